"""What bounds a line beside its contract, and what a clean borrower may be offered (section 7)."""

from . import dates, derive

INCOME_MONTHS = 36


def lines_of(b, policy):
    """Open line accounts in the base currency, in id order."""
    return [a for a in b.ordered if a.type in derive.LINES and a.currency == policy.base_currency
            and not a.now.is_closed]


def cap_of(b, d, policy):
    """The lowest of the caps that hold, or None."""
    segments = {policy.product(a.product_name).segment for a in lines_of(b, policy)}
    caps = []
    if "consumer" in segments:
        caps.append(policy.cap_consumer)
    if "business" in segments:
        caps.append(policy.cap_business)
    caps.append(policy.cap_ratio)
    incomes = [x for vd, x in b.signals.incomes if d < dates.add_months(vd, INCOME_MONTHS)]
    if incomes:
        # a third of the year's mean: sum / n x 12 / 3
        caps.append(sum(incomes) * 4 // len(incomes))
    return min((c for c in caps if c is not None), default=None)


def change_days(b):
    for vd, _ in b.signals.incomes:
        yield dates.add_months(vd, INCOME_MONTHS)


def exceeds_ceiling(a, policy):
    """(amount, ceiling) if the account is a drawdown above what one drawdown may be."""
    ceiling = policy.product(a.product_name).drawdown_ceiling
    if ceiling is None or a.type not in ("D1", "R4") or a.currency != policy.base_currency:
        return None
    return (a.amount_contract, ceiling) if a.amount_contract > ceiling else None


def increase_day(b, policy):
    """The day from which the borrower has been clean for the months asked for, or None."""
    if not policy.increase_months or b.clean_since is None:
        return None
    since = b.clean_since if b.increase_on is None else max(b.clean_since, b.increase_on)
    return dates.add_months(since, policy.increase_months)
