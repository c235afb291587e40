"""A borrower: apply(event), advance(date). Written from the credit rules alone."""

from . import caps, dates, derive, door, erase, notices, points, repair, reports
from .account import Account, Dispute, next_days
from .listing import Lists
from .outputs import Step
from .standing import Standings

THRESHOLDS = tuple(sorted({1, 30, 31, 60, 61, 90, 91, 120, 121, 150, 151, 180, 181, 271, 361}))
KNOWN_THRESHOLDS = {}


class Borrower(Standings, Lists):
    def __init__(self, borrower_id, policies):
        self.id = borrower_id
        self.policies = policies
        self.version = 0
        self.report_seq = 0
        self.erased_on = None
        self.erased_ids = {}  # (event id, content) of accounts erased -> value date
        self.clock = None
        self.reset()

    def reset(self):
        """Nothing is known of him but his numbers, and how far his days have gone."""
        self.as_of = None
        self.accounts = {}
        self.ordered = []
        self.ids = {}
        self.standing, self.percent, self.is_open, self.wait = "GOOD", 100, True, None
        self.contract_limit = self.effective_limit = 0
        self.adverse_steps = []
        self.episode_on = None
        self.episode_worst = 0
        self.is_long_wait = False
        self.zeroed_on = self.left_on = self.clean_since = None
        self.clean_before = None  # clean_since as it was before the last lateness
        self.clean_earlier = None  # and before the one that may prove none as well
        self.worst_before = 0  # of the episode, before the step
        self.reason_account = self.reason_lender = None
        self.verdicts = {}
        self.cleared_cases = set()
        self.verdict_lenders = {}
        self.expired_verdicts = {}  # case -> day
        self.verdict_days = {}
        self.verdict_said = {}  # case -> value date of the last statement of it
        self.review = None
        self.reviewed_on = None  # value date of the newest approved one, used or not
        self.listings = {}
        self.tokens = {}
        self.share_consents = {}
        self.share_consent_days = {}
        self.consent_report = self.consent_report_on = None
        self.has_open_listing = False
        self.revoked_on = None  # what waited for the end of an entry is looked at on the day after
        self.agreement = None
        self.is_delinquent = self.is_past_due = False
        self.signals = points.Signals()
        self.points = self.rank = 0
        self.increase_on = self.good_since = None

    # -- the two ways in ------------------------------------------------------------------------------------

    def apply(self, ev, business_date, tokens=None):
        """Returns (outcome, outputs): outcome None when applied, else DUPLICATE or a dead-letter reason."""
        policy = self.policies.at(max(x for x in (self.clock, business_date, min(
            ev.rec["value_date"], ev.kafka_date)) if x is not None))
        reason = door.check(self, ev, policy, business_date)
        if reason is not None:
            return reason, []
        clock = door.clock_after(self, ev, business_date)
        out = []
        self.advance(clock, out)
        cause = {"topic": ev.topic, "partition": ev.partition, "offset": ev.offset,
                 "event_id": ev.rec["event_id"]}
        step = Step(clock, cause, self.policies.at(clock), ev)
        self.begin(step)
        if ev.detail == "Erasure":
            self.erase(step, out)
            return None, out
        self.erased_on = None
        self.take(ev, step, tokens)
        self.decide(step)
        self.emit(step, out)
        erase.drop_closed(self, clock, step.policy)
        return None, out

    def erase(self, step, out):
        """Reports are deleted; of the borrower a stub stays, so that his numbers go on."""
        erase.delete_reports(self, step)
        self.emit(step, out)
        out.append(("audits", {"kind": "ERASURE"}))
        ids = dict(self.ids)
        ids[step.event.rec["event_id"]] = (step.event.rec["value_date"], step.event.content)
        self.erased_ids.update(((name, content), vd) for a in self.ordered for name, (vd, content) in a.ids.items())
        self.reset()
        self.ids = ids
        self.erased_on = self.as_of = step.date

    def advance(self, date, out):
        """Runs every dated transition after the clock up to `date`; appends the outputs to `out`."""
        if self.clock is None:
            self.clock = date
            return
        if self.clock >= date:
            return
        d = self.clock
        while True:
            d = self.next_day(d)
            if d is None or d > date:
                break
            self.open_day(d, out)
            self.clock = d
        self.clock = date
        self.watch(date)

    def begin(self, step):
        step.hits = ()
        step.rewritten = {}
        step.closed = {}
        step.as_closed = {}  # account -> how its month closed, where a reversal of the day that opens changes it
        step.released_holds = {}
        step.undone = ()
        step.zeroing = None
        step.event_account = None
        step.corrected_dispute = step.verdict = None
        step.is_verdict_seen = False
        step.line_lender = None
        step.breached = []
        step.consent_given = False
        self.see_consent(step)

    def see_consent(self, step):
        """Stated consent holds; if none was stated, it is assumed unless the policy requires it."""
        stated = self.consent_report
        step.may_report = not step.policy.consent_required if stated is None else stated

    def open_day(self, d, out):
        step = Step(d, None, self.policies.at(d))
        self.begin(step)
        for a in self.ordered:
            s = a.next_settlement(d - 1)
            if s == d - 1:
                rec = a.add_month(s)
                if rec is not None:
                    rec.is_blank = not step.may_report
                    if rec.is_blank:
                        rec.char = "D"  # later derivations see is_blank themselves
                    step.closed[a] = [rec]
            open_ahead(a, step)
        self.decide(step)
        if not step.is_empty:
            self.emit(step, out)
        erase.drop_closed(self, d, step.policy)

    def watch(self, d):
        """The worst of the running episodes, on a day on which nothing else happens."""
        for a in self.ordered:
            dpd = a.log.as_of(d).dpd(d)
            if dpd > self.episode_worst and self.episode_on is not None:
                self.episode_worst = dpd
            if a.episode is not None and dpd > a.episode.worst:
                a.episode.worst = dpd

    def emit(self, step, out):
        self.version += 1
        self.as_of = step.date
        records, sent = step.finish(self.id, self.version, self.report_seq + 1)
        self.report_seq += sent
        out.extend(records)

    # -- days -----------------------------------------------------------------------------------------------

    def next_day(self, d):
        """The first day after d on which anything may happen, or None."""
        best = None
        for a in self.ordered:
            for x in self.account_days(a, d):
                if x > d and (best is None or x < best):
                    best = x
        for x in self.own_days(d):
            if x > d and (best is None or x < best):
                best = x
        for entry in self.policies.entries[1:]:
            if entry.effective_on > d and (best is None or entry.effective_on < best):
                best = entry.effective_on
        return best

    def account_days(self, a, d):
        yield from next_days(a, d, self.thresholds(d))
        s = a.next_settlement(d)
        if s is not None:
            yield s + 1
        for x in a.disputes:
            if x.outcome is None and not x.is_due_noticed:
                yield x.opened_on + self.policies.at(d).dispute_due_days
        if a.is_notice_pending:
            yield max(d + 1, a.notice_on + self.policies.at(d).notice_wait_days)
        if a.opened_day is not None and not a.is_opened_sent:
            yield a.opened_day
        if a.drawdown_day is not None:
            yield a.drawdown_day
        last = a.log.pictures[-1] if a.log.pictures else None
        if last is not None and last.closed_on is not None and not a.is_closed_sent:
            yield last.closed_on

    def thresholds(self, d):
        policy = self.policies.at(d)
        key = (policy.intentional_dpd, policy.zero_dpd, policy.referral_dpd, policy.offer_days, policy.reminders)
        if key not in KNOWN_THRESHOLDS:
            KNOWN_THRESHOLDS[key] = sorted(set(THRESHOLDS) | {policy.intentional_dpd + 1, policy.zero_dpd}
                                           | {policy.referral_dpd} | set(policy.offer_days) | {r[0] for r in policy.reminders})
        return KNOWN_THRESHOLDS[key]

    def own_days(self, d):
        if self.revoked_on is not None:
            yield self.revoked_on + 1
        for entry in self.policies.entries:
            if entry.effective_on is not None:
                yield entry.effective_on
        for entry in self.listings.values():
            if entry.is_open and entry.expires_on is not None:
                yield entry.expires_on
        if self.standing == "RECOVERING":
            over = dates.add_months(self.wait.since, 3 if self.wait.is_long else 1)
            yield max(over, d + 1)
        elif self.standing == "ZEROED" and self.review is not None and self.clean_since is not None:
            yield max(d + 1, dates.add_months(max(self.zeroed_on, self.clean_since), 12))
        policy = self.policies.at(d)
        yield from points.change_days(self, policy)
        yield from repair.days(self, policy)
        yield from erase.drop_days(self, d, policy)
        day = caps.increase_day(self, d, policy)
        if day is not None:
            yield day

    # -- one step ---------------------------------------------------------------------------------------------

    def decide(self, step):
        before = self.snapshot()
        for a in self.ordered:
            reports.account_stage(a, step)
            repair.rewrite(a, step)
        self.settle_standing(step)
        self.settle_line(step, before)
        self.settle_lists(step)
        for a in self.ordered:
            notices.collect(a, step)
        notices.of_borrower(self, step, before[0])
        shut = not self.is_open
        reports.agreement(self, step)
        for a in self.ordered:
            reports.compose(a, step, shut)

    @property
    def zeroing_account(self):
        """The account that zeroed him last; None if a verdict did, one on top of it apart."""
        for x in reversed(self.adverse_steps):
            if x.to == "ZEROED" and (x.account is not None or x.before[0] != "ZEROED"):
                return x.account
        return None

    def bars_erasure(self, clock):
        return erase.is_barred(self, clock)

    # -- what an event changes -----------------------------------------------------------------------------------

    def take(self, ev, step, tokens):
        """Applies the event to the facts; the clock moves."""
        clock = step.date
        self.clock = clock
        window = step.policy.window
        if ev.type == "SignalEvent":
            prune(self.ids, clock - window)
            self.ids[ev.rec["event_id"]] = (ev.rec["value_date"], ev.content)
            self.take_signal(ev, step, tokens)
            return
        rec = ev.rec
        a = self.account_for(ev, step)
        a.forget(clock, window)
        step.event_account = a
        prune(a.ids, clock - window)
        vd = rec["value_date"]
        a.ids[rec["event_id"]] = (vd, ev.content)
        key = door.order_key(ev)
        since = vd
        if vd < a.first_known:
            a.first_known = vd
        if a.is_implicit:
            a.opened_on = min(a.opened_on, a.first_known)
        elif a.opened_on > a.first_known:
            a.opened_on = a.first_known
        if ev.type == "OverdueEvent":
            a.is_entry_barred = False
            unpaid = (rec["principal"], rec["interest"], rec["fee"], rec["penalty"])
            since = a.log.insert(key, ("S", rec["instalment_no"], rec["due_date"], unpaid, rec["balance"], rec["intent"]))
        elif ev.type == "RepaymentEvent":
            since = self.take_payment(a, rec, key)
        else:
            since = self.take_account_event(a, rec, key)
        if since <= clock:
            a.rederive(since, clock, window)

    def account_for(self, ev, step):
        rec = ev.rec
        name = (rec["lender_id"], rec["account_id"])
        a = self.accounts.get(name)
        if a is None:
            product = step.policy.product(rec["product"])
            a = Account(name[0], name[1], rec["product"], product, rec["value_date"], rec["currency"])
            a.payments = {}
            a.opened_day = a.drawdown_day = None
            a.rules.policies, a.rules.product_name = self.policies, rec["product"]
            a.rules.window = step.policy.window
            self.accounts[name] = a
            self.ordered = sorted(self.accounts.values(), key=lambda x: x.key)
        return a

    def take_payment(self, a, rec, key):
        vd = rec["value_date"]
        portions = (rec["principal"], rec["interest"], rec["fee"], rec["penalty"])
        kind = rec["kind"]
        if kind == "REVERSAL":
            a.payments[rec["reverses"]][1] = True
            a.log.insert(key, ("R", rec["balance_after"]))
            if vd > self.clock:
                a.reversals_ahead.append((vd, rec["reverses"]))
                return vd
            return min(vd, a.log.take_back(rec["reverses"]))
        no = rec["instalment_no"]
        if kind != "CHARGEBACK":
            a.payments[rec["event_id"]] = [vd, False, no]
        elif no is None and rec["reverses"] in a.payments:
            no = a.payments[rec["reverses"]][2]
        closing = vd if a.last_s_sent is None else max(vd, a.last_s_sent)
        return a.log.insert(key, ("P", kind, no, rec["due_date"], rec["amount"], portions,
                                  rec["balance_after"], False, closing))

    def take_account_event(self, a, rec, key):
        vd = rec["value_date"]
        since = vd
        kind = rec["kind"]
        closing = vd if a.last_s_sent is None else max(vd, a.last_s_sent)
        fields = {"balance": rec["balance"], "pledged": rec["pledged"], "limit": rec["limit"],
                  "dates": tuple(rec["plan_due_dates"] or ())}
        if kind == "OPENED" and a.opened_content is None:
            a.opened_content = door.opened_content(rec)
            a.is_implicit = False
            a.product_name = rec["product"]
            a.product = self.policies.at(self.clock).product(rec["product"])
            a.rules.product_name = rec["product"]
            a.retype(rec["account_type"])
            a.settlement_day = rec["settlement_day"]
            a.instalments = rec["instalments"]
            a.amount_contract = rec["amount"]
            a.matures_on = rec["matures_on"]
            a.opened_on = min(rec["opened_on"], a.first_known)
            a.log.rebuild()
            a.drawdown_day = max(vd, self.clock)
            if a.sent is None and (not a.log.entries or dates.month_of(a.opened_on) == dates.month_of(self.clock)):
                a.opened_day = max(vd, self.clock)
            since = 0
        return min(since, a.log.insert(key, ("A", kind, fields, closing)))

    def take_dispute(self, a, name, fields, vd, step):
        known = take_dispute_of(a, fields["dispute_id"])
        oldest = step.date - step.policy.window
        if (name == "DisputeOpened" and known is not None and known.outcome in ("CORRECT", "CLEAR")
                and max(known.opened_on, known.closed_on) < oldest):
            a.disputes.remove(known)  # long over: the same id is another dispute
            known = None
        if name == "DisputeOpened":
            if known is None:
                a.disputes.append(Dispute(fields["dispute_id"], vd))
        elif known is not None and known.outcome is None:
            known.outcome, known.closed_on = fields["outcome"], vd
            if known.outcome == "CORRECT":
                a.is_entry_barred = True
                step.corrected_dispute = a

    def take_signal(self, ev, step, tokens):
        name, fields = ev.rec["detail"]
        vd = ev.rec["value_date"]
        if name == "Party":
            for recipient, scheme, epoch, token in tokens or ():
                if recipient in self.tokens and self.tokens[recipient][1] > epoch:
                    continue
                self.tokens[recipient] = (scheme, epoch, token)
        elif name == "Consent":
            self.take_consent(fields, vd, step)
        elif name in ("DisputeOpened", "DisputeResolved"):
            self.take_dispute(self.accounts[(ev.rec["lender_id"], fields["account_id"])], name, fields, vd, step)
        elif name == "NoticeDelivered":
            step.event_account = self.accounts[(ev.rec["lender_id"], fields["account_id"])]
        elif name == "FraudVerdict":
            self.take_verdict(fields, vd, ev.rec["lender_id"], step)
        elif name == "ReviewDecision":
            if fields["approved"]:
                for case in [c for c in self.verdicts if self.verdict_said[c] <= vd]:
                    del self.verdicts[case]
                if self.reviewed_on is None or self.reviewed_on <= vd:
                    self.reviewed_on = vd
                    self.review = (fields["decision_id"], vd)
        else:
            self.signals.take(name, fields, vd)

    def take_consent(self, fields, vd, step):
        """The newest statement by value date holds: to report, and per recipient of his own and of all."""
        if fields["purpose"] == "REPORT":
            if self.consent_report_on is not None and vd < self.consent_report_on:
                return
            before = step.may_report
            self.consent_report, self.consent_report_on = fields["granted"], vd
            self.see_consent(step)
            step.consent_given = step.may_report and not before
            return
        name, days = fields["recipient"], self.share_consent_days
        if any(x in days and vd < days[x] for x in (name, None)):
            return
        if name is None:
            for other in [x for x in days if days[x] <= vd]:
                del days[other], self.share_consents[other]
        self.share_consents[name], days[name] = fields["granted"], vd

    def take_verdict(self, fields, vd, lender, step):
        """The last statement of a case by value date holds, less a review dated after it."""
        case = fields["case_id"]
        if case in self.verdict_said and vd < self.verdict_said[case]:
            return
        self.verdict_said[case] = vd
        if fields["verdict"] == "CLEARED":
            self.verdicts.pop(case, None)
            self.cleared_cases.add(case)
            return
        if case in self.verdicts:
            return
        self.verdict_days[case] = vd
        self.expired_verdicts.pop(case, None)
        self.verdict_lenders[case] = lender
        self.cleared_cases.discard(case)
        step.verdict = case
        if self.reviewed_on is None or vd >= self.reviewed_on:
            self.verdicts[case] = lender


def open_ahead(a, step):
    """What is dated ahead counts when its day opens, after the day before has closed."""
    if not a.log.is_dated(step.date):
        return
    since = step.date
    due = [name for on, name in a.reversals_ahead if on <= step.date]
    if due:
        a.reversals_ahead = [x for x in a.reversals_ahead if x[1] not in due]
        for rec in step.closed.get(a, ()):
            step.as_closed[a] = reports.Closed(rec, derive.look(a, rec.s))
        since = min(a.log.take_back(name) for name in due)
    a.rederive(since, step.date, step.policy.window)


def take_dispute_of(a, dispute_id):
    return next((x for x in a.disputes if x.dispute_id == dispute_id), None)


def prune(seen, oldest):
    """Forgets ids whose value date left the window; done now and then, it only saves room."""
    if len(seen) > 64:
        for k in [k for k, v in seen.items() if v[0] < oldest]:
            del seen[k]
