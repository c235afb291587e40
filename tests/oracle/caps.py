"""What bounds a line beside its contract, and what a clean borrower may be offered (section 7)."""

from . import dates, derive


def lines_of(b, policy):
    """Open line accounts in the base currency, in id order."""
    return [a for a in b.ordered if a.type in derive.LINES and a.currency == policy.base_currency
            and not a.now.is_closed]


class Limit:
    """The line at some percent, under all caps that hold."""

    def __init__(self, b, d, policy, percent):
        sums = {"consumer": 0, "business": 0}
        for a in lines_of(b, policy):
            sums[policy.product(a.product_name).segment] += a.now.picture.limit or 0
        self.contract = sum(sums.values())
        self.whole = self.contract * percent // 100
        self.binding = []  # (what is capped, name, cap) of the caps that bind
        hundredths = 0
        for segment, cap in (("consumer", policy.cap_consumer), ("business", policy.cap_business)):
            part = sums[segment] * percent
            if cap is not None and cap * 100 < part:
                self.binding.append((part // 100, segment, cap))
                part = cap * 100
            hundredths += part
        total = hundredths // 100
        self.effective = total
        for name, cap in (("income", income_cap(b, d, policy)), ("ratio", policy.cap_ratio)):
            if cap is not None and cap < total:
                self.binding.append((total, name, cap))
                self.effective = min(self.effective, cap)


def income_cap(b, d, policy):
    incomes = [x for _, x in b.signals.incomes_at(d)]
    if not incomes or not policy.cap_income_part:
        return None
    return 12 * sum(incomes) // (len(incomes) * policy.cap_income_part)


def exceeds_ceiling(a, policy):
    """(amount, ceiling) if the account is a drawdown above what one drawdown may be."""
    ceiling = policy.product(a.product_name).drawdown_ceiling
    if ceiling is None or a.type not in ("D1", "R4") or a.currency != policy.base_currency:
        return None
    return (a.amount_contract, ceiling) if a.amount_contract > ceiling else None


def increase_day(b, d, policy):
    """The day from which a good borrower may be offered more, or None."""
    if not policy.increase_months:
        return None
    known = [a.first_known for a in b.ordered if a.type in derive.LINES and a.currency == policy.base_currency
             and a.now is not None and not a.now.is_closed]
    if not known:
        return None
    start = max(x for x in (min(known), b.good_since, b.increase_on) if x is not None)
    return dates.add_months(start, policy.increase_months)
