#!/usr/bin/env python3
"""One process, three, one again, under load; then one that is killed and never comes back."""

import harness
import wire
from harness import expect, wait_until

FAST = {"batch.commit_interval_ms": 30}


def shared_by(world, *names):
    """Waits until exactly these processes share the partitions, each number with all its topics."""

    def is_shared():
        members = world.kafka.members("creditd")
        numbers = {name: {number for _, number in places} for name, places in members.items() if places}
        if set(numbers) != set(names):
            return False
        owned = sorted(number for own in numbers.values() for number in own)
        whole = all(len(places) == len(harness.INPUTS) * len({number for _, number in places})
                    for places in members.values())
        return whole and owned == list(range(world.partitions))

    wait_until(f"{', '.join(names)} share the partitions; members are {world.kafka.members('creditd')}", is_shared, 90,
               every_s=0.3)


def one_three_one(world):
    """1 -> 3 -> 1 under load"""
    world.kafka = wire.Kafka(world.stack["KAFKA_BOOTSTRAP"])
    world.stream = world.generate(borrowers=60, months=70, seed=41)
    feeder = world.stream.feed_behind(1800, rate=50)
    one = world.start("one", FAST).wait_ready()
    shared_by(world, "one")
    two, three = world.start("two", FAST), world.start("three", FAST)
    shared_by(world, "one", "two", "three")
    for daemon in (one, two, three):
        daemon.wait_ready()
    wait_until("all three commit", lambda: all(
        daemon.metric("creditd_txn_total", outcome="committed") > 0 for daemon in (one, two, three)), 60)
    two.stop()
    three.stop()
    shared_by(world, "one")
    expect(feeder.is_running(), "the load ended too early to say anything about this phase")
    feeder.finish()
    one.wait_ready()
    world.drain()
    one.stop()
    world.verify("1 -> 3 -> 1")


def one_never_comes_back(world):
    """two share; one is killed for good, the other takes over"""
    one, two = world.start("one", FAST), world.start("two", FAST)
    shared_by(world, "one", "two")
    feeder = world.stream.feed_behind(600, rate=60)
    two.kill()
    shared_by(world, "one")
    feeder.finish()
    one.wait_ready()
    world.drain()
    one.stop()
    world.verify("one never came back")


if __name__ == "__main__":
    harness.main([one_three_one, one_never_comes_back], partitions=6)
