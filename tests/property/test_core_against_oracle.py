#!/usr/bin/env python3
"""The core and the oracle over the same random lives: outcomes, outputs and final states must agree.

Two programs, written apart from the same page, in two languages. A stream longer than a test may last, and one
with every rarity, is run by hand:

    python -m tests.oracle.diff_core --tool BUILD/core_tool --seeds 0-1000 --features all --shrink
"""

import os
import subprocess
import sys

SOURCE = os.environ.get("CREDITD_SOURCE_DIR") or os.path.join(os.path.dirname(__file__), "..", "..")
BUILD = os.environ.get("CREDITD_BUILD_DIR") or os.path.join(SOURCE, "build", "dev")
ALL = "opened,reversals,ends,signals,cards,disputes,plans,future,erasure"
RUNS = (
    # every kind of event and policy, longer than a year: late, cured, defaulted; disorder, duplicates, bad records;
    # plans, transfers, moved settlement days, holds, cards, erasure; months' ends, leap day; OPENED before and after
    ["--seeds", "0-60", "--features", ALL],
    # the same with repair rules, policies that change, and a third of the events of accounts dated a day ahead
    ["--seeds", "0-14", "--features", "all,ahead"],
    # lives in which the two once differed
    ["--seeds", "18,329,454", "--features", "all,edges,ahead"],
    ["--seeds", "688,750,930,1043,1294,1332,1344,1560", "--features", "all,edges"],
    # what caps and warnings leave as it was, before anything is folded
    ["--days", "85", "--plain-policy", "--seeds", "0-50", "--features", "opened,future,disputes,warnings"],
)


def main():
    for words in RUNS:
        done = subprocess.run([sys.executable, "-m", "tests.oracle.diff_core", "--tool",
                               os.path.join(BUILD, "core_tool"), "--shrink"] + words, cwd=SOURCE, check=False)
        if done.returncode != 0:
            return 1
    return subprocess.run([sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/oracle"],
                          cwd=SOURCE, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
