#!/usr/bin/env python3
"""What creditctl recomputes from inputs and journal: it is what the daemon committed, and it shows what another
policy would have made of it.

First the CFPB histories; then a generated stream with every kind of trouble, and a kill in its middle.
"""

import json
import zlib

import harness
import wire
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
    for step in (1, 20, 50, 88):
        world.produce([tick(plus(last, step))])
        world.drain()
    daemon.stop()
    world.last = str(plus(last, 88))


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


def history_is_what_was_shown(world):
    """each borrower's last recomputed state is the one in Redis; earlier ones are the outputs' versions"""
    world.snapshot_file = world.dir / "inputs.snapshot"
    told = world.ctl("snapshot", world.snapshot_file).stderr
    expect("2118 borrowers" in told, f"{told}")
    offline = harness.Config(world, "offline", {"kafka.bootstrap.servers": "127.0.0.1:1", "registry.url": None,
                                                "recipient.bureau.key_file": "/none/bureau.key", "redis.socket": "/none"})
    world.offline = offline
    known = borrowers(world)
    chosen = [b for b in known if not b.startswith("m2-")][:25] + known[::400] + ["late-1"]
    for borrower in chosen:
        shown = json.loads(world.ctl("show", "--json", borrower).stdout)
        version = shown["borrower"]["version"]
        at = ["history", "--json", "--at", str(version), borrower]
        expect(json.loads(world.ctl(*at, "--snapshot", world.snapshot_file, config=offline).stdout) == shown,
               f"{borrower}: version {version} from the snapshot is not what is shown")
    expect(json.loads(world.ctl(*at).stdout) == shown, f"{borrower}: version {version} from Kafka")
    late = json.loads(world.ctl("history", "--json", "late-1").stdout)
    versions = [state["version"] for state in late["states"]]
    expect(versions == list(range(1, shown["borrower"]["version"] + 1)), f"gapless: {versions}")
    actions = [u["record"] for u in world.tail("credit.line-actions") if u["key"] == "late-1"]
    for action in actions:
        state = late["states"][action["version"] - 1]
        expect(state["standing"] == action["standing_after"] and state["date"] == action["business_date"],
               f"{action} but {state}")
    zeroed = next(a for a in actions if a["action"] == "ZERO")
    before = str(plus(day(zeroed["business_date"]), -1))
    text = world.ctl("history", "--at", before, "late-1")
    expect("SUSPENDED" in text.stdout and "reaches back to" in text.stderr, f"{text.stdout}{text.stderr}")
    world.zeroed = zeroed


def refusals_of_history(world):
    """unknown borrowers, versions and dates are told, with the reach"""
    for words, why in ((["--at", "9999", "late-1"], "versions 1 to"), (["--at", "1999-01-01", "late-1"], "versions 1 to"),
                       (["nobody"], "not known")):
        done = world.ctl("history", *words, check=False)
        expect(done.returncode == 5 and why in done.stderr and "reaches back to" in done.stderr, f"{done.stderr}")
    expect(world.ctl("history", "--at", "soon", "late-1", check=False).returncode == 2, "no version and no date")


def explain_names_events_and_rules(world):
    """the chain behind a zeroed borrower: positions, amounts, facts, thresholds, rules"""
    found = json.loads(world.ctl("explain", "--json", "late-1").stdout)
    offline = json.loads(world.ctl("explain", "--json", "--snapshot", world.snapshot_file, "late-1",
                                   config=world.offline).stdout)
    for one in (found, offline):
        one.pop("reach")
    expect(found["standing"] == "ZEROED" and found["since"] == world.zeroed["business_date"], f"{found['standing']}")
    expect(found["is_exact"] and found["since_version"] == world.zeroed["version"], f"{found['since_version']}")
    step = next(s for s in found["steps"] if s["version"] == found["since_version"])
    zero = next(o for o in step["outputs"] if o["type"] == "LineAction")
    expect(zero["record"] == world.zeroed and 15 in zero["rules"], f"{zero} is not {world.zeroed}")
    for topic, type_ in (("credit.report-updates", "CreditReportUpdate"), ("credit.notices", "Notice")):
        sent = [u["record"] for u in world.tail(topic) if u["key"] == "late-1"]
        told = [o["record"] for s in found["steps"] for o in s["outputs"] if o["type"] == type_]
        by_id = lambda record: record["id"]
        expect(sorted(told, key=by_id) == sorted(sent, key=by_id), f"{topic}: {len(told)} told, {len(sent)} sent")
    listed = [o for s in found["steps"] for o in s["outputs"] if o["type"] == "BlacklistShare"]
    expect(listed and listed[0]["record"]["action"] == "ENTRY" and 20 in listed[0]["rules"], f"{listed[:1]}")
    results = [s["result"] for s in found["steps"]]
    expect("DUPLICATE" in results and "REFUSED" in results, f"{set(results)}")
    refused = next(s for s in found["steps"] if s["result"] == "REFUSED")
    expect(refused["refused"]["reason"] == "NEGATIVE_AMOUNT" and 2 in refused["refused"]["rules"], f"{refused}")
    expect(offline["steps"] == found["steps"], "the same from a snapshot")
    for number, sentence in found["rules"].items():
        expect(f"| {number} | {sentence} |" in (harness.SOURCE / "ops" / "rules.md").read_text(), f"rule {number}")
    text = world.ctl("explain", "late-1").stdout
    for word in ("ZEROED since " + found["since"], "loan.overdues", "1,000.00 CNY", "DPD_90 a1: dpd 90 (dpd >= 90)",
                 "[rule 15", "Party: identified", "rules (ops/rules.md)", "reaches back to"):
        expect(word in text, f"explain does not tell {word!r}:\n{text[:3000]}")
    expect(NUMBER not in text and NUMBER not in json.dumps(found), "an identity number is shown")


def snapshot_is_the_log(world):
    """what-if from the snapshot is what-if from Kafka; damage and another format are refused; no number is in it"""
    online = what_if(world, STRICT)
    offline = what_if(world, STRICT, "--snapshot", world.snapshot_file, config=world.offline)
    expect(online == offline, "what-if differs")
    content = world.snapshot_file.read_bytes()
    expect((world.snapshot_file.stat().st_mode & 0o777) == 0o600, "only its owner may read it")
    done = world.ctl("snapshot", world.snapshot_file, check=False)
    expect(done.returncode == 78 and "exists" in done.stderr, f"{done.stderr}")
    unpacked = b"".join(blocks(content))
    expect(b"late-1" in unpacked and NUMBER.encode() not in unpacked, "an identity number is in the snapshot")
    bad = world.dir / "bad.snapshot"
    for change, why in ((content[:-1], "damaged"), (content[:16] + b"\0\0\0\2" + content[20:], "format 2"),
                        (content[:-400] + b"x" + content[-399:], "damaged"), (b"text\n" * 10, "no snapshot")):
        bad.write_bytes(change)
        done = world.ctl("what-if", "--snapshot", bad, "--policy", world.dir / "new-policy.conf", config=world.offline,
                         check=False)
        expect(done.returncode in (6, 78) and why in done.stderr, f"{done.returncode}: {done.stderr}")


def blocks(content):
    """The blocks of a snapshot, unpacked."""
    at = 20
    while at < len(content):
        packed = int.from_bytes(content[at + 9 : at + 13], "big")
        yield zlib.decompress(content[at + 21 : at + 21 + packed])
        at += 21 + packed


def a_journal_that_was_cut(world):
    """who began before the journal's beginning is left out, and is not explained by guessing"""
    before = what_if(world, SAME)
    world.produce([overdue("new-1", day(world.last), plus(day(world.last), -5))])
    daemon = world.start().wait_ready()
    world.drain()
    daemon.stop()
    kafka = wire.Kafka(world.stack["KAFKA_BOOTSTRAP"])
    ends = kafka.ends("creditd.journal")
    kafka.delete_before("creditd.journal", {partition: end - 2 for partition, end in ends.items()})  # and its marker
    found = what_if(world, STRICT)
    expect(not found["is_whole"] and found["left_out"] > 2000, f"{found['left_out']} of {before['borrowers']} left out")
    expect(found["borrowers"] + found["left_out"] == before["borrowers"] + 1, f"{found['borrowers']}")
    done = world.ctl("explain", "late-1", check=False)
    expect(done.returncode == 1 and "begins before the journal" in done.stderr and not done.stdout, f"{done.stderr}")
    done = world.ctl("history", "late-1", check=False)
    expect(done.returncode == 1 and "transaction" in done.stderr and not done.stdout, f"{done.stderr}")
    fresh = world.ctl("explain", "new-1")
    expect("SUSPENDED" in fresh.stdout, f"who began after it is explained: {fresh.stdout}")


if __name__ == "__main__":
    harness.main([cfpb, mixed, is_what_was_committed, another_policy_shows_who_differs, refusals_are_clear,
                  history_is_what_was_shown, refusals_of_history, explain_names_events_and_rules, snapshot_is_the_log,
                  a_journal_that_was_cut], partitions=4)
