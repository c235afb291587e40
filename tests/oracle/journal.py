"""Reads what Kafka holds, committed only: inputs, journal, changelog and outputs."""

import json
import time
import urllib.request

from confluent_kafka import OFFSET_BEGINNING, Consumer, KafkaException, TopicPartition
from confluent_kafka import KafkaError

from . import schemas

TIMEOUT_S = 300


def connect(bootstrap, properties=None, group="oracle"):
    settings = {"bootstrap.servers": bootstrap, "group.id": group, "enable.auto.commit": False,
                "isolation.level": "read_committed", "enable.partition.eof": True, "auto.offset.reset": "error",
                "fetch.max.bytes": 50 * 1024 * 1024, "queued.max.messages.kbytes": 65536, "fetch.wait.max.ms": 20,
                "check.crcs": True, "log_level": 3}
    for name, value in (properties or {}).items():
        if name.startswith(("security.", "sasl.", "ssl.")):
            settings[name] = value
    return Consumer(settings)


def partitions_of(consumer, topics):
    """{topic: partition count}; a topic that is not there has 0."""
    found = consumer.list_topics(timeout=TIMEOUT_S).topics
    return {t: len(found[t].partitions) if t in found else 0 for t in topics}


def read_each(consumer, topic_partitions, take):
    """Gives every message from the beginning to the end, as it is when it is reached, to `take`."""
    left = set(topic_partitions)
    if not left:
        return
    consumer.assign([TopicPartition(t, p, OFFSET_BEGINNING) for t, p in topic_partitions])
    deadline = time.monotonic() + TIMEOUT_S
    while left:
        batch = consumer.consume(2000, timeout=0.1)
        for m in batch:
            if m.error() is None:
                take(m)
                continue
            if m.error().code() != KafkaError._PARTITION_EOF:
                raise KafkaException(m.error())
            at = (m.topic(), m.partition())
            if at in left:
                left.remove(at)
                consumer.pause([TopicPartition(at[0], at[1])])
        if batch:
            deadline = time.monotonic() + TIMEOUT_S
        elif time.monotonic() > deadline:
            raise TimeoutError("Kafka gives no more, and %d partitions have not ended" % len(left))
    consumer.unassign()


def read_all(consumer, topic_partitions):
    """{(topic, partition): [message]} from the beginning to the end as it is when it is reached."""
    out = {tp: [] for tp in topic_partitions}
    read_each(consumer, topic_partitions, lambda m: out[m.topic(), m.partition()].append(m))
    return out


class Contracts:
    """Schemas by id, from a registry or from disk; and ours to read into."""

    def __init__(self, registry=None, root=None):
        self.registry = registry
        self.ours, self.by_id = schemas.load(root or schemas.ROOT)
        if registry:
            self.by_id = {}
        self.names = {}

    def writer(self, number):
        """The schema with that id, or None."""
        if number not in self.by_id and self.registry:
            self.by_id[number] = self.ask(number)
        return self.by_id.get(number)

    def ask(self, number):
        for path in ("/schemas/ids/%d", "/apis/ccompat/v7/schemas/ids/%d"):
            try:
                with urllib.request.urlopen(self.registry.rstrip("/") + path % number, timeout=10) as answer:
                    return schemas.parse(json.load(answer)["schema"])
            except urllib.error.HTTPError as e:
                if e.code != 404:
                    raise
        return None

    def open(self, value):
        """(reason, record name, record) of a framed message; reason is None when it decodes."""
        if value is None or len(value) < 5 or value[0] != 0:
            return "UNDECODABLE", None, None
        number = int.from_bytes(value[1:5], "big")
        schema = self.writer(number) if number else None
        if number == 0:
            return "UNDECODABLE", None, None
        if schema is None:
            return "UNKNOWN_SCHEMA", None, None
        name = schema["name"].rpartition(".")[2]
        if name not in self.ours:
            return "UNDECODABLE", None, None
        try:
            return None, name, schemas.decode_as(schema, self.ours[name], value[5:])
        except Exception:  # whatever the library makes of bytes that are not Avro
            return "UNDECODABLE", None, None
