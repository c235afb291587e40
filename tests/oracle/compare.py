"""Comparing what came out with what should have, readable when it does not agree."""

from . import dates

DATES = frozenset(("business_date", "report_by", "opened_on", "closed_on", "last_payment_date", "month",
                   "date_of_first_delinquency", "listed_on", "expires_on"))
IGNORED = set()
REASON = ("code", "account_id", "fact", "threshold")
SHELL = frozenset(("id", "entry_id"))


def shown(name, value):
    return dates.iso(value) if name in DATES and isinstance(value, int) else value


def fields(mine, theirs, skip=()):
    """[(field, expected, found)] of two records."""
    out = []
    for name in mine:
        if name in skip or name in IGNORED:
            continue
        a, b = mine[name], theirs.get(name)
        if name == "reasons":
            a = [tuple(r[k] for k in REASON) for r in a]
            b = [tuple(r[k] for k in REASON) for r in b]
        if a != b:
            out.append((name, shown(name, a), shown(name, b)))
    return out


def brief(kind, rec):
    if kind == "reports":
        return "%s %s %s v%d %s point %d code %s amount %s" % (
            rec["kind"], rec["account_id"], rec["op"], rec["version"], dates.iso(rec["business_date"]),
            rec["point"], rec["monthly_code"], rec["overdue_amount"])
    if kind == "lines":
        return "%s v%d %s %s->%s" % (rec["action"], rec["version"], dates.iso(rec["business_date"]),
                                     rec["standing_before"], rec["standing_after"])
    if kind == "notices":
        return "%s %s v%d %s stage %s" % (rec["kind"], rec["account_id"], rec["version"],
                                          dates.iso(rec["business_date"]), rec["stage"])
    return "%s %s v%d %s %s" % (rec["action"], rec["recipient"], rec["version"],
                                dates.iso(rec["business_date"]), rec["reason"])


def outputs(mine, theirs):
    """None, or a sentence on the first difference between two {kind: [record]}."""
    for kind in ("reports", "lines", "notices", "shares"):
        a, b = mine.get(kind, []), theirs.get(kind, [])
        skip = SHELL | frozenset(("borrower_id", "cause")) if kind == "shares" else ()
        for x, y in zip(a, b):
            different = fields(x, y, skip)
            if different:
                return "%s: oracle {%s}, core {%s}: %s" % (
                    kind, brief(kind, x), brief(kind, y),
                    "; ".join("%s %r != %r" % d for d in different[:6]))
        if len(a) != len(b):
            more = a[len(b):] or b[len(a):]
            return "%s: only %s: %s" % (kind, "oracle" if len(a) > len(b) else "core",
                                        " | ".join(brief(kind, x) for x in more[:3]))
    return None


def state(b, borrower, accounts):
    """None, or how the state kept by the core differs from the model."""
    mine = {
        "version": b.version, "report_seq": b.report_seq, "standing": b.standing, "percent": b.percent,
        "drawing": "OPEN" if b.is_open else "SHUT", "as_of": b.as_of, "contract_limit": b.contract_limit,
        "effective_limit": b.effective_limit, "zeroed_on": b.zeroed_on,
    }
    for name, value in mine.items():
        if borrower[name] != value:
            return "borrower %s: %s: oracle %r, core %r" % (b.id, name, value, borrower[name])
    if [(a["lender_id"], a["account_id"]) for a in accounts] != [(a.lender, a.account_id) for a in b.ordered]:
        return "borrower %s: accounts differ" % b.id
    for a, found in zip(b.ordered, accounts):
        d = account_state(a, found, b)
        if d:
            return "borrower %s account %s: %s" % (b.id, a.account_id, d)
    return None


def account_state(a, found, b):
    mine = {
        "account_type": a.type, "settlement_day": a.settlement_day, "opened_on": a.opened_on,
        "first_known_on": a.first_known, "is_opened_sent": a.is_opened_sent, "is_closed_sent": a.is_closed_sent,
        "last_report_on": a.last_report_on, "is_implicit": a.is_implicit,
        "notice_on": a.notice_on, "notice_given_on": a.notice_given_on,
    }
    for name, value in mine.items():
        if found[name] != value:
            return "%s: oracle %r, core %r" % (name, value, found[name])
    months = [(m.s, m.code, m.amount, m.sent[0] if m.sent else None) for m in a.months]
    theirs = [(m["settles_on"], m["code"], m["overdue_amount"], m["sent_code"]) for m in found["months"]
              if a.pending is None or m["settles_on"] != a.pending.s]
    if months != theirs and not (a.type == "C1" and "c1" in IGNORED):
        return "months: oracle %r, core %r" % (
            [(dates.iso(m[0]),) + m[1:] for m in months if m not in theirs][:3],
            [(dates.iso(m[0]),) + m[1:] for m in theirs if m not in months][:3])
    return None
