"""Episodes of arrears: where they end and how high they went, by the facts as now known (section 1)."""

from bisect import bisect_right

from . import derive
from .account import EPISODES_KEPT, Episode


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


def latenesses(a, first, d):
    """[first delinquent day, first day with nothing past due and no plan, or None] of each, from a day on."""
    out, running = [], None
    for day in turning_days(a, first, d):
        at = derive.look(a, day)
        if running is None and at.dpd:
            running = [day, None]
            out.append(running)
        elif running is not None and not at.dpd and not at.picture.has_plan:
            running[1], running = day, None
    return out


def worst_of(a, start, end, d):
    """The greatest dpd with which a day of a lateness opens; its first day by its end."""
    last = d if end is None else end
    return max([derive.look(a, last).dpd] + [derive.look(a, day).dpd + 1 for day in range(start, last)])


def is_told(a, e):
    """Was a notice sent in it? What is cut from facts that came late is told to nobody."""
    return a.notice_on is not None and a.notice_on >= e.start


def tells_of_the_past(step):
    """Can what is told in this step change days that are over?"""
    if step.event is None or step.event.type == "AccountEvent":
        return True
    return step.event.rec["value_date"] < step.date or step.event.rec.get("kind") == "REVERSAL"


def cut_anew(a, step):
    """One episode for each lateness of the window, and those that ran into it."""
    d = step.date
    oldest = d - step.policy.window
    old = [e for e in a.episodes if e.end is None or e.end >= oldest]
    firsts = [e.start for e in old] + ([oldest] if tells_of_the_past(step) else [])
    if not firsts:
        return
    first = min(firsts)
    left = list(old)  # without a lateness so far
    ran = [e for e in old if e.end is None]
    cut = []
    for start, end in latenesses(a, first, d):
        # it lies in the days of the last that began by then, and runs over those that begin in it
        group = [e for e in [e for e in old if e.start <= start][-1:] if e in left]
        group += [e for e in left if start <= e.start and (end is None or e.start < end) and e not in group]
        if not group and not cut and start == first and derive.look(a, start - 1).dpd:
            continue  # begun before the window, and then not noticed
        was_told = bool(ran) or any(start <= e.start and is_told(a, e) for e in group)
        if end is None and not was_told:
            # in a plan: it begins when something is past due again, with a notice
            kept = [e for e in group if e.start <= a.known_since]
            cut += kept
            left = [x for x in left if x not in kept]
            continue
        if group:
            e = group[0]
            e.worst = max(x.worst for x in group)
            if start < e.start:
                e.worst = max(e.worst, worst_of(a, start, end, d))
            left = [x for x in left if x not in group]
        else:
            e = Episode(start, derive.look(a, start).picture.oldest)
            e.worst = worst_of(a, start, end, d)
        e.start, e.end = start, end
        cut.append(e)
    for e in left:
        e.end = e.start  # as now known it never was
    for e in cut + left:
        e.peak = peak(a, e, d)
    kept = [e for e in a.episodes if e not in old]
    a.episodes = (kept + sorted(cut + left, key=lambda e: e.start))[-EPISODES_KEPT:]


def of_day(a, step):
    """Ends, reopens and begins the account's episode; True if a new one began."""
    d, now = step.date, a.now
    is_news = has_news(a, step)
    running = a.episode
    if running is not None and not now.dpd and not now.picture.has_plan:
        running.end = ended_on(a, running, d)
    began = False
    if running is None and now.dpd:
        start, first_due = now.picture.episode_at(d)
        last = a.episodes[-1] if a.episodes else None
        if last is not None and start <= last.start:
            last.end = None  # as now known it never ended
            began = not is_told(a, last)
        else:
            a.begin_episode(start, first_due)
            began = True
    if is_news:
        cut_anew(a, step)
    running = a.episode
    if running is not None:
        running.worst = max(running.worst, now.dpd)
        running.peak = max(running.peak, now.amount)
    return began
