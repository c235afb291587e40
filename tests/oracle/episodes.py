"""Episodes of arrears: where they end and how high they went, by the facts as now known (section 1)."""

from bisect import bisect_right

from . import derive


def turning_days(a, first, last):
    """Days from first to last on which what is past due can be other than on the day before, in order."""
    log = a.log
    days = {first}
    at = max(0, bisect_right(log.shown_days, first) - 1)
    for pic in log.shown[at:]:
        if pic.day > last:
            break
        days.update((pic.day, pic.late_from, pic.closed_on or 0))
        days.update(f.due + 1 for f in pic.owing)
    return sorted(x for x in days if first <= x <= last)


def ended_on(a, episode, d):
    """The first day from its start on with nothing past due and no plan to perform; None if there was none."""
    for day in turning_days(a, episode.start, d):
        at = derive.look(a, day)
        if not at.dpd and not at.picture.has_plan:
            return day
    return None


def peak(a, episode, d):
    last = d if episode.end is None else episode.end - 1
    return max((derive.look(a, day).amount for day in turning_days(a, episode.start, last)), default=0)


def cleared_on(a, first, d):
    """The last day of first..d on which the account was no longer late; None if there was none."""
    for day in reversed(turning_days(a, first, d)):
        if not derive.look(a, day).dpd and derive.look(a, day - 1).dpd:
            return day
    return None


def has_news(a, step):
    """Do facts of the account count in this step that did not before?"""
    if step.event is not None:
        return step.event_account is a and step.event.detail is None and step.event.rec["value_date"] <= step.date
    return a.log.is_dated(step.date)


def of_day(a, step):
    """Ends, reopens and begins the account's episode; True if a new one began."""
    d, now = step.date, a.now
    is_news = has_news(a, step)
    running = a.episode
    if running is not None and not now.dpd and not now.picture.has_plan:
        running.end = ended_on(a, running, d) if is_news else None
        if running.end is None:
            running.end = d
    began = False
    if running is None and now.dpd:
        start, first_due = now.picture.episode_at(d)
        last = a.episodes[-1] if a.episodes else None
        if last is not None and start <= last.start:
            last.end = None  # as now known it never ended
            last.is_undone = False
        else:
            a.begin_episode(start, first_due)
            began = True
    for e in a.episodes if is_news else ():
        if e.end is not None and e.end >= d - step.policy.window:
            e.end = ended_on(a, e, d) or d
        if e.end is None or e.end >= d - step.policy.window:
            e.peak = peak(a, e, d)
    running = a.episode
    if running is not None:
        running.worst = max(running.worst, now.dpd)
        running.peak = max(running.peak, now.amount)
    return began
