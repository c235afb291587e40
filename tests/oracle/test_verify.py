"""The verdict itself: what is lost, doubled or differing must be told as that."""

from . import changelog, schemas, verify
from .report import Report

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
