"""Holds the C core against the oracle over seeded random streams, without Kafka.

    python -m tests.oracle.diff_core --tool build/.../core_tool [--seeds 0-200] [--features all] [--shrink]

Every event and every sweep is given to both; outcomes, outputs and the state at the end must agree. A
difference is shrunk to the fewest items that still differ and printed as a story.
"""

import argparse
import copy
import random
import struct
import subprocess
import sys

from . import compare, config, dates, gen, ids, lines, schemas
from .door import Event
from .model import Borrower
from .policy import Policies, Policy, Product, Recipient, Repair

TYPES = {"RepaymentEvent": 0, "OverdueEvent": 1, "AccountEvent": 2, "SignalEvent": 3}
OUTPUTS = {"r": ("reports", "CreditReportUpdate"), "l": ("lines", "LineAction"), "n": ("notices", "Notice"),
           "s": ("shares", "BlacklistShare")}
RECIPIENTS = (Recipient("bank", is_lender=True, bilateral=True), Recipient("bureau"),
              Recipient("keeper", keep_on_cure=True))


class Tool:
    """The core behind pipes (tests/support/core_tool.c)."""

    def __init__(self, path, arguments):
        self.contracts, _ = schemas.load()
        self.reasons = next(f["type"]["symbols"] for f in self.contracts["DeadLetter"]["fields"]
                            if f["name"] == "reason")
        self.process = subprocess.Popen([path] + arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.heard = []  # [(request, answer)]

    def close(self):
        self.process.stdin.close()
        self.process.wait()

    def ask(self, request):
        p = self.process
        p.stdin.write(struct.pack("<I", len(request)) + request)
        p.stdin.flush()
        head = p.stdout.read(4)
        if len(head) < 4:
            raise RuntimeError("core_tool ended: status %s" % p.wait())
        answer = p.stdout.read(struct.unpack("<I", head)[0])
        self.heard.append((request, answer))
        status, detail, n = struct.unpack_from("<BBH", answer)
        text = answer[4:4 + n].decode()
        at = 4 + n
        (count,) = struct.unpack_from("<I", answer, at)
        at += 4
        records = []
        for _ in range(count):
            tag, version, index, entry_no, size = struct.unpack_from("<BqiqI", answer, at)
            at += 25
            records.append((chr(tag), version, index, entry_no, answer[at:at + size]))
            at += size
        return status, detail, text, records

    def apply(self, type_, rec, offset, kafka_date, business_date, tokens):
        key = rec["borrower_id"].encode()
        topic = gen.TOPICS[type_].encode()
        body = schemas.encode(self.contracts[type_], rec)
        request = struct.pack("<cBqii", b"E", TYPES[type_], offset, kafka_date,
                              -2 ** 31 if business_date is None else business_date)
        request += text16(key) + text16(topic) + struct.pack("<H", len(tokens))
        for recipient, scheme, epoch, token in tokens:
            request += text16(recipient.encode()) + text16(scheme.encode()) + struct.pack("<i", epoch)
            request += text16(token.encode())
        return self.ask(request + struct.pack("<I", len(body)) + body)

    def advance(self, borrower, date):
        return self.ask(b"A" + text16(borrower.encode()) + struct.pack("<i", date))

    def state(self, borrower):
        return self.ask(b"S" + text16(borrower.encode()))

    def outputs(self, records):
        """{topic kind: [record]} of an answer."""
        out = {}
        for tag, version, index, entry_no, body in records:
            kind, name = OUTPUTS[tag]
            rec = schemas.decode(self.contracts[name], body)
            if kind == "shares":
                rec.update(version=version, index=index, entry_no=entry_no)
            out.setdefault(kind, []).append(rec)
        return out


def text16(data):
    return struct.pack("<H", len(data)) + data


def tokens_of(rec, kafka_date):
    """Tokens as the door would make them; their making is tested elsewhere."""
    if not isinstance(rec.get("detail"), tuple) or not rec["detail"][0].endswith("Party"):
        return []
    number = ids.canonical_number(rec["detail"][1]["id_number"], kafka_date)
    if number is None:
        return []
    return [(r.name, "HMAC-SHA256", 1, "t-%s-%s" % (r.name, number[-4:])) for r in RECIPIENTS]


TYPE_WORDS = ("D1", "R1", "R2", "R3", "R4", "C1")
PROFILES = ("cn", "us", "uk")
OFF = -2 ** 63


def repair_of(rng):
    """A random repair rule within the days of a stream."""
    start = dates.day_of("2023-12-01") + rng.randrange(150)
    end = start + rng.choice((30, 90, 300))
    return Repair(start, end, rng.choice((5000, 20000, 100000)), end + rng.choice((0, 30, 90, 200)),
                  start + rng.choice((20, 60, 120, 250)))


def told_more(policy):
    """What comes of a stream of numbers of its own, as arguments of the tool; repair rules are in all entries alike."""
    out = ["card_principal_dpd=%d" % policy.card_principal_dpd]
    for rule in policy.repairs:
        out += ["repairs=1", "repair_from=%d" % rule.began_from, "repair_to=%d" % rule.began_to,
                "repair_most=%d" % rule.amount, "repair_by=%d" % rule.repaid_by,
                "repair_effective=%d" % rule.effective_from]
    return out


def shape(rng, changes=None, has_repairs=False):
    """A random policy: (arguments of the tool, the same for the oracle). `changes`: days on which it changes."""
    product = Product(grace_days=rng.choice((0, 0, 0, 3)), tolerance=rng.choice((0, 0, 0, 1000)),
                      settlement_day=rng.choice((0, 0, 0, 5, 20, 31)),
                      account_type=rng.choice(("D1", "D1", "D1", "R2", "R1", "R4", "R3")))
    policy = Policy(default_product=product, notice_wait_days=rng.choice((1, 1, 1, 0, 3, 40)),
                    recipients=RECIPIENTS, consent_required=rng.random() < 0.1,
                    profile=rng.choice(("cn", "cn", "cn", "us", "uk")), zero_dpd=rng.choice((90, 90, 90, 45, 61, 120)))
    # one stream of numbers for what came first, another for the rest: seeds keep their meaning
    rng = random.Random(rng.random())
    product.drawdown_ceiling = rng.choice((None, 40000, 100000))
    product.segment = rng.choice(("consumer", "consumer", "business"))
    vary(policy, rng)
    more = random.Random(product.grace_days + policy.floor + rng.getstate()[1][0])
    policy.card_principal_dpd = more.choice((90, 90, 30, 60))
    if has_repairs and more.random() < 0.7:
        policy.repairs = (repair_of(more),)
    arguments = ["recipients=" + ",".join("%s:%d:%d:%d" % (r.name, r.is_lender, r.bilateral, r.keep_on_cure)
                                          for r in RECIPIENTS),
                 "grace_days=%d" % product.grace_days, "tolerance=%d" % product.tolerance,
                 "settlement_day=%d" % product.settlement_day,
                 "account_type=%d" % TYPE_WORDS.index(product.account_type),
                 "is_business=%d" % (product.segment == "business"),
                 "drawdown_ceiling=%d" % (OFF if product.drawdown_ceiling is None else product.drawdown_ceiling),
                 "consent_required=%d" % policy.consent_required,
                 "profile=%d" % PROFILES.index(policy.profile)] + told_more(policy) + told(policy)
    entries = [policy]
    dated = random.Random(more.getstate()[1][1])
    for i, day in enumerate(changes or ()):
        policy = Policy(**vars(policy))
        policy.version, policy.effective_on = "cn-%d" % (i + 2), day
        policy.notice_wait_days = rng.choice((0, 1, 3))
        policy.zero_dpd = rng.choice((90, 45, 61, 120))
        vary(policy, rng)
        policy.plan_breach_dpd = more.choice((30, 10, 45))
        policy.card_principal_dpd = more.choice((90, 20, 60))
        product = policy.default_product = copy.copy(product)
        product.grace_days = dated.choice((product.grace_days, 0, 3, 10))
        product.tolerance = dated.choice((product.tolerance, 0, 1000, 20000))
        entries.append(policy)
        arguments += ["from=%d" % day, "plan_breach_dpd=%d" % policy.plan_breach_dpd,
                      "card_principal_dpd=%d" % policy.card_principal_dpd,
                      "grace_days=%d" % product.grace_days, "tolerance=%d" % product.tolerance] + told(policy)
    return arguments, Policies(*entries)


def vary(policy, rng):
    """Numbers that may change from one day to the next."""
    policy.floor = rng.choice((10000, 10000, 0, 60000))
    policy.intentional_dpd = rng.choice((30, 10, 45))
    policy.referral_dpd = rng.choice((120, 100, 150))
    policy.signal_days = rng.choice((90, 30, 120))
    policy.debt_ratio_percent = rng.choice((None, 50, 100))
    policy.cap_consumer = rng.choice((20000000, 2000000, 90000))
    policy.cap_business = rng.choice((1000000000, 4000000))
    policy.cap_ratio = rng.choice((None, None, 150000))
    policy.increase_months = rng.choice((0, 0, 2, 6))


def told(policy):
    """The same as arguments of the tool."""
    names = ("notice_wait_days", "zero_dpd", "floor", "intentional_dpd", "referral_dpd", "signal_days",
             "debt_ratio_percent", "cap_consumer", "cap_business", "cap_ratio", "increase_months")
    return ["%s=%d" % (n, OFF if getattr(policy, n) is None else getattr(policy, n)) for n in names]


def change_days(items, rng):
    """Two days within a stream on which the policy changes."""
    days = sorted({i[1] for i in items if i[0] == "T"})
    return sorted(rng.sample(days, 2)) if len(days) > 10 else ()


def simple_shape():
    return ["recipients=bank:1:1:0,bureau:0:0:0,keeper:0:0:1"], Policies(Policy(recipients=RECIPIENTS))


def record(path, arguments, heard):
    """Keeps a conversation both agreed about, for tests/mutation/killers.c."""
    with open(path, "wb") as f:
        f.write(struct.pack("<I", len(arguments)))
        for argument in arguments:
            f.write(bytes32(argument.encode() + b"\0"))
        for request, answer in heard:
            f.write(bytes32(request) + bytes32(answer))


def bytes32(data):
    return struct.pack("<I", len(data)) + data


def run(path, items, arguments, policies, with_state=True, record_to=None):
    """None if both agree, else (index of the item, what differs)."""
    tool = Tool(path, arguments)
    borrowers = {}
    business = None
    try:
        for i, item in enumerate(items):
            if item[0] == "T":
                if business is None or item[1] > business:
                    business = item[1]
                continue
            if item[0] == "A":
                business = item[2] if business is None else max(business, item[2])
            try:
                found = one(tool, borrowers, item, i, business, policies)
            except RuntimeError as e:
                return i, str(e)
            if found:
                return i, found
        if with_state:
            for name in sorted(borrowers):
                found = final(tool, borrowers[name])
                if found:
                    return len(items), found
        if record_to:
            record(record_to, arguments, tool.heard)
    finally:
        tool.close()
    return None


def one(tool, borrowers, item, offset, business, policies):
    if item[0] == "A":  # a tick of that date was seen
        b = borrowers.get(item[1])
        if b is None or business is None:
            return None
        status, detail, text, records = tool.advance(item[1], item[2])
        if status != 0:
            return "advance: core says %d %d %s" % (status, detail, text)
        mine = []
        b.advance(item[2], mine)
        return compare.outputs(group(mine), tool.outputs(records))
    _, type_, rec, kafka_date = item
    rec = dict(rec)
    name = rec["borrower_id"]
    tokens = tokens_of(rec, kafka_date)
    status, detail, text, records = tool.apply(type_, rec, offset, kafka_date, business, tokens)
    b = borrowers.get(name) or Borrower(name, policies)
    ev = Event(type_, rec, name.encode(), gen.TOPICS[type_], 0, offset, kafka_date)
    outcome, mine = b.apply(ev, business, tokens)
    theirs = {0: None, 1: "DUPLICATE", 2: tool.reasons[detail] if status == 2 else "", 3: "error: " + text}[status]
    if outcome != theirs:
        return "outcome: oracle %s, core %s (%s)" % (outcome, theirs, text)
    if outcome is None:
        borrowers[name] = b
    return compare.outputs(group(mine), tool.outputs(records))


def group(records):
    out = {}
    for kind, rec in records:
        if rec.get("kind") == "ENTERPRISE_WARNING":
            rec = dict(rec, id="-")  # its hash is made by the shell
        out.setdefault(kind, []).append(rec)
    return out


def final(tool, b):
    _, _, _, records = tool.state(b.id)
    borrower = schemas.decode(tool.contracts["BorrowerState"], records[0][4])
    accounts = [schemas.decode(tool.contracts["AccountState"], r[4]) for r in records[1:]]
    return compare.state(b, borrower, accounts)


def shrink(path, items, arguments, policies):
    """The fewest items that still differ, by taking ever smaller pieces away."""
    found = run(path, items, arguments, policies)
    items = items[:found[0] + 1]
    size = max(1, len(items) // 2)
    while True:
        at = 0
        shrunk = False
        while at < len(items):
            fewer = items[:at] + items[at + size:]
            found = run(path, fewer, arguments, policies)
            if found:
                items = fewer[:found[0] + 1]
                shrunk = True
            else:
                at += size
        if size == 1 and not shrunk:
            return items
        size = max(1, size // 2)


def tell(items, arguments, found):
    print("policy:", " ".join(arguments))
    for item in items:
        if item[0] == "T":
            print("  tick", dates.iso(item[1]))
        elif item[0] == "A":
            print("  sweep", item[1], dates.iso(item[2]))
        else:
            _, type_, rec, kafka = item
            shown = {k: dates.iso(v) if (k.endswith("_date") or k == "opened_on") and v is not None else v
                     for k, v in rec.items() if v not in (None, 0) and k not in ("borrower_id", "product")}
            print("  kafka", dates.iso(kafka), type_, shown)
    print("  =>", found[1])


def from_lines(args):
    """Borrower by borrower: each has all ticks, his own events, and a sweep after every tick."""
    items = lines.read(args.lines, dates.day_of("2026-11-23"))
    by_name = {}
    for i, item in enumerate(items):
        if item[0] == "E":
            by_name.setdefault(item[2]["borrower_id"], []).append(i)
    ticks = [i for i, item in enumerate(items) if item[0] == "T"]
    arguments, policies = simple_shape()
    if args.policy:
        arguments.append("policy=" + args.policy)
        policies = config.policies(config.ini(args.policy), RECIPIENTS, ())
    differing = 0
    for name, own in sorted(by_name.items()):
        mine = []
        for i in sorted(own + [t for t in ticks if t > own[0]]):
            mine.append(items[i])
            if items[i][0] == "T":
                mine.append(("A", name, items[i][1]))
        found = run(args.tool, mine, arguments, policies)
        if found is None:
            continue
        differing += 1
        print("%s differs at item %d of %d: %s" % (name, found[0], len(mine), found[1]))
        if args.shrink:
            few = shrink(args.tool, mine, arguments, policies)
            tell(few, arguments, run(args.tool, few, arguments, policies))
        if not args.keep_on:
            return 1
    print("diff_core: %d lines, %d borrowers, %d differing" % (len(items), len(by_name), differing))
    return 1 if differing else 0


def seeds_of(text):
    """The numbers of "3,7,20-25"."""
    out = []
    for part in text.split(","):
        low, _, high = part.partition("-")
        out += range(int(low), int(high or low) + 1)
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tool", required=True)
    parser.add_argument("--seeds", default="0-50")
    parser.add_argument("--features", default="basic")
    parser.add_argument("--days", type=int, default=420)
    parser.add_argument("--start", default="2023-11-20", help="around which a stream begins")
    parser.add_argument("--shrink", action="store_true")
    parser.add_argument("--keep-on", action="store_true")
    parser.add_argument("--plain-policy", action="store_true")
    parser.add_argument("--ignore", default="", help="fields not to compare, while a difference is known")
    parser.add_argument("--record", metavar="PREFIX", help="keep each agreed conversation in PREFIX-SEED.life")
    parser.add_argument("--lines", help="a file in creditctl's line format instead of random streams")
    parser.add_argument("--policy", help="with --lines: the policy file that holds for them")
    args = parser.parse_args()
    compare.IGNORED.update(x for x in args.ignore.split(",") if x)
    features = gen.BASIC
    for word in args.features.split(","):
        features |= gen.ALL if word == "all" else frozenset((word,))
    events = differing = 0
    if args.lines:
        return from_lines(args)
    for seed in seeds_of(args.seeds):
        items = gen.Stream(seed, features, args.days, start=args.start).run()
        events += sum(1 for i in items if i[0] == "E")
        rng = random.Random(seed)
        changes = change_days(items, random.Random(-seed)) if "policies" in features else ()
        arguments, policies = simple_shape() if args.plain_policy else shape(
            rng, changes, "repairs" in features)
        record_to = args.record and "%s-%d.life" % (args.record, seed)
        found = run(args.tool, items, arguments, policies, record_to=record_to)
        if found:
            differing += 1
            print("seed %d differs at item %d of %d: %s" % (seed, found[0], len(items), found[1]))
            if args.shrink:
                few = shrink(args.tool, items, arguments, policies)
                tell(few, arguments, run(args.tool, few, arguments, policies))
            if not args.keep_on:
                return 1
    print("diff_core: %d events, %d seeds differing" % (events, differing))
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
