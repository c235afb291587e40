"""The few Kafka admin requests that the local stack needs, spoken over a plain socket.

A JVM takes a second or more to start; this takes milliseconds, and needs no library. Only versions of the
requests from before the compact encoding are used; brokers 2.1 to 4.x answer them.
"""

import socket
import struct

METADATA, FIND_COORDINATOR, CREATE_TOPICS, DESCRIBE_CONFIGS = 3, 10, 19, 32
TOPIC_ALREADY_EXISTS = 36
TOPIC_RESOURCE = 2
COORDINATOR_GROUP, COORDINATOR_TRANSACTION = 0, 1


class KafkaError(Exception):
    """The broker answered with an error, or not at all."""


def _string(text):
    if text is None:
        return struct.pack(">h", -1)
    raw = text.encode()
    return struct.pack(">h", len(raw)) + raw


def _array(items, encode):
    return struct.pack(">i", len(items)) + b"".join(encode(item) for item in items)


class _Reader:
    def __init__(self, raw):
        self.raw, self.at = raw, 0

    def number(self, form):
        value = struct.unpack_from(">" + form, self.raw, self.at)[0]
        self.at += struct.calcsize(">" + form)
        return value

    def string(self):
        size = self.number("h")
        if size < 0:
            return None
        self.at += size
        return self.raw[self.at - size : self.at].decode()

    def array(self, read):
        return [read() for _ in range(max(0, self.number("i")))]

    def ints(self):
        return self.array(lambda: self.number("i"))


class Connection:
    """One connection to one broker; requests go one after the other."""

    def __init__(self, bootstrap, timeout_s=10):
        host, port = bootstrap.split(",")[0].rsplit(":", 1)
        try:
            self.socket = socket.create_connection((host, int(port)), timeout_s)
        except OSError as error:
            raise KafkaError(f"no connection to {bootstrap}: {error}") from error

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def _receive(self, size):
        raw = b""
        while len(raw) < size:
            part = self.socket.recv(size - len(raw))
            if not part:
                raise KafkaError("the broker closed the connection")
            raw += part
        return raw

    def _request(self, api, version, body):
        header = struct.pack(">hhi", api, version, 1) + _string("creditd-stack")
        try:
            self.socket.sendall(struct.pack(">i", len(header + body)) + header + body)
            size = struct.unpack(">i", self._receive(4))[0]
            raw = self._receive(size)
        except OSError as error:
            raise KafkaError(f"request {api} got no answer: {error}") from error
        return _Reader(raw[4:])

    def metadata(self):
        """Returns {"brokers": {id: "host:port"}, "topics": {name: [partition, ...]}}."""
        reader = self._request(METADATA, 5, struct.pack(">i?", -1, False))
        reader.number("i")

        def broker():
            node, host, port = reader.number("i"), reader.string(), reader.number("i")
            reader.string()
            return node, f"{host}:{port}"

        def partition():
            error, number, leader = reader.number("h"), reader.number("i"), reader.number("i")
            replicas, in_sync, _ = reader.ints(), reader.ints(), reader.ints()
            return {"partition": number, "error": error, "leader": leader,
                    "replicas": replicas, "in_sync": in_sync}

        def topic():
            reader.number("h")
            name = reader.string()
            reader.number("?")
            return name, sorted(reader.array(partition), key=lambda p: p["partition"])

        brokers = dict(reader.array(broker))
        reader.string()
        reader.number("i")
        return {"brokers": brokers, "topics": dict(reader.array(topic))}

    def create_topics(self, topics, timeout_ms=30000):
        """Creates [(name, partitions, replicas, {setting: value})]; one that exists is left alone."""

        def setting(item):
            return _string(item[0]) + _string(str(item[1]))

        def topic(item):
            name, partitions, replicas, settings = item
            return (_string(name) + struct.pack(">ihi", partitions, replicas, 0)
                    + _array(sorted(settings.items()), setting))

        body = _array(topics, topic) + struct.pack(">i?", timeout_ms, False)
        reader = self._request(CREATE_TOPICS, 4, body)
        reader.number("i")
        answers = reader.array(lambda: (reader.string(), reader.number("h"), reader.string()))
        failed = [f"{name}: error {code} {message or ''}" for name, code, message in answers
                  if code not in (0, TOPIC_ALREADY_EXISTS)]
        if failed:
            raise KafkaError("topics not created: " + "; ".join(failed))

    def topic_settings(self, names):
        """Returns {topic: {setting: value}} as in force, defaults included."""

        def resource(name):
            return struct.pack(">b", TOPIC_RESOURCE) + _string(name) + struct.pack(">i", -1)

        reader = self._request(DESCRIBE_CONFIGS, 2, _array(names, resource) + struct.pack(">?", False))
        reader.number("i")

        def setting():
            name, value = reader.string(), reader.string()
            reader.number("?"), reader.number("b"), reader.number("?")
            reader.array(lambda: (reader.string(), reader.string(), reader.number("b")))
            return name, value

        def result():
            code, message = reader.number("h"), reader.string()
            reader.number("b")
            name = reader.string()
            settings = dict(reader.array(setting))
            if code:
                raise KafkaError(f"settings of {name}: error {code} {message or ''}")
            return name, settings

        return dict(reader.array(result))

    def coordinator_ready(self, kind):
        """Asks for a coordinator, which makes the cluster create the topic behind it. True = it answers."""
        reader = self._request(FIND_COORDINATOR, 2, _string("creditd-stack") + struct.pack(">b", kind))
        reader.number("i")
        return reader.number("h") == 0
