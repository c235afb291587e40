"""The verdict itself: what is lost, doubled or differing must be told as that."""

from . import changelog, schemas, verify, views
from .report import Report
from .stories import Story

CONTRACTS, _ = schemas.load()


class Message:
    def __init__(self, key, value, offset):
        self.at = key, value, offset

    def key(self):
        return self.at[0]

    def value(self):
        return self.at[1]

    def offset(self):
        return self.at[2]

    def topic(self):
        return "credit.notices"

    def partition(self):
        return 0


class Opener:
    def open(self, value):
        return None, "Notice", schemas.decode(CONTRACTS["Notice"], value)


def notice(version, amount=5):
    return {"id": "b1-%d-n0" % version, "business_date": 19000, "policy_version": "cn-1", "borrower_id": "b1",
            "version": version, "index": 0, "cause": None, "lender_id": "L1", "account_id": "a1",
            "kind": "REMINDER", "stage": 1, "channel": "APP", "amount": amount, "currency": "CNY",
            "not_before": 1, "valid_until": 2, "reasons": []}


def judge(expected, found, key=b"b1"):
    """Counts for expected records and for what the topic holds."""
    report = Report()
    part = verify.Partition(0, None, None, None, report)
    part.expected["notices"] = {r["id"]: r for r in expected}
    out = verify.Outputs([part], None, Opener(), report)
    out.check("notices", [Message(key, schemas.encode(CONTRACTS["Notice"], r), i) for i, r in enumerate(found)])
    out.finish()
    return report.counts["lost"], report.counts["doubled"], report.counts["differing"]


def test_all_there():
    assert judge([notice(1), notice(2)], [notice(1), notice(2)]) == (0, 0, 0)


def test_lost():
    assert judge([notice(1), notice(2)], [notice(1)]) == (1, 0, 0)


def test_doubled():
    assert judge([notice(1)], [notice(1), notice(1)]) == (0, 1, 0)


def test_differing_field():
    assert judge([notice(1)], [notice(1, 6)]) == (0, 0, 1)


def test_nobody_expects_it():
    assert judge([notice(1)], [notice(1), notice(2)]) == (0, 0, 1)


def test_out_of_order():
    assert judge([notice(1), notice(2)], [notice(2), notice(1)]) == (0, 0, 1)


def test_another_key():
    assert judge([notice(1)], [notice(1)], b"b2") == (0, 0, 1)


def test_seal_is_checked():
    report = Report()

    class Nothing:
        def open(self, value):
            return "UNDECODABLE", None, None

    log = changelog.Changelog(0, [Message(b"b/x", b"12345678901234567890", 0)], Nothing(), report)
    log.open(log.values["b/x"], "b/x")
    assert report.counts["differing"] == 2  # its checksum, and that it does not decode


def test_the_view_of_a_transferred_account_shows_the_arrears_that_stand():
    s = Story()
    s.overdue("2024-01-11", 1, "2024-01-10", 700)
    rec = s.head("2024-01-12", None)
    rec.update(account_id="a1", product="p", kind="TRANSFERRED", account_type="D1", opened_on=rec["value_date"],
               matures_on=None, settlement_day=31, instalments=1, amount=1000, limit=None, balance=None, pledged=None,
               currency="CNY", plan_due_dates=None)
    s.give("AccountEvent", rec, "2024-01-12")
    view = views.account(s.borrower.accounts[("L1", "a1")], {"as_of": "2024-01-12"})
    assert view["closed_on"] == "2024-01-12"
    assert (view["dpd_days"], view["overdue_count"], view["overdue_minor"]) == (2, 1, 700)
    assert views.borrower(s.borrower, {"clock": "2024-01-12"})["overdue_minor"] == 700
