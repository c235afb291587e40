"""Golden stories (tests/golden) as records for `creditctl produce`, and what comes out as the stories print it.

The short form is that of tests/support/core_fixture.c, which tells the same stories to the core alone.
"""

import datetime
import hashlib
import hmac
import pathlib
import re

import events
import wire

FOLDER = pathlib.Path(__file__).resolve().parents[1] / "golden"
MARK = "  > "
RECIPIENTS = ("bank", "bureau", "keeper")
LENDERS = ("lend", "other")
BUREAUS = ("PBOC", "BAIHANG", "PUDAO")
PRODUCT_KEYS = ("grace_days", "tolerance", "settlement_day", "drawdown_ceiling")
KINDS = {"report": "reports", "AGREEMENT": "reports", "line": "lines", "notice": "notices", "share": "shares",
         "audit": "audits"}
BORN = events.day("1990-01-31")


class Step:
    """One line of a story that does something, and what stands below it."""

    def __init__(self, at, text):
        self.at, self.text = at, text  # line of the file, from 1
        self.kind, _, rest = text.partition(" ")
        self.words = rest.split(" ")
        self.expected = []

    def is_event(self):
        return self.kind not in ("policy", "show", "tick")


def read(path):
    """The steps of a story; comments and blank lines are left out."""
    steps = []
    for number, line in enumerate(path.read_text().splitlines(), 1):
        if line.startswith(MARK):
            steps[-1].expected.append(line[len(MARK):])
        elif line.strip() and not line.startswith("#"):
            steps.append(Step(number, line))
    return steps


def stories():
    return {path.stem: read(path) for path in sorted(FOLDER.glob("*.story"))}


# --- policy


class Policy:
    """What `policy` lines of a story set: entries of a policy file, and how the recipient `keeper` takes a cure."""

    def __init__(self):
        self.entries = [(None, {"max_tick_jump_days": "36500"}, {})]  # date, keys, keys of the product loan
        self.keeps_on_cure = self.is_bilateral = True
        self.recipients, self.lenders = RECIPIENTS, ()
        self.epoch = 1

    def set(self, name, value):
        _, keys, of_loan = self.entries[-1]
        if name == "since":
            self.entries.append((value, {"version": f"story-{len(self.entries) + 1}"}, {}))
        elif name == "keeps_on_cure":
            self.keeps_on_cure = value != "0"
        elif name == "bilateral":
            self.is_bilateral = value != "0"
        elif name == "recipients":
            self.recipients = RECIPIENTS[:int(value)]
        elif name == "lenders":
            self.lenders = LENDERS[:int(value)]
        elif name == "bureaus":
            keys["bureaus"] = " ".join(BUREAUS[:int(value)])
        elif name == "explicit":
            keys["accounts"] = "explicit" if value != "0" else "implicit"
        elif name == "consent_required":
            keys["report_consent"] = "required" if value != "0" else "assumed"
        elif name == "only_pboc":
            keys["bureaus"] = "PBOC" if value != "0" else "PBOC BAIHANG PUDAO"
        elif name in PRODUCT_KEYS:
            of_loan[name] = value
        else:
            keys[name] = value

    def changes(self, key_files):
        """For harness.Config."""
        out = {"policy.product.card.account_type": "R2", "policy.product.card.grace_days": 3,
               "policy.product.card.tolerance": 1000, "policy.product.trade.segment": "business"}
        for date, keys, of_loan in self.entries:
            head = "policy" if date is None else f"policy.{date}"
            out |= {f"{head}.{key}": value for key, value in keys.items()}
            out |= {f"{head}.product.loan.{key}": value for key, value in of_loan.items()}
        for name in RECIPIENTS:
            keys = {"key_file": key_files[name, self.epoch], "epoch": self.epoch, "id_key_file": key_files[name, 1],
                    "id_scheme": "hmac-sha256"}
            if name == "bank":
                keys |= {"kind": "lender", "bilateral": "true" if self.is_bilateral else "false"}
            elif name == "keeper":
                keys["on_cure"] = "keep" if self.keeps_on_cure else "revoke"
            # harness.Config knows a bureau of its own: None takes it away.
            out |= {f"recipient.{name}.{key}": value if name in self.recipients else None
                    for key, value in keys.items()}
        return out | ({"lenders.ids": ", ".join(self.lenders)} if self.lenders else {})


# --- events


class Words:
    """name=value pairs; each must be used."""

    def __init__(self, words):
        self.left = dict(word.split("=", 1) for word in words if word)

    def take(self, name, otherwise=None):
        return self.left.pop(name, otherwise)

    def number(self, name, otherwise=None):
        value = self.left.pop(name, None)
        return otherwise if value is None else int(value)

    def flag(self, name):
        return self.left.pop(name, "yes") == "yes"


def iso_ms(ms):
    time = datetime.datetime.fromtimestamp(0, datetime.timezone.utc) + datetime.timedelta(milliseconds=ms)
    return time.strftime("%Y-%m-%dT%H:%M:%S.") + f"{ms % 1000:03d}Z"


def noon(date):
    """At +08:00."""
    return f"{date}T04:00:00.000Z"


def overdue(date, w):
    due = w.take("due", str(events.plus(events.day(date), -1)))
    late = (events.day(date) - events.day(due)).days
    return {"instalment_no": w.number("no", 1), "due_date": due, "days_past_due": w.number("dpd", max(0, late)),
            **{name: w.number(name, 0) for name in ("principal", "interest", "fee", "penalty", "balance")},
            "intent": w.take("intent", "UNKNOWN")}


def repayment(_date, w):
    parts = {name: w.number(name, 0) for name in ("principal", "interest", "fee", "penalty")}
    return {"kind": w.take("kind", "REPAYMENT"), "instalment_no": w.number("no"), "due_date": w.take("due"),
            "amount": w.number("amount", sum(parts.values())), **parts, "balance_after": w.number("balance"),
            "reverses": w.take("reverses")}


def account(date, w):
    dates = w.take("dates")
    return {"kind": w.take("kind", "OPENED"), "account_type": w.take("type", "D1"), "opened_on": w.take("opened", date),
            "matures_on": w.take("matures"), "settlement_day": w.number("day", 0),
            "instalments": w.number("instalments", 0), "amount": w.number("amount", 0), "limit": w.number("limit"),
            "balance": w.number("balance"), "pledged": w.number("pledged"),
            "plan_due_dates": dates.split(",") if dates else []}


def detail(kind, w, scope, number):
    """The detail of a signal; `scope` makes tokens of enterprises the story's own."""
    if kind == "party":
        w.take("epoch")
        number = number(w.take("person", ""))
        return {"kind": "Party", "id_type": "CN_ID", "id_number": number if w.flag("tokens") else "no number"}
    if kind == "consent":
        return {"kind": "Consent", "purpose": w.take("purpose", "REPORT"), "recipient": w.take("recipient"),
                "granted": w.flag("granted")}
    if kind == "verdict":
        return {"kind": "FraudVerdict", "case_id": w.take("case", "case1"), "verdict": w.take("verdict", "CONFIRMED")}
    if kind == "delivered":
        return {"kind": "NoticeDelivered", "account_id": w.take("account", "A")}
    if kind == "dispute":
        return {"kind": "DisputeOpened", "account_id": w.take("account", "A"), "dispute_id": w.take("dispute", "d1")}
    if kind == "resolved":
        return {"kind": "DisputeResolved", "account_id": w.take("account", "A"), "dispute_id": w.take("dispute", "d1"),
                "outcome": w.take("outcome", "CLEAR")}
    if kind == "review":
        return {"kind": "ReviewDecision", "decision_id": w.take("decision", "r1"), "approved": w.flag("approved")}
    if kind == "erasure":
        return {"kind": "Erasure", "request_id": w.take("request", "q1")}
    if kind == "income":
        return {"kind": "Income", "monthly_amount": w.number("amount", 0)}
    if kind == "lenders":
        return {"kind": "MultiLender", "lenders_open": w.number("open", 0), "inquiries_3m": w.number("inquiries", 0)}
    if kind == "flow":
        return {"kind": "CashFlow", "pattern": w.take("pattern", "LARGE_OUTFLOW")}
    if kind == "borrowed":
        return {"kind": "Borrowing", "amount": w.number("amount", 100000), "purpose": w.take("purpose", "NORMAL")}
    if kind == "court":
        return {"kind": "CourtList", "case_id": w.take("case", "c1"), "listed": w.flag("listed")}
    if kind == "elsewhere":
        return {"kind": "ListedElsewhere", "recipient": w.take("recipient", "other"), "code": w.take("code", "x1"),
                "listed": w.flag("listed")}
    if kind == "enterprise":
        token = w.take("token", "firm")
        is_plain = re.fullmatch(r"1[3-9][0-9]{9}", token)  # to be refused as it is
        return {"kind": "EnterpriseLink", "enterprise_token": token if is_plain else f"{scope}.{token}",
                "role": w.take("role", "OWNER"), "linked": w.flag("linked")}
    raise ValueError(f"a signal that this program does not know: {kind}")


class Teller:
    """Makes the records of one story, all into one partition of one topic."""

    def __init__(self, name, topic, partition, partitions):
        self.topic, self.partition, self.partitions = topic, partition, partitions
        self.scope = name
        self.number = 0  # of events
        self.persons = {}  # their numbers by name; the borrower's own has none
        self.sent = []  # the steps, by offset
        self.borrower = self.name_at_home("b1")
        self.others = {}
        self.told_shares = 0  # audit records that say so

    def name_at_home(self, word):
        """An id that lies in the story's partition."""
        return next(text for text in (f"{self.scope}-{word}-{n}" for n in range(100000))
                    if wire.partition_of(text, self.partitions) == self.partition)

    def identity(self, person):
        """The identity number of somebody, of this story alone."""
        return self.persons.setdefault(person, events.identity_number(BORN, self.partition + 100 * len(self.persons)))

    def line(self, step):
        date, *words = step.words
        w = Words(words)
        self.sent.append(step)
        if step.kind == "tick":
            made, kafka = ("CalendarTick", {"event_id": f"tick-{date}", "occurred_at": noon(date),
                                            "business_date": date}), date
        else:
            kafka = w.take("kafka", date)
            made = self.event(step.kind, date, w)
        key = w.take("key")
        if w.left:
            raise ValueError(f"{step.text}: {', '.join(w.left)} is not known")
        line = {"topic": self.topic, "type": made[0], "record": made[1], "partition": self.partition,
                "kafka_time": noon(kafka)}
        if key is not None:
            line["key"] = self.others.setdefault(key, self.name_at_home(key))
        return line

    def event(self, kind, date, w):
        self.number += 1
        at = w.number("at", (events.day(date) - events.day("1970-01-01")).days * 86400000)
        head = {"event_id": w.take("id", f"e{self.number}"), "occurred_at": iso_ms(at), "value_date": date,
                "lender_id": w.take("lender", "lend"), "borrower_id": self.borrower}
        makers = {"overdue": ("OverdueEvent", overdue), "pay": ("RepaymentEvent", repayment),
                  "account": ("AccountEvent", account)}
        if kind not in makers:
            return "SignalEvent", head | {"detail": detail(kind, w, self.scope, self.identity)}
        type_, make = makers[kind]
        head |= {"account_id": w.take("account", "A"), "product": w.take("product", "loan"),
                 "currency": w.take("currency", "CNY")}
        return type_, head | make(date, w)


# --- what comes out, as tests/support/core_print.c prints it


def given(name, value):
    return "" if value is None else f" {name} {value}"


def place(record):
    return f"{record['business_date']} v{record['version']}.{record['index']}"


def report(r):
    head = f"{place(r)} seq {r['report_seq']}"
    if r["kind"] == "AGREEMENT":
        return f"{head} AGREEMENT {r['point']} limit {r['credit_limit']} opened {r['opened_on'] or '-'}"
    head += f" report {r['account_id']} {r['op']} {r['point']}" + given("month", r["month"] and r["month"][:7])
    if r["op"] == "DELETE_ACCOUNT":
        return head
    return (f"{head} code {r['monthly_code']} dpd {r['dpd']} status {r['account_status']} class {r['class']} "
            f"metro2 {r['metro2_status']} overdue {r['overdue_count']} {r['overdue_amount']} "
            f"principal {r['overdue_principal']}" + given("balance", r["balance"]) + given("closed", r["closed_on"])
            + given("dofd", r["date_of_first_delinquency"]) + " ADVERSE" * r["adverse"] + " DISPUTED" * r["disputed"]
            + f" history {r['history']} profile {r['profile'][:6]} to {len(r['targets'])}")


def reasons(record):
    return "".join(f" [{r['code']} {r['account_id'] or ''}: {r['fact']}; {r['threshold']}]" for r in record["reasons"])


def line_action(r):
    return (f"{place(r)} line {r['action']} limit {r['limit_before']} -> {r['limit_after']} percent "
            f"{r['percent_before']} -> {r['percent_after']} drawing {r['drawing_before']} -> {r['drawing_after']} "
            f"standing {r['standing_before']} -> {r['standing_after']}" + " REVIEW" * r["requires_review"] + reasons(r))


def notice(r, scope):
    to = r["borrower_id"].removeprefix(scope + ".") if r["kind"] == "ENTERPRISE_WARNING" else None
    text = f"{place(r)} notice {r['kind']}" + (f" {r['account_id']}" if r["account_id"] else "") + given("to", to)
    if r["stage"] is not None:
        text += f" stage {r['stage']} {r['channel']}"
    if r["amount"] is not None:
        text += f" {r['amount']} {r['currency']}"
    return text + reasons(r)


def audit(r):
    text = f"{r['business_date']} audit {r['kind']}"
    if r["kind"] == "HISTORY_REWRITTEN":
        text += f" {r['id'].replace(r['borrower_id'], 'b1')}: {r['detail']}"
    return text


class Keys:
    """The recipients' keys by epoch: what a share hides is found by trying."""

    def __init__(self, files):
        self.keys = {place: path.read_bytes() for place, path in files.items()}

    def mac(self, place, text):
        return hmac.new(self.keys[place], text.encode(), hashlib.sha256).hexdigest()

    def find(self, recipient, wanted, texts):
        """The text whose MAC is `wanted`; ids are made with the first key, whatever the token's epoch."""
        return next((numbers for numbers, text in texts if self.mac((recipient, 1), text) == wanted), None)

    def teller(self, r, tellers):
        """Whose share it is, and under whose number: the token tells."""
        place = r["recipient"], r["key_epoch"]
        return next((t, person) for t in tellers for person, number in t.persons.items()
                    if self.mac(place, f"cs1|CN_ID|{number}") == r["subject_token"])

    def share(self, r, borrower, person):
        to = r["recipient"]
        version, index = self.find(to, r["id"], (((v, i), f"share|{borrower}|{v}|{i}")
                                                 for v in range(1, 400) for i in range(8))) or ("?", "?")
        entry = self.find(to, r["entry_id"], ((n, f"entry|{borrower}|{n}") for n in range(1, 100)))
        return (f"{r['business_date']} v{version}.{index} share {to} {r['action']} {r['reason']} entry {entry} "
                f"bucket {r['dpd_bucket']}" + " SETTLED" * r["settled"] + " DISPUTED" * r["disputed"]
                + f" listed {r['listed_on']}" + given("expires", r["expires_on"]) + f" token token-{to}-{r['key_epoch']}{person}")
