#!/usr/bin/env python3
"""The main road: stack, registry, daemon; a stream through it; what comes out, where it can be read, how it ends.

Also the test of the tests: a planted loss, a doubled record and a changed key must each turn the verdict.
"""

import base64
import json
import os
import re
import signal
import time

import events
import harness
import wire
from harness import expect, wait_until

BORN = events.day("1987-06-05")
DAY = events.day("2026-03-02")
STANDINGS = {"GOOD", "WATCH", "SUSPENDED", "PLAN", "ZEROED", "RECOVERING"}
PLAIN = {f"planted-{n}": events.identity_number(BORN, 100 + n) for n in range(8)}
MOBILE = "13912345678"


def started(world):
    """starts, says READY to systemd, answers on HTTP"""
    world.notify = harness.Notify(world.dir)
    world.one = harness.Config(world, "one", {"service.log_level": "debug"})
    world.daemon = world.start(config=world.one, env={"NOTIFY_SOCKET": world.notify.path})
    world.daemon.wait_ready()
    wait_until("READY=1 is told", lambda: world.notify.has("READY=1"), 10)
    expect(world.daemon.get("/healthz")[0] == 200, "/healthz")
    expect(world.daemon.get("/nothing")[0] == 404, "a page that does not exist")


def stream(world):
    """a generated stream and planted identity numbers"""
    world.stream = world.generate(borrowers=80, months=16, seed=1, start="2024-11")
    world.stream.feed(world.stream.left())
    lines = [events.party(name, DAY, number) for name, number in PLAIN.items()]
    lines += [events.overdue(name, DAY, events.plus(DAY, -100)) for name in PLAIN]
    number = events.identity_number(BORN, 99)
    lines += [events.overdue(number, DAY, DAY), events.overdue(MOBILE, DAY, DAY),
              events.overdue("holder", DAY, DAY, account=number), events.party("holder", DAY, "123"),
              events.party("holder", DAY, events.identity_number(BORN, 98)[:-1] + "A")]
    world.produce(lines)
    raw = [("loan.repayments", 0, b"someone", b"junk"), ("loan.overdues", 1, None, b""),
           ("loan.signals", 2, b"k", b"\x00\x00\x0f\xff\xff payload"), ("loan.repayments", 3, None, None)]
    kafka = wire.Kafka(world.stack["KAFKA_BOOTSTRAP"])
    world.raw = 0
    for topic, partition, key, value in raw:
        if key is not None:
            partition = wire.partition_of(key.decode(), world.partitions)
        kafka.produce(topic, partition, key, value)
        world.raw += 1
    world.produce([events.tick(events.plus(DAY, 1)), events.tick(events.plus(DAY, 1)),
                   events.tick(events.plus(DAY, 5))])
    world.drain()


def verdict(world):
    """the oracle: nothing lost, doubled or different"""
    world.verify("the main road")


def views(world):
    """what people read in Redis"""
    redis = world.stack.redis("creditd-reader")
    seen = 0
    for key in redis.scan_iter("credit:borrower:*"):
        view = {name.decode(): value.decode() for name, value in redis.hgetall(key).items()}
        expect(view.get("standing") in STANDINGS, f"{key}: standing {view.get('standing')}")
        expect(int(view["version"]) >= 1, f"{key}: version {view.get('version')}")
        expect(re.fullmatch(r"\d{4}-\d\d-\d\d", view["as_of"]), f"{key}: as_of {view.get('as_of')}")
        longest = max(view.items(), key=lambda item: len(item[1]))
        expect(len(longest[1]) <= 64, f"{key}: {longest[0]} has {len(longest[1])} bytes")
        seen += 1
    members = sum(redis.zcard(f"credit:timers:{p}") for p in range(world.partitions))
    expect(seen == members > 80, f"{seen} borrowers to be seen, {members} members of the timers sets")
    accounts = 0
    for key in redis.scan_iter("credit:account:*"):
        view = redis.hgetall(key)
        expect({b"status", b"type"} <= set(view), f"{key}: {sorted(view)}")
        accounts += 1
    expect(accounts >= 80, f"{accounts} accounts to be seen")
    for number in range(world.partitions):
        expect(redis.hget(f"credit:watermark:{number}", "state") == b"current", f"watermark {number}")
    expect(redis.exists("credit:help") == 1, "credit:help is missing")


def outputs(world):
    """what creditctl tail prints of the outputs"""
    lines = world.tail(*harness.OUTPUTS)
    kinds = {}
    for line in lines:
        kinds.setdefault(line["topic"], []).append(line)
        expect(re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:.]+Z", line["kafka_time"]), f"kafka_time of {line}")
        expect(re.fullmatch(r"\d{4}-\d\d-\d\d", line["record"]["business_date"]), f"business_date of {line}")
    for topic in harness.OUTPUTS:
        expect(kinds.get(topic), f"nothing on {topic}")
    points = {line["record"]["point"] for line in kinds["credit.report-updates"]}
    expect({10, 30} <= points or {31, 30} <= points, f"report points seen: {points}")
    actions = {line["record"]["action"] for line in kinds["credit.line-actions"]}
    expect(actions <= {"REDUCE", "SUSPEND", "ZERO", "RESTORE"} and actions, f"line actions seen: {actions}")


def dead_letters(world):
    """what could not be applied, with reason and position"""
    found = {}
    for line in world.tail("creditd.dead-letters"):
        record = line["record"]
        found.setdefault(record["reason"], []).append(record)
    wanted = {"UNDECODABLE", "UNKNOWN_SCHEMA", "PLAIN_IDENTIFIER", "BAD_ID"}
    expect(wanted <= set(found), f"dead letters: { {reason: len(all_) for reason, all_ in found.items()} }")
    for record in found["PLAIN_IDENTIFIER"]:
        expect(record["bytes"] is None, f"the bytes of a record with an identity number are kept: {record['id']}")
        expect(record["key"] in (None, "holder"), f"the key that is an identity number is kept: {record['id']}")
    expect(len(found["UNDECODABLE"]) + len(found["UNKNOWN_SCHEMA"]) == world.raw, "not every raw record is a letter")


def metrics(world):
    """its own books agree with the log"""
    kafka = wire.Kafka(world.stack["KAFKA_BOOTSTRAP"])
    sent = len(kafka.read(*harness.INPUTS))
    letters = len(kafka.read("creditd.dead-letters"))
    wait_until("the gauges follow", lambda: world.daemon.metric("creditd_consumer_lag_records") == 0, 10)
    consumed = world.daemon.metric("creditd_events_consumed_total")
    expect(consumed == sent, f"{sent} records sent, {consumed} counted")
    expect(world.daemon.metric("creditd_events_quarantined_total") == letters, f"{letters} dead letters")
    expect(world.daemon.metric("creditd_state", state="running") == 1, "state")
    expect(world.daemon.metric("creditd_borrowers") > 80, "borrowers")
    expect(world.daemon.metric("creditd_invariant_violations_total") == 0, "an invariant was broken")


def everything(world):
    """(name, bytes) of all that leaves the daemon."""
    yield "log", world.daemon.log_file.read_bytes()
    yield "metrics", world.daemon.get("/metrics")[1].encode()
    kafka = wire.Kafka(world.stack["KAFKA_BOOTSTRAP"])
    for message in kafka.read(*harness.OUTPUTS, "creditd.journal", "creditd.changelog", isolation="read_uncommitted"):
        yield f"{message.topic()}-{message.partition()}-{message.offset()}", (message.key() or b"") + b"\0" + (
            message.value() or b"")
    redis = world.stack.redis()
    for key in redis.scan_iter():
        fields = redis.hgetall(key) if redis.type(key) == b"hash" else dict(redis.zrange(key, 0, -1, withscores=True))
        for name, value in fields.items():
            yield f"redis {key!r}", key + b"\0" + name + b"\0" + (value if isinstance(value, bytes) else b"")


def disguises(text):
    plain = text.encode()
    for form in (plain, text.encode("utf-16-le"), plain.hex().encode(), plain[::-1]):
        yield form
    for skip in range(3):  # base64 at each alignment, without the ends that depend on the neighbours
        yield base64.b64encode(b"\0" * skip + plain)[4 if skip else 0 : -4]


def no_identity_number(world):
    """no identity number that came in comes out, in any disguise"""
    planted = list(PLAIN.values()) + [events.identity_number(BORN, 98)[:-1], events.identity_number(BORN, 99), MOBILE]
    for line in world.stream.lines:
        detail = json.loads(line)["record"].get("detail")
        if isinstance(detail, dict) and detail.get("kind") == "Party":
            planted.append(detail["id_number"])
    expect(len(planted) > 50, f"only {len(planted)} numbers were planted")
    forms = {form: number for number in planted for form in disguises(number)}
    pattern = re.compile(b"|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True)))
    searched = 0
    for name, data in everything(world):
        searched += len(data)
        hit = pattern.search(data)
        expect(not hit, f"an identity number stands in {name}, as {hit and hit[0][:6]!r}...")
    expect(searched > 100000, f"only {searched} bytes were searched")
    expect(pattern.search(b"x" + base64.b64encode(b"-" + planted[0].encode() + b"-")), "the search finds nothing")


def reload(world):
    """SIGHUP: what may change does, what may not is refused and the old goes on"""
    world.one.change({"service.log_level": "info"})
    heard = world.notify.listen().count("READY=1")
    world.daemon.signal(signal.SIGHUP)
    wait_until("the reload is logged", lambda: world.daemon.events("reloaded"), 15, alive=world.daemon.must_run)
    wait_until("RELOADING and READY are told", lambda: world.notify.has("RELOADING=1")
               and world.notify.listen().count("READY=1") > heard, 10)
    port = world.one.sections["service"]["http_port"]
    world.one.change({"service.http_port": harness.free_port()})
    world.daemon.signal(signal.SIGHUP)
    refused = wait_until("the refusal is logged", lambda: world.daemon.events("reload_refused"), 15,
                         alive=world.daemon.must_run)
    expect("http_port" in json.dumps(refused[-1]), f"the refusal names no key: {refused[-1]}")
    expect(world.daemon.is_ready(), "not ready after a refused reload")
    world.one.change({"service.http_port": port})


def stopped(world):
    """SIGTERM ends it within its bound, with 0, and says so"""
    began = time.monotonic()
    world.stream = world.generate(borrowers=20, months=3, seed=2, start="2026-04")
    feeder = world.stream.feed_behind(world.stream.left(), rate=300)
    time.sleep(0.5)
    world.daemon.stop(30)
    expect(world.notify.has("STOPPING=1"), "STOPPING=1 was not told")
    feeder.finish()
    again = world.start(config=world.one).wait_ready()
    world.drain()
    again.stop()
    world.verify(f"after a stop ({time.monotonic() - began:.1f} s with the start and the rest)")


def verdict_can_fail(world):
    """a planted loss, a doubled record, a changed key: each turns the verdict"""
    kafka = wire.Kafka(world.stack["KAFKA_BOOTSTRAP"])
    redis = world.stack.redis()

    def verdict_of():
        return harness.oracle(world, world.config)

    key = next(redis.scan_iter("credit:state:*"))
    value = redis.hget(key, "borrower")
    redis.hset(key, "borrower", value[:-1] + bytes([value[-1] ^ 1]))
    planted = verdict_of()
    expect(planted.differing and not planted.is_clean(), f"a changed key goes unnoticed: {planted}")
    redis.hset(key, "borrower", value)

    redis.zadd("credit:timers:0", {"nobody-at-all": 1})
    planted = verdict_of()
    expect(not planted.is_clean(), f"a stray member goes unnoticed: {planted}")
    redis.zrem("credit:timers:0", "nobody-at-all")
    expect(verdict_of().is_clean(), "the verdict does not recover")

    message = next(m for m in kafka.read("credit.report-updates"))
    kafka.produce("credit.report-updates", message.partition(), message.key(), message.value())
    planted = verdict_of()
    expect(planted.doubled == 1 and not planted.is_clean(), f"a doubled record goes unnoticed: {planted}")

    kafka.delete_before("credit.notices", {m.partition(): m.offset() + 1 for m in kafka.read("credit.notices")[:1]})
    planted = verdict_of()
    expect(planted.lost and not planted.is_clean(), f"a lost record goes unnoticed: {planted}")


if __name__ == "__main__":
    os.environ["TZ"] = "America/Los_Angeles"  # nothing may depend on it
    harness.main([started, stream, verdict, views, outputs, dead_letters, metrics, no_identity_number, reload, stopped,
                  verdict_can_fail], keep_running=True, partitions=4, registry=True)
