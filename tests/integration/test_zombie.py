#!/usr/bin/env python3
"""A process that is stopped, overtaken, and goes on: nothing of what it still has in hand may get through."""

import signal

import harness
from harness import expect, wait_until

FAST = {"batch.commit_interval_ms": 30, "batch.sweep_borrowers": 5}


def overtake(world, place, instance="two", hit=3):
    """Stops `one` at a place, lets another process take over and advance, and wakes it again."""
    old = world.start("one", FAST, failpoint=f"{place}:stop:{hit}")
    feeder = world.stream.feed_behind(500, rate=100)
    wait_until(f"one stops in {place}\n{old.tail()}", old.is_frozen, 60, alive=old.must_run)
    seen = len(old.events())
    before = world.kafka.committed("creditd", harness.INPUTS)
    new = world.start(instance, FAST)
    new.wait_ready()
    mine = set(range(world.partitions))
    wait_until("the newcomer has all partitions", lambda: partitions_of(new) == mine, 60, alive=new.must_run)
    wait_until("the newcomer advances", lambda: new.metric("creditd_txn_total", outcome="committed") >= 3, 60,
               alive=new.must_run)
    feeder.finish()
    after = world.kafka.committed("creditd", harness.INPUTS)
    expect(any(after[place_] > before[place_] for place_ in after), "nothing was committed by the newcomer")
    old.signal(signal.SIGCONT)
    return old, new, seen


def partitions_of(daemon):
    """Partitions that it runs, of its last assignment."""
    phases = {}
    for event in daemon.events("partition_phase"):
        phases[event["partition"]] = event["to"]
    return {number for number, phase in phases.items() if phase == "running"}


def settle(world, phase, *daemons):
    world.stream.feed(150)
    for daemon in daemons:
        if daemon.is_running():
            daemon.wait_ready()
    world.drain()
    for daemon in daemons:
        if daemon.is_running():
            daemon.stop()
    world.verify(phase)


def was_turned_away(old, seen):
    """It noticed: by the broker's fence, by the group, or by the watermark in Redis."""
    names = ("transaction_failed", "overtaken", "worker_rebuilt", "revoked", "transaction_aborted", "fenced")
    return [event["event"] for event in old.events()[seen:] if event.get("event") in names]


def prepare(world):
    """a stream, applied in part"""
    import wire

    world.kafka = wire.Kafka(world.stack["KAFKA_BOOTSTRAP"])
    world.stream = world.generate(borrowers=50, months=60, seed=11)
    daemon = world.start("one", FAST).wait_ready()
    world.stream.feed(300)
    world.drain()
    daemon.stop()
    world.verify("before")


def stopped_in_a_batch(world):
    """in an open transaction, before its commit"""
    old, new, seen = overtake(world, "before_commit")
    wait_until("the old one is turned away", lambda: was_turned_away(old, seen), 60)
    settle(world, "stopped in a batch", old, new)


def stopped_in_a_sweep(world):
    """in the transaction of a sweep"""
    old, new, seen = overtake(world, "in_sweep", hit=2)
    wait_until("the old one is turned away", lambda: was_turned_away(old, seen), 60)
    settle(world, "stopped in a sweep", old, new)


def stopped_before_redis(world):
    """after its commit, with the step for Redis still to be sent"""
    old, new, seen = overtake(world, "after_commit")
    wait_until("the old one is turned away", lambda: was_turned_away(old, seen), 60)
    settle(world, "stopped before Redis", old, new)


def overtaken_by_its_name(world):
    """a newcomer with the same instance id: the old one ends with 69 and names it"""
    old, new, _ = overtake(world, "before_commit", instance="one")
    status = old.wait_end(60)
    expect(status == harness.EXIT_FENCED, f"the old one ended with {status}:\n{old.tail()}")
    told = old.events("replaced")
    expect(told and f"pid {new.pid} " in told[0]["by"], f"the newcomer is pid {new.pid}, told was {told}")
    settle(world, "overtaken by its name", new)


def rebuilt(world):
    """in the end: all keys as a rebuild makes them"""
    world.verify_rebuild("after all zombies", harness.Config(world, "one", FAST))


if __name__ == "__main__":
    harness.main([prepare, stopped_in_a_batch, stopped_in_a_sweep, stopped_before_redis, overtaken_by_its_name,
                  rebuilt], partitions=4)
