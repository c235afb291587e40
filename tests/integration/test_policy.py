#!/usr/bin/env python3
"""The policy file on a running daemon: what it prints, what it refuses, what SIGHUP takes over, and where version
and hash of it stand (R16)."""

import re
import signal

import events
import harness
from harness import expect, wait_until

DAY = events.day("2026-03-02")
LATER = events.plus(DAY, 10)
PROFILE = harness.SOURCE / "ops" / "policy" / "cn.conf"


def creditd(config, *words):
    return harness.run([harness.CREDITD, "--config", config.path, *words], check=False)


def prepare(world):
    """a daemon with a copy of ops/policy/cn.conf"""
    world.file = world.dir / "policy.conf"
    world.file.write_text(PROFILE.read_text())
    world.one = harness.Config(world, "one", {"batch.commit_interval_ms": 30, "service.policy_file": world.file})
    world.config = world.one


def entry(text):
    """The file with a section more."""
    return PROFILE.read_text() + text


def is_refused(world, text, *words):
    world.file.write_text(text)
    done = creditd(world.one, "--check")
    expect(done.returncode == harness.EXIT_CONFIG, f"{text[-80:]!r} ended with {done.returncode}")
    for word in (str(world.file), *words):
        expect(word in done.stderr, f"{word!r} is not in: {done.stderr}")


def refusals(world):
    """a mistake in the file ends the start, with file, line, key and mend"""
    line = PROFILE.read_text().count("\n") + 2
    is_refused(world, entry("[policy.2027-01-01]\nflor = 1\n"), f":{line}:", "flor", "did you mean 'floor'?")
    is_refused(world, entry("[policy.2027-01-01]\nfloor = much\n"), f":{line}:", "floor", "a whole number")
    is_refused(world, entry("[policy.2027-01-01]\nwindow_days = 0\n"), f":{line}:", "from 1 to 400")
    is_refused(world, entry("[policy.2027-01-01]\nwindow_days = 90\n"), "version", "one of its own")
    is_refused(world, entry("[redis]\nport = 1\n"), f":{line}:", "[policy...] sections alone")
    world.file.unlink()
    done = creditd(world.one, "--check")
    expect(done.returncode == harness.EXIT_CONFIG and "policy_file" in done.stderr and "cannot be read" in done.stderr,
           f"without its file: {done.stderr}")
    odd = world.dir / "odd.conf"
    odd.write_text(world.one.path.read_text() + "\n[policy]\nfloor = 1\n")
    done = harness.run([harness.CREDITD, "--config", odd, "--check"], check=False)
    expect(done.returncode == harness.EXIT_CONFIG and "policy_file" in done.stderr, f"policy inside: {done.stderr}")
    world.file.write_text(PROFILE.read_text())


def printed(world, *words):
    done = creditd(world.one, *words)
    expect(done.returncode == 0, f"{words}: {done.stderr}")
    return done.stdout


def hash_of(text):
    return re.search(r"^; policy hash ([0-9a-f]{16})$", text, re.M)[1]


def round_trip(world):
    """what --check prints of the policy is a policy file that prints the same"""
    world.file.write_text(entry("[policy.2026-06-01]\nversion = cn-2\nfloor = 20000\n"
                                "[policy.2090-01-01]\nversion = cn-3\nnotice_wait_days = 2\n"
                                "[policy.2090-01-01.product.card]\naccount_type = R2\n"))
    first = printed(world, "--print-policy")
    for words in ("\n; in force today, ", "until 2089-12-31\n[policy.2026-06-01]\n", "\nfloor = 20000 ; before: 10000\n",
                  "\n; to come\n[policy.2090-01-01]\n", "\n[policy.2090-01-01.product.card]\n"):
        expect(words in first, f"{words!r} is not printed:\n{first}")
    whole = printed(world, "--check")
    expect(whole.endswith("policy file ----\n" + first), f"--check prints another policy:\n{whole}")
    world.file.write_text(first)
    expect(printed(world, "--print-policy") == first, "a printed policy prints another one")
    world.file.write_text(PROFILE.read_text())


def journal_hashes(world):
    return [f"{line['record']['policy_hash'] % 2 ** 64:016x}" for line in world.tail("creditd.journal")]


def metas(world):
    return [line["record"] for line in world.tail("creditd.changelog") if line.get("key") == "meta"]


def in_outputs(world):
    """the version stands in every output, the hash in journal and meta"""
    world.daemon = world.start(config=world.one).wait_ready()
    world.produce([events.tick(DAY)] + [events.overdue(f"b{n}", DAY, events.plus(DAY, -1)) for n in range(8)])
    world.drain()
    lines = world.tail("credit.line-actions", "credit.notices")
    expect(len(lines) >= 24, f"only {len(lines)} outputs")
    expect({line["record"]["policy_version"] for line in lines} == {"cn-1"}, "not every output names the version")
    world.hash = hash_of(printed(world, "--print-policy"))
    expect(set(journal_hashes(world)) == {world.hash}, f"{world.hash} is not the journal's: {journal_hashes(world)}")
    found = {f"{record['policy_hash'] % 2 ** 64:016x}" for record in metas(world)}
    expect(found == {world.hash}, f"{world.hash} is not the meta's: {found}")


def sighup(world, event):
    count = len(world.daemon.events(event))
    world.daemon.signal(signal.SIGHUP)
    return wait_until(f"{event} is logged", lambda: world.daemon.events(event)[count:], 15,
                      alive=world.daemon.must_run)[0]


def reload_refused(world):
    """SIGHUP takes neither a broken file nor a change of what was in force"""
    world.file.write_text(entry("[policy.2027-01-01]\nflor = 1\n"))
    told = sighup(world, "reload_refused")
    expect("did you mean 'floor'" in told["reason"] and str(world.file) in told["reason"], str(told))
    world.file.write_text(PROFILE.read_text().replace("\ngrace_days = 0\n", "\ngrace_days = 3\n"))
    told = sighup(world, "reload_refused")
    expect("--accept-policy" in told["reason"], str(told))
    world.file.write_text(entry(f"[policy.{DAY}]\nversion = cn-2\nfloor = 1\n"))  # a new entry, but of today
    told = sighup(world, "reload_refused")
    expect("--accept-policy" in told["reason"], str(told))
    world.produce([events.overdue("c1", DAY, events.plus(DAY, -1))])
    world.drain()
    expect(set(journal_hashes(world)) == {world.hash}, "a refused policy decides")


def reload_taken(world):
    """SIGHUP takes an entry for later, and it is in force from its day on, for those as well who were at rest"""
    world.produce([events.tick(events.plus(LATER, -3)), events.overdue("d0", DAY, events.plus(DAY, -1))])
    world.drain()
    timers = {name: day for p in range(world.partitions)
              for name, day in world.stack.redis().zrange(f"credit:timers:{p}", 0, -1, withscores=True)}
    later = (LATER - events.day("1970-01-01")).days
    expect(timers[b"b1"] > later, f"b1 is looked at before {later} anyway: {timers}")
    world.file.write_text(entry(f"[policy.{LATER}]\nversion = cn-2\nreminders = 1:APP 3:SMS 7:CALL 11:CALL\n"))
    sighup(world, "reloaded")
    expect(world.daemon.events("policy")[-1]["newest"] == "cn-2", "the log does not name the new entry")
    world.produce([events.tick(events.plus(LATER, -1)), events.overdue("d1", DAY, events.plus(DAY, -1))])
    world.drain()
    expect(set(journal_hashes(world)) == {world.hash}, "the entry to come changes the hash before its day")
    world.produce([events.tick(LATER), events.overdue("d2", LATER, events.plus(LATER, -1))])
    world.drain()
    versions = {(line["record"]["business_date"] >= str(LATER), line["record"]["policy_version"])
                for line in world.tail("credit.line-actions", "credit.notices", "credit.report-updates")}
    expect(versions == {(False, "cn-1"), (True, "cn-2")}, f"versions by date: {versions}")
    stages = [(line["record"]["business_date"], line["record"]["stage"]) for line in world.tail("credit.notices")
              if line["record"]["kind"] == "REMINDER" and line["record"]["borrower_id"] == "b1"]
    expect(stages[-1] == (str(LATER), 4), f"the fourth reminder comes by the new policy on its first day: {stages}")
    found = {f"{record['policy_hash'] % 2 ** 64:016x}" for record in metas(world)}
    expect(world.hash in found and len(found) == 2, f"hashes of meta: {found}")
    told = [line["record"]["borrower_id"] for line in world.tail("credit.notices")
            if line["record"]["business_date"] == str(LATER) and line["record"]["stage"] == 4]
    expect({f"b{n}" for n in range(8)} <= set(told), f"the sweep of its first day reached {sorted(told)}")
    world.verify("an entry taken over while running")
    world.daemon.stop()
    world.start(config=world.one).wait_ready().stop()
    world.verify("and started again")


def reload_ahead(world):
    """an entry of tomorrow that has decided on an event ahead of the calendar, if only to refuse it, cannot change"""
    before = world.file.read_text()
    tomorrow = events.plus(LATER, 1)
    ahead = f"{before}[policy.{tomorrow}]\nversion = cn-3\nfloor = 10001\n"
    world.daemon = world.start(config=world.one).wait_ready()
    for text in (ahead, before, ahead):  # not used yet: it may go, and come back
        world.file.write_text(text)
        sighup(world, "reloaded")
    for send in ([events.repayment(f"e{n}", tomorrow, -1) for n in range(8)],  # refused
                 [events.overdue(f"e{n}", tomorrow, events.plus(LATER, -1)) for n in range(8)]):
        world.produce(send)
        world.drain()
        expect(str(tomorrow) in {record["decided_on"] for record in metas(world)}, "no meta tells the day ahead")
        world.file.write_text(before)
        told = sighup(world, "reload_refused")
        expect("--accept-policy" in told["reason"], str(told))
    letters = [line["record"] for line in world.tail("creditd.dead-letters")][-8:]
    expect({(letter["reason"], letter["policy_version"]) for letter in letters} == {("NEGATIVE_AMOUNT", "cn-3")},
           f"letters of the day ahead: {letters}")
    found = {f"{record['policy_hash'] % 2 ** 64:016x}" for record in metas(world)}
    expect(set(journal_hashes(world)) >= found, "the journal's hashes do not reach as far as meta's")
    world.daemon.stop()
    refused = world.start(config=world.one)
    halted = refused.wait_event("partition_halted")
    expect("--accept-policy" in halted["reason"], str(halted))
    refused.stop()
    world.file.write_text(ahead)
    world.start(config=world.one).wait_ready().stop()
    world.verify("an entry that decided ahead of the calendar")


if __name__ == "__main__":
    harness.main([prepare, refusals, round_trip, in_outputs, reload_refused, reload_taken, reload_ahead], keep_running=True,
                 partitions=4)
