#!/usr/bin/env python3
"""The main job on real input: 1,997 payment histories into the log, through the daemon, and out again.

Every profile that events can express must come out of the rules character by character; for each other one
the cause is named.
"""

import json

import harness
from harness import expect, say

DATA = harness.SOURCE / "tests" / "data" / "metro2-cfpb" / "m2_2k_lines_deidentified.txt.gz"
AGREE, CANNOT = 1965, 32


def replay(world):
    """the file's events are applied, and no event is refused"""
    daemon = world.start("replayer").wait_ready()
    done = world.ctl("replay-metro2", DATA)
    expect("line 2 cannot be parsed" in done.stderr, f"the bad line is not named: {done.stderr}")
    world.drain(240)
    refused = world.tail("creditd.dead-letters")
    expect(not refused, f"{len(refused)} dead letters, the first: {refused[:1]}")
    daemon.must_run()
    daemon.stop()


def compare(world):
    """the emitted profiles are the file's"""
    done = world.ctl("replay-metro2", "--compare", "--json", DATA, check=False)
    expect(done.returncode == 0, f"--compare ended with {done.returncode}: {done.stdout}{done.stderr}")
    tally = json.loads(done.stdout)
    say(f"  {tally['agree']} of {tally['accounts']} accounts, {tally['characters_agree']} of "
        f"{tally['characters']} characters")
    expect(tally["agree"] == AGREE, f"{tally}")
    expect(sum(c["accounts"] for c in tally["cannot"]) == CANNOT, f"{tally}")
    expect(all(len(c["cause"]) > 20 for c in tally["cannot"]), f"{tally}")


def show(world):
    """an account that was charged off shows as it is, in the state and in the views"""
    update = next(u for u in reversed(world.tail("credit.report-updates"))
                  if u["record"]["metro2_status"] == "97")["record"]
    shown = json.loads(world.ctl("show", "--json", update["borrower_id"]).stdout)
    expect(shown["borrower"]["borrower_id"] == update["borrower_id"], f"{shown['borrower']}")
    expect([a["account_id"] for a in shown["accounts"]] == [update["account_id"]], f"{shown['accounts']}")
    expect(shown["borrower"]["version"] >= update["version"], "the state is older than its update")
    text = world.ctl("show", update["borrower_id"]).stdout
    for word in ("borrower " + update["borrower_id"], update["account_id"], "standing", "version"):
        expect(word in text, f"show does not tell {word}: {text}")
    keys = world.ctl("key", update["borrower_id"]).stdout
    redis = world.stack.redis()
    for line in keys.splitlines():
        name, _, key = line.partition("  ")
        if name in ("borrower view", "account view", "state", "timers", "watermark"):
            expect(redis.exists(key.strip()), f"{line}: there is no such key")


if __name__ == "__main__":
    harness.main([replay, compare, show], partitions=8)
