"""What the integration tests share: a private stack, daemons on it, streams into it, and the verdict.

A test is a Python program with a list of cases, run one after the other in one World:

    harness.main(CASES, partitions=4)

A World is a stack of its own (ops/local/stack) with the daemons started on it. Everything that was started
ends with the program, however that ends: each daemon is tied to us by the kernel, and a small guard process
takes the stack down as soon as our end of its pipe is gone.
"""

import atexit
import collections
import contextlib
import ctypes
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import traceback
import urllib.error
import urllib.request

SOURCE = pathlib.Path(os.environ.get("CREDITD_SOURCE_DIR") or pathlib.Path(__file__).resolve().parents[2])
BUILD = pathlib.Path(os.environ.get("CREDITD_BUILD_DIR") or SOURCE / "build" / "dev")
STACK = SOURCE / "ops" / "local" / "stack"
CREDITD = BUILD / "creditd"
CREDITD_FAILPOINTS = BUILD / "creditd-failpoints"
CREDITCTL = BUILD / "creditctl"
INPUTS = ("loan.accounts", "loan.signals", "loan.overdues", "loan.repayments", "loan.calendar")
OUTPUTS = ("credit.report-updates", "credit.line-actions", "credit.notices", "credit.blacklist-shares.bureau",
           "creditd.audit", "creditd.dead-letters")
EXIT_HANG, EXIT_FENCED, EXIT_CONFIG = 70, 69, 78
READY_S, STOP_S, DRAIN_S = 90, 60, 180


class Failure(Exception):
    """A test's expectation that does not hold, in words for the person who reads it."""


def expect(condition, text):
    if not condition:
        raise Failure(text)


def say(text):
    print(text, flush=True)


def wait_until(what, condition, seconds, every_s=0.05, alive=lambda: None):
    """Waits until condition() is true and returns what it gave; `alive` may raise to end the wait."""
    end = time.monotonic() + seconds
    while True:
        found = condition()
        if found:
            return found
        alive()
        if time.monotonic() >= end:
            raise Failure(f"waited {seconds} s in vain: {what}")
        time.sleep(every_s)


def free_port():
    sys.path.insert(0, str(SOURCE / "ops" / "local"))
    try:
        import localstack
    finally:
        sys.path.pop(0)
    return localstack.free_ports(1)[0]


def _die_with_us():
    """In a child, before exec: SIGKILL when the test program ends, and a session of its own."""
    os.setsid()
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


def run(argv, timeout_s=120, check=True, **more):
    done = subprocess.run([str(word) for word in argv], text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, timeout=timeout_s, check=False, **more)
    if check and done.returncode != 0:
        raise Failure(f"{' '.join(map(str, argv))[:300]} ended with {done.returncode}:\n"
                      f"{done.stdout[-1500:]}{done.stderr[-3000:]}")
    return done


class Stack:
    """A private Kafka, Redis and, if wanted, registry."""

    def __init__(self, brokers=1, partitions=4, registry=False, session_ms=4000):
        self.dir = pathlib.Path(tempfile.mkdtemp(prefix="creditd-", dir="/tmp"))
        self.guard = subprocess.Popen(
            ["sh", "-c", 'read -r _; exec "$0" down --dir "$1" --purge', str(STACK), str(self.dir)],
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        words = ["up", "--brokers", brokers, "--partitions", partitions, "--session-ms", session_ms] + (["--registry"] if registry else [])
        self.read_env(self.call(*words, timeout_s=300))

    def read_env(self, text):
        self.env = dict(line.split("=", 1) for line in text.splitlines() if "=" in line)

    def __getitem__(self, name):
        return self.env[name]

    def call(self, verb, *words, timeout_s=180):
        done = run([STACK, verb, *words, "--dir", self.dir], timeout_s=timeout_s)
        return done.stdout

    def redis(self, user="admin"):
        import redis

        file = {"admin": "REDIS_ADMIN_PASSWORD_FILE", "creditd": "REDIS_PASSWORD_FILE",
                "creditd-reader": "REDIS_READER_PASSWORD_FILE"}[user]
        password = pathlib.Path(self[file]).read_text().strip()
        return redis.Redis(unix_socket_path=self["REDIS_SOCKET"], username=user, password=password)

    def close(self):
        self.guard.stdin.close()
        self.guard.wait(timeout=120)
        shutil.rmtree(self.dir, ignore_errors=True)


class Daemon:
    """One creditd process and what it says."""

    def __init__(self, world, instance, config, binary=CREDITD, args=(), failpoint=None, env=None):
        self.world, self.instance, self.config = world, instance, config
        self.port = config.http_port
        self.started = time.monotonic()
        self.log_file = world.new_log(instance)
        environment = dict(os.environ, **(env or {}))
        environment.pop("CREDITD_FAILPOINT", None)
        if failpoint:
            binary = CREDITD_FAILPOINTS
            environment["CREDITD_FAILPOINT"] = failpoint
        with open(self.log_file, "wb") as log:
            self.process = subprocess.Popen([binary, "--config", config.path, *args], stdin=subprocess.DEVNULL,
                                            stdout=log, stderr=log, env=environment, preexec_fn=_die_with_us)

    @property
    def pid(self):
        return self.process.pid

    def signal(self, number):
        if self.process.poll() is None:
            os.kill(self.process.pid, number)

    def is_running(self):
        return self.process.poll() is None

    def must_run(self):
        if not self.is_running():
            raise Failure(f"{self.instance} has ended with {self.process.returncode}:\n{self.tail()}")

    def wait_end(self, seconds=STOP_S):
        """Waits for its end; returns the exit status, -9 for SIGKILL."""
        try:
            return self.process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            raise Failure(f"{self.instance} has not ended after {seconds} s:\n{self.tail()}") from None

    def kill(self):
        """SIGKILL; returns True if it was alive until then."""
        self.signal(signal.SIGKILL)
        return self.wait_end() == -signal.SIGKILL

    def stop(self, seconds=STOP_S):
        """A graceful stop must end with status 0."""
        self.signal(signal.SIGTERM)
        status = self.wait_end(seconds)
        expect(status == 0, f"{self.instance}: SIGTERM ended it with {status}:\n{self.tail()}")

    def is_frozen(self):
        """True once SIGSTOP has taken hold."""
        stat = pathlib.Path(f"/proc/{self.pid}/stat").read_text()
        return stat.rpartition(")")[2].split()[0] == "T"

    # --- what it says

    def tail(self, lines=40):
        return "\n".join(self.log_file.read_text(errors="replace").splitlines()[-lines:])

    def events(self, name=None, **fields):
        """Log lines with that event name and those fields."""
        found = []
        for line in self.log_file.read_text(errors="replace").splitlines():
            try:
                event = json.loads(line)
            except ValueError:
                continue
            if name is not None and event.get("event") != name:
                continue
            if all(event.get(key) == value for key, value in fields.items()):
                found.append(event)
        return found

    def wait_event(self, name, seconds=READY_S, **fields):
        return wait_until(f"{self.instance} logs {name} {fields or ''}\n{self.tail()}",
                          lambda: self.events(name, **fields), seconds, alive=self.must_run)[0]

    def get(self, path, timeout_s=5):
        """(status, text) of one of its HTTP pages; (0, "") when nobody answers."""
        try:
            with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(
                    f"http://127.0.0.1:{self.port}{path}", timeout=timeout_s) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()
        except OSError:
            return 0, ""

    def metrics(self):
        """{name: {labels: value}}; labels as a frozenset of (name, value)."""
        found = collections.defaultdict(dict)
        for line in self.get("/metrics")[1].splitlines():
            match = re.fullmatch(r'([a-z_]+)(?:\{(.*)\})? (\S+)', line)
            if match:
                labels = frozenset(re.findall(r'([a-z_]+)="([^"]*)"', match[2] or ""))
                found[match[1]][labels] = float(match[3])
        return found

    def metric(self, name, **labels):
        """Sum of a metric's series that carry these labels."""
        wanted = set(labels.items())
        return sum(value for has, value in self.metrics()[name].items() if wanted <= has)

    def is_ready(self):
        return self.get("/readyz")[0] == 200

    def wait_ready(self, seconds=READY_S):
        wait_until(f"{self.instance} gets ready", self.is_ready, seconds, alive=self.must_run)
        return self


class Config:
    """A configuration file of a daemon."""

    def __init__(self, world, instance, changes, drops=()):
        self.http_port = free_port()
        self.world, self.instance = world, instance
        stack = world.stack
        self.sections = {
            "service": {"instance_id": instance, "environment": "test", "http_port": self.http_port,
                        "log_format": "json"},
            "kafka": {"bootstrap.servers": stack["KAFKA_BOOTSTRAP"], "session.timeout.ms": 6000,
                      "heartbeat.interval.ms": 500, "transaction.timeout.ms": 6000,
                      "reconnect.backoff.max.ms": 1000},
            "redis": {"socket": stack["REDIS_SOCKET"], "user": stack["REDIS_USER"],
                      "password_file": stack["REDIS_PASSWORD_FILE"]},
            "registry": {"url": stack["REGISTRY_URL"]},
            "recipient.bureau": {"key_file": stack["BUREAU_KEY_FILE"]},
        }
        self.path = world.dir / f"{instance}-{len(world.configs)}.conf"
        self.policy_path = self.path.with_suffix(".policy")
        world.configs.append(self)
        self.change(changes)

    def change(self, changes):
        """{"section.key": value}; a value None removes the key. The section is all but the last word, or
        "kafka" and everything behind it. What begins with "policy" goes into a policy file."""
        for name, value in changes.items():
            head, _, rest = name.partition(".")
            section, key = (head, rest) if head == "kafka" else tuple(name.rsplit(".", 1))
            if value is None:
                self.sections.get(section, {}).pop(key, None)
            else:
                self.sections.setdefault(section, {})[key] = value
        policy = {name: keys for name, keys in self.sections.items() if name.split(".")[0] == "policy"}
        if policy:
            self.sections["service"]["policy_file"] = self.policy_path
            self.policy_path.write_text(ini(policy))
        self.path.write_text(ini({name: keys for name, keys in self.sections.items() if name not in policy}))


def ini(sections):
    return "\n".join(line for name, keys in sections.items()
                     for line in (f"[{name}]", *(f"{key} = {value}" for key, value in keys.items()), ""))


class World:
    """A stack, the daemons on it, and the stream that is fed into it."""

    def __init__(self, brokers=1, partitions=4, registry=False, session_ms=4000):
        for binary in (CREDITD, CREDITCTL):
            expect(binary.exists(), f"{binary} is missing: build first")
        self.partitions = partitions
        self.stack = Stack(brokers, partitions, registry, session_ms)
        self.dir = self.stack.dir
        self.logs = self.dir / "daemon-log"
        self.logs.mkdir()
        self.daemons, self.configs, self.feeders = [], [], []
        self.log_count = 0
        self.verdicts = []
        self.config = Config(self, "observer", {})

    def new_log(self, instance):
        self.log_count += 1
        return self.logs / f"{self.log_count:03d}-{instance}.log"

    def start(self, instance="one", changes=None, args=(), failpoint=None, env=None, config=None):
        """Starts a creditd."""
        config = config or Config(self, instance, changes or {})
        daemon = Daemon(self, instance, config, args=args, failpoint=failpoint, env=env)
        self.daemons.append(daemon)
        return daemon

    def kill_all(self):
        for feeder in self.feeders:
            feeder.stop()
        for daemon in self.daemons:
            daemon.signal(signal.SIGKILL)
            daemon.wait_end()
        self.daemons.clear()
        self.feeders.clear()

    def close(self):
        self.kill_all()
        keep = os.environ.get("CREDITD_KEEP_LOGS")
        if keep:
            shutil.copytree(self.logs, keep, dirs_exist_ok=True)
        self.stack.close()

    # --- programs

    def ctl(self, *words, config=None, timeout_s=180, check=True, **more):
        return run([CREDITCTL, "--config", (config or self.config).path, *words], timeout_s, check, **more)

    def tail(self, *topics, config=None):
        """All committed records of topics, as creditctl prints them."""
        done = self.ctl("tail", *topics, "--json", "--to-end", config=config)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def produce(self, lines, ordered=True, config=None):
        """Lines of JSON, or objects, into the log; returns when all are acknowledged."""
        text = "".join((line if isinstance(line, str) else json.dumps(line)).rstrip("\n") + "\n" for line in lines)
        self.ctl("produce", *(["--ordered"] if ordered else []), "-", input=text, config=config)

    def generate(self, borrowers, months, seed, start="2019-01"):
        """Makes a stream; returns it unsent."""
        path = self.dir / f"stream-{seed}.jsonl"
        self.ctl("generate", "--borrowers", borrowers, "--months", months, "--seed", seed, "--start", start,
                 "--party", "--out", path)
        return Stream(self, path)

    # --- waiting and the verdict

    def drain(self, seconds=DRAIN_S, config=None):
        """Waits until every input is applied, everything is in Redis and the sweep is done."""
        end = time.monotonic() + seconds
        while True:
            done = self.ctl("lag", "--wait", "--timeout", 5, config=config, timeout_s=max(60, seconds), check=False)
            if done.returncode == 0:
                return
            halted = [event for daemon in self.daemons if daemon.is_running()
                      for event in daemon.events("partition_halted")]
            running = any(daemon.is_running() for daemon in self.daemons)
            if halted or not running or time.monotonic() >= end:
                raise Failure(f"not drained: {halted[:1] or ('' if running else 'no daemon runs')}\n"
                              f"{done.stdout[-3000:]}{done.stderr[-1500:]}{self.open_transactions()}")

    def open_transactions(self):
        """A line for each changelog partition whose last records belong to a transaction without an end."""
        from confluent_kafka import IsolationLevel, TopicPartition
        from confluent_kafka.admin import AdminClient, OffsetSpec

        admin, ends = AdminClient({"bootstrap.servers": self.stack["KAFKA_BOOTSTRAP"]}), {}
        asked = {TopicPartition("creditd.changelog", number): OffsetSpec.latest() for number in range(self.partitions)}
        for isolation in (IsolationLevel.READ_COMMITTED, IsolationLevel.READ_UNCOMMITTED):
            for at, answer in admin.list_offsets(asked, isolation_level=isolation, request_timeout=10).items():
                ends.setdefault(at.partition, []).append(answer.result().offset)
        return "".join(f"changelog partition {number}: open from {stable} to {end}\n"
                       for number, (stable, end) in sorted(ends.items()) if stable != end)

    def verify(self, phase, config=None):
        """The oracle's verdict on everything so far; prints a line, raises unless it is 0 lost, 0 doubled,
        0 differing."""
        verdict = oracle(self, config or self.config)
        say(f"  {phase}: {verdict}")
        self.verdicts.append(verdict)
        expect(verdict.is_clean(), f"{phase}: {verdict}\n{verdict.detail[-4000:]}")
        return verdict


    # --- views

    def snapshot(self):
        """Every key that follows from the changelog: {key: content}."""
        redis, found = self.stack.redis(), {}
        for key in redis.scan_iter("credit:*", count=5000):
            if not key.startswith((b"credit:stats:", b"credit:help")):
                is_set = redis.type(key) == b"zset"
                found[key] = redis.zrange(key, 0, -1, withscores=True) if is_set else redis.hgetall(key)
                if key.startswith(b"credit:watermark:"):  # the last transaction may be one that changed nothing
                    for name in (b"writer", b"txn_seq", b"begin_offset", b"meta_offset", b"kafka_time"):
                        found[key].pop(name, None)
        return found

    def verify_rebuild(self, phase, config):
        """What was written field by field is what a rebuild from the changelog alone makes, key by key."""
        before = self.snapshot()
        self.stack.redis().flushall()
        daemon = self.start(config=config).wait_ready()
        self.drain()
        daemon.stop()
        after = self.snapshot()
        odd = sorted(key for key in before.keys() | after.keys() if before.get(key) != after.get(key))
        say(f"  {phase}: {len(after)} keys rebuilt, {len(odd)} differing")
        expect(len(after) > self.partitions and not odd, f"{phase}: keys differ after a rebuild: " + "; ".join(
            f"{key.decode()}: {difference(before.get(key), after.get(key))}" for key in odd[:5]))


def difference(before, after):
    """What of a key's content differs, field by field where it is a hash."""
    if not isinstance(before, dict) or not isinstance(after, dict):
        return f"{before} became {after}"
    return {name: (before.get(name), after.get(name)) for name in sorted(before.keys() | after.keys())
            if before.get(name) != after.get(name)}


class Verdict:
    """Counts of the oracle; clean only if it compared something and found nothing."""

    def __init__(self, text, status, detail):
        self.text, self.status, self.detail = text, status, detail
        self.lost, self.doubled, self.differing = (self.count(word) for word in ("lost", "doubled", "differing"))

    def count(self, word):
        match = re.search(rf"(\d+) {word}", self.text)
        return int(match[1]) if match else None

    def is_clean(self):
        return self.status == 0 and (self.lost, self.doubled, self.differing) == (0, 0, 0)

    def __str__(self):
        return self.text or f"no verdict, status {self.status}"


def oracle(world, config):
    """Runs the independent recomputation over the whole log."""
    done = run([sys.executable, "-m", "tests.oracle.verify", "--config", config.path], timeout_s=600, check=False,
               cwd=SOURCE)
    text = next((line for line in reversed(done.stdout.splitlines()) if " lost" in line), "")
    return Verdict(text, done.returncode, done.stdout + done.stderr)


class Stream:
    """A file of event lines, sent in pieces."""

    def __init__(self, world, path):
        self.world = world
        self.lines = path.read_text().splitlines()
        self.at = 0

    def left(self):
        return len(self.lines) - self.at

    def take(self, count):
        expect(self.left() >= count, f"the stream has {self.left()} lines left, not {count}: make it longer")
        self.at += count
        return self.lines[self.at - count : self.at]

    def feed(self, count):
        """Sends the next lines and waits for the acknowledgement."""
        lines = self.take(count)
        self.world.produce(lines)
        return lines

    def feed_behind(self, count, rate):
        """Sends the next lines in the background, `rate` per second; returns the feeder."""
        feeder = Feeder(self.world, self.take(count), rate)
        self.world.feeders.append(feeder)
        return feeder


class Feeder:
    """A creditctl produce in the background."""

    def __init__(self, world, lines, rate):
        self.path = world.dir / f"feed-{len(world.feeders)}-{time.monotonic_ns()}.jsonl"
        self.path.write_text("\n".join(lines) + "\n")
        self.log = open(self.path.with_suffix(".log"), "wb")
        self.count = len(lines)
        self.process = subprocess.Popen(
            [str(CREDITCTL), "--config", str(world.config.path), "produce", "--ordered", "--rate", str(rate),
             str(self.path)],
            stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log, preexec_fn=_die_with_us)

    def is_running(self):
        return self.process.poll() is None

    def finish(self, seconds=300):
        """Waits until all lines are acknowledged."""
        status = self.process.wait(timeout=seconds)
        text = self.path.with_suffix(".log").read_text(errors="replace")
        expect(status == 0, f"the feeder ended with {status}:\n{text[-2000:]}")

    def stop(self):
        if self.is_running():
            self.process.kill()
        self.process.wait()
        self.log.close()


class Notify:
    """A socket that hears what a daemon tells systemd."""

    def __init__(self, directory):
        self.path = str(directory / f"notify-{time.monotonic_ns()}")
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(self.path)
        self.socket.setblocking(False)
        self.heard = []

    def listen(self):
        with contextlib.suppress(BlockingIOError):
            while True:
                self.heard += self.socket.recv(65536).decode().splitlines()
        return self.heard

    def has(self, line):
        return any(heard.startswith(line) for heard in self.listen())


def main(cases, keep_running=False, **stack):
    """Runs the cases in one World and exits with 0 if all passed. Arguments name the cases to run.

    What a case has started is killed after it, unless `keep_running`.
    """
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    wanted = sys.argv[1:] or [case.__name__ for case in cases]
    unknown = set(wanted) - {case.__name__ for case in cases}
    if unknown:
        sys.exit(f"no such case: {', '.join(sorted(unknown))}")
    program = pathlib.Path(sys.argv[0]).stem
    began = time.monotonic()
    world = None
    failed = []
    try:
        world = World(**stack)
        atexit.register(world.kill_all)
        say(f"{program}: stack up after {time.monotonic() - began:.1f} s")
        for case in (case for case in cases if case.__name__ in wanted):
            started = time.monotonic()
            say(f"{case.__name__}: {(case.__doc__ or '').strip().splitlines()[0] if case.__doc__ else ''}")
            try:
                case(world)
                say(f"{case.__name__}: ok ({time.monotonic() - started:.1f} s)")
            except Exception as error:  # a case that breaks is a case that failed, whatever broke it
                failed.append(case.__name__)
                say(f"{case.__name__}: FAILED ({time.monotonic() - started:.1f} s)")
                say(str(error) if isinstance(error, Failure) else traceback.format_exc())
                for daemon in world.daemons[-3:]:
                    say(f"--- last lines of {daemon.instance} (pid {daemon.pid}, "
                        f"{'runs' if daemon.is_running() else daemon.process.returncode})\n{daemon.tail(30)}")
                break  # the cases build on one another
            if not keep_running:
                world.kill_all()
    finally:
        if world:
            world.close()
    say(f"{program}: {'FAILED: ' + ', '.join(failed) if failed else 'all as it should be'} "
        f"({time.monotonic() - began:.1f} s)")
    sys.exit(1 if failed else 0)
