"""Repair rules: small arrears repaid in time are rewritten to normal (section 6)."""

from . import dates


def day_of(a, episode, policy):
    """The first day on which a rule repairs an ended episode, or None."""
    if a.currency != policy.base_currency or episode.end is None:
        return None
    month_end = dates.month_day(dates.month_of(episode.end + 1), 0)
    return min((max(rule.effective_from, month_end) for rule in policy.repairs
                if rule.began_from <= episode.start <= rule.began_to and episode.peak <= rule.amount
                and episode.end <= rule.repaid_by), default=None)


def days(b, policy):
    """Days on which an episode may be rewritten."""
    if policy.repairs:
        for a in b.ordered:
            for e in a.episodes:
                day = day_of(a, e, policy)
                if day is not None:
                    yield day


def meets(month, episode):
    return month.s >= episode.start and (episode.end is None or month.low < episode.end)


def is_repaired(a, month, d, policy):
    """The month lies in episodes, and all of them are repaired."""
    met = [e for e in a.episodes if meets(month, e)]
    return bool(met) and all((day_of(a, e, policy) or d + 1) <= d for e in met)


def rewrite(a, step):
    """Rewrites what is due for it in this step; corrections and the audit copy follow from step.rewritten."""
    policy = step.policy
    if not policy.repairs:
        return
    for m in a.months:
        if m.is_rewritten and m.s >= step.date - policy.window and not is_repaired(a, m, step.date, policy):
            # what was forgiven is by now known not to be: told again as its facts are
            m.is_rewritten = False
            a.derive_month(m)
            step.rewritten.setdefault(a, []).append(m)
            continue
        if m.is_held or m.is_rewritten or m.code not in "1234567M" or not is_repaired(a, m, step.date, policy):
            continue
        step.audits.append({"kind": "HISTORY_REWRITTEN", "account_id": a.account_id, "before": m.code})
        m.is_rewritten, m.rewritten_on = True, step.date
        normalise(m)
        step.rewritten.setdefault(a, []).append(m)


def normalise(month):
    """What a rewritten month says, whatever its facts."""
    month.plain = month.code, month.episode
    if month.code in "1234567M":
        month.code, month.amount, month.episode = "N", 0, None
        if month.char in "123456":
            month.char = "0"


def as_before(month, on):
    """(code, episode) of a month for a step of that day: what was rewritten later counts as it was."""
    if month.is_rewritten and month.rewritten_on > on:
        return month.plain
    return month.code, month.episode
