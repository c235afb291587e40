#!/usr/bin/env python3
"""Every dead-letter reason reached from the outside: an input that is refused, and the letter read back.

First everything the cases rest on is sent and applied; then all that must be refused, each once. Afterwards there
is one letter per case, with its reason, a sentence that names the field and the mend, and the bytes exactly where
the rule allows them; and nothing else has changed: no output, no key, no clock.
"""

import dataclasses
import datetime
import json
import re

import events
import harness
import wire
from harness import expect, wait_until

DAY = events.day("2026-03-02")
BEFORE = events.plus(DAY, -1)
NOW = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8))).date()
BORN = events.day("1990-01-31")
IDENTITY, MOBILE = events.identity_number(BORN, 7), "13800138000"
BOUNDS = {"policy.max_accounts": 2, "policy.max_unpaid": 2, "policy.max_movements": 4,
          "limits.dead_letter_bytes": 1024, "lenders.ids": "L1, L2"}


@dataclasses.dataclass
class Raw:
    """A record by hand."""

    topic: str
    value: bytes | None
    key: str = "odd"


@dataclasses.dataclass
class Case:
    reason: str
    refused: object  # a line, or a Raw
    words: tuple     # that the message says: field, place, mend
    is_kept: bool    # the original bytes stand in the letter
    first: tuple = ()  # lines that must be applied before


def changed(line, **fields):
    line["record"].update(fields)
    return line


def overdue(borrower, date=DAY, **fields):
    return changed(events.overdue(borrower, date, BEFORE), **fields)


def account(borrower, kind, date=DAY, **fields):
    line = events.repayment(borrower, date)
    head = {name: line["record"][name] for name in ("event_id", "occurred_at", "value_date", "lender_id", "borrower_id")}
    return {"topic": "loan.accounts", "type": "AccountEvent", "record": head | {
        "account_id": "a1", "product": "loan", "kind": kind, "account_type": "D1", "opened_on": str(DAY),
        "matures_on": None, "settlement_day": 0, "instalments": 12, "amount": 1000000, "limit": None, "balance": None,
        "pledged": None, "currency": "CNY", "plan_due_dates": []} | fields}


def signal(borrower, kind, date=DAY, event_id=None, **detail):
    line = events.party(borrower, date, "", event_id)
    line["record"]["detail"] = {"kind": kind, **detail}
    return line


def opened(borrower, **fields):
    return account(borrower, "OPENED", **fields)


def settled(borrower):
    return changed(events.repayment(borrower, DAY), kind="SETTLEMENT")


def framed(name, line, cut=0, more=b"", schema_id=None):
    record = dict(line["record"])
    for field in ("value_date", "due_date"):
        record[field] = datetime.date.fromisoformat(record[field])
    record["occurred_at"] = datetime.datetime.fromisoformat(record["occurred_at"].replace("Z", "+00:00"))
    value = wire.frame(name, record, schema_id)
    return value[: len(value) - cut] + more


def overdue_bytes(**how):
    return framed("OverdueEvent", overdue("odd"), **how)


def undecodable():
    place = "loan.overdues"
    yield Case("UNDECODABLE", Raw(place, None), ("no value", "tombstone"), False)
    yield Case("UNDECODABLE", Raw(place, b"\0\0\0"), ("framing",), False)
    yield Case("UNDECODABLE", Raw(place, b"\7" + overdue_bytes()[1:]), ("framing",), False)
    yield Case("UNDECODABLE", Raw(place, overdue_bytes(cut=3)), ("OverdueEvent",), False)
    yield Case("UNDECODABLE", Raw(place, overdue_bytes(more=b"\0")), ("OverdueEvent",), False)
    yield Case("UNDECODABLE", Raw("loan.repayments", overdue_bytes()), ("OverdueEvent", "loan.repayments"), False)
    yield Case("UNKNOWN_SCHEMA", Raw(place, overdue_bytes(schema_id=999999)), ("999999", "register"), False)
    yield Case("UNKNOWN_SCHEMA", Raw(place, b"\0\0\x0f\x42\x3f"), ("999999",), False)  # and no body


def identifiers():
    yield Case("BAD_ID", overdue("bad id"), ("borrower_id", "send a well-formed id"), True)
    yield Case("BAD_ID", overdue("bad-1", account_id="a/1"), ("account_id", "send a well-formed id"), True)
    yield Case("BAD_ID", overdue("bad-2", event_id="x" * 65), ("event_id", "{1,64}"), True)
    yield Case("BAD_ID", overdue("bad-3", currency="cny"), ("currency", "three capitals"), True)
    yield Case("BAD_ID", overdue("bad-4", lender_id="L3"), ("lender_id", "add the lender"), True)
    yield Case("BAD_ID", signal("bad-5", "FraudVerdict", case_id="", verdict="CONFIRMED"), ("case_id",), True)
    yield Case("BAD_ID", events.party("bad-6", DAY, IDENTITY[:-1] + "?"), ("id_number", "correct"), False)
    # A mobile number elsewhere is no reason, but it keeps the bytes out; so does the bound on their length.
    yield Case("BAD_ID", overdue("bad-7", account_id=MOBILE, currency="cny"), ("currency",), False)
    yield Case("BAD_ID", account("bad-8", "PLAN_AGREED", currency="cny", plan_due_dates=[str(DAY)] * 600),
               ("currency",), False)
    yield Case("BAD_ID", changed(events.tick(DAY, partition=1), event_id="a tick"), ("event_id", "well-formed"), True)
    yield Case("PLAIN_IDENTIFIER", changed(events.tick(DAY, partition=1), event_id=IDENTITY), ("event_id",), False)
    yield Case("PLAIN_IDENTIFIER", overdue(IDENTITY), ("borrower_id", "opaque token"), False)
    yield Case("PLAIN_IDENTIFIER", overdue(MOBILE), ("borrower_id", "opaque token"), False)
    yield Case("PLAIN_IDENTIFIER", overdue("plain-1", account_id=IDENTITY), ("account_id", "opaque token"), False)
    yield Case("PLAIN_IDENTIFIER", signal("plain-2", "Erasure", request_id=IDENTITY), ("request_id",), False)
    yield Case("KEY_MISMATCH", overdue("key-1") | {"key": "key-2"}, ("key", "by its borrower"), True)


def known_borrowers():
    yield Case("ERASED", overdue("gone"), ("borrower_id", "OPENED"), True,
               (opened("gone"), settled("gone"), signal("gone", "Erasure", request_id="q1")))
    twice = overdue("twice", event_id="one")
    yield Case("CONFLICTING_DUPLICATE", overdue("twice", event_id="one", principal=1), ("event_id", "new id"), True,
               (twice,))
    yield Case("CONFLICTING_DUPLICATE",
               signal("twice-2", "Income", event_id="one", monthly_amount=2), ("event_id", "new id"), True,
               (signal("twice-2", "Income", event_id="one", monthly_amount=1),))


def amounts_and_dates():
    yield Case("NEGATIVE_AMOUNT", overdue("minus", fee=-1), ("fee", "at least 0"), True)
    yield Case("NEGATIVE_AMOUNT", overdue("minus", balance=-1), ("balance",), True)  # no card
    yield Case("NEGATIVE_AMOUNT", signal("minus", "Income", monthly_amount=-1), ("monthly_amount",), True)
    yield Case("OVERFLOW", overdue("much", principal=10 ** 15), ("principal", "15 digits"), True)
    yield Case("OVERFLOW", overdue("much", principal=10 ** 15 - 1, fee=1), ("principal, interest, fee, penalty",), True)
    yield Case("INCONSISTENT_AMOUNT", changed(events.repayment("sum", DAY, 100), principal=60, fee=39),
               ("amount", "all zero"), True)
    ahead = events.plus(NOW, 3)
    yield Case("FUTURE_DATED", overdue("early", ahead), ("value_date", "Kafka date"), True)
    yield Case("FUTURE_DATED", events.tick(ahead, partition=1), ("business_date", "send the tick when"), True)
    yield Case("TOO_LATE", overdue("late", events.plus(DAY, -93)), ("value_date", "replay window"), True)


def accounts():
    yield Case("UNKNOWN_ACCOUNT", account("who", "CLOSED"), ("account_id", "OPENED first"), True)
    yield Case("UNKNOWN_ACCOUNT", account("who", "LIMIT_CHANGED", limit=5), ("account_id", "OPENED first"), True)
    yield Case("UNKNOWN_ACCOUNT", signal("who", "NoticeDelivered", account_id="a1"), ("account_id",), True)
    yield Case("ALREADY_OPEN", opened("open", amount=1), ("account_id", "events of their own"), True, (opened("open"),))
    yield Case("ACCOUNT_CLOSED", overdue("shut", events.plus(DAY, 1)), ("account_id", "CHARGEBACK"), True,
               (opened("shut"), settled("shut")))
    yield Case("CURRENCY_MISMATCH", overdue("coin", currency="USD"), ("currency", "one currency"), True,
               (overdue("coin"),))
    yield Case("UNKNOWN_REVERSAL", changed(events.repayment("back", DAY), kind="REVERSAL", reverses="nothing"),
               ("reverses", "no payment"), True, (opened("back"), events.repayment("back", DAY, event_id="paid"),
                                                  changed(events.repayment("back", DAY), kind="REVERSAL", reverses="paid")))
    yield Case("UNKNOWN_REVERSAL", changed(events.repayment("back", DAY), kind="REVERSAL", reverses="paid"),
               ("reverses", "already taken back"), True)
    yield Case("CONTRADICTS_SETTLEMENT", overdue("clear", events.plus(DAY, 1)), ("instalment_no", "REVERSAL"), True,
               (overdue("clear"), events.repayment("clear", DAY, 100000, number=1, event_id="zz")))
    yield Case("CLOSED_WITH_ARREARS", account("owing", "CLOSED", events.plus(DAY, 1)), ("account_id", "SETTLEMENT"), True,
               (opened("owing"), overdue("owing")))
    yield Case("ERASURE_BARRED", signal("held", "Erasure", request_id="q1"), ("borrower_id", "open account"), True,
               (opened("held"),))


def bounds():
    yield Case("LIMIT_EXCEEDED", Raw("loan.overdues", b"\0" * 70000), ("70000 bytes", "limits.value_bytes"), False)
    yield Case("LIMIT_EXCEEDED", overdue("many-1", account_id="a3"), ("account_id", "max_accounts"), True,
               (overdue("many-1"), overdue("many-1", account_id="a2")))
    yield Case("LIMIT_EXCEEDED", overdue("many-2", instalment_no=3), ("account_id", "max_unpaid"), True,
               (overdue("many-2"), overdue("many-2", instalment_no=2)))
    yield Case("LIMIT_EXCEEDED", events.repayment("many-3", DAY, 1), ("account_id", "max_movements"), True,
               tuple(events.repayment("many-3", DAY, 1) for _ in range(4)))


CASES = [case for make in (undecodable, identifiers, known_borrowers, amounts_and_dates, accounts, bounds)
         for case in make()]


def every_reason(world):
    """the cases cover the enum of the schema"""
    schema = json.loads((harness.SOURCE / "schemas" / "avsc" / "output" / "DeadLetter.avsc").read_text())
    reasons, = (field["type"]["symbols"] for field in schema["fields"] if field["name"] == "reason")
    expect(len(reasons) > 20 and {case.reason for case in CASES} == set(reasons),
           f"not the same: {sorted(set(reasons) ^ {case.reason for case in CASES})}")


def prepare(world):
    """what the cases rest on is applied"""
    world.kafka = wire.Kafka(world.stack["KAFKA_BOOTSTRAP"])
    world.config = harness.Config(world, "one", BOUNDS | {"batch.commit_interval_ms": 30})
    world.daemon = world.start(config=world.config).wait_ready()
    world.produce([events.tick(DAY)] + [line for case in CASES for line in case.first])
    world.drain()
    expect(not world.tail("creditd.dead-letters"), f"refused too early: {world.tail('creditd.dead-letters')}")
    world.before = state(world)


def state(world):
    """Keys of borrowers, and how much came out."""
    world.drain()
    keys = {key: content for key, content in world.snapshot().items() if b":watermark:" not in key}
    return keys, {topic: len(world.tail(topic)) for topic in harness.OUTPUTS if topic != "creditd.dead-letters"}


def send(world, case, ends):
    """Sends what must be refused; returns where it lies: topic, partition, offset."""
    if isinstance(case.refused, Raw):
        topic = case.refused.topic
        number = wire.partition_of(case.refused.key, world.partitions)
        world.kafka.produce(topic, number, case.refused.key.encode(), case.refused.value)
    else:
        topic = case.refused["topic"]
        world.produce([case.refused])
    before, ends[topic] = ends[topic], world.kafka.ends(topic)
    (number, end), = ends[topic].items() - before.items()
    return topic, number, end - 1


def letters(world):
    """{(topic, partition, offset): record}; the order of one partition is that of the inputs."""
    return {(record["topic"], record["partition"], record["offset"]): record
            for record in (line["record"] for line in world.tail("creditd.dead-letters"))}


def refused(world):
    """one letter per case, as it must be, and nothing else changes"""
    ends = {topic: world.kafka.ends(topic) for topic in harness.INPUTS}
    places = [send(world, case, ends) for case in CASES]
    world.drain()
    found = letters(world)
    lost = [case for case, place in zip(CASES, places) if place not in found]
    expect(not lost and len(found) == len(CASES), f"{len(found)} letters of {len(CASES)} cases; none for {lost}")
    sent = {(m.topic(), m.partition(), m.offset()): m for m in world.kafka.read(*harness.INPUTS)}
    for case, place in zip(CASES, places):
        check(case, found[place], sent[place])
    keys, outputs = state(world)
    expect(keys == world.before[0], f"keys changed: {[k for k in keys if keys[k] != world.before[0].get(k)]}")
    expect(outputs == world.before[1], f"outputs: {outputs}, before {world.before[1]}")
    counted = {reason: world.daemon.metric("creditd_events_quarantined_total", reason=reason)
               for reason in {case.reason for case in CASES}}
    wanted = {reason: sum(case.reason == reason for case in CASES) for reason in counted}
    expect(counted == wanted, f"counted {counted}, sent {wanted}")


def check(case, letter, message):
    name = f"{case.reason} {case.words}"
    expect(letter["reason"] == case.reason, f"{name}: it is {letter['reason']}: {letter['message']}")
    for word in case.words:
        expect(word in letter["message"], f"{name}: {word!r} is not in {letter['message']!r}")
    text = json.dumps(letter)
    expect(IDENTITY not in text and MOBILE not in text, f"{name}: an identifier is kept: {text}")
    expect(letter["kafka_time"].startswith(str(datetime.datetime.fromtimestamp(
        message.timestamp()[1] / 1000, datetime.timezone.utc))[:10]), f"{name}: time {letter['kafka_time']}")
    if case.is_kept:
        expect(letter["bytes"] is not None and letter["bytes"].encode("latin-1") == message.value(),
               f"{name}: the bytes are not those sent: {letter['bytes']!r}")
    else:
        expect(letter["bytes"] is None, f"{name}: bytes that must not be kept: {letter['bytes']!r}")
    key = message.key() and message.key().decode()
    expect(letter["key"] == (None if key in (IDENTITY, MOBILE) else key), f"{name}: key {letter['key']}")
    if isinstance(case.refused, dict):
        event_id = case.refused["record"]["event_id"]
        is_told = re.fullmatch(r"[A-Za-z0-9._-]{1,64}", event_id) and event_id != IDENTITY
        expect(letter["event_id"] == (event_id if is_told else None), f"{name}: {letter['event_id']}")
    expect(letter["policy_version"] == "cn-1" and letter["business_date"] == str(DAY), f"{name}: {letter}")


def skipped(world):
    """duplicates and late ticks are skipped and counted, and are no dead letters"""
    count = len(letters(world))
    again = [line for case in CASES if case.reason == "CONFLICTING_DUPLICATE" for line in case.first]
    world.produce(again + [events.tick(DAY), events.tick(BEFORE)])
    world.drain()

    def counts():
        return {result: world.daemon.metric("creditd_events_consumed_total", result=result)
                for result in ("duplicate", "tick_skipped")}

    wanted = {"duplicate": len(again), "tick_skipped": 2 * world.partitions}
    wait_until("they are counted", lambda: counts() == wanted, 10)
    expect(len(letters(world)) == count, "a duplicate or a late tick is a dead letter")
    expect(state(world) == world.before, "a duplicate or a late tick changes something")
    world.verify("refused and skipped")


if __name__ == "__main__":
    harness.main([every_reason, prepare, refused, skipped], keep_running=True, partitions=4)
