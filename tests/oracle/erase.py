"""Erasure of a borrower, and the end of accounts closed long ago (sections 4 and 7)."""

import copy

from . import dates

ADVERSE_MONTHS = 60

FIGURES = ("month", "account_type", "account_status", "class", "dpd", "monthly_code", "metro2_status",
           "overdue_count", "overdue_amount", "overdue_principal", "overdue_principal_31_60",
           "overdue_principal_61_90", "overdue_principal_91_180", "overdue_principal_over_180", "balance",
           "credit_limit", "currency", "opened_on", "closed_on", "settlement_day", "last_payment_date",
           "last_payment_amount", "date_of_first_delinquency", "history", "profile")


def adverse_until(b, d):
    """Does an adverse record's time run on day d?"""
    if b.listing_verdict() is not None or any(x.is_open for x in b.listings.values()):
        return True
    for a in b.ordered:
        if a.hold is not None or a.episode is not None or a.log.as_of(d).dpd(d) and not is_ended(a, d):
            return True
        if any(e.end is not None and not e.never_was and d < dates.add_months(e.end, ADVERSE_MONTHS)
               for e in a.episodes):
            return True
    return False


def closed_on(a, d):
    on = a.log.as_of(d).closed_on
    return on if on is not None and on <= d else None


def is_ended(a, d):
    return closed_on(a, d) is not None and a.log.as_of(d).closed_how != "TRANSFERRED"


def is_barred(b, clock):
    """Would an Erasure be refused, once all days up to the clock have opened?"""
    # pictures never change once made, so the trial shares them
    shared = {id(b.policies): b.policies}
    for a in b.ordered:
        shared.update((id(p), p) for p in a.log.pictures)
    trial = copy.deepcopy(b, shared)
    trial.advance(clock, [])
    return any(closed_on(a, clock) is None for a in trial.ordered) or adverse_until(trial, clock)


def delete_reports(b, step):
    """DELETE_ACCOUNT of every account of which something was reported."""
    for a in b.ordered:
        if a.sent is None:
            continue
        rec = dict.fromkeys(FIGURES)
        rec.update(business_date=step.date, kind="ACCOUNT", lender_id=a.lender, account_id=a.account_id,
                   op="DELETE_ACCOUNT", point=a.sent.point, report_by=step.date + 1,
                   targets=list(step.policy.bureaus), adverse=False, disputed=False)
        step.reports.append(((step.date, 1, a.key, (1, 1)), rec))


def kept_until(b, a, d, policy):
    """The day from which a closed account need not be kept, or None while it must: its own record counts alone."""
    closed = closed_on(a, d)
    if closed is None or a.hold is not None or a.episode is not None or a.now.dpd:
        return None
    if any(x.is_open and x.account is a for x in b.listings.values()):
        return None
    return max([dates.add_months(closed, policy.keep_closed_months)]
               + [dates.add_months(e.end, ADVERSE_MONTHS) for e in a.episodes if not e.never_was])


def drop_days(b, d, policy):
    """Days on which a closed account may be forgotten."""
    for a in b.ordered:
        day = kept_until(b, a, d, policy)
        if day is not None:
            yield max(day, d + 1)


def drop_closed(b, d, policy):
    """Forgets accounts closed long enough of which no adverse record's time runs."""
    old = [a for a in b.ordered if (kept_until(b, a, d, policy) or d + 1) <= d]
    for a in old:
        del b.accounts[(a.lender, a.account_id)]
    if old:
        b.ordered = [a for a in b.ordered if a not in old]
