#!/usr/bin/env python3
"""The hand-written consumer: confluent-kafka with transactions, fastavro, redis-py with hiredis.

Borrowers live in a dict, one per partition, rebuilt from the changelog topic at every assignment. Outputs, changelog
and offsets are one transaction; Redis is written after it in one pipeline, and again from the changelog at the next
assignment, since it may lack the last batch of a process that was killed.
"""

import pathlib
import signal
import sys
import time

from confluent_kafka import Consumer, KafkaException, Producer, TopicPartition

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "subset"))

import peer  # noqa: E402  (found by the line above)
import rules  # noqa: E402
import wire  # noqa: E402

EVENTS_PER_COMMIT = 10000
FETCHED_AT_ONCE = 500
RESTORED_AT_ONCE = 2000


class Worker:
    def __init__(self, options):
        self.options = options
        self.common = {"bootstrap.servers": options.bootstrap, "log_level": 3, "socket.nagle.disable": True}
        self.redis = peer.open_redis(options)
        self.borrowers = {}  # partition -> {key: Borrower}
        self.changed = {}  # (partition, key) -> Borrower
        self.positions = {}
        self.in_transaction = 0
        self.opened_at = 0.0
        self.is_stopping = False
        self.producer = Producer({**self.common, "transactional.id": options.id, "transaction.timeout.ms": 15000,
                                  "compression.type": "lz4", "linger.ms": 5,
                                  "queue.buffering.max.messages": 1000000})
        self.producer.init_transactions(60)
        self.consumer = Consumer({**self.common, "group.id": options.group, "group.instance.id": options.id,
                                  "enable.auto.commit": False, "enable.auto.offset.store": False,
                                  "auto.offset.reset": "earliest", "isolation.level": "read_committed",
                                  "partition.assignment.strategy": "range"})
        self.consumer.subscribe([options.input], on_assign=self.on_assign, on_revoke=self.on_revoke)

    # --- partitions

    def on_assign(self, _, partitions):
        self.restore([place.partition for place in partitions])

    def on_revoke(self, _, partitions):
        self.commit()
        for place in partitions:
            self.borrowers.pop(place.partition, None)

    def restore(self, partitions):
        """Rebuilds the borrowers of partitions, and Redis, from the changelog."""
        if not partitions:
            return
        reader = Consumer({**self.common, "group.id": f"{self.options.group}-restore", "enable.auto.commit": False,
                           "isolation.level": "read_committed", "auto.offset.reset": "earliest",
                           "enable.partition.eof": True})
        reader.assign([TopicPartition(self.options.changelog, partition, 0) for partition in partitions])
        newest = {partition: {} for partition in partitions}
        at_end = set()
        while len(at_end) < len(partitions):
            for message in reader.consume(RESTORED_AT_ONCE, 0.05):
                if message.error() is None:
                    newest[message.partition()][message.key()] = message.value()
                elif message.error().name() == "_PARTITION_EOF":
                    at_end.add(message.partition())
                else:
                    raise KafkaException(message.error())
        reader.close()
        pipeline = self.redis.pipeline(transaction=False)
        for partition, values in newest.items():
            states = self.borrowers[partition] = {}
            for key, raw in values.items():
                states[key] = rules.decode_state(raw)
                peer.write_borrower(pipeline, key, states[key], raw)
                if len(pipeline) == RESTORED_AT_ONCE:
                    pipeline.execute()
        pipeline.execute()

    # --- events

    def take(self, message):
        options, partition, key = self.options, message.partition(), message.key()
        states = self.borrowers[partition]
        borrower = states.get(key)
        if borrower is None:
            borrower = states[key] = rules.Borrower()
        reports, actions = peer.rules_apply(borrower, wire.decode(message.value()), options)
        for record in reports:
            self.produce(options.reports, partition, key, record)
        for record in actions:
            self.produce(options.actions, partition, key, record)
        self.changed[partition, key] = borrower
        self.positions[partition] = message.offset() + 1

    def produce(self, topic, partition, key, value):
        while True:
            try:
                return self.producer.produce(topic, value, key, partition)
            except BufferError:
                self.producer.poll(0.01)

    def commit(self):
        if not self.in_transaction:
            return
        states = {}
        for (partition, key), borrower in self.changed.items():
            states[key] = rules.encode_state(borrower, self.options.state_bytes)
            self.produce(self.options.changelog, partition, key, states[key])
        offsets = [TopicPartition(self.options.input, partition, offset)
                   for partition, offset in self.positions.items()]
        self.producer.send_offsets_to_transaction(offsets, self.consumer.consumer_group_metadata())
        self.producer.commit_transaction()
        pipeline = self.redis.pipeline(transaction=False)
        for (_, key), borrower in self.changed.items():
            peer.write_borrower(pipeline, key, borrower, states[key])
        peer.write_positions(pipeline, self.options, self.positions)
        pipeline.execute()
        self.changed.clear()
        self.positions.clear()
        self.in_transaction = 0

    def run(self):
        wait_s = self.options.commit_ms / 1000
        while not self.is_stopping:
            messages = self.consumer.consume(FETCHED_AT_ONCE, 0.005 if self.in_transaction else 0.1)
            if messages and not self.in_transaction:
                self.producer.begin_transaction()
                self.opened_at = time.monotonic()
            for message in messages:
                if message.error():
                    raise KafkaException(message.error())
                self.take(message)
            self.in_transaction += len(messages)
            if self.in_transaction >= EVENTS_PER_COMMIT or time.monotonic() - self.opened_at >= wait_s:
                self.commit()
        self.commit()
        self.consumer.close()

    def stop(self, *_):
        self.is_stopping = True


def main():
    worker = Worker(peer.arguments(__doc__))
    signal.signal(signal.SIGTERM, worker.stop)
    signal.signal(signal.SIGINT, worker.stop)
    worker.run()


if __name__ == "__main__":
    main()
