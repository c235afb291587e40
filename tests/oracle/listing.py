"""Blacklist entries per recipient (section 7)."""

from . import dates, derive


class Listing:
    __slots__ = ("n", "is_open", "reason", "bucket", "settled", "disputed", "listed_on", "expires_on", "lender",
                 "account", "token", "first_delinquency", "is_spent")

    def __init__(self):
        self.n = 0
        self.is_open = False
        self.reason = None
        self.is_spent = False  # one for an overdue reason expired, and something was past due ever since


class Lists:
    """Mixed into the borrower: entries, their updates and their ends."""

    def settle_lists(self, step):
        self.has_open_listing = False
        for recipient in sorted(step.policy.recipients, key=lambda r: r.name.encode()):
            self.settle_recipient(recipient, step)
            entry = self.listings.get(recipient.name)
            if entry is not None and entry.is_open:
                self.has_open_listing = True
        if not self.is_past_due:
            for entry in self.listings.values():
                entry.is_spent = False

    def listing_verdict(self):
        """The first verdict that stands and whose time has not expired, or None."""
        return next((c for c in self.verdicts if c not in self.expired_verdicts), None)

    def verdict_lender(self):
        case = self.listing_verdict()
        return self.verdicts[case] if case is not None else next(iter(self.verdicts.values()))

    def carriers(self, reason, policy, lasting=False):
        """Accounts that carry a reason, in id order; None if the reason does not stand (lasting: did not)."""
        if reason == "FRAUD":
            return [] if self.listing_verdict() is not None else None
        if reason == "ZEROED":
            if self.standing != "ZEROED" and not lasting:
                return None
            a = self.zeroing_account
            late = [x for x in self.ordered if is_past_due(x)]
            return [a] if a in late else late
        late = [a for a in self.ordered
                if a.now.picture.intent == "INTENTIONAL" and a.now.dpd > policy.intentional_dpd]
        return late or None

    def may_begin(self, reason, carried, policy):
        if reason != "FRAUD":
            if not carried:
                return False
            arrears = sum(a.now.amount for a in self.ordered if a.currency == policy.base_currency)
            if arrears < policy.floor:
                return False
            for a in carried:
                if a.is_notice_pending or a.notice_given_on is None:
                    return False
                if a.has_open_dispute or a.is_entry_barred or a.in_plan:
                    return False
        return True

    def first_reason(self, entry, step):
        """The first reason that lasts, or that holds anew and may be listed."""
        for reason in ("FRAUD", "ZEROED", "INTENTIONAL"):
            if entry is not None and entry.reason == reason and self.over(entry, step) is None:
                return reason
            carried = self.carriers(reason, step.policy)
            if carried is not None and self.may_begin(reason, carried, step.policy):
                return reason
        return None

    def reason_to_enter(self, entry, step):
        """The first reason for which an entry may be made now."""
        for reason in ("FRAUD", "ZEROED", "INTENTIONAL"):
            if reason != "FRAUD" and entry is not None and entry.is_spent:
                return None
            carried = self.carriers(reason, step.policy)
            if carried is None or not self.may_begin(reason, carried, step.policy):
                continue
            expires_on = self.fixed_expiry(step, carried)
            if expires_on is None or step.date < expires_on:
                return reason
        return None

    def settle_recipient(self, recipient, step):
        entry = self.listings.get(recipient.name)
        if entry is not None and entry.is_open:
            self.settle_open(entry, recipient, step)
            return
        token = self.tokens.get(recipient.name)
        if token is None:
            return
        if recipient.is_lender and not (recipient.bilateral and self.shares_with(recipient.name)):
            return
        reason = self.reason_to_enter(entry, step)
        if reason is not None:
            carried = self.carriers(reason, step.policy)
            if entry is None:
                entry = self.listings[recipient.name] = Listing()
            entry.n += 1
            entry.is_open = True
            entry.reason, entry.listed_on, entry.token = reason, step.date, token
            entry.bucket = self.bucket()
            entry.disputed = any(a.is_disputed for a in carried)
            entry.account = carried[0] if carried else None
            entry.lender = carried[0].lender if carried else self.verdict_lender()
            entry.expires_on = self.fixed_expiry(step, carried)
            entry.settled = not self.is_past_due
            if entry.settled and entry.expires_on is None:
                entry.expires_on = dates.add_months(step.date, 60)
            self.share(step, recipient, entry, "ENTRY", reason)

    def settle_open(self, entry, recipient, step):
        why = self.end_of(entry, recipient, step)
        if why in ("CURED", "ERROR") and entry.reason != "FRAUD" and self.first_reason(None, step):
            why = None
        if why is None and recipient.is_lender and not self.shares_with(recipient.name):
            why = "CONSENT_WITHDRAWN"
        if why is not None:
            self.share(step, recipient, entry, "REVOKE", why)
            entry.is_open = False
            return
        if entry.expires_on is not None and step.date >= entry.expires_on:
            self.share(step, recipient, entry, "EXPIRE", "EXPIRED")
            entry.is_open = False
            for case in self.verdicts:
                if self.verdict_days[case] <= entry.listed_on:
                    self.expired_verdicts.setdefault(case, step.date)
            entry.is_spent = entry.is_spent or entry.reason != "FRAUD"
            return
        reason = self.first_reason(entry, step) or entry.reason
        carried = self.carriers(reason, step.policy, reason == entry.reason) or []
        settled = not self.is_past_due
        new = (self.bucket(), reason, any(a.is_disputed for a in carried),
               self.tokens.get(recipient.name, entry.token), settled, self.expiry_now(entry, settled, step))
        if new != (entry.bucket, entry.reason, entry.disputed, entry.token, entry.settled, entry.expires_on):
            entry.bucket, entry.reason, entry.disputed, entry.token, entry.settled, entry.expires_on = new
            if reason == "FRAUD":
                entry.lender, entry.account = self.verdict_lender(), None
            elif carried:
                entry.lender, entry.account = carried[0].lender, carried[0]
            self.share(step, recipient, entry, "UPDATE", reason)

    def expiry_now(self, entry, settled, step):
        """cn: five years from the cure as now known, while it lasts; else as at the entry."""
        if step.policy.profile != "cn":
            return entry.expires_on
        return dates.add_months(max(self.clean_since, entry.listed_on), 60) if settled else None

    def fixed_expiry(self, step, carried):
        """us and uk: known at the entry, whatever the debt does."""
        if step.policy.profile == "uk":
            return dates.add_months(step.date, 72)
        if step.policy.profile == "us":
            first = derive.first_delinquency(carried[0], carried[0].now) if carried else None
            return dates.add_months((first if first is not None else step.date) + 180, 84)
        return None

    def carrying(self, reason):
        """Accounts whose cure ends an entry for that reason."""
        if reason == "ZEROED":
            a = self.zeroing_account
            return [a] if a is not None and is_past_due(a) else self.ordered
        return [a for a in self.ordered if a.now.picture.intent == "INTENTIONAL"]

    def end_of(self, entry, recipient, step):
        """The reason for which an open entry ends now, or None."""
        corrected = step.corrected_dispute
        if corrected is not None and entry.reason != "FRAUD" and (
                corrected is entry.account or corrected in (self.carriers(entry.reason, step.policy, True) or ())):
            return "DISPUTE_CORRECT"
        why = self.over(entry, step)
        return None if why == "CURED" and recipient.keep_on_cure else why

    def over(self, entry, step):
        """Why the listed reason no longer lasts, or None."""
        if entry.reason == "FRAUD":
            # one whose time was over when the entry was made is not what it rests on
            rests = any(entry.listed_on <= self.expired_verdicts.get(c, entry.listed_on) for c in self.verdicts)
            return None if rests else "ERROR"
        if entry.reason == "ZEROED":
            if step.undone and any(x.to == "ZEROED" for x in step.undone) and self.standing != "ZEROED":
                return "ERROR"
        elif not self.carrying("INTENTIONAL"):
            return "ERROR"
        return None if any(is_past_due(a) for a in self.carrying(entry.reason)) else "CURED"

    def bucket(self):
        """The monthly code of the worst account."""
        worst = max(self.ordered, key=lambda a: a.now.dpd, default=None)
        if worst is None or not worst.now.dpd:
            return "N"
        return worst.now.digit

    def shares_with(self, name):
        return self.share_consents.get(name, self.share_consents.get(None, False))

    def share(self, step, recipient, entry, action, reason):
        if action in ("REVOKE", "EXPIRE"):
            self.revoked_on = step.date
        scheme, epoch, token = entry.token
        step.shares.append({
            "entry_no": entry.n, "action": action, "recipient": recipient.name, "subject_token": token,
            "token_scheme": scheme, "key_epoch": epoch, "reason": reason, "dpd_bucket": entry.bucket,
            "settled": entry.settled, "disputed": entry.disputed, "listed_on": entry.listed_on,
            "expires_on": entry.expires_on, "lender_id": entry.lender,
        })


def is_past_due(a):
    return a.now.dpd > 0
