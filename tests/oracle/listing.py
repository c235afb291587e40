"""Blacklist entries per recipient (section 7)."""

from . import dates, derive


class Listing:
    __slots__ = ("n", "is_open", "reason", "bucket", "settled", "disputed", "listed_on", "expires_on", "lender",
                 "account", "token", "first_delinquency")

    def __init__(self):
        self.n = 0
        self.is_open = False
        self.reason = None


class Lists:
    """Mixed into the borrower: entries, their updates and their ends."""

    def settle_lists(self, step):
        self.has_open_listing = False
        for recipient in sorted(step.policy.recipients, key=lambda r: r.name.encode()):
            self.settle_recipient(recipient, step)
            entry = self.listings.get(recipient.name)
            if entry is not None and entry.is_open:
                self.has_open_listing = True

    def carriers(self, reason, policy):
        """Accounts that carry a reason, in id order; None if the reason does not stand."""
        if reason == "FRAUD":
            return [] if any(c not in self.expired_verdicts for c in self.verdicts) else None
        if reason == "ZEROED":
            if self.standing != "ZEROED":
                return None
            a = self.zeroing_account
            late = [x for x in self.ordered if is_past_due(x)]
            return [a] if a in late else late
        late = [a for a in self.ordered
                if a.now.picture.intent == "INTENTIONAL" and a.now.dpd > policy.intentional_dpd]
        return late or None

    def may_list(self, reason, carried, recipient, policy):
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
        return not recipient.is_lender or (recipient.bilateral and self.shares_with(recipient.name))

    def settle_recipient(self, recipient, step):
        entry = self.listings.get(recipient.name)
        if entry is not None and entry.is_open:
            self.settle_open(entry, recipient, step)
            return
        token = self.tokens.get(recipient.name)
        if token is None:
            return
        for reason in ("FRAUD", "ZEROED", "INTENTIONAL"):
            carried = self.carriers(reason, step.policy)
            if carried is None or not self.may_list(reason, carried, recipient, step.policy):
                continue
            if entry is None:
                entry = self.listings[recipient.name] = Listing()
            entry.n += 1
            entry.is_open = True
            entry.reason, entry.listed_on, entry.token = reason, step.date, token
            entry.bucket = self.bucket()
            entry.disputed = any(a.is_disputed for a in carried)
            entry.account = carried[0] if carried else None
            entry.lender = carried[0].lender if carried else next(iter(self.verdicts.values()))
            entry.expires_on = self.fixed_expiry(step, carried)
            entry.settled = not self.is_past_due
            if entry.settled and entry.expires_on is None:
                entry.expires_on = dates.add_months(step.date, 60)
            self.share(step, recipient, entry, "ENTRY", reason)
            return

    def settle_open(self, entry, recipient, step):
        why = self.end_of(entry, recipient, step)
        if why in ("CURED", "ERROR") and entry.reason != "FRAUD" and self.standing_reason(step.policy):
            why = None
        if why is not None:
            self.share(step, recipient, entry, "REVOKE", why)
            entry.is_open = False
            return
        if entry.expires_on is not None and step.date >= entry.expires_on:
            self.share(step, recipient, entry, "EXPIRE", "EXPIRED")
            entry.is_open = False
            self.expired_verdicts.update(self.verdicts)
            return
        reason = self.standing_reason(step.policy) or entry.reason
        carried = self.carriers(reason, step.policy) or []
        if reason == "FRAUD":
            entry.lender = next(iter(self.verdicts.values()))
        elif carried:
            entry.lender = carried[0].lender
        settled = not self.is_past_due
        new = (self.bucket(), reason, any(a.is_disputed for a in carried),
               self.tokens.get(recipient.name, entry.token), settled)
        if new != (entry.bucket, entry.reason, entry.disputed, entry.token, entry.settled):
            if settled != entry.settled and step.policy.profile == "cn":
                entry.expires_on = dates.add_months(max(self.clean_since, entry.listed_on), 60) if settled else None
            entry.bucket, entry.reason, entry.disputed, entry.token, entry.settled = new
            self.share(step, recipient, entry, "UPDATE", reason)

    def standing_reason(self, policy):
        """The first reason that stands with arrears on the accounts that carry it (fraud needs none)."""
        for reason in ("FRAUD", "ZEROED", "INTENTIONAL"):
            carried = self.carriers(reason, policy)
            if carried or (reason == "FRAUD" and carried is not None):
                return reason
        return None

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
        if recipient.is_lender and not self.shares_with(recipient.name):
            return "CONSENT_WITHDRAWN"
        disputed = step.corrected_dispute
        if disputed is not None and (disputed is entry.account
                                     or disputed in (self.carriers(entry.reason, step.policy) or ())):
            return "DISPUTE_CORRECT"
        if entry.reason == "FRAUD":
            if not self.verdicts:
                return "ERROR"
            return None
        if entry.reason == "ZEROED":
            if step.undone and any(x.to == "ZEROED" for x in step.undone) and self.standing != "ZEROED":
                return "ERROR"
        elif not self.carrying("INTENTIONAL"):
            return "ERROR"
        if recipient.keep_on_cure or any(is_past_due(a) for a in self.carrying(entry.reason)):
            return None
        return "CURED"

    def bucket(self):
        """The monthly code of the worst account."""
        worst = max(self.ordered, key=lambda a: a.now.dpd, default=None)
        if worst is None or not worst.now.dpd:
            return "N"
        return worst.now.digit

    def shares_with(self, name):
        return self.share_consents.get(name, self.share_consents.get(None, False))

    def share(self, step, recipient, entry, action, reason):
        if action == "REVOKE":
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
