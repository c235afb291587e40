#!/usr/bin/env python3
"""When Kafka leaves the worker in doubt: a transactional request without an answer, an assignment that splits a
partition number. (R3 and R14 of the rules of the loop; the others have tests of their own.)
"""

import os
import signal

import harness
from harness import expect, wait_until

IMPATIENT = {"batch.commit_interval_ms": 30, "kafka.socket.timeout.ms": 1500}


def unanswered_request(world):
    """a broker that stalls in the middle of a transaction: the producer is replaced, nothing is lost or doubled"""
    stream = world.generate(borrowers=40, months=30, seed=91)
    broker = int(world.stack["KAFKA_1_PID"])
    for place in ("before_offsets", "before_commit"):
        # Ready first: the events that come behind the stalled transaction begin another, with another producer.
        daemon = world.start("one", IMPATIENT, failpoint=f"{place}:stop:3").wait_ready()
        feeder = stream.feed_behind(300, rate=150)
        wait_until(f"it stops in {place}", daemon.is_frozen, 60, alive=daemon.must_run)
        os.kill(broker, signal.SIGSTOP)
        try:
            daemon.signal(signal.SIGCONT)
            wait_until("a request of the producer runs into its time-out", lambda: timed_out(daemon), 60,
                       alive=daemon.must_run)
            expect(daemon.get("/healthz")[0] == 200, "a broker that stalls is no reason to be restarted")
        finally:
            os.kill(broker, signal.SIGCONT)
        feeder.finish()
        wait_until(f"another producer\n{daemon.tail()}", lambda: daemon.metric("creditd_producers_total") >= 2, 60,
                   alive=daemon.must_run)
        world.drain()
        daemon.stop()
        world.verify(f"an unanswered request, {place}")


def timed_out(daemon):
    return [event for event in daemon.events("kafka") if "producer" in event["handle"] and "timed out" in event["text"]]


def split_assignment(world):
    """a stranger in the group who reads one topic only: the worker stops rather than merge without it"""
    from confluent_kafka import Consumer

    daemon = world.start("one", IMPATIENT).wait_ready()
    stranger = Consumer({"bootstrap.servers": world.stack["KAFKA_BOOTSTRAP"], "group.id": "creditd",
                         "partition.assignment.strategy": "range", "session.timeout.ms": 6000, "log_level": 0})
    try:
        stranger.subscribe(["loan.overdues"])
        wait_until("the daemon ends", lambda: (stranger.poll(0.2), not daemon.is_running())[1], 60)
    finally:
        stranger.close()
    expect(daemon.wait_end() == harness.EXIT_CONFIG, f"ended with {daemon.process.returncode}:\n{daemon.tail()}")
    told = daemon.events("assignment_split")
    expect(told and "range" in told[0]["mend"], f"it does not say why:\n{daemon.tail()}")
    again = world.start("one", IMPATIENT).wait_ready()
    world.drain()
    again.stop()
    world.verify("a stranger in the group")


if __name__ == "__main__":
    # A broker alone that is taken for dead while it stalls loses its partitions, and Kafka 4.3 then ends their
    # transactions without a marker (ops/adr/0007-versions.md): that is not what is tried here.
    harness.main([unanswered_request, split_assignment], partitions=4, session_ms=60000)
