#!/usr/bin/env python3
"""A small differential run: generated events of many kinds, with refused ones, through the real daemon; the oracle finds
nothing lost, doubled or differing. The large one is tests/integration/differential.py.
"""

import differential
import harness
from harness import expect

# Year ends, a leap day, due days at the edges of months. What is left out here is where program and oracle are known
# to differ (ops/rules.md).
PROFILE = "mixed,signals=0,plans=0,endings=0,policies=0"


def generated(world):
    """a generated stream"""
    trial = differential.Differential(events=2500, profile=PROFILE, seed=1, months=15, start="2023-11")
    verdict = trial.run(world)
    expect(verdict.is_clean(), f"{verdict}\n{verdict.detail[-4000:]}")
    dead = world.tail("creditd.dead-letters")
    reasons = {line["record"]["reason"] for line in dead}
    expect(len(reasons) >= 5, f"refused for {sorted(reasons)} only")


if __name__ == "__main__":
    harness.main([generated], partitions=2)
