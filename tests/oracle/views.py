"""The views in Redis, as the model would write them: what people and programs read of a borrower and an account."""

from . import dates, derive


def iso(day):
    return None if day is None else dates.iso(day)


def yes(flag):
    return "yes" if flag else "no"


def borrower(b, found):
    """Fields of credit:borrower:<id>; `found` tells as of which day its figures are."""
    day = dates.day_of(found["clock"]) if "clock" in found else b.clock
    at = [(a, derive.look(a, day)) for a in b.ordered]
    base = b.policies.at(day).base_currency
    entries = ["%s:%s" % (n, x.reason) for n, x in sorted(b.listings.items()) if x.is_open]
    return {
        "standing": b.standing, "version": b.version, "report_seq": b.report_seq, "as_of": iso(b.as_of),
        "dpd_days": max((x.dpd for _, x in at), default=0),
        "overdue_minor": sum(x.amount for a, x in at if a.currency == base),
        "overdue_accounts": sum(1 for _, x in at if x.dpd),
        "accounts": len(at),
        "contract_limit_minor": b.contract_limit, "limit_minor": b.effective_limit, "limit_percent": b.percent,
        "drawing": "OPEN" if b.is_open else "SHUT", "blacklist": " ".join(entries) or "-",
        "zeroed_on": iso(b.zeroed_on),
    }


def account(a, found):
    """Fields of credit:account:..."""
    day = dates.day_of(found["as_of"]) if "as_of" in found else a.first_known
    at = derive.look(a, day)
    pic = at.picture
    return {
        "lender_id": a.lender, "account_id": a.account_id, "product": a.product_name, "type": a.type,
        "is_implicit": yes(a.is_implicit), "currency": a.currency, "opened_on": iso(a.opened_on),
        "settlement_day": a.settlement_day, "class": derive.class_of(a, at), "dpd_days": at.dpd,
        "overdue_count": at.count, "overdue_minor": at.amount, "balance_minor": pic.balance,
        "closed_on": iso(pic.closed_on) if at.is_closed else None,
        "contract_limit_minor": pic.limit, "history_months": len(a.months),
        "history_24m": "".join(m.code for m in a.months[-24:]) or None,
        "profile_24m": "".join(m.char for m in reversed(a.months[-24:])) or None,
        "last_report_on": iso(a.last_report_on),
        "last_report_point": a.sent.point if a.sent is not None else None,
        "is_notice_pending": yes(a.is_notice_pending), "is_report_held": yes(a.hold is not None),
        "notice_on": iso(a.notice_on), "notice_given_on": iso(a.notice_given_on), "episodes": len(a.episodes),
        "open_disputes": sum(1 for d in a.disputes if d.outcome is None),
    }


def different(mine, found):
    """[(field, expected, found)]; a field without a value is absent."""
    out = []
    for name, value in mine.items():
        text = None if value is None else str(value)
        if found.get(name) != text:
            out.append((name, text, found.get(name)))
    return out
