#!/usr/bin/env python3
"""The daemon in another dress than the other tests wear: one input topic for all records, crc32, schemas from
disk, a lender beside the bureau, settings from the environment, kv log lines, a terminal.
"""

import contextlib
import json
import os
import pty
import re
import secrets
import shlex
import signal
import subprocess
import time
import zlib

import events
import harness
import wire
from harness import expect, wait_until

BORN = events.day("1990-01-31")
DAY = events.day("2026-03-02")
OLD_INPUTS = {f"topics.{name}": "" for name in ("accounts", "signals", "overdues", "repayments", "calendar")}
TOPIC = "loan.events"
PEER = "credit.blacklist-shares.peer"


def prepare(world):
    """a daemon with one input topic"""
    world.kafka = wire.Kafka(world.stack["KAFKA_BOOTSTRAP"])
    world.kafka.create(PEER, world.partitions)
    key = world.dir / "peer.key"
    key.write_bytes(secrets.token_bytes(32))
    key.chmod(0o600)
    world.one = harness.Config(world, "one", OLD_INPUTS | {
        "service.instance_id": "Shell-One",
        "topics.events": TOPIC, "topics.partitioner": "crc32", "service.log_format": "kv",
        "registry.schema_dir": harness.SOURCE / "schemas" / "avsc", "batch.commit_interval_ms": 30,
        "recipient.peer.key_file": key, "recipient.peer.kind": "lender", "recipient.peer.bilateral": "true"})
    world.config = world.one
    world.port = harness.free_port()
    world.daemon = world.start(config=world.one, env={"CREDITD_SERVICE_HTTP_PORT": str(world.port)})


def environment(world):
    """a variable wins over the file; one that names no key is refused, by its name"""
    expect(world.port != world.one.http_port, "the same port twice")
    world.daemon.port = world.port
    world.daemon.wait_ready()
    wrong = harness.run([harness.CREDITD, "--config", world.one.path, "--check"], check=False,
                        env=dict(os.environ, CREDITD_BATCH_MAX_EVENTZ="5"))
    expect(wrong.returncode == harness.EXIT_CONFIG and "CREDITD_BATCH_MAX_EVENTZ" in wrong.stderr, str(wrong))


def consent(borrower, recipient):
    line = events.party(borrower, DAY, "")
    line["record"]["detail"] = {"kind": "Consent", "purpose": "SHARE", "recipient": recipient, "granted": True}
    return line


def one_topic(world):
    """all record types in one topic, by crc32, with schemas from disk; the oracle agrees"""
    lines = [json.loads(line) for line in world.generate(borrowers=25, months=8, seed=41, start="2025-06").lines]
    for number, name in enumerate(("agreed", "silent")):
        lines += [events.party(name, DAY, events.identity_number(BORN, number)),
                  events.overdue(name, DAY, events.plus(DAY, -100))]
    lines += [consent("agreed", "peer"), events.tick(DAY), events.tick(events.plus(DAY, 1)),
              events.tick(events.plus(DAY, 2))]
    world.produce([line | {"topic": TOPIC} for line in lines], ordered=False)
    world.drain()
    world.verify("one topic")
    sent = world.kafka.read(TOPIC)
    for message in sent:
        key = message.key()
        expect(key is None or zlib.crc32(key) % world.partitions == message.partition(), f"{key} went elsewhere")
    expect({message.key() for message in sent} >= {b"agreed", b"silent", None}, "not everything was sent")
    redis = world.stack.redis("creditd-reader")
    expect(redis.hget("credit:borrower:agreed", "standing") == b"ZEROED", "the stream had no effect")
    wait_until("its own count agrees", lambda: world.daemon.metric("creditd_events_consumed_total", topic=TOPIC)
               == len(sent), 10)
    empty = [labels for series in world.daemon.metrics().values() for labels in series if ("topic", "") in labels]
    expect(not empty, f"series of topics that are not used: {empty[:3]}")


def board(world):
    """who runs, and the figures at a glance, in Redis"""
    redis = world.stack.redis("creditd-reader")
    count = world.daemon.metric("creditd_events_consumed_total", result="applied")

    def figures():
        return {name.decode(): value.decode() for name, value in redis.hgetall("credit:stats:instance.Shell-One").items()}

    wait_until("the board follows", lambda: figures().get("events_applied") == str(int(count)), 15)
    found = figures()
    expect(f"pid {world.daemon.pid} " in found["runs"], f"runs: {found}")
    expect(int(found["partitions_running"]) == world.partitions and found["lag_records"] == "0", str(found))
    expect(int(found["borrowers"]) == 27 and int(found["shares"]) >= 3 and int(found["reports"]) > 100, str(found))


def two_recipients(world):
    """the bureau hears of both, the lender of whom agreed, under a token of its own"""
    shares = {topic: [line["record"] for line in world.tail(topic) if line["record"]["action"] == "ENTRY"]
              for topic in ("credit.blacklist-shares.bureau", PEER)}
    audit = [line["record"] for line in world.tail("creditd.audit")]
    told = {(record["borrower_id"], record["recipient"]) for record in audit if record["kind"] == "SHARE"}
    expect({("agreed", "bureau"), ("agreed", "peer"), ("silent", "bureau")} <= told, f"shared: {told}")
    expect([who for who, recipient in told if recipient == "peer"] == ["agreed"], f"shared: {told}")
    entry, = shares[PEER]
    bureau = shares["credit.blacklist-shares.bureau"]
    expect(entry["recipient"] == "peer" and entry["reason"] == "ZEROED", str(entry))
    for name in ("subject_token", "entry_id", "id"):
        expect(entry[name] not in {record[name] for record in bureau}, f"two recipients can join by {name}")


def like_one(world, changes):
    """Its configuration on another port, with changes."""
    config = harness.Config(world, "one", {})
    config.sections = {section: dict(keys) for section, keys in world.one.sections.items()}
    config.change({"service.http_port": config.http_port} | changes)
    return config


def wrong_partitioner(world):
    """murmur2 in the file, crc32 in the log: every partition that notices halts"""
    world.daemon.stop()
    config = like_one(world, {"topics.partitioner": "murmur2", "service.log_format": "json"})
    name = next(name for name in (f"odd-{n}" for n in range(100))
                if wire.partition_of(name, world.partitions) != zlib.crc32(name.encode()) % world.partitions)
    world.produce([events.overdue(name, DAY, DAY) | {"topic": TOPIC}])
    daemon = world.start(config=config)
    told = daemon.wait_event("partition_halted")
    expect("topics.partitioner" in told["reason"], f"the reason does not name the key: {told}")
    daemon.stop()
    world.daemon = world.start(config=world.one).wait_ready()
    world.drain()
    world.daemon.stop()
    expect(world.stack.redis().exists(f"credit:state:{name}"), "the record was not applied in the end")


def kv_lines(world):
    """each kv line is made of key=value pairs, with time, level and event in front"""
    lines = world.daemon.log_file.read_text().splitlines()
    expect(len(lines) > 5, "nothing was logged")
    for line in lines:
        words = shlex.split(line)
        expect(all(re.match(r"[a-z_0-9.-]+=", word) for word in words), f"no pairs: {line}")
        expect([word.partition("=")[0] for word in words[:4]] == ["time", "level", "event", "instance"], line)
    versions = [dict(word.split("=", 1) for word in shlex.split(line)) for line in lines if "event=versions" in line]
    expect(versions and all(versions[0].get(name, "null") != "null"
                            for name in ("creditd", "librdkafka", "hiredis", "avro")), f"versions: {versions}")


def terminal(world):
    """on a terminal the restore shows a bar, and takes it away"""
    world.stack.redis().flushall()
    ours, theirs = pty.openpty()
    config = like_one(world, {"restore.batch_records": 5})
    process = subprocess.Popen(
        [harness.CREDITD_FAILPOINTS, "--config", config.path], stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs,
        env=dict(os.environ, TERM="xterm", CREDITD_FAILPOINT="restore_rows:stop:2"),
        preexec_fn=harness._die_with_us)
    os.close(theirs)
    os.set_blocking(ours, False)
    shown = []

    def read():
        with contextlib.suppress(OSError):  # nothing there now, or the other end is closed
            shown.append(os.read(ours, 65536).decode(errors="replace"))
        return "".join(shown)

    def is_frozen():
        with open(f"/proc/{process.pid}/stat", encoding="ascii") as stat:
            return stat.read().rpartition(")")[2].split()[0] == "T"

    try:
        wait_until("it stops in the restore", lambda: (read(), is_frozen())[1], 60)
        time.sleep(0.3)  # longer than the bar is old before it is drawn again
        os.kill(process.pid, signal.SIGCONT)
        wait_until("it gets ready", lambda: "event=ready" in read(), 60)
        process.terminate()
        expect(process.wait(60) == 0, read()[-2000:])
    finally:
        process.kill()
        process.wait()
    bars = re.findall(r"\r\[([#.]{24})\] restore of partition \d+: \d+ % \(\d+ of \d+\), \d+/s, [^\r\n]+ left", read())
    expect(bars, f"no bar was drawn: {read()[-1500:]!r}")
    expect(read().rpartition("% (")[2].count("\r\x1b[K"), "the last bar was left standing")
    os.close(ours)


if __name__ == "__main__":
    harness.main([prepare, environment, one_topic, board, two_recipients, wrong_partitioner, kv_lines, terminal],
                 keep_running=True, partitions=4)
