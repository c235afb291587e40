#!/usr/bin/env python3
"""A generated stream through the real daemon on the real stack, and the oracle's verdict on all of it.

    tests/integration/differential.py [--events 1000000] [--profile mixed] [--seed 1] [--months 48]
        [--partitions 16] [--start 2022-12] [--record FILE]

Makes a stream of at least that many events with policy changes (creditctl generate --profile --policy-out), runs it
through creditd, waits until everything is applied, swept and in Redis, and has tests/oracle recompute it partition
by partition, so that memory is bounded by two partitions. Ends with 0 only if nothing is lost, doubled or
differing. --record writes what was run and what came of it.
"""

import argparse
import collections
import datetime
import os
import pathlib
import platform
import re
import secrets
import shlex
import signal
import subprocess
import sys
import time

import harness
import wire
from harness import CREDITCTL, SOURCE, World, expect, run, say

# What holds beside the policy changes of the stream: cards with grace and tolerance, a ceiling and a segment by product.
BASE = """
[policy.product.card]
grace_days = 3
tolerance = 1000

[policy.product.drawdown]
drawdown_ceiling = 400000

[policy.product.credit-line]
segment = business
"""
# Recipients beside the bureau: another lender, with consent; one that keeps an entry on cure, with tokens by SM3.
OTHERS = {"bank": {"kind": "lender", "bilateral": "true"}, "keeper": {"on_cure": "keep", "scheme": "hmac-sm3"}}
WORD = re.compile(r'"(type|kind)":"(\w+)"')


class Differential:
    """One run: what is asked for, and what is found."""

    def __init__(self, events, profile, seed, months, start):
        self.events, self.profile, self.seed, self.months, self.start = events, profile, seed, months, start
        self.marks = []
        self.begun = time.monotonic()
        self.borrowers = self.count_borrowers()

    def words(self, borrowers):
        return ["generate", "--borrowers", borrowers, "--months", self.months, "--seed", self.seed, "--start",
                self.start, "--party", "--profile", self.profile]

    def count_borrowers(self):
        """How many borrowers make that many events: each has a life of its own, so a sample tells."""
        sample = 500
        done = run([CREDITCTL, *self.words(sample), "--out", "/dev/null"], timeout_s=300)
        each = int(re.search(r"(\d+) records", done.stderr)[1]) - self.months * 4
        return max(1, self.events * sample * 101 // (each * 100) + 1)

    def mark(self, name):
        self.marks.append((name, time.monotonic() - self.begun))
        say(f"  {name} after {self.marks[-1][1]:.0f} s")

    # -- the stream, and its policy in two parts

    def make(self, world):
        """Writes the stream, cut in the middle, and the policy as known then and later."""
        self.policy = world.dir / "changing.policy"
        whole = world.dir / "stream.jsonl"
        run([CREDITCTL, *self.words(self.borrowers), "--policy-out", self.policy, "--out", whole], timeout_s=1800)
        head, *changes = re.split(r"(?=^\[policy\.)", self.policy.read_text(), flags=re.M)
        self.changes = len(changes)
        first = datetime.date.fromisoformat(self.start + "-01")
        months = first.year * 12 + first.month - 1 + self.months // 2
        self.cut = datetime.date(months // 12, months % 12 + 1, 1)
        self.early = head + BASE + "\n" + "".join(x for x in changes if x[8:18] <= str(self.cut))
        self.late = head + BASE + "\n" + "".join(changes)
        self.parts = [world.dir / "stream-1.jsonl", world.dir / "stream-2.jsonl"]
        self.counts = collections.Counter()
        with open(whole, encoding="utf-8") as lines, open(self.parts[0], "w", encoding="utf-8") as out:
            for line in lines:
                self.count(line)
                out.write(line)
                if '"CalendarTick"' in line and f'"business_date":"{self.cut}"' in line:
                    break
            with open(self.parts[1], "w", encoding="utf-8") as rest:
                for line in lines:
                    self.count(line)
                    rest.write(line)
        whole.unlink()

    def count(self, line):
        words = [m[2] for m in WORD.finditer(line)]
        self.counts[" ".join(words[:2])] += 1

    def configure(self, world):
        kafka = wire.Kafka(world.stack["KAFKA_BOOTSTRAP"])
        changes = {"service.policy_file": self.policy}
        for name, keys in OTHERS.items():
            kafka.create(f"credit.blacklist-shares.{name}", world.partitions)
            key = world.dir / f"{name}.key"
            key.write_bytes(secrets.token_bytes(32))
            key.chmod(0o600)
            changes |= {f"recipient.{name}.{k}": v for k, v in (keys | {"key_file": key}).items()}
        return harness.Config(world, "one", changes)

    def produce(self, world, config, part):
        done = world.ctl("produce", "--ordered", part, config=config, timeout_s=7200)
        part.unlink()
        self.sent += int(re.search(r"(\d+) records", done.stderr)[1])

    def run(self, world, workers=None, verify_s=7200):
        self.make(world)
        self.policy.write_text(self.early)
        config = self.configure(world)
        daemon = world.start(config=config).wait_ready()
        self.mark("stream made")
        self.sent = 0
        self.produce(world, config, self.parts[0])
        if self.late != self.early:
            # what is to change later is told to the running daemon
            self.policy.write_text(self.late)
            daemon.signal(signal.SIGHUP)
            harness.wait_until("the policy is taken over", lambda: daemon.events("reloaded"), 60, alive=daemon.must_run)
        self.produce(world, config, self.parts[1])
        expect(self.sent >= self.events, f"{self.sent} records, {self.events} were wanted")
        self.mark(f"{self.sent} records produced")
        world.drain(seconds=7200, config=config)
        self.mark("applied, swept and in Redis")
        daemon.stop()
        words = [sys.executable, "-m", "tests.oracle.verify", "--config", config.path, "--profile"]
        done = run(words + (["--workers", workers] if workers else []), timeout_s=verify_s, check=False, cwd=SOURCE)
        text = next((line for line in reversed(done.stdout.splitlines()) if " lost" in line), "")
        self.verdict = harness.Verdict(text, done.returncode, done.stdout + done.stderr)
        self.mark(str(self.verdict))
        return self.verdict

    def record(self):
        """What was run and what came of it, as a page."""
        commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=SOURCE, text=True, check=False,
                                stdout=subprocess.PIPE).stdout.strip()
        lines = [
            "# A large differential run", "",
            "Generated events through the real daemon on a real Kafka and Redis; then every borrower, every output,",
            "the changelog and Redis recomputed by `tests/oracle` and compared.", "",
            "| | |", "| --- | --- |",
            f"| date | {datetime.date.today().isoformat()} |", f"| commit | {commit} |",
            f"| command | `{shlex.join(['tests/integration/differential.py', *sys.argv[1:]])}` |",
            f"| machine | {platform.machine()}, {os.cpu_count()} cores |",
            f"| stream | profile `{self.profile}`, seed {self.seed}, {self.borrowers} borrowers, {self.months} months from "
            f"{self.start}, {self.sent} records, {self.changes} policy changes, those after {self.cut} told by SIGHUP then |",
            f"| verdict | {self.verdict} |", "", "| after | what |", "| --- | --- |",
        ] + [f"| {at:.0f} s | {name} |" for name, at in self.marks] + [""]
        lines += ["| records sent | of them |", "| --- | ---: |"]
        lines += [f"| {name} | {n} |" for name, n in sorted(self.counts.items())] + [""]
        out = [line[8:] for line in self.verdict.detail.splitlines() if line.startswith("oracle: |")]
        lines += ["| what came out | of it |", "| --- | ---: |"] + out + [""]
        if not self.verdict.is_clean():
            shown = [line[:300] for line in self.verdict.detail.splitlines() if line[:5] in ("lost:", "doubl", "diffe")]
            lines += ["The first differences:", "", "```"] + shown[:20] + ["```", ""]
        return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, default=1000000)
    parser.add_argument("--profile", default="mixed")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--months", type=int, default=48)
    parser.add_argument("--start", default="2022-12")
    parser.add_argument("--partitions", type=int, default=16)
    parser.add_argument("--workers", type=int)
    parser.add_argument("--record")
    args = parser.parse_args()
    trial = Differential(args.events, args.profile, args.seed, args.months, args.start)
    say(f"  {trial.borrowers} borrowers, {trial.months} months, profile {trial.profile}, seed {trial.seed}")
    world = World(partitions=args.partitions)
    try:
        verdict = trial.run(world, args.workers)
    finally:
        world.close()
    if args.record:
        pathlib.Path(args.record).write_text(trial.record())
    if not verdict.is_clean():
        print(verdict.detail[-4000:])
    return 0 if verdict.is_clean() else 1


if __name__ == "__main__":
    sys.exit(main())
