#!/usr/bin/env python3
"""The golden stories (tests/golden) told to a running daemon: what comes out is what stands in them.

Each story has a partition of its own, since its calendar is its own, and its events carry the Kafka time that it
states. Stories with the same policy share a daemon. A policy, or a key epoch, that changes within a story is a
restart. All records are made by `creditctl produce`, all outputs read by `creditctl tail`, the views from Redis.
"""

import collections
import concurrent.futures
import difflib
import pathlib
import secrets
import sys

import golden
import harness
import wire
from harness import expect, say

AT_ONCE = 4
TOPICS = {"report_updates": "reports", "line_actions": "lines", "notices": "notices", "dead_letters": "letters",
          "audit": "audits"}


class Telling:
    """A story on its way."""

    def __init__(self, name, steps):
        self.name, self.steps, self.at = name, steps, 0
        self.policy = golden.Policy()
        self.shown = []  # (step, {view: fields})
        self.take_settings()

    def take_settings(self):
        """Applies `policy` lines that stand here; True if there was one."""
        before = self.at
        while self.at < len(self.steps) and self.steps[self.at].kind == "policy":
            self.policy.set(self.steps[self.at].words[0], " ".join(self.steps[self.at].words[1:]))
            self.at += 1
        return self.at > before

    def epoch_ahead(self):
        """The key epoch that the next step needs."""
        words = [word for word in self.steps[self.at].words if word.startswith("epoch=")] if not self.is_told() else []
        return int(words[0][6:]) if words else self.policy.epoch

    def is_told(self):
        return self.at == len(self.steps)

    def has_restarts(self):
        rest = self.steps[self.at:]
        return any(step.kind == "policy" or "epoch=" in step.text for step in rest)

    def next_lines(self, teller):
        """The lines up to the next pause: a setting, another epoch, or `show`, which ends the piece."""
        lines = []
        while not self.is_told():
            step = self.steps[self.at]
            if step.kind == "policy" or self.epoch_ahead() != self.policy.epoch:
                return lines, None
            self.at += 1
            if step.kind == "show":
                return lines, step
            lines.append(teller.line(step))
        return lines, None


class Group:
    """Stories that one daemon can tell, with topics and a Redis database of their own."""

    def __init__(self, world, number, tellings):
        self.world, self.number, self.tellings = world, number, tellings
        self.partitions = len(tellings)
        self.prefix = f"g{number}"
        self.tellers = [golden.Teller(t.name, f"{self.prefix}.events", place, self.partitions)
                        for place, t in enumerate(tellings)]
        self.duplicates = 0
        self.daemon = self.config = None

    def topic(self, role):
        return f"{self.prefix}.{role.replace('_', '-')}"

    def topics(self):
        """{name: (partitions, settings)}"""
        at_its_own_time = {"retention.ms": -1, "message.timestamp.type": "CreateTime",
                           "message.timestamp.after.max.ms": 2 ** 62}
        found = {self.topic("events"): (self.partitions, at_its_own_time),
                 self.topic("changelog"): (self.partitions, {"cleanup.policy": "compact",
                                                             "delete.retention.ms": 1209600000})}
        for role in [*TOPICS, "journal", *(f"shares.{name}" for name in golden.RECIPIENTS)]:
            found[self.topic(role)] = self.partitions, {}
        return found

    def start(self):
        """Starts the daemon with the policy of the first story; all of a group have the same."""
        stack = self.world.stack
        changes = {f"topics.{name}": "" for name in ("accounts", "signals", "overdues", "repayments", "calendar")}
        changes |= {f"topics.{role}": self.topic(role) for role in [*TOPICS, "events", "journal", "changelog"]}
        changes |= {"topics.blacklist_prefix": self.topic("shares") + ".", "service.group_id": self.prefix,
                    "redis.user": "admin", "redis.password_file": stack["REDIS_ADMIN_PASSWORD_FILE"],
                    "redis.database": self.number, "batch.commit_interval_ms": 30,
                    "registry.schema_dir": harness.SOURCE / "schemas" / "avsc"}
        changes |= self.tellings[0].policy.changes(self.world.key_files)
        self.config = harness.Config(self.world, self.prefix, changes)
        self.daemon = self.world.start(config=self.config, args=["--accept-policy"]).wait_ready()

    def stop(self):
        self.duplicates += self.daemon.metric("creditd_events_consumed_total", result="duplicate")
        self.daemon.stop()
        self.world.daemons.remove(self.daemon)

    def tell(self):
        self.start()
        while any(not t.is_told() for t in self.tellings):
            lines, shows = [], []
            for telling, teller in zip(self.tellings, self.tellers):
                more, show = telling.next_lines(teller)
                lines += more
                if show is not None:
                    shows.append((telling, teller, show))
            if lines:
                self.world.produce(lines, ordered=False, config=self.config)
                self.world.drain(config=self.config)
            for telling, teller, show in shows:
                telling.shown.append((show, self.views(teller)))
            self.change_settings()
        self.stop()

    def change_settings(self):
        """A story with settings inside is alone in its group."""
        telling = self.tellings[0]
        changes = telling.take_settings() | (telling.epoch_ahead() != telling.policy.epoch)
        if not changes:
            return
        telling.policy.epoch = telling.epoch_ahead()
        self.stop()
        self.start()

    def views(self, teller):
        """{(): fields of the borrower, (lender, account): fields}"""
        redis = self.world.stack.redis()
        redis.connection_pool.connection_kwargs["db"] = self.number

        def fields(key):
            return {name.decode(): value.decode() for name, value in redis.hgetall(key).items()}

        found = {(): fields(f"credit:borrower:{teller.borrower}")}
        for key in redis.scan_iter(f"credit:account:{teller.borrower}:*", count=5000):
            found[tuple(key.decode().split(":")[3:])] = fields(key)
        return found

    def outputs(self):
        """{partition: {kind: [(step that caused it or None, text)]}} as they lie in the topics."""
        roles = {self.topic(role): kind for role, kind in TOPICS.items()}
        roles |= {self.topic(f"shares.{name}"): "shares" for name in golden.RECIPIENTS}
        homes = {teller.borrower: teller for teller in self.tellers}
        found = collections.defaultdict(lambda: collections.defaultdict(list))
        for line in self.world.tail(*roles, config=self.config):
            kind, record = roles[line["topic"]], line["record"]
            teller, person = self.tellers[line["partition"]], ""
            if kind == "audits":
                if record["borrower_id"] is None:
                    continue  # what we accepted by restarting
                teller = homes[record["borrower_id"]]
                if record["kind"] == "SHARE":  # ours, not the core's: one beside each share
                    teller.told_shares += 1
                    continue
            elif kind == "notices" and record["kind"] == "ENTERPRISE_WARNING":
                teller = next(t for t in self.tellers if record["borrower_id"].startswith(t.scope + "."))
            elif kind == "shares":
                teller, person = self.world.keys.teller(record, self.tellers)
            place = record.get("version", 0), record.get("index", 0)
            found[teller.partition][kind].append(
                (cause_of(record, kind, teller), self.text(kind, record, teller, person), place))
        return collections.defaultdict(lambda: collections.defaultdict(list),
                                       {partition: in_order(kinds) for partition, kinds in found.items()})

    def text(self, kind, record, teller, person):
        if kind == "letters":
            return f"refused {record['reason']}: {record['message']}"
        if kind == "shares":
            return self.world.keys.share(record, teller.borrower, person)
        if kind == "notices":
            return golden.notice(record, teller.scope)
        return {"reports": golden.report, "lines": golden.line_action, "audits": golden.audit}[kind](record)


def in_order(kinds):
    """{kind: [(cause, text)]}; notices to an enterprise lie in the partition of its token, so that only their
    version and index tell where among the others they belong."""
    if any("ENTERPRISE_WARNING" in text for _, text, _ in kinds["notices"]):
        kinds["notices"].sort(key=lambda entry: entry[2])
    return collections.defaultdict(list, {kind: [entry[:2] for entry in found] for kind, found in kinds.items()})


def cause_of(record, kind, teller):
    """The step whose record caused it; None: a dated step, or not told."""
    offset = record["offset"] if kind == "letters" else (record.get("cause") or {}).get("offset")
    return None if offset is None else teller.sent[offset]


def kind_of(text):
    if text.startswith("refused "):
        return "letters"
    return golden.KINDS[next(word for word in text.split(" ") if word in golden.KINDS)]


def expected_of(steps):
    """{kind: [(step, text)]}, and how many duplicates."""
    found = collections.defaultdict(list)
    duplicates = 0
    for step in steps:
        for text in step.expected if step.kind != "show" else ():
            if text == "duplicate":
                duplicates += 1
            else:
                found[kind_of(text)].append((step, text))
    return found, duplicates


def compare(telling, actual, told_shares):
    """What differs, for a person."""
    wrong = []
    wanted, _ = expected_of(telling.steps)
    if told_shares != len(actual["shares"]):
        wrong.append(f"{telling.name}: {len(actual['shares'])} shares, {told_shares} audit records of them")
    for kind in sorted(wanted.keys() | actual.keys()):
        texts = [text for _, text in wanted[kind]], [text for _, text in actual[kind]]
        if kind == "shares":  # one topic per recipient: their order among each other is not told
            texts = sorted(texts[0]), sorted(texts[1])
        if texts[0] != texts[1]:
            wrong.append(f"{telling.name}, {kind}:\n" + "\n".join(
                difflib.unified_diff(*texts, "in the story", "from the daemon", lineterm="", n=1)))
            continue
        wrong += [f"{telling.name}:{step.at}: {text}\n  was caused by line {cause.at}"
                  for (step, text), (cause, _) in zip(wanted[kind], actual[kind])
                  if kind != "shares" and cause is not None and cause is not step]
    for step, views in telling.shown:
        wrong += compare_views(telling.name, step, views)
    return wrong


def compare_views(name, step, views):
    blocks = [{}]
    for line in step.expected:
        field, _, value = line.partition(" ")
        if field == "lender_id" or not blocks:
            blocks.append({})
        blocks[-1][field] = value
    wanted = {(): blocks[0]} | {(block["lender_id"], block["account_id"]): block for block in blocks[1:]}
    return [f"{name}:{step.at}: view {view or 'of the borrower'}: "
            f"{harness.difference(wanted.get(view, {}), views.get(view, {}))}  (story, Redis)"
            for view in sorted(wanted.keys() | views.keys()) if wanted.get(view) != views.get(view)]


def groups_of(world, told):
    """Stories by their settings; those that change them within are alone."""
    by_policy, alone = collections.defaultdict(list), []
    for name, steps in told.items():
        telling = Telling(name, steps)
        if telling.has_restarts():
            alone.append([telling])
        else:
            by_policy[repr(vars(telling.policy))].append(telling)
    together = sorted(by_policy.values(), key=len, reverse=True)
    return [Group(world, number, tellings) for number, tellings in enumerate(together + alone)]


def prepare(world):
    """keys of three recipients, in two epochs"""
    world.key_files = {}
    for name in golden.RECIPIENTS:
        for epoch in (1, 2):
            path = world.key_files[name, epoch] = world.dir / f"{name}-{epoch}.key"
            path.write_bytes(secrets.token_bytes(32))
            path.chmod(0o600)
    world.keys = golden.Keys(world.key_files)


def every_story(world):
    """what each story says comes out of the daemon, and nothing else"""
    only = {pathlib.Path(word).stem for word in ONLY}
    told = {name: steps for name, steps in golden.stories().items() if not only or name in only}
    groups = groups_of(world, told)
    expect(told and len(groups) <= 256, f"{len(told)} stories, {len(groups)} policies; the stack's Redis has 256 databases")
    wire.Kafka(world.stack["KAFKA_BOOTSTRAP"]).create_all({k: v for g in groups for k, v in g.topics().items()})
    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(Group.tell, groups))
        outputs = list(pool.map(Group.outputs, groups))
    wrong, count = [], 0
    for group, found in zip(groups, outputs):
        for teller, telling in zip(group.tellers, group.tellings):
            wrong += compare(telling, found[teller.partition], teller.told_shares)
            count += sum(map(len, found[teller.partition].values()))
        wanted = sum(expected_of(telling.steps)[1] for telling in group.tellings)
        if wanted != group.duplicates:
            wrong.append(f"{[t.name for t in group.tellings]}: {wanted} duplicates told, {group.duplicates} counted")
    expect(not wrong, "\n".join(wrong))
    say(f"  {len(told)} stories, {sum(len(steps) for steps in told.values())} lines, {len(groups)} daemons, "
        f"{count} outputs: all as told")


ONLY = [word for word in sys.argv[1:] if word.endswith(".story")]

if __name__ == "__main__":
    sys.argv = [word for word in sys.argv if word not in ONLY]
    harness.main([prepare, every_story], keep_running=True, partitions=1)
