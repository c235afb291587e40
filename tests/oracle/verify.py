"""Recomputes everything from the inputs in journal order, and holds Kafka and Redis to it.

    python -m tests.oracle.verify --bootstrap HOST:PORT --config creditd.conf
        [--redis-socket PATH | --redis-host H --redis-port P] [--registry URL | --schemas DIR]

Prints what is lost, doubled or differing; exit status 1 if anything is.
"""

import argparse
import collections
import hashlib
import hmac
import multiprocessing
import os
import sys
import time

from confluent_kafka import TopicPartition

from . import compare, config, dates, ids, journal
from .changelog import Changelog
from .door import Event
from .keys import check_redis, check_strays, check_views, open_redis
from .model import Borrower
from .report import Report

HOMES = {"AccountEvent": "accounts", "SignalEvent": "signals", "OverdueEvent": "overdues",
         "RepaymentEvent": "repayments", "CalendarTick": "calendar"}
RECORDS = {"reports": "CreditReportUpdate", "lines": "LineAction", "notices": "Notice", "shares": "BlacklistShare"}


class Signer:
    """Tokens and share ids under the recipients' keys."""

    def __init__(self, recipients):
        self.recipients = {r.name: r for r in recipients}

    @staticmethod
    def mac(key, scheme, text):
        digest = "sm3" if scheme.endswith("SM3") else "sha256"
        return hmac.new(key, text.encode(), lambda d=b"": hashlib.new(digest, d)).hexdigest()

    def tokens(self, rec, kafka_date):
        name, fields = rec["detail"]
        if not name.endswith("Party"):
            return ()
        number = ids.canonical_number(fields["id_number"], kafka_date)
        if number is None:
            return ()
        return [(r.name, r.scheme, r.epoch, self.mac(r.key, r.scheme, "cs1|%s|%s" % (fields["id_type"], number)))
                for r in self.recipients.values()]

    def sign(self, borrower_id, rec):
        r = self.recipients[rec["recipient"]]
        share = "share|%s|%d|%d" % (borrower_id, rec["version"], rec["index"])
        rec["id"] = self.mac(r.id_key, r.id_scheme, share)
        rec["entry_id"] = self.mac(r.id_key, r.id_scheme, "entry|%s|%d" % (borrower_id, rec["entry_no"]))


class Partition:
    """One partition recomputed."""

    def __init__(self, number, conf, signer, contracts, report):
        self.number, self.conf, self.signer = number, conf, signer
        self.contracts, self.report = contracts, report
        self.borrowers = {}
        self.business_date = None
        self.inputs = 0
        self.outputs = 0
        self.expected = {kind: {} for kind in RECORDS}
        self.dead = {}
        self.audit = []

    # -- recomputing ------------------------------------------------------------------------------------------

    def replay(self, entries, data):
        """Takes the inputs in the order the journal tells."""
        next_offset = {}
        seq = None
        for entry in entries:
            if seq is not None and entry["txn_seq"] != seq + 1:
                self.report.add("lost", "partition %d: journal goes from transaction %d to %d"
                                % (self.number, seq, entry["txn_seq"]))
            seq = entry["txn_seq"]
            for run in entry["runs"]:
                topic = run["topic"]
                messages = [data[topic][o] for o in range(run["first_offset"], run["last_offset"] + 1)
                            if o in data[topic]]
                if len(messages) != run["count"]:
                    self.report.add("lost", "partition %d: journal names %d records of %s from %d to %d, %d are there"
                                    % (self.number, run["count"], topic, run["first_offset"], run["last_offset"],
                                       len(messages)))
                since = next_offset.get(topic, min(data[topic], default=0))
                if run["first_offset"] < since:
                    self.report.add("doubled", "partition %d: %s from %d is in the journal twice"
                                    % (self.number, topic, run["first_offset"]))
                elif any(o in data[topic] for o in range(since, run["first_offset"])):
                    self.report.add("lost", "partition %d: %s %d to %d is not in the journal"
                                    % (self.number, topic, since, run["first_offset"] - 1))
                next_offset[topic] = run["last_offset"] + 1
                for m in messages:
                    self.take(m)
        return next_offset

    def take(self, m):
        self.inputs += 1
        policy = self.conf.policies.entries[0]
        kafka_date = dates.date_of_millis(m.timestamp()[1], policy.zone_minutes)
        value = m.value()
        if value is not None and len(value) > self.conf.value_bytes:
            self.kill(m, "LIMIT_EXCEEDED")
            return
        reason, name, rec = self.contracts.open(value)
        if reason:
            self.kill(m, reason)
        elif m.topic() != self.conf.topics["events"] and m.topic() != self.conf.topics.get(HOMES.get(name)):
            self.kill(m, "UNDECODABLE")
        elif name == "CalendarTick":
            self.tick(m, rec, kafka_date)
        elif name in ("RepaymentEvent", "OverdueEvent", "AccountEvent", "SignalEvent"):
            self.event(m, name, rec, kafka_date)
        else:
            self.kill(m, "UNDECODABLE")

    def tick(self, m, rec, kafka_date):
        if not ids.ID.match(rec["event_id"]):
            self.kill(m, "BAD_ID")
        elif ids.is_identity_number(rec["event_id"], kafka_date):
            self.kill(m, "PLAIN_IDENTIFIER")
        elif self.business_date is not None and rec["business_date"] <= self.business_date:
            pass
        elif rec["business_date"] > kafka_date + 1:
            self.kill(m, "FUTURE_DATED")
        else:
            self.business_date = rec["business_date"]

    def event(self, m, name, rec, kafka_date):
        tokens = self.signer.tokens(rec, kafka_date) if name == "SignalEvent" else ()
        ev = Event(name, rec, m.key(), m.topic(), m.partition(), m.offset(), kafka_date)
        borrower_id = rec["borrower_id"]
        b = self.borrowers.get(borrower_id)
        is_new = b is None
        if is_new:
            b = Borrower(borrower_id, self.conf.policies)
        outcome, out = b.apply(ev, self.business_date, tokens)
        if outcome is None:
            if is_new:
                self.borrowers[borrower_id] = b
            self.expect(borrower_id, out)
        elif outcome != "DUPLICATE":
            self.kill(m, outcome)

    def kill(self, m, reason):
        self.dead["%s-%d-%d" % (m.topic(), m.partition(), m.offset())] = reason

    def expect(self, borrower_id, out):
        for kind, rec in out:
            if kind == "shares":
                self.signer.sign(borrower_id, rec)
                self.audit.append(("SHARE", borrower_id, rec["recipient"], rec["entry_id"]))
            elif kind == "audits":
                self.audit.append((rec["kind"], borrower_id, None, None))
                continue
            self.expected[kind][rec["id"]] = rec

    def sweep(self, until):
        for borrower_id, b in self.borrowers.items():
            out = []
            b.advance(until, out)
            self.expect(borrower_id, out)

    def sweep_begun(self, log):
        """A sweep of the business date that is not complete has reached some borrowers: whom, the changelog
        tells by their clocks; what it did to them is recomputed."""
        for borrower_id, b in self.borrowers.items():
            value = log.values.get("b/" + borrower_id)
            found = log.open(value, "b/" + borrower_id) if value is not None else None
            if found is None or found["clock"] is None or self.business_date is None:
                continue
            out = []
            b.advance(min(found["clock"], self.business_date), out)
            self.expect(borrower_id, out)


# -- outputs ----------------------------------------------------------------------------------------------------


class Outputs:
    """Output topics against what was expected."""

    def __init__(self, partitions, conf, contracts, report):
        self.report, self.contracts = report, contracts
        self.expected = {kind: {} for kind in RECORDS}
        self.dead = {}
        self.audit = {}
        self.count = 0
        self.kinds = collections.Counter()  # what came out, by name and kind
        self.seen = set()
        self.last = {}
        self.strange = []  # records that nobody here expects; perhaps another partition does
        for p in partitions:
            self.add(p)

    def add(self, part):
        """Expects what a partition has recomputed, too."""
        for kind in RECORDS:
            self.expected[kind].update(part.expected[kind])
        self.dead.update(part.dead)
        for x in part.audit:
            self.audit[x] = self.audit.get(x, 0) + 1

    def check(self, kind, messages):
        for m in messages:
            self.check_one(kind, m)

    def check_one(self, kind, m):
        self.count += 1
        reason, name, rec = self.contracts.open(m.value())
        where = "%s-%d-%d" % (m.topic(), m.partition(), m.offset())
        if reason or name != RECORDS[kind]:
            self.report.add("differing", "%s does not decode as %s" % (where, RECORDS[kind]))
            return
        self.check_record(kind, m.key(), rec, where)

    def check_record(self, kind, key, rec, where):
        self.kinds[kind_of(kind, rec)] += 1
        found = rec["id"]
        if (kind, found) in self.seen:
            self.report.add("doubled", "%s %s" % (where, found))
            return
        mine = self.expected[kind].pop(found, None)
        if mine is None:
            self.strange.append((kind, key, rec, where))
            return
        self.seen.add((kind, found))
        skip = ("borrower_id", "cause", "version", "index", "entry_no") if kind == "shares" else ()
        different = compare.fields(mine, rec, skip)
        if different:
            self.report.add("differing", "%s %s: %s" % (where, found, "; ".join(
                "%s should be %r, is %r" % d for d in different[:6])))
        self.check_key(kind, key, rec, mine, where)
        at = (mine["version"], mine["index"])
        # an enterprise has many borrowers, and their versions are not its own
        who = (kind, where.rpartition("-")[0], mine["borrower_id"])
        if mine.get("kind") != "ENTERPRISE_WARNING" and self.last.get(who, (0, 0)) > at:
            self.report.add("differing", "%s: version %d comes after %d" % (where, at[0], self.last[who][0]))
        self.last[who] = at

    def check_strange(self, strange):
        """Records that came out in a partition that did not expect them."""
        for kind, key, rec, where in strange:
            self.kinds[kind_of(kind, rec)] -= 1  # counted where it came out
            self.check_record(kind, key, rec, where)
        for kind, _, rec, where in self.strange:
            if (kind, rec["id"]) in self.seen:
                self.report.add("doubled", "%s %s" % (where, rec["id"]))
            else:
                self.report.add("differing", "%s: nobody expects %s: %s" % (where, rec["id"], told(kind, rec)))
        self.strange = []

    def check_key(self, kind, found, rec, mine, where):
        key = rec["subject_token"] if kind == "shares" else mine.get("key") or rec["borrower_id"]
        if found != key.encode():
            self.report.add("differing", "%s: key %r should be %r" % (where, found, key))

    def check_dead(self, messages):
        for m in messages:
            self.check_dead_one(m)

    def check_dead_one(self, m):
        self.count += 1
        _, _, rec = self.contracts.open(m.value())
        name = "%s-%d-%d" % (rec["topic"], rec["partition"], rec["offset"])
        self.kinds["DeadLetter " + rec["reason"]] += 1
        if ("dead", name) in self.seen:
            self.report.add("doubled", "dead letter %s" % name)
            return
        self.seen.add(("dead", name))
        mine = self.dead.pop(name, None)
        if mine != rec["reason"] or rec["id"] != name:
            self.report.add("differing", "dead letter %s: should be %s, is %s (%s)"
                            % (name, mine, rec["reason"], rec["message"]))

    def check_audit_one(self, m):
        self.count += 1
        _, _, rec = self.contracts.open(m.value())
        self.kinds["AuditRecord " + rec["kind"]] += 1
        key = (rec["kind"], rec["borrower_id"], rec["recipient"], rec["entry_id"])
        if key[0] in ("POLICY_ACCEPTED", "TRUST"):
            return
        left = self.audit.get(key, 0)
        if not left:
            self.report.add("differing", "audit %r is not expected" % (key,))
        self.audit[key] = left - 1

    def finish(self):
        self.check_strange(())
        for kind, left in self.expected.items():
            for rec in left.values():
                self.report.add("lost", "%s %s: %s" % (kind, rec["id"], told(kind, rec)))
        for name, reason in self.dead.items():
            self.report.add("lost", "dead letter %s %s" % (name, reason))
        for key, left in self.audit.items():
            for _ in range(left):
                self.report.add("lost", "audit %r" % (key,))


def kind_of(kind, rec):
    """What a record is, for people."""
    words = {"reports": ("kind", "op", "point"), "lines": ("action",), "notices": ("kind",),
             "shares": ("recipient", "action", "reason")}
    return " ".join([RECORDS[kind]] + [str(rec[w]) for w in words[kind]])


def told(kind, rec):
    if kind == "shares":
        rec = dict({"version": 0}, **rec)
    return compare.brief(kind, rec)


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bootstrap")
    parser.add_argument("--config", required=True)
    parser.add_argument("--redis-socket")
    parser.add_argument("--redis-host")
    parser.add_argument("--redis-port", type=int, default=6379)
    parser.add_argument("--redis-user")
    parser.add_argument("--redis-password-file")
    parser.add_argument("--no-redis", action="store_true")
    parser.add_argument("--registry")
    parser.add_argument("--schemas")
    parser.add_argument("--profile", action="store_true", help="print how far it is, and where the time went")
    parser.add_argument("--workers", type=int, help="processes that recompute at once")
    return parser.parse_args()


def committed_of(bootstrap, conf, topics, count):
    """{partition: {topic: committed offset}} of the daemon's group."""
    consumer = journal.connect(bootstrap, conf.kafka, conf.group)
    found = consumer.committed([TopicPartition(t, p) for t in topics for p in range(count)], timeout=journal.TIMEOUT_S)
    out = {}
    for tp in found:
        out.setdefault(tp.partition, {})[tp.topic] = tp.offset
    consumer.close()
    return out


WORK = {}  # what the workers inherit


class Recomputed:
    """What of a partition goes back to the parent: little, since all that its own outputs hold is compared there."""

    def __init__(self, part, log, out, report):
        self.expected, self.dead, self.audit, self.inputs = out.expected, part.dead, part.audit, part.inputs
        self.strange, self.outputs, self.kinds = out.strange, out.count, out.kinds
        self.names = {k[2:] for k in log.values if k.startswith("b/")}
        self.report = report


def read_inputs(consumer, number, conf, topics):
    """Journal entries and {topic: {offset: message}} of one partition."""
    entries = []
    inputs = {t: {} for t in conf.inputs}

    def take(m):
        if m.topic() == conf.topics["journal"]:
            entries.append(m.value())
        else:
            inputs[m.topic()][m.offset()] = m

    journal.read_each(consumer, [(t, number) for t in topics], take)
    return entries, inputs


def verify_partition(number):
    """Recomputes one partition and holds changelog, group, Redis and its own outputs to it."""
    conf, contracts, args, counts = WORK["conf"], WORK["contracts"], WORK["args"], WORK["counts"]
    report = Report()
    consumer = journal.connect(WORK["bootstrap"], conf.kafka)
    # The changelog first: what is committed there is what is verified.
    log = Changelog(number, (), contracts, report)
    journal.read_each(consumer, [(conf.topics["changelog"], number)], log.take)
    log.end()
    entries, inputs = read_inputs(consumer, number, conf, [conf.topics["journal"]]
                                  + [t for t in conf.inputs if number < counts[t]])
    part = Partition(number, conf, Signer(conf.recipients), contracts, report)
    last = log.meta["txn_seq"] if log.meta is not None else 0
    entries = [contracts.open(value)[2] for value in entries]
    next_offset = part.replay([e for e in entries if e["txn_seq"] <= last], inputs)
    del entries, inputs
    if log.meta is not None and log.meta["sweep_date"] is not None:
        part.sweep(log.meta["sweep_date"])
    if log.meta is not None and log.meta["sweep_date"] != log.meta["business_date"]:
        part.sweep_begun(log)
    log.check(part, next_offset, WORK["committed"].get(number, {}))
    if not args.no_redis and log.meta is not None:
        r = open_redis(args, conf)
        check_redis(r, number, log, part, report)
        check_views(r, part, report)
        r.close()
    part.borrowers = {}
    out = Outputs((), conf, contracts, report)
    out.expected = part.expected
    topics = {t: kind for kind in RECORDS for t in WORK["outputs"][kind] if number < counts[t]}
    journal.read_each(consumer, [(t, number) for t in topics], lambda m: out.check_one(topics[m.topic()], m))
    consumer.close()
    return Recomputed(part, log, out, report)


def output_topics(conf):
    return {"reports": [conf.topics["report_updates"]], "lines": [conf.topics["line_actions"]],
            "notices": [conf.topics["notices"]], "shares": [conf.share_topic(r) for r in conf.recipients],
            "dead": [conf.topics["dead_letters"]], "audit": [conf.topics["audit"]]}


def check_left(out, outputs, counts, partitions):
    """What no partition could settle by itself: records that came out elsewhere, dead letters, the audit."""
    strange = []
    for part in partitions:
        out.add(part)
        out.count += part.outputs
        out.kinds.update(part.kinds)
        strange += part.strange
    out.check_strange(strange)
    conf, changelog = WORK["conf"], WORK["conf"].topics["changelog"]
    kinds = {t: kind for kind in RECORDS for t in outputs[kind]}
    consumer = journal.connect(WORK["bootstrap"], conf.kafka)
    # a topic with more partitions than the changelog has some that nobody read
    journal.read_each(consumer, [(t, p) for t in kinds for p in range(counts[changelog], counts[t])],
                      lambda m: out.check_one(kinds[m.topic()], m))
    dead = outputs["dead"]
    journal.read_each(consumer, [(t, p) for t in dead + outputs["audit"] for p in range(counts[t])],
                      lambda m: out.check_dead_one(m) if m.topic() in dead else out.check_audit_one(m))
    consumer.close()
    out.finish()


def main():
    args = parse_arguments()
    started = time.monotonic()
    conf = config.read(args.config)
    bootstrap = args.bootstrap or conf.kafka["bootstrap.servers"]
    contracts = journal.Contracts(None if args.schemas else args.registry or conf.registry_url or None,
                                  args.schemas or conf.schema_dir or None)
    report = Report()
    consumer = journal.connect(bootstrap, conf.kafka)
    outputs, changelog = output_topics(conf), conf.topics["changelog"]
    counts = journal.partitions_of(consumer, [changelog, conf.topics["journal"]] + conf.inputs
                                   + [t for ts in outputs.values() for t in ts])
    consumer.close()
    committed = committed_of(bootstrap, conf, [t for t in conf.inputs if counts[t]], counts[changelog])
    WORK.update(conf=conf, contracts=contracts, committed=committed, args=args, counts=counts, outputs=outputs,
                bootstrap=bootstrap)
    # Partitions know nothing of each other: each worker reads and recomputes one, and ends with it, so that no more
    # than one partition per worker is in memory.
    workers = args.workers or min(os.cpu_count() or 1, counts[changelog], 4)
    partitions = []
    with multiprocessing.get_context("fork").Pool(workers, maxtasksperchild=1) as pool:
        for part in pool.imap(verify_partition, range(counts[changelog]), chunksize=1):
            report.merge(part.report)
            partitions.append(part)
            if args.profile:
                c = report.counts
                print("oracle: partition %d done after %.0f s, %d inputs, %d outputs, so far %d lost, %d doubled, "
                      "%d differing" % (len(partitions) - 1, time.monotonic() - started, part.inputs, part.outputs,
                                        c["lost"], c["doubled"], c["differing"]), flush=True)
    out = Outputs((), conf, contracts, report)
    check_left(out, outputs, counts, partitions)
    if not args.no_redis:
        check_strays(open_redis(args, conf), {n for part in partitions for n in part.names}, report)
    for line in report.lines:
        print(line)
    if args.profile:
        for name, n in sorted(out.kinds.items()):
            print("oracle: | %s | %d |" % (name, n))
        print("oracle: done after %.0f s" % (time.monotonic() - started))
    c = report.counts
    print("oracle: %d inputs, %d outputs, %d lost, %d doubled, %d differing"
          % (sum(p.inputs for p in partitions), out.count, c["lost"], c["doubled"], c["differing"]))
    return 0 if report.is_clean else 1


if __name__ == "__main__":
    sys.exit(main())
