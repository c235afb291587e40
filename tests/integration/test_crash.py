#!/usr/bin/env python3
"""kill -9 at every named place of the daemon and at random under load; nothing is lost, doubled or different.

The named places are those of the source (FAILPOINT("...") in consumer/), so a new one is tried without
anybody having to remember it.
"""

import random
import re
import signal
import time

import harness
from harness import expect, say

HITS = (1, 2, 3, 4, 5)  # which arrival at a place is the fatal one
RANDOM_KILLS = 64
SEED = 20261123
# Many small transactions, one partition in each where live events can do that, and many small steps of a restore.
FAST = {"batch.commit_interval_ms": 30, "batch.max_events": 1, "batch.sweep_borrowers": 5, "restore.batch_records": 10}


def failpoints():
    found = set()
    for file in sorted((harness.SOURCE / "consumer").glob("*.c")):
        found |= set(re.findall(r'FAILPOINT\("([a-z_]+)"\)', file.read_text()))
    return sorted(found)


def lose_redis(world, rng):
    """What makes the next start restore: everything, or one partition, or nothing is lost."""
    choice = rng.randrange(3)
    if choice == 0:
        world.stack.redis().flushall()
    elif choice == 1:
        world.stack.redis().delete(f"credit:watermark:{rng.randrange(world.partitions)}")


def feed_until_end(world, daemon, feeder):
    """A quick daemon may take all that was fed in fewer transactions than `hit`: it gets more until it is killed."""
    until = time.monotonic() + 90
    while daemon.is_running() and time.monotonic() < until:
        time.sleep(0.05)
        if daemon.is_ready() and not feeder.is_running():
            feeder.finish()
            feeder = world.stream.feed_behind(10, rate=400)
    return feeder


def named_places(world):
    """killed at every named place, several times each"""
    rng = random.Random(SEED)
    world.stream = world.generate(borrowers=90, months=100, seed=SEED, start="2015-01")
    world.kills = 0
    config = harness.Config(world, "one", FAST)
    world.start(config=config).wait_ready().stop()
    for name in failpoints():
        # A start wipes each partition once.
        for hit in HITS[: world.partitions] if name.startswith("wipe") else HITS:
            feeder = world.stream.feed_behind(60, rate=400)
            if name.startswith(("restore", "wipe")):
                world.stack.redis().flushall()
            daemon = world.start(config=config, failpoint=f"{name}:kill:{hit}")
            feeder = feed_until_end(world, daemon, feeder)
            status = daemon.wait_end(5)
            expect(status == -signal.SIGKILL, f"{name}, hit {hit}: ended with {status}\n{daemon.tail()}")
            world.kills += 1
            feeder.finish()
        lose_redis(world, rng)
    finish(world, config, f"named places: {len(failpoints())} places, {world.kills} kills")


def in_the_end(world):
    """killed while it stops"""
    config = harness.Config(world, "one", FAST)
    before = world.kills
    for pause in (0, 0.005, 0.02, 0.05, 0.1):
        feeder = world.stream.feed_behind(60, rate=400)
        daemon = world.start(config=config).wait_ready()
        time.sleep(0.2)
        daemon.signal(signal.SIGTERM)
        time.sleep(pause)
        world.kills += daemon.kill()
        feeder.finish()
    finish(world, config, f"while stopping: {world.kills - before} kills")


def at_random(world):
    """two processes killed at random moments under load"""
    rng = random.Random(SEED + 1)
    before = world.kills
    configs = [harness.Config(world, name, FAST) for name in ("one", "two")]
    running = [world.start(config=config) for config in configs]
    feeder = None
    for number in range(RANDOM_KILLS):
        if feeder is None or not feeder.is_running():
            expect(world.stream.left() > 0, "the stream is too short for so many kills")
            feeder = world.stream.feed_behind(1000, rate=50)
        which = rng.randrange(2)
        if rng.random() < 0.7:  # else as early as can be: in the start, in the restore
            until = time.monotonic() + 8
            while time.monotonic() < until and not running[which].is_ready():
                time.sleep(0.05)
            time.sleep(rng.random() * 0.6)
        else:
            time.sleep(rng.random() * 1.5)
        expect(running[which].kill(), f"{running[which].instance} was not alive:\n{running[which].tail()}")
        world.kills += 1
        if rng.random() < 0.15:
            lose_redis(world, rng)
        running[which] = world.start(config=configs[which])
    feeder.finish()
    for daemon in running:
        daemon.wait_ready()
    world.drain()
    for daemon in running:
        daemon.stop()
    world.verify(f"at random: {world.kills - before} kills")


def finish(world, config, phase):
    """A run without a kill brings everything to its end; then the verdict."""
    daemon = world.start(config=config).wait_ready()
    world.drain()
    daemon.stop()
    world.verify(phase)


def rebuilt(world):
    """the views written between all those kills are those of a rebuild"""
    world.verify_rebuild("after all kills", harness.Config(world, "one", FAST))


def closing_line(world):
    """the sum"""
    expect(world.kills >= 100, f"only {world.kills} kills")
    verdict = world.verdicts[-1]  # each verdict is about the whole log from the first record on
    say(f"{world.kills} kills, {verdict.lost} lost, {verdict.doubled} doubled, {verdict.differing} differing")


if __name__ == "__main__":
    harness.main([named_places, in_the_end, at_random, rebuilt, closing_line], partitions=4)
