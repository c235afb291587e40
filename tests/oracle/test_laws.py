"""The laws of section 8, on the oracle itself: what it would hold against the core must hold for it too."""

import random

import pytest

from . import gen
from .diff_core import shape, tokens_of
from .door import Event
from .model import Borrower

SEEDS = range(30)


def play(items, policies, daily, doubled=False):
    """Outputs per borrower; with `daily`, idle borrowers are advanced day by day."""
    borrowers, out, business = {}, {}, None
    for i, item in enumerate(items):
        if item[0] == "T":
            if business is None or item[1] > business:
                business = item[1]
            if daily:
                sweep(borrowers, out, business)
        elif item[0] == "E":
            _, type_, rec, kafka = item
            for _ in range(2 if doubled else 1):
                rec = dict(rec)
                name = rec["borrower_id"]
                b = borrowers.get(name) or Borrower(name, policies)
                ev = Event(type_, rec, name.encode(), gen.TOPICS[type_], 0, i, kafka)
                if daily and b.clock is not None:
                    business_now = business if business is not None else b.clock
                    step_to(b, max(b.clock, business_now, min(rec["value_date"], kafka)), out.setdefault(name, []),
                            rec, ev, business)
                outcome, more = b.apply(ev, business, tokens_of(rec, kafka))
                if outcome is None:
                    borrowers[name] = b
                    out.setdefault(name, []).extend(more)
    last = max(i[3] if i[0] == "E" else i[1] for i in items if i[0] != "A") + 200
    for name, b in borrowers.items():
        if daily:
            for d in range(b.clock + 1, last + 1):
                b.advance(d, out.setdefault(name, []))
        else:
            b.advance(last, out.setdefault(name, []))
    return out


def step_to(b, date, out, rec, ev, business):
    """Day by day up to where the event would bring him, if the event is accepted at all."""
    from . import door
    if door.check(b, ev, b.policies.at(date), business) is not None:
        return
    for d in range(b.clock + 1, date + 1):
        b.advance(d, out)


def sweep(borrowers, out, business):
    for name, b in borrowers.items():
        for d in range(b.clock + 1, business + 1):
            b.advance(d, out.setdefault(name, []))


@pytest.mark.parametrize("seed", SEEDS)
def test_day_by_day_is_the_same_as_at_once(seed):
    items = gen.Stream(seed, gen.ALL, 300).run()
    _, policies = shape(random.Random(seed))
    once = play(items, policies, False)
    daily = play(items, policies, True)
    for name in once:
        for x, y in zip(once[name], daily[name]):
            assert x == y, name
        few = min(len(once[name]), len(daily[name]))
        assert (once[name][few:], daily[name][few:]) == ([], [])


@pytest.mark.parametrize("seed", SEEDS)
def test_laws_of_outputs(seed):
    items = gen.Stream(seed, gen.ALL, 300).run()
    _, policies = shape(random.Random(seed))
    for name, out in play(items, policies, False).items():
        seq = 0
        entries = {}
        dates_of = {}
        last_version = 0
        for kind, rec in out:
            if kind == "audits":
                continue
            assert rec["version"] >= last_version
            last_version = rec["version"]
            if kind == "reports":
                seq += 1
                assert rec["report_seq"] == seq
                check_report(rec)
                if rec["kind"] == "ACCOUNT" and rec["op"] == "NORMAL":
                    key = rec["lender_id"], rec["account_id"]
                    assert rec["business_date"] >= dates_of.get(key, 0)
                    dates_of[key] = rec["business_date"]
            elif kind == "shares":
                is_open = entries.get(rec["recipient"], False)
                assert (rec["action"] == "ENTRY") == (not is_open)
                entries[rec["recipient"]] = rec["action"] in ("ENTRY", "UPDATE")
            elif kind == "lines" and rec["standing_after"] == "ZEROED":
                assert rec["limit_after"] == 0 and rec["percent_after"] == 0
            elif kind == "lines" and rec["standing_after"] == "SUSPENDED":
                assert rec["drawing_after"] == "SHUT"


def check_report(rec):
    if rec["kind"] == "AGREEMENT" or rec["op"] == "DELETE_ACCOUNT":
        return
    code = rec["monthly_code"]
    if code in "*NMCG":
        assert rec["overdue_count"] == 0 and rec["overdue_amount"] == 0, rec
    if code in "1234567":
        assert rec["overdue_count"] > 0 and rec["overdue_amount"] > 0, rec
    assert rec["overdue_principal"] <= rec["overdue_amount"]
    assert len(rec["profile"]) == 24 and len(rec["history"]) <= 60


@pytest.mark.parametrize("seed", range(8))
def test_twice_changes_nothing(seed):
    items = gen.Stream(seed, gen.ALL, 200).run()
    _, policies = shape(random.Random(seed))
    assert strip(play(items, policies, False)) == strip(play(items, policies, False, doubled=True))


def strip(out):
    return {k: [(kind, {n: v for n, v in rec.items()}) for kind, rec in x] for k, x in out.items()}
