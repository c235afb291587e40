#!/usr/bin/env python3
"""After an outage all topics hold a backlog: no tick and no overdue overtakes the payment that was there first."""

import random

import events
import harness
import wire
from harness import expect

BORROWERS = 120
DUE = events.day("2026-05-10")
# Small queues, so that topics are paused and resumed while the merge goes on.
TIGHT = {"batch.queue_records": 16, "batch.commit_interval_ms": 30, "batch.max_events": 200}
RANKS = {topic: rank for rank, topic in enumerate(harness.INPUTS)}


def backlog(world):
    """A statement not yet due of everybody; payments of the even ones on the due day; then the tick."""
    rng = random.Random(7)
    names = [f"payer-{n}" for n in range(BORROWERS)]
    lines = [events.overdue(name, events.plus(DUE, -5), DUE) for name in names]
    rng.shuffle(lines)
    payments = [events.repayment(name, DUE, number=1, due=DUE) for name in names[::2]]
    rng.shuffle(payments)
    return names, lines, payments


def applied_order(kafka):
    """{partition: [(topic, offset), ...]} as the journal tells it, and the records by position."""
    inputs = {(m.topic(), m.partition(), m.offset()): m for m in kafka.read(*harness.INPUTS)}
    journal = sorted(kafka.read("creditd.journal"), key=lambda m: (m.partition(), m.offset()))
    order = {}
    for message in journal:
        entry = wire.unframe("Journal", message.value())
        number = message.partition()
        for run in entry["runs"]:
            order.setdefault(number, []).extend(
                (run["topic"], offset) for offset in range(run["first_offset"], run["last_offset"] + 1)
                if (run["topic"], number, offset) in inputs)
    return order, inputs


def overtaken(order, inputs, since):
    """Records from `since` on that were applied before one that the merge puts first."""
    wrong = []
    for number, places in order.items():
        wanted = [(inputs[topic, number, offset].timestamp()[1], RANKS[topic], offset)
                  for topic, offset in places if offset >= since.get((topic, number), 0)]
        wrong += [(number, a, b) for a, b in zip(wanted, wanted[1:]) if a > b]
    return wrong


def outage(world):
    """a backlog in all topics, applied in the order of the log"""
    kafka = wire.Kafka(world.stack["KAFKA_BOOTSTRAP"])
    daemon = world.start("one", TIGHT).wait_ready()
    world.generate(borrowers=40, months=4, seed=3, start="2026-01").feed(200)
    world.drain()
    daemon.stop()
    since = {(topic, number): end for topic in harness.INPUTS for number, end in kafka.ends(topic).items()}

    names, statements, payments = backlog(world)
    world.produce([events.tick(events.plus(DUE, -6))] + statements + [events.tick(events.plus(DUE, -4))])
    world.produce(payments + [events.tick(events.plus(DUE, 1))])
    world.produce([events.overdue(name, events.plus(DUE, 1), DUE) for name in names[1::2]]
                  + [events.tick(events.plus(DUE, 2))])
    daemon = world.start("one", TIGHT)
    daemon.wait_ready()
    world.drain()
    daemon.stop()
    world.verify("after the outage")

    order, inputs = applied_order(kafka)
    counted = sum(offset >= since[topic, number] for number, places in order.items() for topic, offset in places)
    expect(counted == 2 * BORROWERS + 4 * world.partitions, f"the journal has {counted} records of the backlog")
    wrong = overtaken(order, inputs, since)
    expect(not wrong, f"applied out of order: {wrong[:5]}")
    # The check itself: a tick moved in front of the payments before it must be noticed.
    number, places = next((n, p) for n, p in order.items() if len(p) > 20)
    at = max(i for i, (topic, _) in enumerate(places) if topic == "loan.calendar")
    places.insert(at - 5, places.pop(at))
    expect(overtaken(order, inputs, since), "the check of the order notices nothing")


def outcomes(world):
    """who had paid before the tick hears nothing of arrears; who had not, does"""
    told = {}
    for line in world.tail("credit.notices"):
        told.setdefault(line["record"]["borrower_id"], set()).add(line["record"]["kind"])
    payers = [f"payer-{n}" for n in range(0, BORROWERS, 2)]
    others = [f"payer-{n}" for n in range(1, BORROWERS, 2)]
    wronged = {name: told[name] for name in payers if name in told}
    expect(not wronged, f"notices to people who had paid: {wronged}")
    silent = [name for name in others if "ADVERSE_NOTICE" not in told.get(name, ())]
    expect(not silent, f"no notice to people in arrears: {silent[:5]}")


if __name__ == "__main__":
    harness.main([outage, outcomes], partitions=4)
