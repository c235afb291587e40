"""The contestants of ops/bench/run: creditd, the null relay and the peers, each started and followed the same way."""

import collections
import functools
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import time
import urllib.request

import rig
from rig import ROOT, Rig, RigError

PEERS = ROOT / "ops" / "bench" / "peers"
sys.path.insert(0, str(PEERS / "subset"))
sys.path.insert(0, str(ROOT / "ops" / "local"))

import localstack  # noqa: E402  (found by the lines above)

OUTPUT_TOPICS = ("report-updates", "line-actions")
PYTHON = sys.executable  # that of ops/bench/requirements.txt; ops/bench/run sees to it
JEMALLOC = pathlib.Path("/usr/lib/x86_64-linux-gnu/libjemalloc.so.2")


class Contest(Rig):
    """The rig with streams of the common subset in it."""

    shapes = None  # of the daemon's records; see Shapes

    def fill(self, topic, records):
        """Makes an input topic and sends (borrower, bytes) to it; returns its ends."""
        self.make_input(topic)
        return self.send(topic, records)

    def make_input(self, topic):
        self.kafka.create_topics([(topic, self.partitions, 1, {"message.timestamp.type": "LogAppendTime"})])

    def send(self, topic, records):
        from confluent_kafka import Producer  # only the contest needs it; ops/bench/memory runs without

        failed = []

        def told(error, _):
            if error is not None:
                failed.append(error)

        producer = Producer({"bootstrap.servers": self.env["KAFKA_BOOTSTRAP"], "partitioner": "murmur2",
                             "linger.ms": 20, "batch.size": 1 << 20, "acks": "all", "enable.idempotence": True,
                             "queue.buffering.max.messages": 200000})
        for number, (borrower, raw) in enumerate(records):
            while True:
                try:
                    producer.produce(topic, raw, borrower, on_delivery=told)
                    break
                except BufferError:
                    producer.poll(0.1)
            if number % 1000 == 0:
                producer.poll(0)
        producer.flush(120)
        if failed or len(producer):
            raise RigError(f"{topic}: not everything was delivered {failed[:1]}")
        return self.kafka.ends([topic], self.partitions)

    def read(self, topics, take):
        """Calls take(message) for every committed record of the topics, in the order of each partition."""
        from confluent_kafka import Consumer, KafkaException, TopicPartition

        places = [TopicPartition(topic, p, 0) for topic in topics for p in range(self.partitions)]
        consumer = Consumer({"bootstrap.servers": self.env["KAFKA_BOOTSTRAP"], "group.id": "bench-reader",
                             "enable.auto.commit": False, "isolation.level": "read_committed", "log_level": 0,
                             "enable.partition.eof": True, "auto.offset.reset": "earliest", "fetch.wait.max.ms": 10})
        consumer.assign(places)
        at_end = set()
        while len(at_end) < len(places):
            for message in consumer.consume(1000, 0.05):
                if message.error() is None:
                    take(message)
                elif message.error().name() == "_PARTITION_EOF":
                    at_end.add((message.topic(), message.partition()))
                else:
                    raise KafkaException(message.error())
        consumer.close()

    def clear_redis(self):
        self.redis("FLUSHALL")
        self.redis("CONFIG", "RESETSTAT")

    def redis_client(self):
        import redis

        password = pathlib.Path(self.env["REDIS_ADMIN_PASSWORD_FILE"]).read_text().strip()
        return redis.Redis(unix_socket_path=self.env["REDIS_SOCKET"], username=self.env["REDIS_ADMIN_USER"],
                           password=password)


class Shapes:
    """Sizes of what the daemon writes per event of the common stream, which the others are to match."""

    def __init__(self, contest, run, events):
        words = [*rig.OUTPUTS.values(), "shares.bureau"]
        records, sizes, borrowers = collections.Counter(), collections.Counter(), 0

        def take(message):
            nonlocal borrowers
            word = message.topic()[len(run) + 1 :]
            records[word] += 1
            sizes[word] += len(message.key() or b"") + len(message.value() or b"")
            borrowers += word == "changelog" and message.key().startswith(b"b/")

        contest.read([f"{run}.{word}" for word in words], take)
        mean = {word: round(sizes[word] / records[word]) for word in records}
        self.emits = [(word, mean[word], max(1, round(records[word] / events * 1000)))  # for the relay
                      for word in words if records[word]]
        writes, received = contest.redis_writes()
        self.redis_per_mille = round(writes / events * 1000)
        self.redis_bytes = max(1, round(received / max(1, writes)) - 64)
        # A peer's record of a borrower is as large as what the daemon writes of one that has changed.
        self.state = round(sizes["changelog"] / borrowers)
        self.report, self.action = mean["report-updates"], mean["line-actions"]

    def words(self):
        return (f"state {self.state} B, report {self.report} B, line action {self.action} B; relay: "
                + ", ".join(f"{count / 1000:.3f} x {size} B {word}" for word, size, count in self.emits)
                + f", Redis {self.redis_per_mille / 1000:.2f} commands of {self.redis_bytes} B")


class Contestant:
    """One run of one program: its topics, group, processes. Subclasses say how it is started."""

    name = title = ""
    view = "peer:borrower:"
    answers_all = True  # every event that leads to a report of the others leads to one of its own

    def __init__(self, contest, run, topic):
        self.contest, self.run, self.topic = contest, run, topic
        self.children = []
        self.feeder = 0  # number of the feeder's consumer group; it reads from the beginning with a new one
        self.floor = {}  # where it was when Redis was emptied
        self.dir = contest.dir / "state" / run
        self.dir.mkdir(parents=True, exist_ok=True)
        self.make_topics()

    def make_topics(self):
        self.contest.kafka.create_topics(
            [(f"{self.run}.{word}", self.contest.partitions, 1, {}) for word in OUTPUT_TOPICS]
            + [(self.changelog(), self.contest.partitions, 1, {"cleanup.policy": "compact"})])

    def changelog(self):
        return f"{self.run}.changelog"

    def arguments(self, number):
        env, shapes = self.contest.env, self.contest.shapes
        folder = self.dir / f"process-{number}"
        folder.mkdir(exist_ok=True)
        words = ["--bootstrap", env["KAFKA_BOOTSTRAP"], "--group", self.run, "--id", f"{self.run}-{number}",
                 "--input", self.topic, "--reports", f"{self.run}.report-updates",
                 "--actions", f"{self.run}.line-actions", "--changelog", self.changelog(),
                 "--redis-socket", env["REDIS_SOCKET"], "--redis-user", env["REDIS_ADMIN_USER"],
                 "--redis-password-file", env["REDIS_ADMIN_PASSWORD_FILE"], "--dir", folder]
        for record in ("state", "report", "action"):
            words += [f"--{record}-bytes", str(getattr(shapes, record) if shapes else 0)]
        return words

    def start(self, processes=1):
        for number in range(processes):
            self.children += self.start_one(number)

    def start_child(self, number, argv, env=None, word="main"):
        name = f"{self.run}-{number}-{word}"
        log = open(self.contest.dir / "log" / f"{name}.log", "ab")
        child = subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                 env=dict(os.environ, **(env or {})))
        child.log = pathlib.Path(log.name)
        log.close()
        self.contest.children.append(child)
        return child

    def start_one(self, number):
        raise NotImplementedError

    def check_alive(self):
        for child in self.children:
            if child.poll() is not None:
                last = child.log.read_text(errors="replace").splitlines()[-5:]
                raise RigError(f"{self.title}: a process ended with status {child.returncode}: " + " | ".join(last))

    def places(self):
        """{partition: committed offset}."""
        places = self.contest.kafka.committed(self.run, [self.topic], self.contest.partitions)
        return {partition: max(0, offset) for (_, partition), offset in places.items()}

    def done(self):
        """Events whose transaction has committed."""
        return sum(self.places().values())

    def is_in_redis(self):
        """Whether Redis shows what was committed when it is asked."""
        return True

    def hold(self):
        for child in self.children:
            child.send_signal(signal.SIGSTOP)

    def go_on(self):
        for child in self.children:
            child.send_signal(signal.SIGCONT)

    def stop(self):
        for child in self.children:
            if child.poll() is None:
                child.terminate()
        for child in self.children:
            try:
                child.wait(60)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
        self.children = []

    def forget_store(self):
        """Deletes what the processes keep on disk, as if they came up on another machine with an empty Redis."""
        self.feeder += 1
        self.floor = self.places()
        shutil.rmtree(self.dir)
        self.dir.mkdir(parents=True)

    def cache_hits(self):
        """(hits, misses), or None if it does not tell."""
        return None

    def remove(self):
        """Deletes what the run left on disk, its topics too: many runs would fill it."""
        names = [name for name in self.contest.kafka.metadata()["topics"]
                 if name.startswith((f"{self.run}.", f"{self.run}-"))]
        self.contest.kafka.delete_topics(names)
        shutil.rmtree(self.dir, ignore_errors=True)


class Creditd(Contestant):
    name, title = "creditd", "creditd"
    view = "credit:borrower:"

    def make_topics(self):
        self.ports = localstack.free_ports(4)
        self.base = self.contest.write_config(self.run)
        topics = [f"{word} =" for word in ("accounts", "signals", "overdues", "repayments", "calendar")]
        text = self.base.read_text() + "\n".join([f"events = {self.topic}", *topics]) + "\n"
        self.configs = []
        for number, port in enumerate(self.ports):
            path = self.base.with_name(f"{self.run}-{number}.conf")
            own = text.replace(f"instance_id = {self.run}\n", f"instance_id = {self.run}-{number}\n")
            path.write_text(re.sub(r"http_port = \d+", f"http_port = {port}", own))
            self.configs.append(path)

    def start_one(self, number):
        argv = [self.contest.build / "creditd", "--config", self.configs[number]]
        return [self.start_child(number, argv)]

    def is_in_redis(self):
        self.contest.ctl(self.configs[0], "lag", "--wait")
        return True

    def metrics(self):
        with urllib.request.urlopen(f"http://127.0.0.1:{self.ports[0]}/metrics", timeout=5) as answer:
            return answer.read().decode()

    def cache_hits(self):
        text = self.metrics()
        return tuple(int(float(re.search(rf"^creditd_cache_{word}_total (\S+)", text, re.M)[1]))
                     for word in ("hits", "misses"))


class Relay(Contestant):
    name, title = "relay", "null relay"
    view = None
    answers_all = False  # but so many per event as the daemon has

    def make_topics(self):
        self.contest.write_config(self.run)

    def start_one(self, number):
        env, shapes = self.contest.env, self.contest.shapes
        argv = [self.contest.build / "ops/bench/null_relay", "--bootstrap", env["KAFKA_BOOTSTRAP"],
                "--group", self.run, "--id", f"{self.run}-{number}", "--input", self.topic,
                "--events", str(10**15),  # never reached: it is ended from outside
                "--redis-socket", env["REDIS_SOCKET"], "--redis-user", "creditd",
                "--redis-password-file", env["REDIS_PASSWORD_FILE"],
                "--redis-per-mille", str(shapes.redis_per_mille), "--redis-bytes", str(shapes.redis_bytes)]
        for word, size, count in shapes.emits:
            argv += ["--emit", f"{self.run}.{word}:{size}:{count}"]
        return [self.start_child(number, argv)]


class Positions(Contestant):
    """Peers that write next offsets into Redis with the borrowers."""

    def is_in_redis(self):
        words = list(map(int, self.contest.redis("HGETALL", f"peer:positions:{self.run}").split()))
        return covers(dict(zip(words[::2], words[1::2])), self.places(), self.floor)


def covers(positions, committed, floor):
    """Whether every partition's position is where it was committed. One that is not above its floor needs none."""
    return all(offset <= floor.get(p, 0) or positions.get(p, -1) >= offset for p, offset in committed.items())


class PythonPeer(Positions):
    name, title = "python", "Python consumer"

    def start_one(self, number):
        return [self.start_child(number, [PYTHON, PEERS / "python/consumer.py", *self.arguments(number)])]


class QuixPeer(Positions):
    name, title = "quix", "Quix Streams"

    def start_one(self, number):
        return [self.start_child(number, [PYTHON, PEERS / "quix/app.py", *self.arguments(number)])]


@functools.cache
def class_path(peer):
    """Of a peer in Java, by its name; it is compiled first if need be."""
    done = subprocess.run([PEERS / peer / "build"], check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout.strip()


class StreamsPeer(Contestant):
    name, title, program = "streams", "Kafka Streams", "StreamsPeer"
    environment = {"LD_PRELOAD": str(JEMALLOC)} if JEMALLOC.exists() else {}
    more = ()  # arguments, to try settings

    def make_topics(self):
        self.contest.kafka.create_topics(
            [(f"{self.run}.{word}", self.contest.partitions, 1, {}) for word in OUTPUT_TOPICS])

    def changelog(self):
        return f"{self.run}-borrowers-changelog"  # made by Kafka Streams

    def feeder_group(self):
        return f"{self.run}-feeder-{self.feeder}"

    def start_one(self, number):
        java = ["java", "-XX:-UsePerfData", "-cp", class_path(self.name), "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"]
        words = [str(argument) for argument in self.arguments(number)]
        return [self.start_child(number, [*java, "-Xms512m", "-Xmx1g", "-XX:+UseParallelGC", self.program, *words,
                                          *self.more], self.environment),
                self.start_child(number, [*java, "-Xmx256m", "-XX:+UseSerialGC", "Feeder", *words,
                                          "--feeder-group", self.feeder_group()], word="feeder")]

    def is_in_redis(self):
        topic = [self.changelog()]
        ends = self.contest.kafka.ends(topic, self.contest.partitions)
        places = self.contest.kafka.committed(self.feeder_group(), topic, self.contest.partitions)
        # The last record of each partition is the mark of a commit, which the feeder need not have passed.
        return all(end == 0 or places[place] >= end - 1 for place, end in ends.items())

    def cache_hits(self):
        """The mean of the record caches' hit ratios, told at the end of a run with --metrics DEBUG."""
        text = "".join(path.read_text(errors="replace")
                       for path in (self.contest.dir / "log").glob(f"{self.run}-*-main.log"))
        ratios = [float(word) for word in re.findall(r"^hit_ratio=([\d.eE+-]+)", text, re.M)]
        return (sum(ratios), len(ratios) - sum(ratios)) if ratios else None


class FlinkPeer(StreamsPeer):
    name, title, program = "flink", "Flink", "FlinkPeer"
    environment = {}
    make_topics = Contestant.make_topics
    changelog = Contestant.changelog

    def cache_hits(self):
        return None


ALL = {kind.name: kind for kind in (Creditd, Relay, StreamsPeer, FlinkPeer, QuixPeer, PythonPeer)}


# --- following a run


class Bounds:
    """How long a round may take: a share of the stream or so many seconds to warm up, so many seconds measured."""

    def __init__(self, deadline_s, lead=0.0, lead_s=1e9, span_s=1e9):
        self.deadline_s, self.lead, self.lead_s, self.span_s = deadline_s, lead, lead_s, span_s


def follow(contestant, goal, bounds, every_s=0.05):
    """Waits until `goal` events are committed and in Redis, or the measured seconds are over; returns figures.

    The clock starts behind the lead, with the first commit seen there: starting up, and the warming up of a JIT, are
    left out, for all contestants alike. Of a contestant whose seconds are over before the stream is, the
    committed events count. Returns None if all came in one commit.
    """
    deadline = time.monotonic() + bounds.deadline_s
    first_at = before = None
    while True:
        contestant.check_alive()
        done = contestant.done()
        now = time.monotonic()
        if done > 0 and first_at is None:
            first_at = now
        if before is None and done > 0 and (done >= bounds.lead * goal or now - first_at >= bounds.lead_s):
            before = now, done, sample(contestant)
        if done >= goal or before is not None and now - before[0] >= bounds.span_s:
            break
        if now > deadline:
            raise RigError(f"{contestant.title} committed {done} of {goal} events in {bounds.deadline_s} s")
        time.sleep(every_s)
    committed_at = now
    if done >= goal:
        wait_until(contestant, contestant.is_in_redis, deadline, "Redis does not follow", every_s)
        now = time.monotonic()
    at, had, used = before
    events = done - had
    if events <= 0:
        return None
    after = sample(contestant)
    figures = {"events": events, "seconds": now - at, "rate": events / (now - at),
               "rate_committed": events / max(0.001, committed_at - at), "whole": done >= goal}
    for part in used:
        figures[f"cpu_{part}"] = (after[part] - used[part]) / events * 1e6
    figures["per_cpu_second"] = 1e6 / max(1e-9, figures["cpu_it"])
    figures["rss"], figures["peak"] = memory_of(contestant)
    return figures


def wait_until(contestant, is_so, deadline, trouble, every_s=0.05):
    while not is_so():
        contestant.check_alive()
        if time.monotonic() > deadline:
            raise RigError(f"{contestant.title}: {trouble}")
        time.sleep(every_s)


def memory_of(contestant):
    """(now, peak), MB, of all its processes."""
    sizes = [rig.memory_mb(child.pid) for child in contestant.children]
    return sum(now for now, _ in sizes), sum(peak for _, peak in sizes)


def sample(contestant):
    """CPU seconds so far, by part."""
    used = {part: rig.cpu_seconds(pid) for part, pid in contestant.contest.pids().items()}
    used["it"] = sum(rig.cpu_seconds(child.pid) for child in contestant.children)
    return used
