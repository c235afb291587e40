#!/usr/bin/env python3
"""What creditctl recomputes from inputs and journal: it is what the daemon committed, and it shows what another
policy would have made of it.

First the CFPB histories; then a generated stream with every kind of trouble, and a kill in its middle.
"""

import json

import harness
from events import day, overdue, party, repayment, tick, identity_number, plus
from harness import expect, say

DATA = harness.SOURCE / "tests" / "data" / "metro2-cfpb" / "m2_2k_lines_deidentified.txt.gz"
STRICT = "[policy]\nversion = strict-60\nzero_dpd = 60\n"
SAME = "[policy]\nversion = renamed-1\n"
BORN = day("1985-05-05")
NUMBER = identity_number(BORN, 7)


def policy_file(world, name, text):
    path = world.dir / name
    path.write_text(text)
    return path


def what_if(world, text, *words, config=None):
    path = policy_file(world, "new-policy.conf", text)
    done = world.ctl("what-if", "--policy", path, "--json", "--all", *words, config=config, timeout_s=300)
    return json.loads(done.stdout)


def borrowers(world):
    redis = world.stack.redis()
    return sorted(key.decode().rpartition(":")[2] for key in redis.scan_iter("credit:state:*", count=5000))


def by_standing(world):
    """{standing: borrowers} as Redis shows them."""
    found, redis = {}, world.stack.redis()
    for key in redis.scan_iter("credit:borrower:*", count=5000):
        word = redis.hget(key, "standing").decode()
        found[word] = found.get(word, 0) + 1
    return found


def cfpb(world):
    """over the CFPB histories, zeroing at 60 days instead of 90 prints who differs"""
    daemon = world.start().wait_ready()
    world.ctl("replay-metro2", DATA)
    world.drain(240)
    daemon.stop()
    found = what_if(world, STRICT)
    expect(found["unlike_committed"] == 0 and found["borrowers"] == 1997, f"{found['unlike_committed']}")
    moves = {(m["in_force"], m["new"]): m["borrowers"] for m in found["moves"]}
    say(f"  {found['differ']} of {found['borrowers']} differ; {moves}")
    expect(found["differ"] > 100, f"{found['differ']} differ")
    expect(all(new == "ZEROED" for _, new in moves) and sum(moves.values()) > 30, f"{moves}")
    zeroed = found["new"]["standing"]["ZEROED"] - found["in_force"]["standing"]["ZEROED"]
    expect(zeroed == sum(moves.values()), f"{zeroed} more are zeroed, {moves} move")
    text = world.ctl("what-if", "--policy", policy_file(world, "strict.conf", STRICT)).stdout
    for word in ("in force", "strict-60", "ZEROED", "GOOD -> ZEROED", f"{found['differ']} of 1997 borrowers differ",
                 "... and "):
        expect(word in text, f"the table does not tell {word!r}:\n{text}")


def mixed(world):
    """a stream with disorder, duplicates and refusals goes through, over a kill and a sweep"""
    stream = world.generate(120, 9, seed=11, start="2019-03")
    daemon = world.start().wait_ready()
    stream.feed(stream.left() // 2)
    daemon.kill()
    daemon = world.start().wait_ready()
    lines = stream.feed(stream.left())
    last = day(max(json.loads(line)["record"]["business_date"] for line in lines if '"CalendarTick"' in line))
    world.produce([
        party("late-1", last, NUMBER), overdue("late-1", last, plus(last, -5)),
        overdue("late-1", last, plus(last, -5), event_id="again"),
        overdue("late-1", last, plus(last, -5), event_id="again"),
        overdue(NUMBER, last, last),  # refused: an identity number
        repayment("late-1", last, amount=-5),  # refused
    ])
    for step in (1, 20, 50, 80):
        world.produce([tick(plus(last, step))])
        world.drain()
    daemon.stop()
    world.last = str(plus(last, 80))


def is_what_was_committed(world):
    """recomputed under the policy in force, each borrower's bytes are those of the changelog"""
    found = what_if(world, SAME)
    expect(found["unlike_committed"] == 0 and found["left_out"] == 0, f"{ {k: v for k, v in found.items() if k != 'list'} }")
    expect(found["borrowers"] == len(borrowers(world)) > 2000, f"{found['borrowers']} of {len(borrowers(world))}")
    expect(found["other_policy"] == 0 and found["is_whole"], "the journal is whole and of one policy")
    expect(found["differ"] == 0, f"another name is no difference: {found['list'][:1]}")
    shown = {word: count for word, count in found["in_force"]["standing"].items() if count}
    expect(shown == by_standing(world), f"{shown} recomputed, {by_standing(world)} in Redis")
    emitted = {"line_actions": "credit.line-actions", "notices": "credit.notices",
               "report_updates": "credit.report-updates", "dead_letters": "creditd.dead-letters",
               "blacklist_shares": "credit.blacklist-shares.bureau"}
    for group, topic in emitted.items():
        counted = sum(n for word, n in found["in_force"][group].items() if word != "ADVERSE")
        sent = len(world.tail(topic))
        expect(counted == sent, f"{group}: {counted} recomputed, {sent} in {topic}")
        if group != "dead_letters":
            expect(sent > 0, f"the stream led to no {group}")
    say(f"  {found['borrowers']} borrowers, {found['records']} records, all as committed")


def another_policy_shows_who_differs(world):
    """a lower threshold zeroes earlier; passes make no difference; a wrong policy in force is noticed"""
    found = what_if(world, STRICT)
    expect(found["new"]["line_actions"]["ZERO"] > found["in_force"]["line_actions"]["ZERO"], f"{found['new']}")
    expect(found["differ"] == len(found["list"]) > 0, f"{found['differ']} differ")
    for entry in found["list"]:
        expect(entry["since"] is not None and entry["since"] <= world.last, f"{entry}")
    thrice = what_if(world, STRICT, "--passes", "3")
    expect(thrice == found, "the same in three passes")
    lower = policy_file(world, "lower-floor.conf", "[policy]\nfloor = 1\n")
    other = harness.Config(world, "other", {"service.policy_file": lower})
    told = world.ctl("what-if", "--policy", policy_file(world, "new-policy.conf", SAME), config=other)
    expect("decided under another policy" in told.stderr, f"{told.stderr}")


def refusals_are_clear(world):
    """a policy that is wrong is refused with file, line and mend; too little memory is told"""
    path = policy_file(world, "wrong.conf", "[policy]\nversion = x\nzero_dpd = never\n")
    done = world.ctl("what-if", "--policy", path, check=False)
    expect(done.returncode == 78 and "zero_dpd" in done.stderr and "wrong.conf" in done.stderr, f"{done.stderr}")
    done = world.ctl("what-if", "--policy", world.dir / "none.conf", check=False)
    expect(done.returncode != 0 and "none.conf" in done.stderr, f"{done.stderr}")
    done = world.ctl("what-if", check=False)
    expect(done.returncode == 2 and "--policy" in done.stderr, f"{done.stderr}")


if __name__ == "__main__":
    harness.main([cfpb, mixed, is_what_was_committed, another_policy_shows_who_differs, refusals_are_clear], partitions=4)
