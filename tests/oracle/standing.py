"""Standing, wait and line of a borrower (section 7)."""

from . import caps, dates, derive, episodes, points, repair


class Wait:
    """The wait of a recovering borrower. Never changed in place: adverse steps remember it."""

    __slots__ = ("since", "is_long", "stage")

    def __init__(self, since, is_long, stage=0):
        self.since, self.is_long, self.stage = since, is_long, stage


class AdverseStep:
    __slots__ = ("on", "to", "criterion", "account", "lender", "s", "case_id", "before", "is_false", "worst", "left_on",
                 "is_long_wait", "zeroed_on")

    def __init__(self, on, to, criterion, account, lender, before, s=None, case_id=None):
        self.on, self.to, self.criterion, self.account, self.lender = on, to, criterion, account, lender
        self.s, self.case_id, self.before = s, case_id, before
        self.is_false = False  # seen to hold no longer, while a later one did

    def keep(self, b, worst):
        """What else it changes of the borrower, to be given back with the standing."""
        self.worst, self.left_on, self.is_long_wait, self.zeroed_on = worst, b.left_on, b.is_long_wait, b.zeroed_on


THRESHOLDS = {"EPISODES_3_IN_24M": "episodes >= 3 in 24 months",
              "CODES_6_OF_24": "codes >= 6 of 24", "FRAUD": "verdict CONFIRMED", "DELINQUENT": "dpd >= 1",
              "CORRECTED": "holds no longer", "PLAN": "plan performs",
              "REVIEW_APPROVED": "12 months and an approved review"}


def reason(code, account=None, fact="", threshold=None):
    return {"code": code, "account_id": account.account_id if account is not None else None, "fact": fact,
            "threshold": threshold or THRESHOLDS.get(code, "")}


class Standings:
    """Mixed into the borrower: the rows of the table, and the line."""

    def settle_standing(self, step):
        """First row that fits, again until none does, at most one transition per row and step."""
        self.worst_before = self.episode_worst
        self.observe(step)
        self.count_points(step)
        rows = (self.row_corrected, self.row_zeroed, self.row_suspended, self.row_into_plan, self.row_plan_broken,
                self.row_plan_done, self.row_cured, self.row_warned, self.row_calmed, self.row_recovered,
                self.row_unzeroed)
        used = set()
        again = True
        while again:
            again = False
            for row in rows:
                if row not in used and row(step):
                    used.add(row)
                    again = True
                    break
        self.rank = points.rank_of(self.points, step.policy)

    def count_points(self, step):
        step.hits = points.hits(self, step.date, step.policy)
        self.points = sum(x.points for x in step.hits)

    def observe(self, step):
        """Keeps the worst of the borrower's episode, and since when nothing is past due."""
        d = step.date
        past = delinquent = False
        for a in self.ordered:
            now = a.now
            if now.dpd:
                past = True
                delinquent = True
                if now.dpd > self.episode_worst:
                    self.episode_worst = now.dpd
        if delinquent and self.episode_on is None:
            self.episode_on = d
        if past:
            self.doubt_clean(d - step.policy.window)
        else:
            self.note_clean(step)
        self.is_delinquent = delinquent
        self.is_past_due = past

    def note_clean(self, step):
        """Nothing is past due: since the day, of the window, on which the last account was cleared."""
        d = step.date
        oldest = d - step.policy.window
        if any(episodes.has_news(a, step) for a in self.ordered):
            cleared = [x for x in (episodes.cleared_on(a, oldest, d) for a in self.ordered) if x is not None]
            if cleared:
                self.clean_since = max(cleared)
            elif self.clean_before is not None and self.is_open_to_doubt(oldest):
                # the lateness in between was none: it takes nothing away
                before, earlier = self.clean_before, self.clean_earlier
                self.clean_since = before if earlier is None or before < oldest else earlier
                self.clean_before = self.clean_earlier = None
        if self.clean_since is None:
            self.clean_since = d
            self.clean_before = self.clean_earlier = None

    def doubt_clean(self, oldest):
        """Something is past due: the day since which nothing was is kept until that is beyond doubt."""
        was = self.clean_since
        if was is None:
            return
        if was < oldest or self.clean_before is None:
            self.clean_earlier = None
        elif self.clean_earlier is None or self.clean_before < oldest:
            self.clean_earlier = self.clean_before
        self.clean_before, self.clean_since = was, None

    def is_open_to_doubt(self, oldest):
        """May facts still show that the last lateness never was?"""
        return self.clean_since is None or self.clean_since >= oldest

    def snapshot(self):
        return self.standing, self.percent, self.is_open, self.wait, self.rank

    # -- rows -----------------------------------------------------------------------------------------------

    def row_corrected(self, step):
        if not self.adverse_steps or step.event is None and not any(episodes.has_news(a, step) for a in self.ordered):
            return False
        proved = []
        for x in self.adverse_steps:
            was, x.is_false = x.is_false, not self.still_holds(x, step)
            if was != x.is_false and x.criterion != "FRAUD":
                proved.append(x)
        if proved:
            self.weigh_worst(proved, step)
        first = len(self.adverse_steps)
        while first > 0 and self.adverse_steps[first - 1].is_false:
            first -= 1
        if first == len(self.adverse_steps):
            return False
        undone = self.adverse_steps[first]
        step.reasons.append(reason("CORRECTED", undone.account, "%s of %s" % (undone.criterion, dates.iso(undone.on))))
        step.undone = self.adverse_steps[first:]
        del self.adverse_steps[first:]
        self.standing, self.percent, self.is_open, self.wait, self.rank = undone.before
        self.left_on, self.is_long_wait, self.zeroed_on = undone.left_on, undone.is_long_wait, undone.zeroed_on
        last = self.adverse_steps[-1] if self.adverse_steps else undone
        self.reason_account, self.reason_lender = last.account, last.lender
        step.line_lender = step.line_lender or undone.lender
        if not self.is_delinquent and self.standing in ("GOOD", "WATCH"):
            self.episode_on, self.episode_worst, self.is_long_wait = None, 0, False
        if self.standing == "GOOD":
            self.adverse_steps = []
        return True

    def worst_since(self, first, step):
        """The greatest dpd that a morning or an evening since then shows, by the facts as now known."""
        worst = 0
        for a in self.ordered:
            eve = derive.look(a, first - 1).dpd
            for day in range(first, step.date + 1):
                dpd = derive.look(a, day).dpd
                worst = max(worst, dpd, eve + 1 if eve else 0)
                eve = dpd
        return worst

    def weigh_worst(self, proved, step):
        """Steps proved false, or true again: from the first on, the worst of the episode is what the facts now show."""
        if any(x.is_false for x in proved):
            self.lower_worst(step)
        for x in proved:
            if not x.is_false:
                self.episode_worst = max(self.episode_worst, self.worst_since(x.on, step))

    def lower_worst(self, step):
        oldest = step.date - step.policy.window
        was_false = False
        for x in self.adverse_steps:
            if x.criterion == "FRAUD" or x.on < oldest:
                continue
            if x.is_false and not was_false:
                worst = max(x.worst, self.worst_since(x.on, step))
                self.episode_worst = min(self.episode_worst, worst)
                self.worst_before = min(self.worst_before, worst)
            was_false = x.is_false

    def remember(self, adverse):
        adverse.keep(self, self.worst_before)
        self.adverse_steps.append(adverse)

    def still_holds(self, adverse, step):
        """Would the step have been taken with the facts as now known?"""
        if adverse.criterion == "FRAUD":
            return adverse.case_id not in self.cleared_cases
        a = adverse.account
        if adverse.on < step.date - step.policy.window or not episodes.has_news(a, step):
            return not adverse.is_false  # as it was last seen
        if adverse.criterion == "PLAN_BREACHED":
            plan = a.log.without_payments_on(adverse.on).plan
            return plan is not None and plan.is_breached
        if adverse.criterion in ("EPISODES_3_IN_24M", "CODES_6_OF_24"):
            return any(c == adverse.criterion for c, _ in self.code_criteria(a, adverse.s, adverse))
        thens = [a.log.without_payments_on(adverse.on, relief) for relief in (False, True)]
        dpd = max(0 if then.is_ended(adverse.on) else then.dpd(adverse.on) for then in thens)
        return dpd >= (self.policies.at(adverse.on).zero_dpd if adverse.criterion == "DPD_90" else 1)

    def code_criteria(self, a, s, step=None):
        """Criteria of codes that hold at the closing of settlement day s; step: of a step taken before."""
        on = step.on if step is not None else None
        since = self.left_on
        if step is not None and since is not None and since >= step.on:
            since = step.left_on  # he left after that step: as it was then
        out = []
        bad = {}  # settlement day -> episode
        for m in a.months:
            code, episode = (m.code, m.episode) if on is None else repair.as_before(m, on)
            if m.s <= s and code in "1234567" and not m.is_held and (since is None or m.s > since):
                bad[m.s] = episode
        if s not in bad:
            return out
        low = dates.add_months(s, -24)
        late = len({episode for day, episode in bad.items() if day > low})
        if late >= 3:
            out.append(("EPISODES_3_IN_24M", "episodes %d" % late))
        last = {m.s for m in [m for m in a.months if m.s <= s][-24:]}
        codes = sum(1 for day in bad if day in last)
        if codes >= 6:
            out.append(("CODES_6_OF_24", "codes %d" % codes))
        return out

    def zeroing(self, step):
        """(account, criterion, fact, settlement day) of each account that meets the ZEROED row."""
        found = []
        for a in self.ordered:
            if a.has_open_dispute or a.in_plan:
                continue
            criteria = [("DPD_90", "dpd %d" % a.now.dpd, None)] if a.now.dpd >= step.policy.zero_dpd else []
            s = max((rec.s for x, rec in step.recorded if x is a), default=None)
            if s is not None:
                criteria += [(c, fact, s) for c, fact in self.code_criteria(a, s)]
            found += [(a,) + c for c in criteria]
        return found

    def row_zeroed(self, step):
        if self.standing == "ZEROED":
            if step.verdict is not None and not step.is_verdict_seen:
                step.is_verdict_seen = True
                self.remember(AdverseStep(step.date, "ZEROED", "FRAUD", None, self.verdict_lenders[step.verdict],
                                          self.snapshot(), None, step.verdict))
            return False
        found = self.zeroing(step)
        if not found and step.verdict is None:
            return False
        case = None
        if found:
            a, criterion, _, s = found[0]
        else:
            a, criterion, s, case = None, "FRAUD", None, step.verdict
        lender = a.lender if a is not None else self.verdict_lenders[case]
        self.remember(AdverseStep(step.date, "ZEROED", criterion, a, lender, self.snapshot(), s, case))
        for x, c, fact, _ in found:
            step.reasons.append(reason(c, x, fact, "dpd >= %d" % step.policy.zero_dpd if c == "DPD_90" else None))
        self.standing, self.percent, self.is_open, self.wait = "ZEROED", 0, False, None
        if step.verdict is not None:
            step.reasons.append(reason("FRAUD", None, "case " + step.verdict))
            if found:
                self.remember(AdverseStep(step.date, "ZEROED", "FRAUD", None, self.verdict_lenders[step.verdict],
                                          self.snapshot(), None, step.verdict))
        step.is_verdict_seen = True
        self.zeroed_on = step.date
        self.reason_account, self.reason_lender = a, lender
        step.line_lender = step.line_lender or self.reason_lender
        if a is not None:
            a.offer_zero = True
            step.zeroing = a
        return True

    def row_suspended(self, step):
        if self.standing not in ("GOOD", "WATCH", "RECOVERING") or not self.is_delinquent:
            return False
        late = [a for a in self.ordered if a.now.dpd]
        self.remember(AdverseStep(step.date, "SUSPENDED", "DELINQUENT", late[0], late[0].lender,
                                  self.snapshot()))
        for a in late:
            step.reasons.append(reason("DELINQUENT", a, "dpd %d" % a.now.dpd))
            if a.now.picture.pledged:
                step.notice("PLEDGE_DEDUCTION", a, amount=min(a.now.picture.pledged, a.now.amount))
        self.standing, self.is_open, self.wait = "SUSPENDED", False, None
        self.reason_account, self.reason_lender = late[0], late[0].lender
        step.line_lender = step.line_lender or self.reason_lender
        return True

    def late_outside_plans(self):
        return [a for a in self.ordered if a.now.dpd and not a.in_plan]

    def row_into_plan(self, step):
        if self.standing not in ("SUSPENDED", "ZEROED") or not any(a.in_plan for a in self.ordered):
            return False
        if self.late_outside_plans():
            return False
        if self.standing == "ZEROED":
            if self.verdicts or self.zeroing(step):
                return False
            self.left_on = step.date
        self.standing = "PLAN"
        return True

    def row_plan_broken(self, step):
        if self.standing != "PLAN":
            return False
        late = self.late_outside_plans()
        if not step.breached and not late:
            return False
        a = step.breached[0] if step.breached else late[0]
        criterion = "PLAN_BREACHED" if step.breached else "DELINQUENT"
        self.remember(AdverseStep(step.date, "SUSPENDED", criterion, a, a.lender, self.snapshot()))
        self.standing, self.left_on, self.is_long_wait = "SUSPENDED", step.date, True
        self.reason_account, self.reason_lender = a, a.lender
        if step.breached:
            step.reasons.append(reason("PLAN", a, "plan breached"))
        else:
            step.reasons.append(reason("DELINQUENT", a, "dpd %d" % a.now.dpd))
        return True

    def row_plan_done(self, step):
        if self.standing != "PLAN" or any(a.in_plan for a in self.ordered):
            return False
        self.standing, self.left_on, self.is_long_wait = "RECOVERING", step.date, True
        self.wait = Wait(step.date, True)
        return True

    def row_cured(self, step):
        if self.standing != "SUSPENDED" or self.is_delinquent:
            return False
        self.standing = "RECOVERING"
        self.wait = Wait(step.date, self.episode_worst > 30 or self.is_long_wait)
        return True

    def on_time(self, oldest):
        """Distinct due dates after the wait began, each with a fact settled in time, and settled or due since oldest."""
        paid = set()
        for a in self.ordered:
            for f in a.now.picture.facts.values():
                if (f.due > self.wait.since and f.settled is not None and f.settled <= f.due + a.rules.grace(f.settled)
                        and max(f.settled, f.due) >= oldest and not f.is_chargeback):
                    paid.add(f.due)
        return len(paid)

    def row_warned(self, step):
        rank, band = points.rank_of(self.points, step.policy), points.band_of(self.points, step.policy)
        if self.standing not in ("GOOD", "WATCH") or rank <= self.rank:
            return False
        self.rank = rank
        named = [reason("WARNING", None, "points %d" % self.points, "points >= %d" % band)]
        named += [reason("WARNING", x.account, x.fact, x.threshold) for x in step.hits]
        self.reason_account, self.reason_lender = None, self.lender_of_line(step)
        step.notice("EARLY_WARNING", lender=self.reason_lender, reasons=named)
        self.standing = "WATCH"
        if band >= step.policy.reduce_points:
            self.percent = min(self.percent, 50)
        if band >= step.policy.suspend_points:
            self.is_open = False
        if band >= step.policy.reduce_points:
            step.reasons += named
        return True

    def row_calmed(self, step):
        if self.standing != "WATCH" or self.points >= step.policy.watch_points:
            return False
        self.standing, self.good_since = "GOOD", step.date
        if self.percent != 100 or not self.is_open:  # else nothing was taken, and nothing is given back
            step.reasons.append(reason("WARNING", None, "points %d" % self.points,
                                       "points < %d" % step.policy.watch_points))
            self.reason_account, self.reason_lender = None, self.lender_of_line(step)
        self.percent, self.is_open = 100, True
        self.end_episode()
        return True

    def row_recovered(self, step):
        if self.standing != "RECOVERING" or self.is_delinquent or self.has_open_listing \
                or self.points >= step.policy.watch_points:
            return False
        wait = self.wait
        needed = 3 if wait.is_long else 1
        paid = min(self.on_time(step.date - step.policy.window), needed)
        if paid < needed and step.date < dates.add_months(wait.since, needed):
            return False
        step.reasons.append(reason("RECOVERY_STEP", self.reason_account,
                                   "on-time instalments %d since %s" % (paid, dates.iso(wait.since)),
                                   "3 instalments or 3 months" if wait.is_long else "1 instalment or 1 month"))
        self.is_open = True
        if wait.is_long and wait.stage == 0:
            self.percent = 50
            self.wait = Wait(step.date, True, 1)
            return True
        self.percent = 100
        self.standing, self.wait, self.good_since = "GOOD", None, step.date
        self.end_episode()
        return True

    def row_unzeroed(self, step):
        if self.standing != "ZEROED" or self.is_past_due or self.has_open_listing or self.review is None:
            return False
        d = step.date
        if self.review[1] < d - step.policy.review_valid_days:
            return False
        since = max(self.zeroed_on, self.clean_since)
        if d < dates.add_months(since, 12):
            return False
        self.review = None
        self.standing = "RECOVERING"
        self.left_on = d
        self.is_long_wait = True
        self.wait = Wait(d, True)
        step.reasons.append(reason("REVIEW_APPROVED"))
        return True

    def end_episode(self):
        self.episode_on = None
        self.episode_worst = 0
        self.is_long_wait = False
        self.adverse_steps = []

    # -- line -----------------------------------------------------------------------------------------------

    def settle_line(self, step, before):
        """At most one action: the net change of percent, drawing and effective limit."""
        standing0, percent0, open0 = before[:3]
        now = caps.Limit(self, step.date, step.policy, self.percent)
        limit0, limit1 = self.effective_limit, now.effective
        if now.contract != self.contract_limit:
            limit0 = now.contract * percent0 // 100
        self.contract_limit, self.effective_limit = now.contract, limit1
        if (percent0, open0, limit0) == (self.percent, self.is_open, limit1):
            return
        if self.percent == 0 and percent0 != 0:
            action = "ZERO"
        elif open0 and not self.is_open:
            action = "SUSPEND"
        elif self.percent > percent0 or (self.is_open and not open0) or limit1 > limit0:
            action = "RESTORE"
        else:
            action = "REDUCE"
        if limit0 != limit1:
            step.reasons += [reason("CAP", None, "limit %d" % x, "%s cap %d" % (name, cap))
                             for x, name, cap in now.binding]
        if not step.reasons:
            step.reasons.append(reason("CAP", None, "limit %d" % limit1, "no cap"))
        if step.reasons[0]["code"] in ("WARNING", "CAP"):
            lender = self.lender_of_line(step)
        else:
            lender = step.line_lender or (self.reason_account.lender if self.reason_account is not None
                                          else self.reason_lender)
        step.lines.append({
            "lender_id": lender, "action": action, "limit_before": limit0, "limit_after": limit1,
            "percent_before": percent0, "percent_after": self.percent,
            "drawing_before": "OPEN" if open0 else "SHUT", "drawing_after": "OPEN" if self.is_open else "SHUT",
            "standing_before": standing0, "standing_after": self.standing,
            "requires_review": action == "ZERO", "reasons": list(step.reasons),
        })

    def lender_of_line(self, step):
        """Of warnings and caps: the first open line account's; else the first account's; else who told it."""
        lines = caps.lines_of(self, step.policy) or self.ordered
        if lines:
            return lines[0].lender
        return step.event.rec["lender_id"] if step.event is not None else self.reason_lender
