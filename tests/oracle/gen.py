"""Seeded streams of loan events, in the order of the log, for holding the core against the oracle.

A stream is a list of items: ("E", type, record, kafka_date) an event, ("T", date) a tick, ("A", borrower, date)
a sweep of one borrower. Days are day numbers.
"""

import random

from . import dates, edges

TOPICS = {"AccountEvent": "loan.accounts", "SignalEvent": "loan.signals", "OverdueEvent": "loan.overdues",
          "RepaymentEvent": "loan.repayments"}

BASIC = frozenset(("late", "disorder", "duplicates", "bad"))
ALL = BASIC | frozenset(("opened", "reversals", "ends", "signals", "cards", "disputes", "warnings", "plans",
                         "future", "erasure", "policies", "repairs"))
# beside ALL: "ahead", a third of the events of accounts are dated a day ahead


class Stream:
    def __init__(self, seed, features=BASIC, days=420, borrowers=2, start="2023-11-20"):
        self.rng = random.Random(seed)
        self.other = random.Random(~seed)  # of features that came later: seeds keep their meaning
        self.features = features
        self.today = dates.day_of(start) + self.rng.randrange(60)
        self.end = self.today + days
        self.items = []
        self.queue = {}  # day of arrival -> events
        self.serial = 0
        self.sent = []
        self.names = ["b%d" % (i + 1) for i in range(borrowers)]
        self.loans = []

    def has(self, name):
        return name in self.features

    # -- records ------------------------------------------------------------------------------------------

    def head(self, borrower, value_date, lender="L1"):
        self.serial += 1
        return {"event_id": "e%d" % self.serial,
                "occurred_at": (value_date * 24 + self.rng.randrange(24)) * 3600000, "value_date": value_date,
                "lender_id": lender, "borrower_id": borrower}

    def repayment(self, loan, value_date, amount, kind="REPAYMENT", no=None, due=None, portions=(0, 0, 0, 0),
                  balance=None, reverses=None):
        rec = self.head(loan.borrower, value_date, loan.lender)
        rec.update(account_id=loan.account, product=loan.product, kind=kind, instalment_no=no, due_date=due,
                   amount=amount, principal=portions[0], interest=portions[1], fee=portions[2],
                   penalty=portions[3], currency=loan.currency, balance_after=balance, reverses=reverses)
        return "RepaymentEvent", rec

    def overdue(self, loan, value_date, no, due, unpaid, balance, intent="UNKNOWN"):
        rec = self.head(loan.borrower, value_date, loan.lender)
        rec.update(account_id=loan.account, product=loan.product, instalment_no=no, due_date=due,
                   days_past_due=max(0, value_date - due), principal=unpaid[0], interest=unpaid[1],
                   fee=unpaid[2], penalty=unpaid[3], balance=balance, currency=loan.currency, intent=intent)
        return "OverdueEvent", rec

    def account(self, loan, value_date, kind, **fields):
        rec = self.head(loan.borrower, value_date, loan.lender)
        rec.update(account_id=loan.account, product=loan.product, kind=kind, account_type=loan.type,
                   opened_on=loan.opened_on, matures_on=None, settlement_day=loan.settlement_day,
                   instalments=loan.count, amount=loan.principal, limit=None, balance=None, pledged=None,
                   currency=loan.currency, plan_due_dates=None)
        rec.update(fields)
        return "AccountEvent", rec

    def signal(self, borrower, value_date, name, lender="L1", **fields):
        rec = self.head(borrower, value_date, lender)
        rec["detail"] = ("creditd." + name, fields)
        return "SignalEvent", rec

    # -- sending --------------------------------------------------------------------------------------------

    def send(self, event, day=None):
        """Puts an event on the log on `day`, sometimes later, twice, or spoiled."""
        rng = self.rng
        if self.has("ahead") and event[0] != "SignalEvent" and self.other.random() < 0.35:
            event[1]["value_date"] = self.today + 1
        day = self.today if day is None else day
        if self.has("edges") and rng.random() < 0.08:
            day += edges.delay(rng)
        elif self.has("disorder") and rng.random() < 0.12:
            day += rng.choice((1, 1, 2, 3, 5, 10, 20, 33, 45, 60, 85, 91, 92, 95))
        self.queue.setdefault(day, []).append(event)
        if self.has("duplicates"):
            x = rng.random()
            if x < 0.03:
                self.queue.setdefault(day + rng.choice((0, 1, 30, 93)), []).append(event)
            elif x < 0.045:
                self.queue.setdefault(day + rng.choice((0, 1, 20)), []).append(self.spoil(event, True))
        if self.has("bad") and rng.random() < 0.03:
            self.queue.setdefault(day, []).append(self.spoil(event, False))
        if event[0] == "RepaymentEvent" and event[1]["kind"] not in ("REVERSAL", "CHARGEBACK"):
            self.sent.append(event)

    def spoil(self, event, same_id):
        rng = self.rng
        type_, rec = event
        rec = dict(rec)
        if not same_id:
            self.serial += 1
            rec["event_id"] = "e%d" % self.serial
        choice = rng.randrange(9)
        if choice == 0:
            rec["value_date"] += rng.choice((2, 3, 40))
        elif choice == 1:
            rec["value_date"] -= rng.choice((91, 92, 93, 94, 150))
        elif choice == 2 and "currency" in rec:
            rec["currency"] = rng.choice(("USD", "cny"))
        elif choice == 3 and "amount" in rec:
            rec["amount"] = rng.choice((-1, 10 ** 15, rec["amount"] + 1))
        elif choice == 4 and "principal" in rec:
            rec["principal"] += rng.choice((1, -10 ** 9, 10 ** 15))
        elif choice == 5:
            rec["lender_id"] = rng.choice(("", "a b", "x" * 65))
        elif choice == 6 and "account_id" in rec:
            rec["account_id"] = rng.choice(("11010519491231002X", "13812345678", "new.%d" % rng.randrange(3)))
        elif choice == 7 and "balance" in rec and rec["balance"] is not None:
            rec["balance"] = -5
        else:
            rec["occurred_at"] += 1
        return type_, rec

    # -- the world ----------------------------------------------------------------------------------------------

    def run(self):
        rng = self.rng
        for name in self.names:
            for i in range(rng.choice((1, 4, 6) if self.has("edges") else (1, 1, 2, 3))):
                self.loans.append(Loan(self, name, i))
        if self.has("signals"):
            for name in self.names:
                if rng.random() < 0.8:
                    self.send(self.signal(name, self.today, "Party", id_type="ID",
                                          id_number="11010519491231002X"))
        tick_lag = rng.choice((0, 0, 0, 1, 3))
        tick_rate = rng.choice((1.0, 1.0, 0.6, 0.15))
        while self.today < self.end:
            day = self.today
            if rng.random() < tick_rate and day - tick_lag >= 0:
                self.items.append(("T", day - tick_lag))
                if rng.random() < 0.3:
                    for name in self.names:
                        if rng.random() < 0.6:
                            self.items.append(("A", name, day - tick_lag))
            for loan in self.loans:
                loan.live(day)
            if self.has("signals"):
                for name in self.names:
                    self.chance_signal(name, day)
            batch = self.queue.pop(day, [])
            if rng.random() < 0.4:
                rng.shuffle(batch)
            for type_, rec in batch:
                kafka = day + (1 if rng.random() < 0.02 else 0)
                self.items.append(("E", type_, rec, kafka))
            self.today += 1
        for name in self.names:
            self.items.append(("A", name, self.end + rng.randrange(120)))
        return self.items

    def chance_signal(self, name, day):
        rng = self.rng
        if self.has("edges"):
            edges.signal(self, name, day)
        loans = [x for x in self.loans if x.borrower == name]
        x = rng.random()
        if x < 0.004:
            self.send(self.signal(name, day, "NoticeDelivered", account_id=rng.choice(loans).account))
        elif x < 0.006:
            self.send(self.signal(name, day, "FraudVerdict", case_id="c%d" % rng.randrange(2),
                                  verdict=rng.choice(("CONFIRMED", "CLEARED"))))
        elif x < 0.010:
            self.send(self.signal(name, day, "ReviewDecision", decision_id="d%d" % self.serial,
                                  approved=rng.random() < 0.8))
        elif x < 0.012:
            self.send(self.signal(name, day, "Consent", purpose=rng.choice(("REPORT", "SHARE")),
                                  recipient=rng.choice((None, "bank", "other")), granted=rng.random() < 0.7))
        if self.has("erasure") and 0.3 < x < 0.304:
            self.send(self.signal(name, day, "Erasure", request_id="q%d" % self.serial))
        if self.has("disputes"):
            if x > 0.995:
                self.send(self.signal(name, day, "DisputeOpened", account_id=rng.choice(loans).account,
                                      dispute_id="x%d" % rng.randrange(3)))
            elif x > 0.990:
                self.send(self.signal(name, day, "DisputeResolved", account_id=rng.choice(loans).account,
                                      dispute_id="x%d" % rng.randrange(3),
                                      outcome=rng.choice(("CORRECT", "CLEAR", "RECORD"))))
        if self.has("warnings"):
            if 0.5 < x < 0.515:
                self.send(self.signal(name, day, "MultiLender", lenders_open=rng.randrange(7),
                                      inquiries_3m=rng.randrange(13)))
            elif x < 0.53 and x > 0.5:
                self.send(self.signal(name, day, "Income", monthly_amount=rng.choice((0, 300000, 500000, 1000000))))
            elif x < 0.545 and x > 0.5:
                self.send(self.signal(name, day, "CashFlow", pattern=rng.choice(
                    ("LARGE_OUTFLOW", "RELATED_TRANSFER", "NORMAL"))))
            elif x < 0.565 and x > 0.5:
                self.send(self.signal(name, day, "Borrowing", amount=1000, purpose=rng.choice(
                    ("NORMAL", "NORMAL", "REPAYS_LOAN"))))
            elif x < 0.57 and x > 0.5:
                self.send(self.signal(name, day, "CourtList", case_id="k%d" % rng.randrange(2),
                                      listed=rng.random() < 0.5))
            elif x < 0.575 and x > 0.5:
                self.send(self.signal(name, day, "ListedElsewhere", recipient="r%d" % rng.randrange(2), code="A1",
                                      listed=rng.random() < 0.5))
            elif x < 0.578 and x > 0.5:
                self.send(self.signal(name, day, "EnterpriseLink", enterprise_token="ent%d" % rng.randrange(2),
                                      role=rng.choice(("OWNER", "MANAGER", "GUARANTOR")), linked=rng.random() < 0.7))


class Loan:
    """One account of a simulated lender: pays on time, late, partly or not at all, as its habit says."""

    def __init__(self, stream, borrower, index):
        rng = stream.rng
        self.stream = stream
        self.borrower = borrower
        self.lender = rng.choice(("L1", "L1", "L2"))
        self.account = "a%d" % (index + 1)
        self.product = "p"
        self.currency = "CNY" if rng.random() < 0.95 else "USD"
        self.type = rng.choice(("D1", "R1", "R2", "R3", "R4", "C1")) if stream.has("cards") else "D1"
        self.settlement_day = rng.choice((0, 0, 31, 5, 15, 28, 30))
        self.due_day = rng.choice((1, 5, 10, 15, 28, 29, 30, 31))
        self.count = rng.choice((0, 6, 12, 24))
        self.amount = rng.choice((100, 5000, 20000))
        self.principal = self.amount * 12
        self.balance = self.principal
        self.starts = stream.today + rng.choice((0, 0, 3, 30, 50))
        self.opened_on = self.starts - rng.choice((0, 0, 5, 300))
        self.habit = rng.choice(("good", "late", "late", "bad", "mixed", "mixed"))
        self.next_no = 1
        self.next_due = None
        self.open = {}  # no -> [due, unpaid, pays on]
        self.is_ended = False
        self.written = False
        if stream.has("edges"):
            edges.take_habits(self)

    def portions(self, amount):
        rng = self.stream.rng
        x = rng.random()
        if x < 0.4:
            return (0, 0, 0, 0)
        if x < 0.7:
            return (amount, 0, 0, 0)
        i = amount // 10
        return (amount - i, i, 0, 0)

    def live(self, day):
        s, rng = self.stream, self.stream.rng
        if day < self.starts:
            return
        if self.is_ended:  # what takes a payment back may open it again
            if s.has("reversals") and s.sent and rng.random() < 0.02:
                self.reverse(day)
            return
        if day == self.starts:
            first = dates.month_day(dates.month_of(day), self.due_day)
            self.next_due = first if first > day else dates.month_day(dates.month_of(day) + 1, self.due_day)
            if s.has("opened") and rng.random() < 0.7:
                self.send_opened(day, rng.choice((0, 0, 0, 7, 40)))
        if day == self.next_due:
            self.fall_due(day)
        for no, item in sorted(self.open.items()):
            self.tend(day, no, item)
        if self.balance <= 0:
            self.balance = self.principal
        if s.has("opened") and rng.random() < 0.003:
            s.send(s.account(self, day, "LIMIT_CHANGED", limit=rng.choice((0, 100000, 30000000, None)),
                             pledged=rng.choice((None, 50, 10000))))
        if s.has("edges"):
            edges.live(self, day)
        if s.has("reversals") and s.sent and rng.random() < 0.012:
            self.reverse(day)
        if s.has("ends") and rng.random() < 0.003:
            self.end(day)
        if s.has("plans") and rng.random() < 0.006:
            self.plan(day)
        if s.has("future") and rng.random() < 0.01:
            s.send(s.overdue(self, day + 1, self.next_no, self.next_due or day, (self.amount, 0, 0, 0),
                             self.balance), day)
            self.next_no += 1

    def send_opened(self, day, delay):
        s, rng = self.stream, self.stream.rng
        limit = rng.choice((100000, 5000000, 30000000)) if self.type in ("R1", "R2", "R3") else None
        event = s.account(self, day, "OPENED", limit=limit, balance=self.balance,
                          pledged=rng.choice((None, 10, 10000)))
        s.queue.setdefault(day + delay, []).append(event)
        if rng.random() < 0.1:
            again = s.account(self, day, "OPENED", limit=limit, balance=1)
            if rng.random() < 0.5:
                again[1]["instalments"] += 1
            s.queue.setdefault(day + delay + rng.randrange(3), []).append(again)

    def fall_due(self, day):
        s, rng = self.stream, self.stream.rng
        no = self.next_no
        self.next_no += 1
        self.next_due = dates.month_day(dates.month_of(day) + 1, self.due_day)
        late = {"good": 0.03, "late": 0.5, "bad": 0.9, "mixed": 0.3}[self.habit]
        if not s.has("late") or rng.random() >= late:
            if rng.random() < 0.1:
                return  # silence
            value = day - rng.choice((0, 0, 0, 1, 5))
            kind = "PREPAYMENT" if value < day and rng.random() < 0.3 else "REPAYMENT"
            named = rng.random() < 0.7
            self.balance -= self.amount
            s.send(s.repayment(self, value, self.amount, kind, no if named else None, day if named else None,
                               self.portions(self.amount),
                               self.balance if rng.random() < 0.5 else None))
            return
        if self.habit == "bad" and rng.random() < 0.5:
            pays = day + rng.choice((95, 130, 200, 400))
        else:
            pays = day + rng.choice((1, 2, 3, 4, 10, 20, 29, 30, 31, 32, 45, 60, 61, 90))
        if s.has("edges"):
            pays = edges.pays_on(rng, day)
        self.open[no] = [day, self.amount, pays]
        if rng.random() < 0.2:
            s.send(s.overdue(self, day, no, day, self.split(self.amount), self.balance))

    def split(self, amount):
        rng = self.stream.rng
        if rng.random() < 0.6:
            return (amount, 0, 0, 0)
        i, f = amount // 10, amount // 20
        return (amount - i - f, i, f, rng.choice((0, 7)))

    def tend(self, day, no, item):
        s, rng = self.stream, self.stream.rng
        due, unpaid, pays = item
        if day > due and (day == due + 1 or rng.random() < 0.05):
            x = rng.random()
            intent = "INTENTIONAL" if x < 0.06 else "UNINTENTIONAL" if x < 0.12 else "UNKNOWN"
            moved = due + (rng.choice((-2, 3, 10)) if rng.random() < 0.03 else 0)
            item[0] = moved
            s.send(s.overdue(self, day, no, moved, self.split(unpaid), self.balance, intent))
        elif day > due and day < pays and rng.random() < 0.02:
            part = edges.part(rng, unpaid) if s.has("edges") else rng.randrange(1, unpaid + 1)
            item[1] -= part
            self.balance -= part
            s.send(s.repayment(self, day, part, rng.choice(("REPAYMENT", "PLEDGE_DEDUCTION")),
                               no if rng.random() < 0.5 else None, due if rng.random() < 0.5 else None,
                               self.portions(part)))
            if not item[1]:
                del self.open[no]
                return
        if day >= pays:
            del self.open[no]
            self.pay_off(day, no, due, unpaid)

    def pay_off(self, day, no, due, unpaid):
        s, rng = self.stream, self.stream.rng
        if not unpaid:
            return
        self.balance -= unpaid
        kind = rng.choice(("REPAYMENT",) * 8 + ("GUARANTOR", "ASSET_IN_LIEU", "PLEDGE_DEDUCTION"))
        x = rng.random()
        if x < 0.15:
            s.send(s.overdue(self, day, no, due, (0, 0, 0, 0), self.balance))
        elif x < 0.3:
            s.send(s.repayment(self, day, unpaid + rng.choice((0, 5, self.amount)), kind, None, None))
        else:
            s.send(s.repayment(self, day, unpaid + rng.choice((0, 0, 10)), kind, no, due))

    def reverse(self, day):
        s, rng = self.stream, self.stream.rng
        mine = [e for _, e in s.sent[-30:] if e["account_id"] == self.account and e["borrower_id"] == self.borrower
                and e["lender_id"] == self.lender]
        if not mine:
            return
        target = rng.choice(mine)
        kind = "REVERSAL" if rng.random() < (0.5 if self.is_ended else 0.75) else "CHARGEBACK"
        is_nothing = kind == "CHARGEBACK" and rng.random() < (0.5 if self.is_ended else 0.1)
        amount = 0 if is_nothing else target["amount"]
        s.send(s.repayment(self, day, amount, kind, target["instalment_no"], target["due_date"],
                           reverses=target["event_id"] if rng.random() < 0.95 else None))

    def end(self, day):
        s, rng = self.stream, self.stream.rng
        x = rng.random()
        if x < 0.25:
            s.send(s.repayment(self, day - rng.choice((0, 0, 3)), sum(i[1] for i in self.open.values()) + 100,
                               "SETTLEMENT"))
            self.is_ended = rng.random() < 0.9
        elif x < 0.5:
            s.send(s.account(self, day - rng.choice((0, 0, 4)), "CLOSED", balance=rng.choice((None, 0, 500))))
            self.is_ended = rng.random() < 0.7
        elif x < 0.7:
            s.send(s.account(self, day, "WRITTEN_OFF"))
        elif x < 0.8:
            s.send(s.account(self, day, "TRANSFERRED"))
        elif x < 0.9:
            s.send(s.account(self, day, "LEGAL_ACTION"))
        else:
            s.send(s.account(self, day, rng.choice(("SURRENDERED", "REPOSSESSED"))))

    def plan(self, day):
        s, rng = self.stream, self.stream.rng
        x = rng.random()
        if x < 0.5:
            n = rng.choice((1, 3, 6))
            s.send(s.account(self, day, "PLAN_AGREED", plan_due_dates=[dates.add_months(day, i + 1)
                                                                       for i in range(n)]))
        elif x < 0.65:
            s.send(s.account(self, day, "PLAN_BREACHED"))
        elif x < 0.85:
            s.send(s.account(self, day, "PLAN_COMPLETED"))
        else:
            s.send(s.account(self, day, "EXTENDED", plan_due_dates=[day + 20, day + 50]))
