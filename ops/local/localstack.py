"""The local stack of one directory: Kafka, Redis and, if wanted, a schema registry. See ops/local/stack."""

import base64
import json
import os
import pathlib
import random
import shutil
import socket
import subprocess
import uuid

import artifacts
import provision
from processes import Process

HERE = pathlib.Path(__file__).resolve().parent
LOOPBACK = "127.0.0.1"
UNIX_SOCKET_MAX = 107
READY_S = 90


class StackError(Exception):
    """What went wrong, in words for the person who runs it."""


def port_is_free(port):
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((LOOPBACK, port))
        except OSError:
            return False
    return True


def free_ports(count):
    """Free ports outside the range the kernel gives to outgoing connections.

    Inside that range a client that tries to reach a stopped broker may be given the broker's own port.
    """
    low, high = map(int, pathlib.Path("/proc/sys/net/ipv4/ip_local_port_range").read_text().split())
    candidates = [port for port in range(10000, 65000) if not low <= port <= high]
    if len(candidates) < 1000:
        candidates = list(range(10000, 65000))
    random.shuffle(candidates)
    found = []
    for port in candidates:
        if port_is_free(port):
            found.append(port)
        if len(found) == count:
            return found
    raise StackError("no free ports on 127.0.0.1")


def fill(template, values):
    text = (HERE / template).read_text()
    for name, value in values.items():
        text = text.replace(f"@{name}@", str(value))
    return text


class Stack:
    """The stack of one directory: its choices (stack.json) and its processes."""

    def __init__(self, directory):
        self.dir = directory
        self.file = directory / "stack.json"
        self.choices = json.loads(self.file.read_text()) if self.file.exists() else None

    # --- what it is made of

    def need(self):
        if self.choices is None:
            raise StackError(f"there is no stack in {self.dir}; start one with: ops/local/stack up --dir {self.dir}")

    def brokers(self):
        return range(1, self.choices["brokers"] + 1)

    def broker(self, number):
        if number not in self.brokers():
            raise StackError(f"there is no broker {number}; this stack has {self.choices['brokers']}")
        return Process(f"kafka-{number}", self.dir)

    def redis(self):
        return Process("redis", self.dir)

    def registry(self):
        return Process("registry", self.dir)

    def processes(self):
        parts = [self.broker(number) for number in self.brokers()] + [self.redis()]
        return parts + ([self.registry()] if self.choices["registry_port"] else [])

    def bootstrap(self):
        return ",".join(f"{LOOPBACK}:{port}" for port in self.choices["kafka_ports"])

    def registry_url(self):
        port = self.choices["registry_port"]
        return f"http://{LOOPBACK}:{port}/apis/ccompat/v7" if port else ""

    def redis_socket(self):
        return self.dir / "redis.sock"

    def password_file(self, user):
        return self.dir / "secrets" / f"{user}.password"

    def values(self):
        """What a program needs to use the stack, in the order printed."""
        values = {
            "STACK_DIR": self.dir,
            "KAFKA_BOOTSTRAP": self.bootstrap(),
            "KAFKA_BROKERS": self.choices["brokers"],
            "PARTITIONS": self.choices["partitions"],
            "REDIS_HOST": LOOPBACK,
            "REDIS_PORT": self.choices["redis_port"],
            "REDIS_SOCKET": self.redis_socket(),
            "REDIS_USER": "creditd",
            "REDIS_PASSWORD_FILE": self.password_file("creditd"),
            "REDIS_READER_USER": "creditd-reader",
            "REDIS_READER_PASSWORD_FILE": self.password_file("creditd-reader"),
            "REDIS_ADMIN_USER": "admin",
            "REDIS_ADMIN_PASSWORD_FILE": self.password_file("admin"),
            "REGISTRY_URL": self.registry_url(),
            "BUREAU_KEY_FILE": self.dir / "secrets" / "bureau.key",
            "HTTP_PORT": self.choices["http_port"],
            "POLICY_FILE": self.dir / "policy.conf",
            "CREDITD_CONF": self.dir / "creditd.conf",
        }
        for part in self.processes():
            values[f"{part.name.upper().replace('-', '_')}_PID"] = part.pid() or ""
        return values

    def write_env(self):
        lines = [f"{name}={value}" for name, value in self.values().items()]
        (self.dir / "env").write_text("\n".join(lines) + "\n")
        if not (self.dir / "policy.conf").exists():
            shutil.copyfile(HERE.parent / "policy" / "cn.conf", self.dir / "policy.conf")
        (self.dir / "creditd.conf").write_text(fill("creditd.conf.in", self.values()))
        return lines

    # --- up

    def choose(self, options):
        """Settles ports and sizes for a new directory; checks them against an existing one."""
        if self.choices is not None:
            if options.registry and not self.choices["registry_port"]:
                self.choices["registry_port"] = options.registry_port or free_ports(1)[0]
            has = dict({"session_ms": 4000}, **self.choices, kafka_port=self.choices["kafka_ports"][0])
            for name in ("brokers", "partitions", "session_ms", "kafka_port", "redis_port", "registry_port"):
                wanted = getattr(options, name)
                if wanted is not None and wanted != has[name]:
                    raise StackError(f"the stack in {self.dir} has {name}={has[name]}, not {wanted}; "
                                     "take another --dir, or `down --purge` it first")
        else:
            if len(str(self.redis_socket()).encode()) > UNIX_SOCKET_MAX:
                raise StackError(f"{self.redis_socket()} is too long for a unix socket; take a shorter --dir")
            count = options.brokers or 1
            spare = free_ports(2 * count + 3)
            first = options.kafka_port
            self.choices = {
                "brokers": count,
                "partitions": options.partitions or 8,
                "session_ms": options.session_ms or 4000,
                "cluster_id": base64.urlsafe_b64encode(uuid.uuid4().bytes).decode().rstrip("=").replace("-", "A"),
                "kafka_ports": [first + n if first else spare.pop() for n in range(count)],
                "controller_ports": [spare.pop() for _ in range(count)],
                "redis_port": options.redis_port or spare.pop(),
                "http_port": spare.pop(),
                "registry_port": (options.registry_port or spare.pop()) if options.registry else 0,
            }

    def check_ports(self):
        """A port taken by somebody else is the commonest reason for a start that fails: say so at once."""
        wanted = dict(zip(self.brokers(), zip(self.choices["kafka_ports"], self.choices["controller_ports"])))
        taken = [port for number, ports in wanted.items() if not self.broker(number).pid()
                 for port in ports if not port_is_free(port)]
        for part, key in ((self.redis(), "redis_port"), (self.registry(), "registry_port")):
            port = self.choices[key]
            if port and not part.pid() and not port_is_free(port):
                taken.append(port)
        if taken:
            raise StackError(f"port(s) {', '.join(map(str, taken))} on 127.0.0.1 are taken by another program")

    def write_kafka_config(self, number):
        """Writes and formats the directory of one broker, if it is new."""
        home = self.dir / f"kafka-{number}"
        config = home / "server.properties"
        if config.exists():
            return None
        home.mkdir(exist_ok=True)
        ports = self.choices["controller_ports"]
        text = fill("server.properties.in", {
            "NODE": number,
            "VOTERS": ",".join(f"{n}@{LOOPBACK}:{ports[n - 1]}" for n in self.brokers()),
            "PORT": self.choices["kafka_ports"][number - 1],
            "CONTROLLER_PORT": ports[number - 1],
            "DATA": home / "data",
            "REPLICAS": self.choices["brokers"],
            "MIN_INSYNC": min(2, self.choices["brokers"]),
            "SESSION_MS": self.choices["session_ms"],
        })
        fresh = home / "server.properties.new"
        fresh.write_text(text)
        log = open(self.dir / "log" / f"kafka-{number}.log", "ab")
        argv = self.java("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1") + [
            "kafka.tools.StorageTool", "format", "--ignore-formatted",
            "-t", self.choices["cluster_id"], "-c", str(fresh)]
        child = subprocess.Popen(argv, cwd=home, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
        return child, fresh, config

    def java(self, *options):
        jars = sorted(artifacts.kafka_jars().glob("*.jar"))
        archive = self.class_archive()
        # An archive of loaded classes halves the start. The first broker ever writes it when it stops.
        shared = [f"-XX:SharedArchiveFile={archive}", "-Xshare:auto"] if archive.exists() else []
        return ["java", "-XX:-UsePerfData", *options, *shared, "-Djava.awt.headless=true",
                f"-Dlog4j2.configurationFile={HERE / 'log4j2.properties'}", "-cp", ":".join(map(str, jars))]

    @staticmethod
    def class_archive():
        return artifacts.cache_dir() / f"kafka-{artifacts.KAFKA_VERSION}.jsa"

    @staticmethod
    def can_archive_classes():
        """A JVM without its own base archive would refuse to start rather than do without."""
        return subprocess.run(["java", "-Xshare:on", "-version"], capture_output=True,
                              check=False).returncode == 0

    def fresh_class_archive(self):
        return self.dir / "kafka-1" / "classes.jsa"

    def format_brokers(self):
        started = [job for number in self.brokers() if (job := self.write_kafka_config(number))]
        for child, fresh, config in started:
            if child.wait() != 0:
                raise StackError(f"formatting failed; see {self.dir}/log:\n{self.broker(1).log_tail()}")
            fresh.rename(config)

    def start_broker(self, number):
        # As Kafka's own scripts read them; without them, what starts quickest and takes least memory.
        options = os.environ.get("KAFKA_HEAP_OPTS", "-Xms256m -Xmx512m").split()
        options += os.environ.get("KAFKA_JVM_PERFORMANCE_OPTS", "-XX:+UseSerialGC").split()
        if number == 1 and not self.class_archive().exists() and self.can_archive_classes():
            options.append(f"-XX:ArchiveClassesAtExit={self.fresh_class_archive()}")
        home = self.dir / f"kafka-{number}"
        self.broker(number).start(
            self.java(*options) + ["kafka.Kafka", str(home / "server.properties")], home)

    def start_redis(self):
        data = self.dir / "redis"
        data.mkdir(exist_ok=True)
        subprocess.run([HERE / "make-secrets", self.dir / "secrets"], check=True)
        config = self.dir / "redis.conf"
        config.write_text(fill("redis.conf.in", {
            "PORT": self.choices["redis_port"], "SOCKET": self.redis_socket(), "DATA": data,
            "ACL": self.dir / "secrets" / "users.acl"}))
        self.redis().start(["redis-server", str(config)], data)

    def start_registry(self):
        home = self.dir / "registry"
        home.mkdir(exist_ok=True)
        # On disk, at once: ids of schemas must outlive a kill, since they stand in the topics.
        self.registry().start([
            "java", "-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData",
            f"-Djava.io.tmpdir={home}",
            f"-Dquarkus.http.host={LOOPBACK}", f"-Dquarkus.http.port={self.choices['registry_port']}",
            f"-Dapicurio.datasource.url=jdbc:h2:file:{home}/schemas;WRITE_DELAY=0",
            "-Dquarkus.http.access-log.enabled=false", "-jar", str(artifacts.registry_jar())], home)

    def wait_broker(self, number):
        bootstrap = f"{LOOPBACK}:{self.choices['kafka_ports'][number - 1]}"
        self.wait_part(self.broker(number),
                       lambda alive: provision.wait_for_brokers(bootstrap, 1, READY_S, number, alive))

    def wait_redis(self):
        self.wait_part(self.redis(),
                       lambda alive: provision.wait_for("Redis", READY_S, self.redis_answers, alive))

    def wait_registry(self):
        self.wait_part(self.registry(),
                       lambda alive: provision.wait_for_registry(self.registry_url(), READY_S, alive))

    @staticmethod
    def wait_part(part, wait):
        """Waits for a part; if that fails, the end of its log says more than we can."""
        try:
            wait(lambda: part.pid() is not None)
        except provision.ProvisionError as error:
            raise StackError(f"{error}. The end of {part.log_file}:\n{part.log_tail()}") from error

    def redis_cli(self, user, command):
        # The password goes by the environment: arguments can be read by everybody on the machine.
        env = dict(os.environ, REDISCLI_AUTH=self.password_file(user).read_text().strip())
        argv = ["redis-cli", "-s", str(self.redis_socket()), "--no-auth-warning", "--user", user, *command]
        return argv, env

    def redis_admin(self, *command):
        argv, env = self.redis_cli("admin", command)
        return subprocess.run(argv, env=env, text=True, capture_output=True, check=False).stdout.strip()

    def redis_answers(self):
        return self.redis_admin("PING") == "PONG"

    def up(self, options):
        for name in ("log", "run"):
            (self.dir / name).mkdir(parents=True, exist_ok=True)
        self.dir.chmod(0o700)
        artifacts.need_programs("java", "redis-server", "redis-cli")
        artifacts.kafka_jars()
        if options.registry:
            artifacts.registry_jar()
        self.choose(options)
        self.check_ports()
        self.file.write_text(json.dumps(self.choices, indent=2) + "\n")
        had = {part.name for part in self.processes() if part.pid()}
        try:
            self.start_all()
        except BaseException:
            for part in self.processes():
                if part.name not in had:
                    part.kill()
            raise
        return self.write_env()

    def start_all(self):
        self.start_redis()
        if self.choices["registry_port"]:
            self.start_registry()
        self.format_brokers()
        for number in self.brokers():
            self.start_broker(number)
        self.wait_redis()
        for number in self.brokers():
            self.wait_broker(number)
        first = f"{LOOPBACK}:{self.choices['kafka_ports'][0]}"
        count = self.choices["brokers"]
        provision.wait_for_brokers(first, count, READY_S)
        provision.create_topics(first, self.choices["partitions"], count, READY_S)
        if self.choices["registry_port"]:
            self.wait_registry()
            provision.register_schemas(self.registry_url())

    # --- down

    def stop_redis(self):
        if self.redis().pid() and self.redis_answers():
            self.redis_admin("SHUTDOWN", "SAVE")
        self.redis().stop()

    def down(self):
        self.stop_redis()
        rest = [part for part in self.processes() if part.name != "redis"]
        for part in rest:
            part.ask_to_stop()
        # Several brokers that stop at once lose the quorum they would report to, and then wait for it.
        patience = 20 if self.choices["brokers"] == 1 else 4
        for part in rest:
            part.stop(patience)
        self.keep_class_archive()
        (self.dir / "env").unlink(missing_ok=True)

    def keep_class_archive(self):
        fresh = self.fresh_class_archive()
        if fresh.exists():
            # Put into place as a whole: a running broker has the old one mapped.
            beside = self.class_archive().with_suffix(f".{os.getpid()}")
            shutil.move(fresh, beside)
            beside.replace(self.class_archive())
