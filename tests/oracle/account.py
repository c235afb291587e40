"""One account in hand: its attributes, its log, the months kept, what was sent of it."""

from . import dates, derive, repair
from .facts import FAR, Log

MONTHS_KEPT = 60
EPISODES_KEPT = 24


class Rules:
    """What the pictures of an account depend on beside its facts."""

    __slots__ = ("is_card", "closes_on_settlement", "window", "policies", "product_name")

    def __init__(self, account_type):
        self.window = 92
        self.is_card = account_type in derive.CARDS
        self.closes_on_settlement = account_type in ("D1", "R4")

    def product(self, day):
        """The product as it was on a day."""
        return self.policies.at(day).product(self.product_name)

    def waterfall(self, day):
        return self.product(day).waterfall

    def grace(self, day):
        return self.product(day).grace_days

    def tolerance(self, day):
        return self.product(day).tolerance

    def turns(self):
        """The days on which grace or tolerance change."""
        entries = [(e.effective_on, e.product(self.product_name)) for e in self.policies.entries]
        return [day for (day, new), (_, old) in zip(entries[1:], entries)
                if (new.grace_days, new.tolerance) != (old.grace_days, old.tolerance)]

    def breached_on(self, due):
        """The first day on which a plan's part due then is later than the limit of that day."""
        entries = self.policies.entries
        for i, entry in enumerate(entries):
            day = due + entry.plan_breach_dpd + 1
            if i:
                day = max(day, entry.effective_on)
            if i + 1 == len(entries) or day < entries[i + 1].effective_on:
                return day


class Month:
    """One closed period."""

    __slots__ = ("month", "s", "low", "code", "amount", "char", "episode", "sent", "is_held", "released_on",
                 "cured_by", "is_blank", "is_cured", "is_rewritten", "rewritten_on", "plain",
                 "was_shut")

    def __init__(self, month, s, low):
        self.month, self.s, self.low = month, s, low
        self.code = None
        self.amount = 0
        self.char = "0"
        self.episode = None
        self.sent = None  # (code, overdue amount) last sent
        self.was_shut = False  # the line's drawing when the closing was told
        self.is_held = False
        self.released_on = None
        self.cured_by = None  # closed in a hold: clean at the end of this day is cured before it was told
        self.is_blank = False
        self.is_rewritten = False
        self.rewritten_on = None
        self.plain = None  # (code, episode) that a repair rule rewrote
        self.is_cured = False  # in a hold: told as clean


class Episode:
    __slots__ = ("start", "end", "worst", "peak", "first_due")

    def __init__(self, start, first_due):
        self.start, self.first_due = start, first_due
        self.end = None
        self.worst = self.peak = 0

    @property
    def never_was(self):
        """By the facts as now known it had no day."""
        return self.end is not None and self.end <= self.start


class Hold:
    __slots__ = ("since", "is_episode", "points", "corrects")

    def __init__(self, since, is_episode):
        self.since, self.is_episode = since, is_episode
        self.points = set()
        self.corrects = set()


class Sent:
    """The last NORMAL update sent: what CHANGED compares with."""

    __slots__ = ("on", "point", "cls", "status", "digit", "metro2", "delinquent", "disputed", "amount")


class Dispute:
    __slots__ = ("dispute_id", "opened_on", "outcome", "closed_on", "is_due_noticed")

    def __init__(self, dispute_id, opened_on):
        self.dispute_id, self.opened_on = dispute_id, opened_on
        self.outcome = self.closed_on = None
        self.is_due_noticed = False


class Account:
    def __init__(self, lender, account_id, product_name, product, value_date, currency):
        self.lender, self.account_id = lender, account_id
        self.key = (lender.encode(), account_id.encode())
        self.product_name = product_name
        self.product = product
        self.type = product.account_type
        self.settlement_day = product.settlement_day
        self.currency = currency
        self.opened_on = value_date
        self.matures_on = None
        self.instalments = 0
        self.amount_contract = 0
        self.first_known = value_date
        self.is_implicit = True
        self.opened_content = None
        self.opened_entry_day = None
        self.rules = Rules(self.type)
        self.log = Log(self.rules)
        self.reversals_ahead = []  # (value date, payment) of those whose day has not opened
        self.ids = {}
        self.months = []
        self.sent = None
        self.is_opened_sent = False
        self.is_closed_sent = False
        self.last_s_sent = None
        self.recovered_month = None
        self.last_report_on = None
        self.hold = None
        self.notice_on = None
        self.notice_given_on = None
        self.is_notice_pending = False
        self.notice_by_episode = False
        self.episodes = []
        self.reminder_stage = 0
        self.offer_intent = self.offer_first = self.offer_second = False
        self.offer_zero = False
        self.is_referred = False
        self.disputes = []
        self.is_entry_barred = False
        self.pending = None  # the period of a closing taken back before its settlement day: runs again
        self.closed_step = None
        self.now = None
        self.in_plan = False
        self.known_since = -FAR  # what it amounted to on days before, nobody knows any more

    # -- facts ---------------------------------------------------------------------------------------------

    def retype(self, account_type):
        self.type = account_type
        self.rules.is_card = account_type in derive.CARDS
        self.rules.closes_on_settlement = account_type in ("D1", "R4")

    def known_by(self, day):
        """The log with the reversals dated up to a day, which may be still to come."""
        ahead = [name for on, name in self.reversals_ahead if on <= day]
        if not ahead:
            return self.log
        log = self.log.copy()
        for name in ahead:
            log.take_back(name)
        return log

    def forget(self, clock, window):
        """Facts older than the window, and than every period that it reaches, are known in sum only (section 4)."""
        oldest = clock - window
        until = oldest - 1
        reached = next((m for m in self.months if m.s >= oldest), None)
        s = reached.s if reached is not None else self.next_period(oldest)
        self.known_since = max(self.known_since, min(until, self.previous_s(s)))

    def next_period(self, day):
        """The settlement day of the period after those kept that ends on or after a day."""
        s = dates.settlement_on_or_after(day, self.settlement_day)
        if self.months and dates.month_of(s) <= self.months[-1].month:
            s = dates.month_day(self.months[-1].month + 1, self.settlement_day)
        return s

    @property
    def episode(self):
        """The episode that runs, or None."""
        return self.episodes[-1] if self.episodes and self.episodes[-1].end is None else None

    def begin_episode(self, start, first_due):
        self.episodes.append(Episode(start, first_due))
        del self.episodes[:-EPISODES_KEPT]
        self.reminder_stage = 0
        self.offer_intent = self.offer_first = self.offer_second = self.offer_zero = self.is_referred = False

    @property
    def has_open_dispute(self):
        return any(d.outcome is None for d in self.disputes)

    @property
    def is_disputed(self):
        """The mark on updates: under dispute, or a dispute was recorded."""
        return any(d.outcome is None or d.outcome == "RECORD" for d in self.disputes)

    def kept_entries(self, until):
        """Events of the account that a month still derived can ask for."""
        return sum(1 for k in self.log.keys if k[0] > until)

    # -- months --------------------------------------------------------------------------------------------

    def first_settlement(self):
        return dates.settlement_on_or_after(self.first_known, self.settlement_day)

    def previous_s(self, s):
        """The settlement day before s: that of the period closed before, else by the calendar."""
        month = dates.month_of(s) - 1
        for rec in reversed(self.months):
            if rec.month <= month:
                if rec.month == month:
                    return rec.s
                break
        if s != dates.month_day(month + 1, self.settlement_day):
            return dates.add_months(s, -1)  # closed before OPENED moved the settlement day
        return dates.month_day(month, self.settlement_day)

    def low_of(self, s):
        """The day before the period of settlement day s begins."""
        low = self.previous_s(s)
        if low < self.opened_on <= s:
            low = self.opened_on - 1
        return low

    def running_s(self, d):
        """The settlement day of the period that runs on day d."""
        if self.pending is not None and self.pending.s >= d:
            return self.pending.s
        s = dates.settlement_on_or_after(d, self.settlement_day)
        if self.months and dates.month_of(s) <= self.months[-1].month and self.months[-1].s < d:
            s = dates.month_day(self.months[-1].month + 1, self.settlement_day)
        return s

    def period_of(self, day):
        """The settlement day of the period in which `day` lies."""
        for rec in self.months:
            if rec.s >= day:
                return rec.s
        return self.running_s(day)

    def was_late_at(self, s):
        """Past due at the closing of s, whatever code a hold gave that month."""
        pic = self.log.as_of(s)
        return pic.dpd(s) > 0 and not pic.is_ended(s)

    def derive_month(self, rec):
        """Code, amount and the rest of a closed period as now known; False if the account had ended before."""
        at = derive.look(self, rec.s)
        pic = at.picture
        if pic.closed_on is not None:
            if pic.closed_on <= rec.low:
                return False
            if pic.closed_on < rec.s:
                at = derive.look(self, pic.closed_on)
                pic = at.picture
        was_late = self.was_late_at(self.previous_s(rec.s))
        code = derive.monthly_code(self, at, rec.low, was_late)
        amount = at.amount
        rec.is_cured = False
        if rec.cured_by is not None and code in "1234567" and not derive.look(self, rec.cured_by).dpd:
            code, amount = ("N" if self.type in derive.CARDS else "M"), 0
            rec.is_cured = True
        if at.is_closed:
            amount = 0
        rec.code, rec.amount = code, amount
        rec.char = "D" if rec.is_blank else derive.profile_char(self, derive.clean_look(at) if rec.is_cured else at)
        rec.episode = pic.episode_at(rec.s)[0] if code in "1234567" else None
        if rec.is_rewritten:
            repair.normalise(rec)
        return True

    def rederive(self, since, clock, window):
        """Derives again every closed month that facts value-dated `since` can have changed."""
        since = max(since, clock - window)
        months = self.months
        out = []
        # history may begin earlier than it did, or with other settlement days
        first = self.first_settlement()
        kept = {m.month: m for m in months}
        if self.pending is not None:
            kept[self.pending.month] = self.pending
        newest = max(kept, default=-FAR)
        month = min(dates.month_of(first), months[0].month if months else FAR)
        pic = self.log.as_of(clock)
        end = pic.closed_on if pic.closed_on is not None and pic.closed_on <= clock else None
        self.months = out
        while True:
            rec = kept.get(month)
            s = rec.s if rec is not None else dates.month_day(month, self.settlement_day)
            if s >= clock and (end is None or self.low_of(s) >= end):
                break
            month += 1
            if rec is not None and rec.s < since and (rec.s < clock - window or (rec.cured_by or 0) < since):
                if end is None or self.low_of(s) < end:  # no code follows a closing, however old
                    out.append(rec)
            elif rec is None and (s < clock - window or s < first or (s >= clock and month <= newest)):
                continue  # none that is not over is put before one that is kept (C216)
            else:
                if rec is None:
                    rec = Month(month - 1, s, 0)
                    since = min(since, s)  # the one after it begins later now
                rec.low = self.low_of(s)
                if self.derive_month(rec):  # else it was closed all through; it may have opened again later
                    out.append(rec)
        del self.months[:-MONTHS_KEPT]
        if self.pending in out:
            self.pending = None
        for m in months:
            if m.s >= clock and m not in out and end is None:
                self.pending = m

    def add_month(self, s):
        """The period of settlement day s closes; its record, or None if the account had ended before."""
        month = dates.month_of(s)
        if self.months and self.months[-1].month >= month:
            return None
        rec = self.pending
        if rec is None or rec.s != s:
            rec = Month(month, s, 0)
        self.pending = None
        rec.low = self.low_of(s)
        if not self.derive_month(rec):
            return None
        self.months.append(rec)
        if len(self.months) > MONTHS_KEPT:
            del self.months[0]
        return rec

    def next_settlement(self, d):
        """The next settlement day not yet closed, on or after d; None when the account has ended."""
        s = dates.settlement_on_or_after(max(d, self.first_known), self.settlement_day)
        if self.months and dates.month_of(s) <= self.months[-1].month:
            s = dates.month_day(self.months[-1].month + 1, self.settlement_day)
        if self.pending is not None and self.pending.s >= d:
            s = self.pending.s
        pic = self.log.as_of(s)
        if pic.closed_on is not None and pic.closed_on <= self.low_of(s):
            return None
        return s

    def month_at(self, s):
        """The record of the period that settlement day s ends, made if it has not closed by itself."""
        month = dates.month_of(s)
        for rec in reversed(self.months):
            if rec.month == month:
                self.derive_month(rec)
                return rec
        self.pending = None
        rec = Month(month, s, self.low_of(s))
        self.derive_month(rec)
        self.months.append(rec)
        del self.months[:-MONTHS_KEPT]
        return rec

    def running_code(self, at):
        """The code of the running period as if it closed on at.day."""
        s = self.running_s(at.day)
        low = self.low_of(s)
        was_late = self.was_late_at(self.previous_s(s))
        return derive.monthly_code(self, at, low, was_late)

    def history(self, upto):
        return "".join(m.code for m in self.months if m.s <= upto)[-MONTHS_KEPT:]

    def profile(self, before_month):
        """24 characters, newest first, beginning with the month before `before_month`."""
        out = []
        want = before_month - 1
        for rec in reversed(self.months):
            if rec.month > want:
                continue
            while rec.month < want and len(out) < 24:
                out.append("B")
                want -= 1
            if len(out) == 24:
                break
            out.append(rec.char)
            want -= 1
        return "".join(out).ljust(24, "B")


def next_days(account, d, thresholds):
    """Days after d on which something may happen to the account's arrears."""
    pic = account.log.as_of(d)
    if pic.oldest is not None:
        o = pic.oldest
        if d < pic.late_from < FAR:
            yield pic.late_from
        for t in thresholds:
            if o + t > d:
                yield o + t
                break
        for f in pic.owing:
            if f.due + 1 > d:
                yield f.due + 1
                break
    if pic.class_floor_until is not None and pic.class_floor_until > d:
        yield pic.class_floor_until
    days = account.log.days
    if days and days[-1] > d:
        yield next(x for x in days if x > d)
