"""Loans and signals that stand at the edges: amounts, days and counts exactly at what a policy asks for, one below, one
above; several events on a day; ends of months; many accounts. What gen.Stream lives by with the feature "edges".
"""

from . import dates

# Days late that some rule or code turns on, each with its neighbours.
DPD = (1, 3, 7, 10, 15, 30, 45, 60, 61, 90, 100, 120, 150, 180)
# Minor units: floors, tolerances and caps of the policies of diff_core.shape.
AMOUNTS = (1000, 10000, 60000, 40000, 90000, 100000)
WINDOW = 92
NEAR = (-1, 0, 0, 1)


def near(rng, values):
    return rng.choice(values) + rng.choice(NEAR)


def delay(rng):
    """Days that an event is late on the log."""
    return rng.choice((0, 1, 1, 2, 30, 31)) if rng.random() < 0.6 else WINDOW + rng.choice((-2, -1, -1, 0, 0, 1))


def take_habits(loan):
    """Numbers of a loan, at its edges."""
    rng = loan.stream.rng
    loan.amount = near(rng, AMOUNTS[:3]) if rng.random() < 0.6 else near(rng, (100, 5000))
    loan.principal = loan.balance = rng.choice((loan.amount, loan.amount * 12, near(rng, AMOUNTS)))
    loan.due_day = rng.choice((1, 15, 28, 29, 30, 31))
    loan.settlement_day = rng.choice((0, loan.due_day, 28, 30, 31))
    loan.starts = loan.stream.today + rng.choice((0, 0, 1, 30, 31))
    loan.opened_on = loan.starts - rng.choice((0, 1, WINDOW - 1, WINDOW, WINDOW + 1))
    loan.habit = rng.choice(("late", "bad", "bad", "mixed"))


def pays_on(rng, due):
    return due + max(0, near(rng, DPD))


def part(rng, unpaid):
    """A part payment that leaves nothing, one, or just what is tolerated or small."""
    left = rng.choice((0, 1, unpaid - 1, near(rng, AMOUNTS), near(rng, AMOUNTS)))
    return unpaid - left if 0 <= left < unpaid else unpaid


def live(loan, day):
    """What else may happen to a loan on a day."""
    s, rng = loan.stream, loan.stream.rng
    x = rng.random()
    if x < 0.01:
        s.send(s.account(loan, day - rng.choice((0, 0, 1, WINDOW)), "LIMIT_CHANGED",
                         limit=near(rng, AMOUNTS + (2000000,)), pledged=rng.choice((None, 0, 1, near(rng, AMOUNTS))),
                         balance=rng.choice((None, 0, near(rng, AMOUNTS)))))
    elif x < 0.02 and loan.open:
        # two on a day: what is paid, and what is told unpaid
        no, (due, unpaid, _) = sorted(loan.open.items())[0]
        paid = part(rng, unpaid)
        events = [s.repayment(loan, day, paid, "REPAYMENT", no, due),
                  s.overdue(loan, day, no, due, (unpaid - paid, 0, 0, 0), loan.balance)]
        rng.shuffle(events)
        for event in events:
            s.send(event)
        loan.open[no][1] -= paid
        if not loan.open[no][1]:
            del loan.open[no]
    elif x < 0.025:
        s.send(s.account(loan, day, "PLAN_AGREED", plan_due_dates=[day + near(rng, (1, 30, 31)) + 30 * i
                                                                   for i in range(rng.choice((1, 2, 3)))]))
    elif x < 0.028:
        s.send(s.account(loan, day - rng.choice((0, 1, WINDOW - 1, WINDOW, WINDOW + 1)),
                         rng.choice(("CLOSED", "WRITTEN_OFF", "TRANSFERRED", "LEGAL_ACTION"))))
    elif x < 0.031:
        s.send(s.account(loan, day, rng.choice(("PLAN_BREACHED", "PLAN_COMPLETED"))))
    elif x < 0.033:
        s.send(s.account(loan, day, "EXTENDED", plan_due_dates=[day + 1, dates.month_day(dates.month_of(day) + 2, 31)]))


def signal(stream, name, day):
    """Signals that count, at their counts, several on a day."""
    s, rng = stream, stream.rng
    account = rng.choice([x for x in s.loans if x.borrower == name]).account
    value = day - rng.choice((0, 0, 0, 1, WINDOW - 1))
    x = rng.random()
    made = None
    if x < 0.010:
        made = "NoticeDelivered", dict(account_id=account)
    elif x < 0.014:
        made = "FraudVerdict", dict(case_id="c%d" % rng.randrange(3), verdict=rng.choice(("CONFIRMED", "CLEARED")))
    elif x < 0.020:
        made = "ReviewDecision", dict(decision_id="d%d" % s.serial, approved=rng.random() < 0.8)
    elif x < 0.026:
        made = "DisputeOpened", dict(account_id=account, dispute_id="x%d" % rng.randrange(2))
    elif x < 0.032:
        made = "DisputeResolved", dict(account_id=account, dispute_id="x%d" % rng.randrange(2),
                                       outcome=rng.choice(("CORRECT", "CLEAR", "RECORD")))
    elif x < 0.034:
        made = "Consent", dict(purpose=rng.choice(("REPORT", "SHARE")), recipient=rng.choice((None, "bank", "keeper")),
                               granted=rng.random() < 0.5)
    elif x < 0.035:
        made = "Erasure", dict(request_id="q%d" % s.serial)
    elif s.has("warnings") and x < 0.060:
        made = rng.choice((
            ("MultiLender", dict(lenders_open=near(rng, (3, 5)), inquiries_3m=near(rng, (6, 10)))),
            ("Income", dict(monthly_amount=near(rng, (100000, 70000, 20000, 1)))),
            ("CashFlow", dict(pattern=rng.choice(("LARGE_OUTFLOW", "RELATED_TRANSFER", "NORMAL")))),
            ("Borrowing", dict(amount=1000, purpose=rng.choice(("NORMAL", "NORMAL", "REPAYS_LOAN")))),
            ("Borrowing", dict(amount=1000, purpose="NORMAL")),
            ("CourtList", dict(case_id="k%d" % rng.randrange(2), listed=rng.random() < 0.5)),
            ("ListedElsewhere", dict(recipient="r%d" % rng.randrange(2), code="A1", listed=rng.random() < 0.5)),
            ("EnterpriseLink", dict(enterprise_token="ent%d" % rng.randrange(2),
                                    role=rng.choice(("OWNER", "MANAGER", "GUARANTOR")), linked=rng.random() < 0.6))))
    if made is not None:
        s.send(s.signal(name, value, made[0], **made[1]))
        if rng.random() < 0.2:
            s.send(s.signal(name, value, made[0], **made[1]))
