"""The records that leave, and the step that carries them (sections 3 and 9)."""

import hashlib

LETTERS = {"reports": "r", "lines": "l", "notices": "n"}
NOTICE_ORDER = {k: i for i, k in enumerate((
    "ADVERSE_NOTICE", "REMINDER", "INSTALMENT_OFFER", "PLEDGE_DEDUCTION", "EARLY_WARNING", "ENTERPRISE_WARNING",
    "DISPUTE_DUE", "LEGAL_REFERRAL", "INCREASE_ELIGIBLE"))}


class Step:
    """What one event, or one date, emits."""

    def __init__(self, date, cause, policy, event=None):
        self.date, self.cause, self.policy, self.event = date, cause, policy, event
        self.reports, self.lines, self.notices, self.shares = [], [], [], []
        self.closings = {}  # account -> month records that close in this step and are not held
        self.releases = {}  # account -> month records whose hold ends in this step
        self.recorded = []  # (account, month record) with a code 1-7 recorded in this step
        self.reasons = []
        self.audits = []

    @property
    def is_empty(self):
        return not (self.reports or self.lines or self.notices or self.shares or self.audits)

    def notice(self, kind, account=None, stage=None, channel=None, amount=None, window=None, reasons=(),
               lender=None, token=None):
        rec = {
            "lender_id": account.lender if account is not None else lender,
            "account_id": account.account_id if account is not None else None,
            "kind": kind, "stage": stage, "channel": channel, "amount": amount,
            "currency": account.currency if account is not None and amount is not None else None,
            "not_before": window[0] if window else None, "valid_until": window[1] if window else None,
            "reasons": list(reasons),
        }
        key = account.key if account is not None else ((lender or "").encode(), b"")
        self.notices.append(((key, NOTICE_ORDER[kind], stage or 0), rec, token))

    def finish(self, borrower_id, version, first_seq):
        """Puts everything in the page's order; returns (list of (topic kind, record), reports sent)."""
        head = {"policy_version": self.policy.version}
        out = []
        self.reports.sort(key=lambda x: x[0])
        for i, (_, rec) in enumerate(self.reports):
            rec.update(head, id="%s-%d-r%d" % (borrower_id, version, i), borrower_id=borrower_id, version=version,
                       index=i, cause=self.cause, report_seq=first_seq + i)
            out.append(("reports", rec))
        for i, rec in enumerate(self.lines):
            rec.update(head, id="%s-%d-l%d" % (borrower_id, version, i), borrower_id=borrower_id, version=version,
                       index=i, cause=self.cause, business_date=self.date)
            out.append(("lines", rec))
        self.notices.sort(key=lambda x: x[0])
        for i, (_, rec, token) in enumerate(self.notices):
            rec.update(head, id="%s-%d-n%d" % (borrower_id, version, i), borrower_id=borrower_id, version=version,
                       index=i, cause=self.cause, business_date=self.date)
            if token is not None:  # an enterprise learns that something changed, and of whom nothing
                text = "ent|%s|%s|%d|%d" % (token, borrower_id, version, i)
                rec.update(id=hashlib.sha256(text.encode()).hexdigest()[:32], borrower_id=token, cause=None)
            out.append(("notices", rec))
        for i, rec in enumerate(self.shares):
            rec.update(head, borrower_id=borrower_id, version=version, index=i, cause=self.cause,
                       business_date=self.date)
            out.append(("shares", rec))
        out.extend(("audits", rec) for rec in self.audits)
        return out, len(self.reports)
