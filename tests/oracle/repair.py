"""Repair rules: small arrears repaid in time are rewritten to normal (section 6)."""

from . import dates


def rule_of(a, episode, policy):
    """(rule, day from which it works) for an ended episode, or None."""
    if a.currency != policy.base_currency:
        return None
    for rule in policy.repairs:
        if (rule.began_from <= episode.start <= rule.began_to and episode.peak <= rule.amount
                and episode.end <= rule.repaid_by):
            month_end = dates.month_day(dates.month_of(episode.end), 0)
            return rule, max(rule.effective_from, month_end)
    return None


def days(b, policy):
    """Days on which an episode may be rewritten."""
    if policy.repairs:
        for a in b.ordered:
            for e in a.episodes:
                found = rule_of(a, e, policy) if e.end is not None and not e.is_repaired else None
                if found is not None:
                    yield found[1]


def rewrite(a, step):
    """Rewrites what is due for it in this step; corrections and the audit copy follow from step.rewritten."""
    if not step.policy.repairs:
        return
    for e in a.episodes:
        found = rule_of(a, e, step.policy) if e.end is not None and not e.is_repaired else None
        if found is None or step.date < found[1]:
            continue
        e.is_repaired = True
        before = a.history(step.date)
        changed = [m for m in a.months if touches(m, e)]
        for m in changed:
            m.is_rewritten = True
            normalise(m)
        if changed:
            step.rewritten.setdefault(a, []).extend(changed)
            step.audits.append({"kind": "HISTORY_REWRITTEN", "account_id": a.account_id, "before": before})


def touches(month, episode):
    """The months that ended in the arrears, and the one in which they were made good."""
    if month.code in "1234567":
        return episode.start <= month.s < episode.end
    return month.code == "M" and month.low < episode.end <= month.s


def normalise(month):
    """What a rewritten month says, whatever its facts."""
    if month.code in "1234567M":
        month.code, month.amount, month.char, month.episode = "N", 0, "0", None
