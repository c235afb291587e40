#!/usr/bin/env python3
"""A small differential run: generated events of every kind, with refused ones, through the real daemon, and a policy that
changes while it runs; the oracle finds nothing lost, doubled or differing. The large one is
tests/integration/differential.py.
"""

import json

import differential
import harness
from harness import expect

# A year end, a leap day, due days at the edges of months; much of everything, since the stream is short.
PROFILE = "stormy,endings=8,policies=50"


def kinds():
    """Every kind and detail that the contracts of the inputs know, as the stream is counted."""
    out = {"CalendarTick", "OverdueEvent"}
    for name, field in (("RepaymentEvent", "kind"), ("AccountEvent", "kind"), ("SignalEvent", "detail")):
        path = harness.SOURCE / "schemas" / "avsc" / "input" / f"{name}.avsc"
        fields = {f["name"]: f["type"] for f in json.loads(path.read_text())["fields"]}
        words = fields["kind"]["symbols"] if field == "kind" else [x["name"] for x in fields["detail"]]
        out |= {f"{name} {word}" for word in words}
    return out


def generated(world):
    """a generated stream"""
    trial = differential.Differential(events=2500, profile=PROFILE, seed=1, months=15, start="2023-11")
    verdict = trial.run(world)
    expect(verdict.is_clean(), f"{verdict}\n{verdict.detail[-4000:]}")
    expect(kinds() <= set(trial.counts), f"not in the stream: {sorted(kinds() - set(trial.counts))}")
    told_early, told_late = (text.count("[policy.20") for text in (trial.early, trial.late))
    expect(0 < told_early < told_late, f"{told_early} policy changes known from the start, {told_late} in all")
    dead = world.tail("creditd.dead-letters")
    reasons = {line["record"]["reason"] for line in dead}
    expect(len(reasons) >= 10, f"refused for {sorted(reasons)} only")


if __name__ == "__main__":
    harness.main([generated], partitions=2)
