"""Short stories of one borrower, for tests whose expectations are worked out by hand."""

from . import dates
from .door import Event
from .model import Borrower
from .policy import Policies, Policy

D = dates.day_of
TOPICS = {"RepaymentEvent": "loan.repayments", "OverdueEvent": "loan.overdues", "AccountEvent": "loan.accounts",
          "SignalEvent": "loan.signals"}


class Refused(Exception):
    pass


class Story:
    def __init__(self, policy=None):
        self.policies = Policies(policy or Policy())
        self.borrower = Borrower("b1", self.policies)
        self.business = None
        self.serial = 0
        self.out = {"reports": [], "lines": [], "notices": [], "shares": [], "audits": []}
        self.all_lines = []

    # -- what happens -------------------------------------------------------------------------------------------

    def give(self, type_, rec, kafka, tokens=None):
        ev = Event(type_, rec, b"b1", TOPICS[type_], 0, self.serial, D(kafka))
        outcome, out = self.borrower.apply(ev, self.business, tokens)
        if outcome is not None:
            raise Refused(outcome)
        self.keep(out)

    def keep(self, out):
        for kind, rec in out:
            self.out[kind].append(rec)
            if kind == "lines":
                self.all_lines.append(line(rec))

    def head(self, value_date, event_id):
        self.serial += 1
        return {"event_id": event_id or "e%d" % self.serial, "occurred_at": D(value_date) * 86400000,
                "value_date": D(value_date), "lender_id": "L1", "borrower_id": "b1"}

    def pay(self, value_date, no, amount=100, kind="REPAYMENT", kafka=None, event_id=None, due=None,
            account="a1", **fields):
        rec = self.head(value_date, event_id)
        rec.update(account_id=account, product="p", kind=kind, instalment_no=no, due_date=D(due) if due else None,
                   amount=amount, principal=0, interest=0, fee=0, penalty=0, currency="CNY", balance_after=None,
                   reverses=None)
        rec.update(fields)
        self.give("RepaymentEvent", rec, kafka or value_date)

    def overdue(self, value_date, no, due, principal, kafka=None, event_id=None, account="a1",
                intent="UNKNOWN", balance=100000):
        rec = self.head(value_date, event_id)
        rec.update(account_id=account, product="p", instalment_no=no, due_date=D(due), days_past_due=0,
                   principal=principal, interest=0, fee=0, penalty=0, balance=balance, currency="CNY",
                   intent=intent)
        self.give("OverdueEvent", rec, kafka or value_date)

    def signal(self, value_date, name, tokens=None, lender="L1", kafka=None, **fields):
        rec = self.head(value_date, None)
        rec.update(lender_id=lender, detail=(name, fields))
        self.give("SignalEvent", rec, kafka or value_date, tokens)

    def party(self, value_date="2024-01-01"):
        self.signal(value_date, "Party", [("bureau", "HMAC-SHA256", 1, "token")], id_type="ID",
                    id_number="11010519491231002X")

    def tick(self, date):
        self.business = D(date)
        out = []
        self.borrower.advance(self.business, out)
        self.keep(out)

    def refused(self, what, *args, **kwargs):
        try:
            what(*args, **kwargs)
        except Refused as e:
            return str(e)
        return None

    # -- what came out ---------------------------------------------------------------------------------------------

    def raw(self, kind):
        out, self.out[kind] = self.out[kind], []
        return out

    def reports(self):
        return [(dates.iso(r["business_date"]), r["point"], r["monthly_code"]) for r in self.raw("reports")
                if r["op"] == "NORMAL"]

    def lines(self):
        return [line(r) for r in self.raw("lines")]

    def notices(self):
        return [(dates.iso(r["business_date"]), r["kind"]) for r in self.raw("notices")]

    def shares(self):
        return [(dates.iso(r["business_date"]), r["action"], r["reason"]) for r in self.raw("shares")]

    def history(self, account="a1"):
        return "".join(m.code for m in self.borrower.accounts[("L1", account)].months)


def line(rec):
    return dates.iso(rec["business_date"]), rec["action"], rec["standing_after"]
