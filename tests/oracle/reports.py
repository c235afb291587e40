"""Credit-report updates, notices before them, and the hold (section 6)."""

from . import dates, derive, episodes
from .facts import FAR
from .account import Hold, Sent

ADVERSE_CODES = frozenset("1234567BDGZ")
ADVERSE_STATUS = frozenset((2, 4, 8))
GRAVITY = {c: i for i, c in enumerate("*NMC1234567DZGB")}


# -- what of an account must be told before it is reported -------------------------------------------------

def account_stage(a, step):
    """Episodes, notices, holds and closings of one account; fills step.closings, releases and recorded."""
    d, policy = step.date, step.policy
    performed = a.now.picture.plan if a.now is not None else None
    now = a.now = derive.look(a, d)
    pic = now.picture
    if not now.is_closed:
        a.is_closed_sent = False
    had_plan, a.in_plan = a.in_plan, pic.has_plan
    if had_plan and not a.in_plan and pic.plan is not None and pic.plan.is_breached:
        # one before the plan that performed, and by the facts as now known never was, does not count (C134)
        if performed is None or pic.plan.agreed_on >= performed.agreed_on:
            step.breached.append(a)
    became = episodes.of_day(a, step)
    given = a.is_notice_pending and d >= a.notice_on + policy.notice_wait_days
    if step.event is not None and step.event.detail == "NoticeDelivered" and step.event_account is a:
        # one dated before the notice that waits is of an earlier one
        given = given or not a.is_notice_pending or step.event.rec["value_date"] >= a.notice_on
    if given:
        a.is_notice_pending = False
        a.notice_given_on = d
    if became:
        begin_notice(a, step)
    for rec in step.closed.get(a, ()):
        close_month(a, rec, step)
    hold = a.hold
    if hold is not None and (not a.is_notice_pending or (hold.is_episode and a.episode is None)):
        release(a, step)
    for rec in step.releases.get(a, []):
        if rec.code in "1234567":
            step.recorded.append((a, rec))


def begin_notice(a, step):
    step.notice("ADVERSE_NOTICE", a, amount=a.now.amount if a.now is not None else None)
    a.notice_on = step.date
    if step.policy.notice_wait_days == 0:
        a.is_notice_pending = False
        a.notice_given_on = step.date
    else:
        a.is_notice_pending = True


def may_pass(a, step):
    """May an adverse update of the account leave in this step? Emits the notice that is due outside an episode."""
    if not a.is_notice_pending:
        if a.episode is not None:
            return True
        if a.notice_given_on is not None and a.notice_given_on >= step.date - step.policy.window:
            return True
        begin_notice(a, step)
        if not a.is_notice_pending:
            return True
    if a.hold is None:
        a.hold = Hold(step.date, a.episode is not None)
    return False


class Closed:
    """A month as it closed."""

    __slots__ = ("at", "code", "amount", "char")

    def __init__(self, rec, at):
        self.at, self.code, self.amount, self.char = at, rec.code, rec.amount, rec.char


def closed_as(a, rec, step):
    known = None if rec.is_rewritten else step.as_closed.get(a)
    return known or Closed(rec, derive.look(a, rec.s))


def close_month(a, rec, step):
    closed = closed_as(a, rec, step)
    at = closed.at
    if at.is_closed:
        return
    if a.type == "C1" or not step.may_report:
        if closed.code in "1234567":
            step.recorded.append((a, rec))
        return
    is_adverse = closed.code in ADVERSE_CODES or derive.status_of(a, at, False) in ADVERSE_STATUS
    if is_adverse and not may_pass(a, step):
        rec.is_held = True
        a.hold.points.add(30)
        return
    step.closings.setdefault(a, []).append(rec)
    if closed.code in "1234567":
        step.recorded.append((a, rec))


def release(a, step):
    """The hold ends. What is adverse still, though the account is clean, waits on for the notice that is pending."""
    held = a.hold
    months = [rec for rec in a.months if rec.is_held]
    for rec in months:
        rec.cured_by = step.date - 1 if a.now.dpd else step.date
        a.derive_month(rec)
    if a.is_notice_pending and months:
        code = a.running_code(a.now) if a.now.is_closed else months[-1].code
        if code in ADVERSE_CODES or derive.status_of(a, a.now, False) in ADVERSE_STATUS:
            held.is_episode = False
            for rec in months:
                rec.cured_by = None
                a.derive_month(rec)
            return
    a.hold = None
    for rec in months:
        rec.is_held, rec.released_on = False, step.date
        step.releases.setdefault(a, []).append(rec)
    step.released_holds[a] = held


# -- the updates ---------------------------------------------------------------------------------------------

def build(a, at, step, op, point, bdate, code, upto, month, reported_month, shut):
    pic = at.picture
    status = derive.status_of(a, at, shut)
    is_adverse = code in ADVERSE_CODES or status in ADVERSE_STATUS
    targets = step.policy.at_once if point == 0 else step.policy.bureaus
    closed = pic.closed_on if at.is_closed else None
    # a transferred account keeps the class of the arrears that stand, and reports none of them
    cls = derive.class_of(a, at)
    if at.is_closed:
        at = derive.closed_look(at)
    return {
        "business_date": bdate, "kind": "ACCOUNT", "lender_id": a.lender, "account_id": a.account_id, "op": op,
        "point": point, "month": month, "report_by": bdate + 1, "targets": list(targets), "adverse": is_adverse,
        "disputed": a.is_disputed, "account_type": a.type, "account_status": status,
        "class": cls, "dpd": at.dpd, "monthly_code": code,
        "metro2_status": derive.metro2_status(a, at), "overdue_count": at.count, "overdue_amount": at.amount,
        "overdue_principal": at.principal, "overdue_principal_31_60": at.aged[0],
        "overdue_principal_61_90": at.aged[1], "overdue_principal_91_180": at.aged[2],
        "overdue_principal_over_180": at.aged[3], "balance": pic.balance, "credit_limit": pic.limit,
        "currency": a.currency, "opened_on": a.opened_on, "closed_on": closed,
        "settlement_day": a.settlement_day, "last_payment_date": pic.paid_on,
        "last_payment_amount": pic.paid_amount, "date_of_first_delinquency": derive.first_delinquency(a, at),
        "history": a.history(upto), "profile": a.profile(reported_month),
    }


def put(a, step, rec, order):
    step.reports.append(((rec["business_date"], 1, a.key, order), rec))
    a.last_report_on = rec["business_date"]


def remember(a, step, rec, at, point):
    sent = a.sent = Sent()
    sent.on, sent.point = rec["business_date"], point
    sent.cls, sent.status = rec["class"], rec["account_status"]
    sent.digit = "N" if at.is_closed else at.digit or "N"
    sent.metro2 = rec["metro2_status"]
    sent.delinquent = at.dpd > 0 and not at.is_closed
    sent.disputed = rec["disputed"]
    sent.amount = rec["overdue_amount"]


def compose(a, step, shut):
    """All updates of one account in one step."""
    hold = step.released_holds.get(a)
    if not step.may_report:
        if wants_opened(a, step):
            a.opened_day = None  # whoever gives consent later starts with 31
        return
    for rec in step.closings.get(a, ()):
        closed, now = closed_as(a, rec, step), (rec.code, rec.amount, rec.char)
        rec.code, rec.amount, rec.char = closed.code, closed.amount, closed.char
        send_closing(a, step, rec, closed.at, rec.s, shut)
        rec.code, rec.amount, rec.char = now
    correct(a, step, hold, shut)
    released = step.releases.get(a)
    now = a.now
    points = hold.points if hold is not None else ()
    if wants_opened(a, step) and not now.is_closed:
        send_other(a, step, 10, shut)
        return
    if (step.consent_given and a.sent is None and a.first_known <= step.date and not now.is_closed
            and a.type != "C1"):
        send_other(a, step, 31, shut)
        return
    if now.is_closed:
        if not a.is_closed_sent:
            send_other(a, step, closing_point(a, now), shut)
        return
    if a.type == "C1":
        return
    if released and 30 in points:
        last = released[-1]
        is_as_now = last.code in ADVERSE_CODES or not now.dpd
        then = derive.look(a, last.s)
        if last.is_cured:
            then = derive.clean_look(then)
        send_closing(a, step, last, now if is_as_now else then, step.date, shut)
        for rec in released:
            rec.sent, rec.was_shut = (rec.code, rec.amount), shut
        if is_as_now:
            return
    elif 31 in points and a.sent is None:
        send_other(a, step, 31, shut)
        return
    if recovered(a, step):
        send_other(a, step, 40, shut)
    elif changed(a, step, shut):
        send_other(a, step, 0, shut)


def send_closing(a, step, rec, at, bdate, shut):
    point = 30 if a.is_opened_sent or a.sent is not None else 31
    out = build(a, at, step, "NORMAL", point, bdate, rec.code, rec.s, None, rec.month, shut)
    put(a, step, out, (1, 0))
    rec.sent, rec.was_shut = (rec.code, rec.amount), shut
    a.last_s_sent = max(rec.s, a.last_s_sent or rec.s)
    remember(a, step, out, at, point)


def wants_opened(a, step):
    if a.hold is not None and 10 in a.hold.points:
        return False  # made anew when the hold ends, also if it would not be adverse any more
    return a.opened_day is not None and a.opened_day <= step.date and a.sent is None


def closing_point(a, now):
    closed_on = now.picture.closed_on
    if a.type == "C1":
        return 20
    return 32 if dates.settlement_on_or_after(closed_on, a.settlement_day) == closed_on else 20


def send_other(a, step, point, shut):
    now = a.now
    reported = a.running_s(step.date)
    code = a.running_code(now)
    upto = step.date - 1
    if point in (20, 32):
        s = a.period_of(now.picture.closed_on)
        rec = a.month_at(s)
        code, upto, reported = rec.code, s, s
    out = build(a, now, step, "NORMAL", point, step.date, code, upto, None, dates.month_of(reported), shut)
    if out["adverse"] and not may_pass(a, step):
        a.hold.points.add(point)
        return
    put(a, step, out, (1, 1))
    remember(a, step, out, now, point)
    if point == 10:
        a.is_opened_sent = True
    elif point == 40:
        a.recovered_month = dates.month_of(step.date)
    elif point in (20, 32):
        a.is_closed_sent = True
        if point == 32:  # an update of its settlement day
            a.last_s_sent = max(rec.s, a.last_s_sent or rec.s)
        for m in [rec] + step.releases.get(a, []):
            m.sent, m.was_shut = (m.code, m.amount), shut


def recovered(a, step):
    sent, now = a.sent, a.now
    if sent is None or not sent.amount or now.amount or now.dpd:
        return False
    month = dates.month_of(step.date)
    if a.recovered_month == month:
        return False
    cured = a.log.cured_on(step.date)
    if cured is None or dates.month_of(cured) != month or not a.log.is_paid_on(cured):
        return False
    return dates.settlement_on_or_after(cured, a.settlement_day) != cured


def changed(a, step, shut):
    sent, now = a.sent, a.now
    if sent is None:
        return False
    if step.policy.profile == "us":
        if sent.metro2 != derive.metro2_status(a, now):
            return True
    elif sent.digit != (now.digit or "N"):
        return True
    return (sent.cls != derive.class_of(a, now) or sent.status != derive.status_of(a, now, shut)
            or sent.delinquent != (now.dpd > 0) or sent.disputed != a.is_disputed)


def correct(a, step, hold, shut):
    """CORRECT of each sent month that now differs, oldest first."""
    if a.type == "C1":
        return
    is_told = step.event is not None or a.log.is_dated(step.date)
    again = a.pending
    if again is not None and again.sent is not None and again.sent[0] in "CG" \
            and (is_told or hold is not None):
        correct_taken_back(a, step, again, shut)
    if not is_told and hold is None and a not in step.rewritten:
        return  # on a day on which nothing was told, held or rewritten, nothing became otherwise
    oldest = step.date - step.policy.window
    closing = None
    if a.now.is_closed and not a.is_closed_sent:
        closing = dates.month_of(a.period_of(a.now.picture.closed_on))
    for rec in a.months:
        if rec.sent is None or rec.is_held or rec.sent == (rec.code, rec.amount) or rec.month == closing:
            continue
        if rec in step.releases.get(a, ()) and rec.sent[0] not in "CG":
            continue  # corrected before its closing waited: that closing alone tells it anew (C137)
        is_rewritten = rec in step.rewritten.get(a, ())
        # a month rewritten while nothing might be reported is corrected when consent comes back (C32)
        if rec.s < oldest and not is_rewritten and not rec.is_rewritten:
            continue
        if not is_told and (hold is None or rec.month not in hold.corrects) and not is_rewritten:
            continue
        at = derive.look(a, rec.s)
        if rec.is_cured or (rec.is_rewritten and rec.code in "N*"):
            at = derive.clean_look(at)
        out = build(a, at, step, "CORRECT", 30, step.date, rec.code, FAR, dates.month_first(rec.month),
                    a.months[-1].month + 1, rec.was_shut if rec.s < step.date else shut)
        if rec.is_rewritten:
            out.update(sums(a.log.as_of(max(rec.s, a.known_since))))
        worse = GRAVITY[rec.code] > GRAVITY[rec.sent[0]] or rec.amount > rec.sent[1]
        out["adverse"] = out["adverse"] and worse
        if out["adverse"] and not may_pass(a, step):
            a.hold.corrects.add(rec.month)
            continue
        put(a, step, out, (0, rec.month))
        rec.sent = (rec.code, rec.amount)


def sums(pic):
    """What of a month before the replay window is known as of the oldest day still known (C97)."""
    return {"balance": pic.balance, "credit_limit": pic.limit, "last_payment_date": pic.paid_on,
            "last_payment_amount": pic.paid_amount}


def correct_taken_back(a, step, rec, shut):
    """A closing that was sent and is taken back before its settlement day: corrected now, closed again then."""
    code = a.running_code(a.now)
    out = build(a, a.now, step, "CORRECT", 30, step.date, code, FAR, dates.month_first(rec.month), rec.month, shut)
    out["adverse"] = out["adverse"] and (GRAVITY[code] > GRAVITY[rec.sent[0]] or a.now.amount > rec.sent[1])
    if out["adverse"] and not may_pass(a, step):
        a.hold.corrects.add(rec.month)
        return
    put(a, step, out, (0, rec.month))
    rec.sent = (code, a.now.amount)


def agreement(b, step):
    """The line itself (record 220): 10 with the first open line account, 30 on a change, 20 when none is open."""
    if not step.may_report:
        return
    lines = [a for a in b.ordered if a.type in derive.LINES and not a.now.is_closed
             and a.currency == step.policy.base_currency and a.first_known <= step.date]
    sent = b.agreement
    limits = (b.contract_limit, b.effective_limit)
    if lines and sent is None:
        point = 10
        b.agreement = (lines[0].lender, limits, step.date)
    elif not lines and sent is not None:
        point = 20
        b.agreement = None
    elif sent is not None and limits != sent[1]:
        point = 30
        b.agreement = (lines[0].lender, limits, sent[2])
    else:
        return
    lender, _, opened_on = b.agreement or sent
    rec = dict.fromkeys((
        "account_id", "month", "account_type", "account_status", "class", "dpd", "monthly_code", "metro2_status",
        "overdue_count", "overdue_amount", "overdue_principal", "overdue_principal_31_60",
        "overdue_principal_61_90", "overdue_principal_91_180", "overdue_principal_over_180", "balance",
        "settlement_day", "last_payment_date", "last_payment_amount",
        "date_of_first_delinquency", "history", "profile"))
    rec.update(business_date=step.date, kind="AGREEMENT", lender_id=lender, op="NORMAL", point=point,
               report_by=step.date + 1, targets=list(step.policy.bureaus), adverse=False, disputed=False,
               opened_on=opened_on, closed_on=step.date if point == 20 else None,
               credit_limit=b.effective_limit, currency=step.policy.base_currency)
    step.reports.append(((step.date, 0, (b"", b""), (0, 0)), rec))
