"""The rig of ops/bench: a stack of its own, a stream in it, processes under measurement, and samples of them."""

import os
import pathlib
import platform
import re
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "ops" / "local"))

import artifacts  # noqa: E402  (found by the line above)
import kafka_wire  # noqa: E402  (found by the line above)
import provision  # noqa: E402

INPUTS = ("loan.accounts", "loan.signals", "loan.overdues", "loan.repayments", "loan.calendar")
OUTPUTS = {"report_updates": "report-updates", "line_actions": "line-actions", "notices": "notices",
           "dead_letters": "dead-letters", "audit": "audit", "journal": "journal", "changelog": "changelog"}
LIST_OFFSETS, OFFSET_FETCH, DELETE_TOPICS = 2, 9, 20
TICK = os.sysconf("SC_CLK_TCK")

# The broker as its own start script runs it (bin/kafka-run-class.sh, Kafka 4.3); the quickly started one of the tests was
# seen to stop for 0.2 s to collect garbage when the machine was busy. KAFKA_HEAP_OPTS may say otherwise.
BROKER = {"KAFKA_HEAP_OPTS": "-Xms1g -Xmx1g",
          "KAFKA_JVM_PERFORMANCE_OPTS": "-server -XX:+UseG1GC -XX:MaxGCPauseMillis=20 "
                                        "-XX:InitiatingHeapOccupancyPercent=35 -XX:+ExplicitGCInvokesConcurrent"}


class RigError(Exception):
    """What went wrong, in words for the person who measures."""


class Kafka(kafka_wire.Connection):
    """Besides what the stack needs: where topics end and where a group is."""

    def ends(self, topics, partitions):
        """Returns {(topic, partition): offset of the next record}."""
        def topic(name):
            numbers = range(partitions)
            return (kafka_wire._string(name)
                    + kafka_wire._array(numbers, lambda p: struct.pack(">iq", p, -1)))

        reader = self._request(LIST_OFFSETS, 1, struct.pack(">i", -1) + kafka_wire._array(topics, topic))
        return self._places(reader, lambda: (reader.number("i"), reader.number("h"), reader.number("q"),
                                             reader.number("q")), code=1, value=3)

    def committed(self, group, topics, partitions):
        """Returns {(topic, partition): committed offset}, -1 = none."""
        def topic(name):
            return kafka_wire._string(name) + kafka_wire._array(range(partitions), lambda p: struct.pack(">i", p))

        reader = self._request(OFFSET_FETCH, 1, kafka_wire._string(group) + kafka_wire._array(topics, topic))
        return self._places(reader, lambda: (reader.number("i"), reader.number("q"), reader.string(),
                                             reader.number("h")), code=3, value=1)

    def delete_topics(self, names, timeout_ms=30000):
        reader = self._request(DELETE_TOPICS, 1,
                               kafka_wire._array(names, kafka_wire._string) + struct.pack(">i", timeout_ms))
        reader.number("i")
        failed = [f"{name}: error {code}" for name, code in
                  reader.array(lambda: (reader.string(), reader.number("h"))) if code]
        if failed:
            raise RigError("topics not deleted: " + "; ".join(failed))

    @staticmethod
    def _places(reader, read, code, value):
        places = {}

        def one_topic():
            name = reader.string()
            for fields in reader.array(read):
                if fields[code]:
                    raise RigError(f"Kafka answers error {fields[code]} for {name}")
                places[name, fields[0]] = fields[value]

        reader.array(one_topic)
        return places


def cpu_seconds(pid):
    """User and system time of a process, in seconds."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def memory_mb(pid):
    """Resident memory of a process now, and its peak, in MB (10^6 bytes)."""
    text = pathlib.Path(f"/proc/{pid}/status").read_text()
    return tuple(int(re.search(rf"{name}:\s+(\d+) kB", text)[1]) * 1024 / 1e6 for name in ("VmRSS", "VmHWM"))


def machine():
    """One line about where the figures come from."""
    info = pathlib.Path("/proc/cpuinfo").read_text()
    model = re.search(r"model name\s*:\s*(.*)", info)
    memory = int(re.search(r"MemTotal:\s+(\d+)", pathlib.Path("/proc/meminfo").read_text())[1])
    return (f"{len(os.sched_getaffinity(0))} cores of {model[1] if model else platform.machine()}, "
            f"{memory * 1024 / 1e9:.0f} GB, Linux {platform.release()}")


def redis_word(info, name):
    return int(re.search(rf"^{name}:(\d+)", info, re.M)[1])


class Rig:
    """A private stack and the programs measured on it. Use with `with`."""

    def __init__(self, build, directory=None, partitions=8):
        self.build = pathlib.Path(build).resolve()
        self.partitions = partitions
        self.keep = directory is not None
        self.dir = pathlib.Path(directory or tempfile.mkdtemp(prefix="creditd-bench-"))
        self.children = []
        self.env = {}

    def __enter__(self):
        for program in ("creditd", "creditctl", "ops/bench/null_relay"):
            if not (self.build / program).exists():
                raise RigError(f"{self.build / program} is missing; build it first")
        # Broker, Redis, daemon and relay share two cores, however many there are.
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:2])
        text = self.stack("up", "--partitions", str(self.partitions))
        self.env = dict(line.split("=", 1) for line in text.splitlines())
        self.kafka = Kafka(self.env["KAFKA_BOOTSTRAP"])
        return self

    def __exit__(self, *_):
        for child in self.children:
            if child.poll() is None:
                child.kill()
                child.wait()
        self.stack("down", *([] if self.keep else ["--purge"]))

    def stack(self, *words):
        return subprocess.run([ROOT / "ops/local/stack", words[0], "--dir", self.dir, *words[1:]], check=True,
                              env=BROKER | os.environ, stdout=subprocess.PIPE, text=True).stdout

    def redis(self, *words):
        return self.stack("redis-cli", "--as", "admin", "--", *words)

    def pids(self):
        return {"kafka": int(self.env["KAFKA_1_PID"]), "redis": int(self.env["REDIS_PID"])}

    def ctl(self, config, *words):
        return subprocess.run([self.build / "creditctl", "--config", config, *words], check=True,
                              stdout=subprocess.PIPE, text=True).stdout

    # --- a run of the daemon: topics, group, Redis of its own

    def write_config(self, name):
        """Makes the topics of one run and writes the configuration that uses them; returns its path."""
        settings = {topic: options for topic, _, _, options in provision.topic_list(self.partitions, 1)}
        lines = ["", "[topics]"]
        topics = []
        for key, word in OUTPUTS.items():
            original = next(t for t in settings if t.endswith("." + word))
            topics.append((f"{name}.{word}", self.partitions, 1, settings[original]))
            lines.append(f"{key} = {name}.{word}")
        lines.append(f"blacklist_prefix = {name}.shares.")
        topics.append((f"{name}.shares.bureau", self.partitions, 1, {}))
        self.kafka.create_topics(topics)
        text = (self.dir / "creditd.conf").read_text()
        text = text.replace("instance_id = creditd-1", f"instance_id = {name}\ngroup_id = {name}\nlog_format = kv")
        path = self.dir / f"{name}.conf"
        path.write_text(text + "\n".join(lines) + "\n")
        return path

    def start(self, name, argv):
        log = open(self.dir / "log" / f"{name}.log", "ab")
        child = subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        self.children.append(child)
        return child

    def start_daemon(self, name, config):
        return self.start(name, [self.build / "creditd", "--config", config])

    def end(self, child):
        if child.poll() is None:
            child.send_signal(signal.SIGTERM)
        try:
            child.wait(60)
        except subprocess.TimeoutExpired as error:
            raise RigError(f"process {child.pid} did not end in 60 s") from error

    # --- samples

    def measure(self, name, child, ends, deadline_s, every_s=0.05):
        """Follows a process until its group has committed all of `ends`.

        The clock starts with the first commit seen, so that starting up is left out. Returns a dict of figures.
        """
        total = sum(ends.values())
        watched = dict(self.pids(), it=child.pid)
        deadline = time.monotonic() + deadline_s
        first = None
        while True:
            places = self.kafka.committed(name, INPUTS, self.partitions)
            now = time.monotonic()
            done = sum(max(0, offset) for offset in places.values())
            if child.poll() not in (None, 0):
                last = (self.dir / "log" / f"{name}.log").read_text().splitlines()[-1:]
                raise RigError(f"{name} ended with status {child.returncode}: {''.join(last)}")
            if done > 0 and first is None:
                first = (now, done, {part: cpu_seconds(pid) for part, pid in watched.items()})
            if done >= total:
                break
            if now > deadline:
                raise RigError(f"{name} committed {done} of {total} events in {deadline_s} s")
            time.sleep(every_s)
        at, had, before = first
        events = done - had
        if events <= 0:
            raise RigError("the stream is too short to be measured; take more events")
        figures = {"events": events, "seconds": now - at, "rate": events / (now - at)}
        for part, pid in watched.items():
            try:
                figures[f"cpu_{part}"] = (cpu_seconds(pid) - before[part]) / events * 1e6
            except OSError as error:
                raise RigError(f"{name} ended before it could be measured") from error
        figures["rss"], figures["peak"] = memory_mb(child.pid)
        return figures

    def record_sizes(self, topic):
        """Number of committed records of a topic, and the mean of key and value bytes together."""
        out = subprocess.run(["kcat", "-b", self.env["KAFKA_BOOTSTRAP"], "-C", "-t", topic, "-e", "-q", "-f", "%K %S\n",
                              "-X", "isolation.level=read_committed"], check=True, stdout=subprocess.PIPE, text=True)
        count = total = 0
        for line in out.stdout.splitlines():
            key, value = map(int, line.split())
            count += 1
            total += max(0, key) + max(0, value)
        return count, total / count if count else 0.0

    def redis_writes(self):
        """Write commands so far and bytes received so far."""
        info = self.redis("INFO", "all")
        writes = sum(int(calls) for name, calls in re.findall(r"^cmdstat_(\w+):calls=(\d+)", info, re.M)
                     if name in ("hset", "hdel", "restore", "zadd", "zrem", "del", "unlink"))
        return writes, redis_word(info, "total_net_input_bytes")


def build_programs(build):
    """Builds what is measured; nothing that anybody else built is touched if `build` is given."""
    if build:
        return build
    subprocess.run([ROOT / "ops/packages", "--run"], check=True)
    subprocess.run(["cmake", "--preset", "release"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["cmake", "--build", "build/release", "--target", "creditd", "creditctl", "null_relay"], cwd=ROOT,
                   check=True, stdout=subprocess.DEVNULL)
    return ROOT / "build" / "release"


def wait_for_http(port, path, deadline_s, child):
    """Waits until the daemon answers 200 there."""
    deadline = time.monotonic() + deadline_s
    while time.monotonic() < deadline:
        if child.poll() is not None:
            raise RigError(f"the daemon ended with status {child.returncode}")
        try:
            with socket.create_connection(("127.0.0.1", port), 2) as link:
                link.sendall(f"GET {path} HTTP/1.0\r\n\r\n".encode())
                if b" 200 " in link.recv(64):
                    return
        except OSError:
            pass
        time.sleep(0.1)
    raise RigError(f"{path} is not 200 after {deadline_s} s")
