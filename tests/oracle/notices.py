"""Reminders, offers and referrals of delinquent accounts; warnings (section 7)."""

from . import caps
from .standing import reason


def local_window(policy, date):
    """UTC milliseconds between which a message may be delivered on a business date."""
    midnight = date * 86400000 - policy.zone_minutes * 60000
    return midnight + policy.not_before_minute * 60000, midnight + policy.valid_until_minute * 60000


def collect(a, step):
    """What is asked of one delinquent account in this step."""
    now, policy = a.now, step.policy
    for x in a.disputes:
        if x.outcome is None and not x.is_due_noticed and step.date >= x.opened_on + policy.dispute_due_days:
            x.is_due_noticed = True
            step.notice("DISPUTE_DUE", a)
    pic = now.picture
    if not now.dpd or now.is_closed or pic.written_off_on is not None or pic.transferred_on is not None:
        return
    if a.episode is None or a.in_plan:
        return
    window = local_window(policy, step.date)
    unintentional = pic.intent == "UNINTENTIONAL"
    stage = sum(1 for day, _ in policy.reminders if now.dpd >= day)
    if stage > a.reminder_stage:
        a.reminder_stage = stage
        channel = policy.reminders[stage - 1][1]
        if channel == "AGENCY" and unintentional:
            channel = "CALL"
        step.notice("REMINDER", a, stage=stage, channel=channel, amount=now.amount, window=window)
    offers = False
    if unintentional and not a.offer_intent:
        a.offer_intent = offers = True
    if now.dpd >= policy.offer_days[0] and not a.offer_first:
        a.offer_first = offers = True
    if now.dpd >= policy.offer_days[1] and not a.offer_second:
        a.offer_second = offers = True
    if step.zeroing is a and not (a.offer_intent or a.offer_first or a.offer_second):
        offers = True
    if offers:
        step.notice("INSTALMENT_OFFER", a, amount=now.amount, window=window)
    if now.dpd >= policy.referral_dpd and now.amount >= policy.referral_amount and not a.is_referred:
        a.is_referred = True
        step.notice("LEGAL_REFERRAL", a, amount=now.amount)


def of_borrower(b, step, standing_before):
    """What is told of the borrower as a whole."""
    for a in b.ordered:
        if a.drawdown_day is not None and a.drawdown_day <= step.date:
            a.drawdown_day = None
            above = caps.exceeds_ceiling(a, step.policy)
            if above is not None:
                step.notice("EARLY_WARNING", a, amount=above[0], reasons=[
                    reason("DRAWDOWN_CEILING", a, "amount %d" % above[0], "drawdown <= %d" % above[1])])
    if b.standing != standing_before:
        for token in b.signals.tokens:
            step.notice("ENTERPRISE_WARNING", token=token, reasons=[
                reason("WARNING", None, "standing %s -> %s" % (standing_before, b.standing), "change of standing")])
    day = caps.increase_day(b, step.date, step.policy)
    lines = caps.lines_of(b, step.policy)
    if day is not None and step.date >= day and b.standing == "GOOD" and b.contract_limit > 0 and lines:
        b.increase_on = step.date
        step.notice("INCREASE_ELIGIBLE", lender=lines[0].lender)
