#!/usr/bin/env python3
"""What is rare for a stream and daily for a service: foreign keys, huge texts, tiny steps, pauses while partitions move."""

import harness
import wire
from harness import expect, wait_until

TINY = {"restore.batch_records": 3, "batch.commit_interval_ms": 30}
NARROW = {"batch.queue_records": 16, "batch.max_events": 8, "batch.commit_interval_ms": 20, "cache.bytes": "1MiB"}


def heard(daemon, name):
    return [event.get("found") or event.get("reason") for event in daemon.events(name)]


def letters(world):
    """dead letters by id: partitions are printed as they come, so a place in the list tells nothing"""
    return {line["record"]["id"]: line["record"] for line in world.tail("creditd.dead-letters")}


def under_anothers_key(world):
    """an event whose key is not its borrower's touches neither the key's partition nor him"""
    import events

    daemon = world.start(config=world.one).wait_ready()
    day = events.day("2024-12-10")
    before = letters(world)
    world.produce([events.tick(day), events.overdue("known", day, events.plus(day, -5))])
    world.drain()
    daemon.stop()
    daemon = world.start(config=world.one).wait_ready()  # so that nobody is in the cache
    for victim in ("known", "unheard-of"):
        home = wire.partition_of(victim, world.partitions)
        key = next(name for name in (f"other{n}" for n in range(100))
                   if wire.partition_of(name, world.partitions) != home)
        line = events.overdue(victim, day, events.plus(day, -6))["record"]
        world.kafka.produce("loan.overdues", wire.partition_of(key, world.partitions), key.encode(),
                            frame_overdue(line))
    world.drain()
    world.produce([events.overdue("unheard-of", day, events.plus(day, -7)), events.tick(events.plus(day, 25))])
    world.drain()
    reasons = [letter["reason"] for name, letter in letters(world).items() if name not in before]
    expect(reasons == ["KEY_MISMATCH"] * 2, f"dead letters: {reasons}")
    expect(not heard(daemon, "heal"), f"Redis was healed: {heard(daemon, 'heal')}")
    daemon.stop()
    world.verify("under another's key")


def frame_overdue(record):
    import datetime

    epoch = datetime.date(1970, 1, 1)
    typed = dict(record)
    for name in ("value_date", "due_date"):
        typed[name] = datetime.date.fromisoformat(record[name])
    typed["occurred_at"] = datetime.datetime.fromisoformat(record["occurred_at"].replace("Z", "+00:00"))
    expect(typed["due_date"] > epoch, "a date of the test")
    return wire.frame("OverdueEvent", typed)


def huge_text(world):
    """a party whose kind of paper is a novel is a dead letter, not the end of the worker"""
    import events

    daemon = world.start(config=world.one).wait_ready()
    day = events.day("2025-01-04")
    before = letters(world)
    line = events.party("known", day, events.identity_number(events.day("1990-01-01"), 11))
    line["record"]["detail"]["id_type"] = "I" * 600
    world.produce([line, events.overdue("known", day, events.plus(day, -1), number=2)])
    world.drain()
    expect(not daemon.events("worker_rebuilt"), "the worker was rebuilt")
    new = [letter for name, letter in letters(world).items() if name not in before]
    expect([letter["reason"] for letter in new] == ["LIMIT_EXCEEDED"], f"{new}")
    expect(new[0]["bytes"] is None, "the bytes of a record with an identity number are kept")
    daemon.stop()


def rebuilt_in_tiny_steps(world):
    """a rebuild that takes hundreds of steps forgets what later records took back"""
    world.stream = world.generate(borrowers=40, months=40, seed=77)
    world.kafka = wire.Kafka(world.stack["KAFKA_BOOTSTRAP"])
    world.one = harness.Config(world, "one", TINY)
    daemon = world.start(config=world.one).wait_ready()
    world.stream.feed(world.stream.left())
    world.drain()
    before = world.snapshot()
    world.stack.redis().flushall()
    wait_until("Redis is found empty", lambda: daemon.events("heal"), 60, alive=daemon.must_run)
    world.drain()
    after = world.snapshot()
    odd = sorted(key for key in before.keys() | after.keys()
                 if not key.startswith(b"credit:watermark:") and before.get(key) != after.get(key))
    expect(len(after) > 50 and not odd, f"{len(after)} keys, {len(odd)} differ: " + "; ".join(
        f"{key!r}: {before.get(key)} became {after.get(key)}" for key in odd[:3]))
    daemon.stop()


def paused_while_partitions_move(world):
    """queues of 16 records: topics are paused whenever partitions move, and go on afterwards"""
    stream = world.generate(borrowers=60, months=30, seed=78, start="2022-06")
    stream.feed(stream.left())  # a backlog, so that every queue is full
    one = world.start("one", NARROW)
    wait_until("one works", lambda: one.metric("creditd_txn_total", outcome="committed") > 3, 60)
    two = world.start("two", NARROW)
    wait_until("they share", lambda: set(world.kafka.members("creditd")) >= {"one", "two"} and
               all(world.kafka.members("creditd").values()), 60, every_s=0.2)
    world.drain()
    two.stop()
    one.stop()


def transaction_without_end(world):
    """a stranger's open transaction in one partition of the changelog: that one waits and says so, the others go on"""
    from confluent_kafka import Producer

    stranger = Producer({"bootstrap.servers": world.stack["KAFKA_BOOTSTRAP"], "transactional.id": "stranger",
                         "transaction.timeout.ms": 600000, "log_level": 0})
    stranger.init_transactions(30)
    stranger.begin_transaction()
    stranger.produce("creditd.changelog", b"open", b"begin", 2)
    stranger.flush(30)
    world.stack.redis().flushall()
    daemon = world.start("one", {"restore.stall_ms": 1000})
    told = daemon.wait_event("restore_stalled")
    expect(told["partition"] == 2 and told["offset"] < told["goal"], f"it names another place: {told}")
    wait_until("the others run", lambda: daemon.metric("creditd_partitions", state="running") == 3, 60,
               alive=daemon.must_run)
    stranger.abort_transaction(30)
    daemon.wait_ready()
    world.drain()
    daemon.stop()
    world.verify("a transaction without end")


def stopped_while_kafka_is_away(world):
    """SIGTERM ends a process that has never reached a broker"""
    away = harness.Config(world, "away", {"kafka.bootstrap.servers": f"127.0.0.1:{harness.free_port()}"})
    daemon = world.start(config=away)
    daemon.wait_event("kafka", level="warn")
    daemon.stop()
    expect(daemon.events("stopped_early") and not daemon.events("worker_rebuilt"), daemon.tail())


if __name__ == "__main__":
    harness.main([rebuilt_in_tiny_steps, paused_while_partitions_move, under_anothers_key, transaction_without_end, huge_text,
                  stopped_while_kafka_is_away], partitions=4)
