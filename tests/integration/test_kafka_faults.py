#!/usr/bin/env python3
"""Brokers killed and restarted under load: one of one, and the leader among three."""

import signal
import time

import harness
import wire
from harness import expect

FAST = {"batch.commit_interval_ms": 30}
ENDS_TXN_S = 1  # a broker that hears nothing new has written its markers
ENDS_S = 150  # a try or two of a call, and what follows; tries to the end would be an hour
HANGS = 70  # the status by which the watchdog ends a call that does not come back: a commit or an abort may be one
PATIENT = {"kafka.transaction.timeout.ms": 15000, "kafka.session.timeout.ms": 10000}


def kill_lone_broker(world, daemon):
    """Kills it under load, but not while it ends a transaction, which it then forgets to (ops/adr/0007-versions.md)."""
    daemon.signal(signal.SIGSTOP)
    harness.wait_until("it is frozen", daemon.is_frozen, 10)
    time.sleep(ENDS_TXN_S)
    world.stack.call("kill-broker", 1)
    daemon.signal(signal.SIGCONT)


def one_of_one(world):
    """the only broker killed three times under load"""
    world.stream = world.generate(borrowers=40, months=36, seed=31)
    daemon = world.start("one", FAST | PATIENT).wait_ready()
    for number in range(3):
        feeder = world.stream.feed_behind(300, rate=100)
        time.sleep(1.5)
        kill_lone_broker(world, daemon)
        time.sleep(2 + 2 * number)
        daemon.must_run()
        expect(daemon.get("/healthz")[0] == 200, "an outage of Kafka is no reason to be restarted")
        world.stack.call("start-broker", 1)
        feeder.finish()
    world.drain()
    daemon.stop()
    world.verify("the only broker killed 3 times")


def killed_while_it_starts(world):
    """the broker is away when it starts"""
    world.stack.call("stop-broker", 1)
    daemon = world.start("one", FAST | PATIENT)
    time.sleep(3)
    daemon.must_run()
    expect(not daemon.is_ready(), "ready without Kafka")
    world.stack.call("start-broker", 1)
    daemon.wait_ready()
    world.stream.feed(100)
    world.drain()
    daemon.stop()
    world.verify("the broker away at the start")


def away_when_it_is_to_stop(world):
    """a stop is asked for in a transaction whose broker is away"""
    daemon = world.start("one", FAST | {"watchdog.call_deadline_ms": 20000}).wait_ready()  # three tries' time
    feeder = world.stream.feed_behind(300, rate=100)
    time.sleep(1.5)
    kill_lone_broker(world, daemon)
    time.sleep(1)
    daemon.must_run()
    daemon.signal(signal.SIGTERM)
    status = daemon.wait_end(ENDS_S)
    told = daemon.events("stopped_early" if status == 0 else "watchdog")
    expect(status in (0, HANGS) and told, f"a stop ended it with {status}:\n{daemon.tail()}")
    expect(not daemon.events("worker_rebuilt"), f"it begins anew instead of ending:\n{daemon.tail()}")
    world.stack.call("start-broker", 1)
    feeder.finish()
    daemon = world.start("one", FAST | PATIENT).wait_ready()
    world.drain()
    daemon.stop()
    world.verify(f"the broker away at a stop, which ended with status {status}")


def leader_of_three(world):
    """three brokers; whoever leads is killed, in turn"""
    import harness as h

    three = h.World(brokers=3, partitions=4)
    try:
        three.stream = three.generate(borrowers=40, months=36, seed=32)
        kafka = wire.Kafka(three.stack["KAFKA_BOOTSTRAP"])
        daemon = three.start("one", FAST | PATIENT).wait_ready()
        for number, topic in enumerate(("creditd.changelog", "__transaction_state", "__consumer_offsets")):
            feeder = three.stream.feed_behind(300, rate=100)
            time.sleep(1.5)
            leader = kafka.leader(topic, number % 4)
            three.stack.call("kill-broker", leader)
            time.sleep(6)
            daemon.must_run()
            three.stack.call("start-broker", leader)
            feeder.finish()
            three.drain()
            daemon.must_run()
        daemon.stop()
        three.verify("the leader of three killed 3 times")
    except Exception:
        for daemon in three.daemons:
            h.say(f"--- {daemon.instance}\n{daemon.tail(40)}")
        raise
    finally:
        three.close()


if __name__ == "__main__":
    harness.main([one_of_one, killed_while_it_starts, away_when_it_is_to_stop, leader_of_three], partitions=4)
