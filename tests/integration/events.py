"""Single events as lines for `creditctl produce`."""

import datetime
import itertools

_numbers = itertools.count(1)
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def day(text):
    return datetime.date.fromisoformat(text)


def plus(date, days):
    return date + datetime.timedelta(days=days)


def identity_number(born, serial):
    """A well-formed Chinese identity number (GB 11643) of nobody."""
    digits = f"110105{born:%Y%m%d}{serial:03d}"
    return digits + "10X98765432"[sum(int(d) * w for d, w in zip(digits, WEIGHTS)) % 11]


def _head(borrower, date, event_id, lender="L1"):
    return {"event_id": event_id or f"t-{next(_numbers)}", "occurred_at": f"{date}T08:00:00.000Z",
            "value_date": str(date), "lender_id": lender, "borrower_id": borrower}


def _line(topic, type_, record, **more):
    return {"topic": topic, "type": type_, "record": record, **more}


def overdue(borrower, date, due, number=1, unpaid=100000, account="a1", event_id=None):
    record = _head(borrower, date, event_id)
    record.update(account_id=account, product="loan", instalment_no=number, due_date=str(due),
                  days_past_due=max(0, (date - due).days), principal=unpaid, interest=0, fee=0, penalty=0,
                  balance=1000000, currency="CNY", intent="UNKNOWN")
    return _line("loan.overdues", "OverdueEvent", record)


def repayment(borrower, date, amount=100000, number=None, due=None, account="a1", event_id=None):
    record = _head(borrower, date, event_id)
    record.update(account_id=account, product="loan", kind="REPAYMENT", instalment_no=number,
                  due_date=due and str(due), amount=amount, principal=amount, interest=0, fee=0, penalty=0,
                  currency="CNY", balance_after=None, reverses=None)
    return _line("loan.repayments", "RepaymentEvent", record)


def party(borrower, date, number, event_id=None):
    record = _head(borrower, date, event_id)
    record["detail"] = {"kind": "Party", "id_type": "ID", "id_number": number}
    return _line("loan.signals", "SignalEvent", record)


def tick(date, partition=None):
    record = {"event_id": f"tick-{date}", "occurred_at": f"{date}T00:00:01.000Z", "business_date": str(date)}
    return _line("loan.calendar", "CalendarTick", record, **({} if partition is None else {"partition": partition}))
