"""Kafka by hand for the integration tests: raw records in and out, offsets and topics changed by an admin."""

import io
import json
import pathlib
import struct
import time

import fastavro
from confluent_kafka import Consumer, ConsumerGroupTopicPartitions, Producer, TopicPartition
from confluent_kafka.admin import AdminClient, NewTopic

SCHEMAS = pathlib.Path(__file__).resolve().parents[2] / "schemas" / "avsc"
INDEX = {name.split("/")[-1][: -len(".avsc")]: (int(number), SCHEMAS / name)
         for number, name in json.loads((SCHEMAS / "index.json").read_text()).items()}
SEAL_BYTES = 8


def schema(name):
    return fastavro.parse_schema(json.loads(INDEX[name][1].read_text()), named_schemas={})


def frame(name, record, schema_id=None, parsed=None):
    """Confluent framing of a record; the id is that of the schemas on disk unless given."""
    out = io.BytesIO()
    out.write(struct.pack(">bI", 0, INDEX[name][0] if schema_id is None else schema_id))
    fastavro.schemaless_writer(out, parsed or schema(name), record)
    return out.getvalue()


def unframe(name, value, is_sealed=False):
    """The record in a framed value, read with the schema on disk."""
    body = value[5:-SEAL_BYTES] if is_sealed else value[5:]
    return fastavro.schemaless_reader(io.BytesIO(body), schema(name))


def murmur2(data):
    """Kafka's hash, as Java's default partitioner uses it."""
    mask, m = 0xFFFFFFFF, 0x5BD1E995
    h = (0x9747B28C ^ len(data)) & mask
    whole = len(data) // 4 * 4
    for at in range(0, whole, 4):
        k = int.from_bytes(data[at : at + 4], "little")
        k = k * m & mask
        k ^= k >> 24
        k = k * m & mask
        h = (h * m & mask) ^ k
    rest = data[whole:]
    if rest:
        h ^= int.from_bytes(rest, "little")
        h = h * m & mask
    h ^= h >> 13
    h = h * m & mask
    return h ^ (h >> 15)


def partition_of(key, count):
    return (murmur2(key.encode()) & 0x7FFFFFFF) % count


class Kafka:
    """One cluster."""

    def __init__(self, bootstrap):
        self.bootstrap = bootstrap
        self.admin = AdminClient({"bootstrap.servers": bootstrap, "log_level": 0})

    def produce(self, topic, partition, key, value):
        failed = []
        producer = Producer({"bootstrap.servers": self.bootstrap, "acks": "all", "linger.ms": 0, "log_level": 0})
        producer.produce(topic, value=value, key=key, partition=partition,
                         on_delivery=lambda error, _: failed.append(error) if error else None)
        if producer.flush(30) or failed:
            raise RuntimeError(f"{topic}/{partition}: not delivered {failed}")

    def read(self, *topics, isolation="read_committed"):
        """All records of topics, as confluent_kafka.Message."""
        consumer = Consumer({"bootstrap.servers": self.bootstrap, "group.id": "reader-of-tests", "log_level": 0,
                             "enable.auto.commit": False, "enable.partition.eof": True,
                             "isolation.level": isolation, "auto.offset.reset": "error"})
        records = []
        try:
            known = consumer.list_topics(timeout=20).topics
            places = [TopicPartition(topic, number, 0) for topic in topics for number in known[topic].partitions]
            for place in places:
                place.offset = consumer.get_watermark_offsets(place, timeout=20)[0]
            consumer.assign(places)
            open_ends = len(places)
            while open_ends:
                for message in consumer.consume(2000, timeout=0.5):
                    if message.error() is None:
                        records.append(message)
                    elif message.error().name() == "_PARTITION_EOF":
                        open_ends -= 1
                    else:
                        raise RuntimeError(str(message.error()))
        finally:
            consumer.close()
        return records

    def ends(self, topic):
        consumer = Consumer({"bootstrap.servers": self.bootstrap, "group.id": "reader-of-tests", "log_level": 0})
        try:
            numbers = consumer.list_topics(topic, timeout=20).topics[topic].partitions
            return {number: consumer.get_watermark_offsets(TopicPartition(topic, number), timeout=20)[1]
                    for number in numbers}
        finally:
            consumer.close()

    def committed(self, group, topics):
        """{(topic, partition): offset} of a group; -1001 = never committed."""
        numbers = self.admin.list_topics(timeout=20).topics
        places = [TopicPartition(topic, number) for topic in topics for number in numbers[topic].partitions]
        done = self.admin.list_consumer_group_offsets([ConsumerGroupTopicPartitions(group, places)])
        return {(place.topic, place.partition): place.offset for place in done[group].result(30).topic_partitions}

    def set_committed(self, group, topic, partition, offset):
        """As an operator with kafka-consumer-groups.sh would; waits until the group has no member left."""
        places = [TopicPartition(topic, partition, offset)]
        end = time.monotonic() + 60
        while True:
            done = self.admin.alter_consumer_group_offsets([ConsumerGroupTopicPartitions(group, places)])
            errors = [place.error for place in done[group].result(30).topic_partitions if place.error]
            if not errors:
                return
            if errors[0].name() != "UNKNOWN_MEMBER_ID" or time.monotonic() >= end:
                raise RuntimeError(str(errors[0]))
            time.sleep(0.5)

    def members(self, group):
        """{static instance id: [(topic, partition)]} of a group."""
        found = self.admin.describe_consumer_groups([group])[group].result(30)
        return {member.group_instance_id or member.member_id:
                [(place.topic, place.partition) for place in member.assignment.topic_partitions]
                for member in found.members}

    def delete_before(self, topic, offsets):
        """Deletes the records of partitions before an offset: {partition: offset}."""
        places = [TopicPartition(topic, number, offset) for number, offset in offsets.items()]
        for done in self.admin.delete_records(places).values():
            done.result(30)

    def create(self, name, partitions, **settings):
        topic = NewTopic(name, num_partitions=partitions, replication_factor=1,
                         config={key.replace("_", "."): value for key, value in settings.items()})
        self.admin.create_topics([topic])[name].result(30)

    def create_all(self, topics):
        """{name: (partitions, settings)}; returns when every broker asked knows all of them."""
        made = [NewTopic(name, num_partitions=count, replication_factor=1,
                         config={key: str(value) for key, value in settings.items()})
                for name, (count, settings) in topics.items()]
        for done in self.admin.create_topics(made).values():
            done.result(60)
        end = time.monotonic() + 60
        while True:
            known = self.admin.list_topics(timeout=20).topics
            if all(name in known and len(known[name].partitions) == count and
                   all(partition.leader >= 0 for partition in known[name].partitions.values())
                   for name, (count, _) in topics.items()):
                return
            if time.monotonic() >= end:
                raise RuntimeError("topics that were created do not show")
            time.sleep(0.2)

    def leader(self, topic, partition):
        return self.admin.list_topics(topic, timeout=20).topics[topic].partitions[partition].leader
