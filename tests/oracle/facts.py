"""What an account remembers: a log of dated facts, and the picture after each of them (section 4).

The log is kept whole, sorted by (value_date, occurred_at, event_id); pictures are recomputed from the point
where something was inserted. A picture is never changed once made, so the one that held on any day stays at
hand: status as of D is a look at the last picture dated D or before.
"""

from bisect import bisect_right

from . import alloc, dates

FAR = 1 << 30


class Fact:
    """One instalment as known at some point of the log."""

    __slots__ = ("key", "due", "unpaid", "stated", "settled", "maker", "is_chargeback", "is_frozen", "is_back_dated")

    def __init__(self, key, due, unpaid, stated, settled, maker=None, is_chargeback=False, is_frozen=False):
        self.key = key
        self.due = due
        self.unpaid = unpaid  # tuple: principal, interest, fee, penalty
        self.stated = stated  # told by a statement, not only by a payment
        self.settled = settled  # day number, or None while anything is unpaid
        self.maker = maker  # event id of the payment that made it
        self.is_chargeback = is_chargeback
        self.is_frozen = is_frozen  # under a plan that performs
        self.is_back_dated = False  # seen on a day before the one on which it was told

    def back_dated(self):
        out = Fact(self.key, self.due, self.unpaid, self.stated, self.settled, self.maker)
        out.is_back_dated = True
        return out

    @property
    def total(self):
        return sum(self.unpaid)


class Plan:
    """The last plan of an account; never changed in place."""

    __slots__ = ("agreed_on", "first_due", "items", "ended_on", "is_breached", "before")

    def __init__(self, agreed_on, first_due, items, ended_on=None, is_breached=False, before=()):
        self.before = before  # due dates of plans before it
        self.agreed_on, self.first_due, self.items = agreed_on, first_due, items  # items: (due, unpaid)
        self.ended_on, self.is_breached = ended_on, is_breached

    def paid(self, amount):
        items = []
        for due, unpaid in self.items:
            take = min(unpaid, amount)
            amount -= take
            items.append((due, unpaid - take))
        return Plan(self.agreed_on, self.first_due, tuple(items), before=self.before)

    def ended(self, on, is_breached):
        return Plan(self.agreed_on, self.first_due, self.items, on, is_breached, self.before)


class Picture:
    """An account after one entry of its log."""

    __slots__ = (
        "day", "facts", "balance", "limit", "pledged", "closed_on", "closed_how", "ended_on", "written_off_on",
        "transferred_on", "legal_on", "surrendered_on", "repossessed_on", "paid_on", "paid_amount",
        "guarantor_on", "asset_on", "settlements", "intent", "unintentional_on",
        "earlier", "oldest", "late_from", "from30", "owing", "episode0", "episode0_due", "dofd0", "frozen_dofd",
        "plan", "class_floor_until", "breach_on", "forgotten_to",
    )

    def __init__(self, prev, day):
        self.day = day
        self.forgotten_to = -FAR
        if prev is None:
            self.facts = {}
            self.balance = None
            self.limit = self.pledged = None
            self.closed_on = self.closed_how = None
            self.ended_on = None  # by SETTLEMENT or CLOSED, also after a transfer
            self.written_off_on = self.transferred_on = self.legal_on = None
            self.surrendered_on = self.repossessed_on = None
            self.paid_on = self.paid_amount = None
            self.guarantor_on = self.asset_on = None
            self.settlements = ()
            self.intent = "UNKNOWN"
            self.unintentional_on = None
            self.earlier = None
            self.frozen_dofd = None
            self.plan = self.class_floor_until = None
            return
        self.facts = prev.facts
        self.balance = prev.balance
        self.limit = prev.limit
        self.pledged = prev.pledged
        self.closed_on = prev.closed_on
        self.closed_how = prev.closed_how
        self.ended_on = prev.ended_on
        self.written_off_on = prev.written_off_on
        self.transferred_on = prev.transferred_on
        self.legal_on = prev.legal_on
        self.surrendered_on = prev.surrendered_on
        self.repossessed_on = prev.repossessed_on
        self.paid_on = prev.paid_on
        self.paid_amount = prev.paid_amount
        self.guarantor_on = prev.guarantor_on
        self.asset_on = prev.asset_on
        self.settlements = prev.settlements
        self.intent = prev.intent
        self.unintentional_on = prev.unintentional_on
        self.frozen_dofd = prev.frozen_dofd
        self.plan = prev.plan
        self.class_floor_until = prev.class_floor_until
        self.earlier = prev if prev.day < day else prev.earlier

    def copy(self):
        out = Picture.__new__(Picture)
        for name in Picture.__slots__:
            setattr(out, name, getattr(self, name))
        return out

    def seal(self, rules):
        """Works out how arrears run on from this picture's day while nothing else is said."""
        owing = [f for f in self.facts.values() if f.settled is None]
        self.breach_on = None
        if self.has_plan:
            owing = [f for f in owing if not f.is_frozen]
            plan = [Fact(("plan", i), due, (unpaid, 0, 0, 0), False, None)
                    for i, (due, unpaid) in enumerate(self.plan.items) if unpaid]
            if plan:
                self.breach_on = max(rules.breached_on(plan[0].due), self.plan.agreed_on)
            owing += plan
        if len(owing) > 1:
            owing.sort(key=age_of if self.has_plan else order_of)
        self.owing = owing
        if not owing:
            self.oldest = None
            self.late_from = self.from30 = FAR
            self.carry(self.has_plan)
        else:
            oldest = self.oldest = owing[0].due
            late = oldest + rules.grace(self.day) + 1
            sum_ = 0
            for f in owing:
                sum_ += sum(f.unpaid)
                if sum_ > rules.tolerance(self.day):
                    if f.due + 1 > late:
                        late = f.due + 1
                    break
            else:
                late = FAR
            self.late_from = late
            self.from30 = max(oldest + 30, late)
            self.carry(self.day >= late or self.has_plan)
        if self.written_off_on is None or self.is_ended(self.written_off_on):
            self.frozen_dofd = None  # of an account that is ended nothing was late
        elif self.earlier is None or self.earlier.written_off_on is None:
            at = self.run30_at(self.day)
            first = self.episode_at(self.day)[1]
            if at is None and first is not None:
                at = first + 30
            self.frozen_dofd = at

    def carry(self, goes_on):
        """Takes over the lateness that ran the day before, if it goes on; a performing plan does not end one."""
        self.episode0 = self.episode0_due = self.dofd0 = None
        prev = self.earlier
        if goes_on and prev is not None and not prev.is_ended(self.day - 1):
            self.episode0, self.episode0_due = prev.episode_at(self.day - 1)
            if self.episode0 is not None:
                self.dofd0 = prev.lateness_at(self.day - 1)

    def is_ended(self, d):
        """Settled or closed, and not sold: nothing of it is late on that day."""
        return self.closed_on is not None and self.closed_on <= d and self.closed_how != "TRANSFERRED"

    def plan_dues(self):
        """Due dates of plan instalments, of a plan that ended those before its end."""
        plan = self.plan
        if plan is None:
            return ()
        return plan.before + tuple(due for due, _ in plan.items if plan.ended_on is None or due < plan.ended_on)

    @property
    def has_plan(self):
        """A plan performs."""
        return self.plan is not None and self.plan.ended_on is None

    def unpaid_facts(self):
        """Facts with anything unpaid, under a plan or not, oldest first."""
        return sorted((f for f in self.facts.values() if f.settled is None), key=order_of)

    def raw_dpd(self, d):
        o = self.oldest
        return d - o if o is not None and o < d else 0

    def dpd(self, d):
        return d - self.oldest if d >= self.late_from else 0

    def past_due(self, d):
        """Facts due before d with anything unpaid, oldest first."""
        return [f for f in self.owing if f.due < d]

    def episode_at(self, d):
        """(first delinquent day, oldest due date then) of the lateness running on d, or (None, None)."""
        if self.episode0 is not None and (d >= self.late_from or self.has_plan):
            return self.episode0, self.episode0_due
        if d < self.late_from:
            return None, None
        return max(self.day, self.late_from), self.oldest

    def lateness_at(self, d):
        """Due date + 30 on the first day with dpd >= 30 of the lateness running on d, or None."""
        if self.dofd0 is not None and (d >= self.late_from or self.has_plan):
            return self.dofd0
        if d < self.late_from:
            return None
        return self.oldest + 30 if d >= self.from30 else None

    def run30_at(self, d):
        """The date of first delinquency while dpd >= 30, or None."""
        return self.lateness_at(d) if d >= self.from30 else None


def age_of(fact):
    return fact.due


def order_of(fact):
    """Oldest first: due date, number (none first), instalment, payment, charge-back, charge date, maker."""
    key = fact.key
    if isinstance(key, int):
        return fact.due, key, 0, 0, b""
    if key[0] == "P":
        return fact.due, -FAR, 1, 0, key[1]
    return fact.due, -FAR if key[1] is None else key[1], 2, key[2], b""


class Log:
    """The dated facts of one account and the pictures after them."""

    __slots__ = ("keys", "entries", "pictures", "days", "rules", "ends", "shown", "shown_days")

    def __init__(self, rules):
        self.keys = []
        self.entries = []
        self.pictures = []
        self.days = []
        self.ends = []  # pictures there are after each entry: its own, and that of a plan breached by time
        # the same as known today: a fact that only a reversed payment made is unpaid from its due date
        self.shown, self.shown_days = self.pictures, self.days
        self.rules = rules  # AccountRules: grace, tolerance and waterfall of a day, is_card, closes_on_settlement

    def insert(self, key, entry):
        """Adds one fact: key (value_date, occurred_at, event_id bytes), entry (kind, ...); the first day on which that shows.

        It can be an earlier one: that from which a fact was unpaid that only a reversed payment made, or did not make.
        """
        before = self.back_dated_since()
        at = bisect_right(self.keys, key)
        self.keys.insert(at, key)
        self.entries.insert(at, entry)
        self.rebuild(at)
        return min([key[0]] + [since for since, _, _ in before ^ self.back_dated_since()])

    def back_dated_since(self):
        return {(since, f.key, f.unpaid) for since, _, f in self.back_dated()}

    def rebuild(self, at=0):
        """Derives every picture from position `at` on."""
        keep = self.ends[at - 1] if at else 0
        del self.ends[at:]
        del self.pictures[keep:]
        del self.days[keep:]
        pictures, days, rules = self.pictures, self.days, self.rules
        if at and self.ends[-1] - (self.ends[-2] if at > 1 else 0) > 1 and at < len(self.keys) \
                and days[-1] >= self.keys[at][0]:
            # the breach that was foreseen comes after what is inserted now
            pictures.pop()
            days.pop()
            self.ends[-1] -= 1
        prev = pictures[-1] if pictures else None
        for i in range(at, len(self.entries)):
            key = self.keys[i]
            prev = draw(prev, key, self.entries[i], rules)
            pictures.append(prev)
            days.append(key[0])
            if prev.breach_on is not None and (i + 1 == len(self.entries) or self.keys[i + 1][0] > prev.breach_on):
                prev = breach(prev, prev.breach_on, rules)
                pictures.append(prev)
                days.append(prev.day)
            self.ends.append(len(pictures))
        self.show()

    def take_back(self, name):
        """The payment of that id was never made; the first day on which that shows."""
        made = name.encode()
        at = next(i for i, e in enumerate(self.entries) if e[0] == "P" and self.keys[i][2] == made)
        e = self.entries[at]
        self.entries[at] = e[:7] + (True,) + e[8:]
        self.rebuild(at)
        return min([self.keys[at][0]] + [f.due for pic in self.pictures for f in pic.facts.values() if f.maker == made])

    def copy(self):
        out = Log(self.rules)
        out.keys, out.entries = list(self.keys), list(self.entries)
        out.rebuild()
        return out

    def back_dated(self):
        """Facts unpaid from a day before the payment that made them: (first day, day of the payment, fact)."""
        out = []
        for i, (key, entry) in enumerate(zip(self.keys, self.entries)):
            if entry[0] != "P" or not entry[7]:
                continue
            pic = self.pictures[self.ends[i - 1] if i else 0]
            for f in pic.facts.values():
                if f.maker == key[2] and f.settled is None and f.due < key[0] and not f.stated:
                    out.append((max(f.due, key[0] - self.rules.window), key[0], f))
        return out

    def show(self):
        facts = self.back_dated()
        turns = {day for day in self.rules.turns() if self.days and day > self.days[0]}
        if not facts and not turns:
            self.shown, self.shown_days = self.pictures, self.days
            return
        self.shown, self.shown_days = [], []
        starts = sorted(({since for since, _, _ in facts} | turns) - set(self.days))
        prev = raw = None
        for pic in self.pictures:
            while starts and starts[0] < pic.day:
                prev = self.show_one(prev, Picture(raw, starts.pop(0)), facts)
            prev = self.show_one(prev, pic.copy(), facts)
            raw = pic
        for day in starts:
            prev = self.show_one(prev, Picture(raw, day), facts)

    def show_one(self, prev, pic, facts):
        more = {f.key: f.back_dated() for since, until, f in facts if since <= pic.day < until
                and (f.key not in pic.facts or pic.facts[f.key].settled is not None)}
        if more:
            pic.facts = dict(pic.facts)
            pic.facts.update(more)
        pic.earlier = None if prev is None else prev if prev.day < pic.day else prev.earlier
        pic.frozen_dofd = prev.frozen_dofd if prev is not None else None
        pic.seal(self.rules)
        self.shown.append(pic)
        self.shown_days.append(pic.day)
        return pic

    def as_of(self, d):
        """The picture that holds at the end of day d, or EMPTY."""
        at = bisect_right(self.shown_days, d)
        return self.shown[at - 1] if at else EMPTY

    def before(self, key):
        """The picture just before the place that `key` has in the order."""
        at = bisect_right(self.keys, key)
        if not at:
            return EMPTY
        pic = self.pictures[self.ends[at - 1] - 1]
        if self.ends[at - 1] - (self.ends[at - 2] if at > 1 else 0) > 1 and pic.day >= key[0]:
            return self.pictures[self.ends[at - 1] - 2]
        return pic

    def cured_on(self, d):
        """The last day up to d on which dpd was 0 after a day on which it was not, or None."""
        for at in range(bisect_right(self.shown_days, d) - 1, 0, -1):
            day = self.shown_days[at]
            if self.shown[at - 1].day == day:
                continue  # the first entry of a day is looked at, by way of the day's end
            before = self.shown[at - 1]
            if self.as_of(day).dpd(day) == 0 and before.dpd(day - 1) > 0 and not before.is_ended(day - 1):
                return day
        return None

    def is_paid_on(self, d):
        """A payment that stands, or a statement, is dated d."""
        lo = bisect_right(self.keys, (d - 1, FAR * FAR))
        hi = bisect_right(self.keys, (d, FAR * FAR))
        return any(e[0] == "S" or (e[0] == "P" and e[1] != "CHARGEBACK" and not e[7])
                   for e in self.entries[lo:hi])

    def is_dated(self, d):
        """Some entry is value-dated d."""
        return bisect_right(self.keys, (d, FAR * FAR)) > bisect_right(self.keys, (d - 1, FAR * FAR))

    def without_payments_on(self, d, relief=True):
        """The picture of day d if no payment were value-dated on it; what is charged back on it is no payment. Without
        relief: nor a plan agreed or completed on it, nor due dates moved on it."""
        lo = bisect_right(self.keys, (d - 1, FAR * FAR))
        hi = bisect_right(self.keys, (d, FAR * FAR))
        prev = self.as_of(d - 1) if self.days and self.days[0] < d else None
        if prev is not None and d in self.rules.turns():
            prev = Picture(prev, d)
            prev.seal(self.rules)
        day = self.entries[lo:hi]
        stays = [e[0] != "P" or e[1] == "CHARGEBACK" for e in day]
        if not relief:
            eased = ("PLAN_AGREED", "PLAN_COMPLETED", "EXTENDED")
            stays = [stay and not (e[0] == "A" and e[1] in eased) for stay, e in zip(stays, day)]
        if all(stay or (e[0] == "P" and e[7]) for stay, e in zip(stays, day)):
            return self.as_of(d)
        for i, stay in zip(range(lo, hi), stays):
            if stay:
                prev = draw(prev, self.keys[i], self.entries[i], self.rules)
        if prev is not None and prev.breach_on is not None and prev.breach_on <= d:
            prev = breach(prev, prev.breach_on, self.rules)
        return prev if prev is not None else EMPTY


def breach(prev, day, rules):
    """The picture when a plan breaks: the overlay is gone, the frozen facts stand as they were."""
    pic = Picture(prev, day)
    break_plan(pic, day)
    pic.seal(rules)
    return pic


def break_plan(pic, day):
    pic.plan = pic.plan.ended(day, True)
    pic.facts = {k: thaw(f) if f.is_frozen else f for k, f in pic.facts.items()}


def settle_day(pic, key, day):
    """The day since whose end nothing is unpaid: what was unpaid only within this day does not count."""
    if pic.earlier is None or key not in pic.facts:
        return day
    was = pic.earlier.facts.get(key)
    is_known = was is not None and was.settled is not None and max(was.settled, was.due) > pic.forgotten_to
    return was.settled if is_known else day


def thaw(f):
    return Fact(f.key, f.due, f.unpaid, f.stated, f.settled, f.maker, f.is_chargeback)


def complete_plan(pic, day):
    """Settles what is left of the frozen facts."""
    pic.plan = pic.plan.ended(day, False)
    pic.facts = {k: f if not f.is_frozen else Fact(k, f.due, (0, 0, 0, 0), f.stated,
                                                  settle_day(pic, k, day) if f.settled is None else f.settled, f.maker,
                                                  f.is_chargeback)
                 for k, f in pic.facts.items()}


def agree_plan(pic, day, due_dates, rules):
    frozen = {k: f for k, f in pic.facts.items() if f.settled is None and f.due < day}
    arrears = sum(f.total for f in frozen.values())
    if not arrears or not due_dates:
        return
    if pic.has_plan:
        break_plan(pic, day)
    due_dates = sorted(due_dates)
    n = len(due_dates)
    share = arrears // n
    items = [(due, share) for due in due_dates]
    items[-1] = (due_dates[-1], arrears - share * (n - 1))
    pic.plan = Plan(day, due_dates[0], tuple(items), before=pic.plan_dues())
    pic.facts = {k: Fact(k, f.due, f.unpaid, f.stated, f.settled, f.maker, f.is_chargeback, k in frozen)
                 for k, f in pic.facts.items()}
    pic.class_floor_until = max(pic.class_floor_until or 0, dates.add_months(due_dates[0], 12))


def extend(pic, day, due_dates):
    """Moves the due dates of unpaid instalments, in order."""
    facts = dict(pic.facts)
    for f, due in zip(pic.unpaid_facts(), due_dates):
        facts[f.key] = Fact(f.key, due, f.unpaid, f.stated, None, f.maker, f.is_chargeback, f.is_frozen)
    pic.facts = facts


def lower(balance, by):
    return balance if balance is None or balance <= 0 else max(0, balance - by)


def draw(prev, key, entry, rules):
    """The picture after `entry`, given the one before it."""
    day = key[0]
    pic = Picture(prev, day)
    drop_old(pic, day - rules.window - 1)
    kind = entry[0]
    if kind == "S":
        draw_statement(pic, day, entry)
    elif kind == "P":
        draw_payment(pic, key, entry, rules)
    elif kind == "A":
        draw_account(pic, day, entry, rules)
    elif kind == "R" and entry[1] is not None:
        pic.balance = entry[1]
    pic.seal(rules)
    return pic


def drop_old(pic, until):
    """Drops what was settled, and due, on or before `until`: the last day before the window of an event."""
    pic.forgotten_to = until
    if any(f.settled is not None and f.settled <= until and f.due <= until
                                 for f in pic.facts.values()):
        pic.facts = {k: f for k, f in pic.facts.items()
                     if f.settled is None or f.settled > until or f.due > until}


def draw_statement(pic, day, entry):
    _, no, due, unpaid, balance, intent = entry
    old = pic.facts.get(no)
    settled = None
    if not any(unpaid):
        settled = settle_day(pic, no, day) if old is None or old.settled is None else old.settled
    pic.facts = dict(pic.facts)
    pic.facts[no] = Fact(no, due, unpaid, True, settled, old.maker if old else None, False,
                         old is not None and old.is_frozen)
    pic.balance = balance
    if intent != "UNKNOWN":
        pic.intent = intent
        if intent == "UNINTENTIONAL" and pic.unintentional_on is None:
            pic.unintentional_on = day


def draw_payment(pic, key, entry, rules):
    _, kind, no, due, amount, portions, balance_after, is_reversed, closing = entry
    day = key[0]
    if kind == "CHARGEBACK":
        fact_key = ("C", no, day)
        unpaid = portions if any(portions) else (amount, 0, 0, 0)
        old = pic.facts.get(fact_key)
        if old is not None:
            unpaid = tuple(x + y for x, y in zip(unpaid, old.unpaid))
        pic.facts = dict(pic.facts)
        pic.facts[fact_key] = Fact(fact_key, day, unpaid, False, None if any(unpaid) else day, None, True)
        if balance_after is not None:
            pic.balance = balance_after
        elif pic.balance is not None:
            pic.balance += unpaid[0] if old is None else portions[0] if any(portions) else amount
        if pic.closed_on is not None and pic.transferred_on is None:
            pic.closed_on = pic.closed_how = None
        pic.ended_on = None
        return
    if not is_reversed:
        pic.paid_on, pic.paid_amount = day, amount
        if kind == "GUARANTOR":
            pic.guarantor_on = day
        elif kind == "ASSET_IN_LIEU":
            pic.asset_on = day
    if kind == "SETTLEMENT":
        if is_reversed:
            return
        pic.facts = {k: f if f.settled is not None else Fact(k, f.due, (0, 0, 0, 0), f.stated,
                                                             settle_day(pic, k, day), f.maker, f.is_chargeback)
                     for k, f in pic.facts.items()}
        pic.settlements = pic.settlements + (day,)
        if pic.has_plan:
            pic.plan = pic.plan.ended(day, False)
        pic.balance = balance_after if balance_after is not None else 0
        if rules.closes_on_settlement and pic.ended_on is None:
            pic.ended_on = closing if closing is not None else day
        if rules.closes_on_settlement and pic.closed_on is None:
            pic.closed_on, pic.closed_how = (closing if closing is not None else day), "SETTLEMENT"
        return
    owing = pic.unpaid_facts()
    named = pic.facts.get(no) if no is not None else None
    if (no is not None and named is None) or (no is None and not owing):
        fact_key = no if no is not None else ("P", key[2])
        fact_due = due if no is not None and due is not None else day
        own = portions if any(portions) else (amount, 0, 0, 0)
        pic.facts = dict(pic.facts)
        if is_reversed:
            pic.facts[fact_key] = Fact(fact_key, fact_due, own, False, None if any(own) else day, key[2])
            return
        pic.facts[fact_key] = Fact(fact_key, fact_due, (0, 0, 0, 0), False, day, key[2])
        lowered = own[0]
    else:
        if is_reversed:
            return
        order = owing
        if pic.has_plan and (named is None or named.is_frozen):
            order = [f for f in owing if f.is_frozen] + [f for f in owing if not f.is_frozen]
        elif named is not None:
            rest = [f for f in owing if f is not named]
            order = [named] + [f for f in rest if f.is_frozen] + [f for f in rest if not f.is_frozen]
        waterfall = rules.waterfall(day)
        if rules.is_card and pic_dpd(pic, day, owing, rules) > rules.policies.at(day).card_principal_dpd:
            waterfall = (0,) + tuple(c for c in waterfall if c != 0)
        unpaid = [list(f.unpaid) for f in order]
        principal, excess = alloc.spread(unpaid, portions, amount, waterfall)
        pic.facts = dict(pic.facts)
        to_plan = excess
        for f, u in zip(order, unpaid):
            u = tuple(u)
            if u != f.unpaid:
                if f.is_frozen:
                    to_plan += sum(f.unpaid) - sum(u)
                pic.facts[f.key] = Fact(f.key, f.due, u, f.stated,
                                        None if any(u) else settle_day(pic, f.key, day), f.maker,
                                        f.is_chargeback, f.is_frozen)
        if pic.has_plan:
            pic.plan = pic.plan.paid(to_plan)
        lowered = principal + excess
    pic.balance = balance_after if balance_after is not None else lower(pic.balance, lowered)


def pic_dpd(pic, day, owing, rules):
    past = [f for f in owing if f.due < day]
    if not past:
        return 0
    raw = day - past[0].due
    return raw if raw > rules.grace(day) and sum(f.total for f in past) > rules.tolerance(day) else 0


def draw_account(pic, day, entry, rules):
    _, kind, fields, closing = entry
    if fields.get("balance") is not None:
        pic.balance = fields["balance"]
    if fields.get("pledged") is not None:
        pic.pledged = fields["pledged"]
    if kind in ("OPENED", "LIMIT_CHANGED") and fields.get("limit") is not None:
        pic.limit = fields["limit"]
    if kind in ("CLOSED", "TRANSFERRED"):
        if pic.closed_on is None:
            pic.closed_on, pic.closed_how = closing, kind
            if kind == "CLOSED" and (pic.balance or 0) > 0:
                pic.closed_how = "OWING"
            if kind == "TRANSFERRED":
                pic.transferred_on = closing
        if kind == "CLOSED" and pic.ended_on is None:
            if pic.has_plan:
                complete_plan(pic, day)
            pic.ended_on = closing
    elif kind == "PLAN_AGREED":
        agree_plan(pic, day, fields["dates"], rules)
    elif kind == "PLAN_BREACHED":
        if pic.has_plan:
            break_plan(pic, day)
    elif kind == "PLAN_COMPLETED":
        if pic.has_plan:
            complete_plan(pic, day)
    elif kind == "EXTENDED":
        extend(pic, day, fields["dates"])
    elif kind == "WRITTEN_OFF":
        if pic.written_off_on is None:
            pic.written_off_on = day
    elif kind == "LEGAL_ACTION":
        if pic.legal_on is None:
            pic.legal_on = day
    elif kind == "SURRENDERED":
        if pic.surrendered_on is None:
            pic.surrendered_on = day
    elif kind == "REPOSSESSED":
        if pic.repossessed_on is None:
            pic.repossessed_on = day


EMPTY = Picture(None, -FAR)
EMPTY.seal(None)  # nothing unpaid: no rule is asked
