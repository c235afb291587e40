"""Warning points of a borrower: what is counted, and the days on which the count may change (section 7)."""

from . import dates

INCOME_MONTHS = 36


class Signals:
    """What the signals told that only warnings and caps ask for."""

    def __init__(self):
        self.incomes = []  # (value date, monthly amount), by value date; of one date in the order of arrival
        self.borrowings = []  # (value date, repays a loan)
        self.multi = None  # (value date, lenders open, inquiries)
        self.flow = None  # (value date, is abnormal)
        self.court = {}  # case -> (value date, stands)
        self.elsewhere = {}  # (recipient, code) -> (value date, stands)
        self.links = {}  # (enterprise token, role) -> (value date, stands)

    def take(self, name, fields, vd):
        if name == "Income":
            insert(self.incomes, (vd, fields["monthly_amount"]))
        elif name == "Borrowing":
            insert(self.borrowings, (vd, fields["purpose"] == "REPAYS_LOAN"))
        elif name == "MultiLender":
            if self.multi is None or self.multi[0] <= vd:
                self.multi = (vd, fields["lenders_open"], fields["inquiries_3m"])
        elif name == "CashFlow":
            if self.flow is None or self.flow[0] <= vd:
                self.flow = (vd, fields["pattern"] != "NORMAL")
        elif name == "CourtList":
            newest(self.court, fields["case_id"], vd, fields["listed"])
        elif name == "ListedElsewhere":
            newest(self.elsewhere, (fields["recipient"], fields["code"]), vd, fields["listed"])
        elif name == "EnterpriseLink":
            newest(self.links, (fields["enterprise_token"], fields["role"]), vd, fields["linked"])

    @property
    def tokens(self):
        """Enterprises he is linked to, in bytewise order."""
        return sorted({token for (token, _), (_, stands) in self.links.items() if stands}, key=str.encode)

    def incomes_at(self, d):
        return [(vd, x) for vd, x in self.incomes if d < dates.add_months(vd, INCOME_MONTHS)]


def insert(kept, item):
    at = len(kept)
    while at and kept[at - 1][0] > item[0]:
        at -= 1
    kept.insert(at, item)


def newest(entries, key, vd, stands):
    if key not in entries or entries[key][0] <= vd:
        entries[key] = (vd, stands)


class Hit:
    __slots__ = ("points", "fact", "threshold", "account")

    def __init__(self, points, fact, threshold, account=None):
        self.points, self.fact = points, fact
        self.threshold = "%s: %d points" % (threshold, points)
        self.account = account


def hits(b, d, policy):
    """What gives points, in the order of the page's table."""
    found = [episode_hit(b, d, policy)] + tier_hits(b.signals, d, policy) + borrowing_hits(b.signals, d, policy)
    found += [income_hit(b.signals, d, policy), flow_hit(b.signals, d, policy), debt_hit(b, d, policy)]
    found += list_hits(b.signals, d, policy)
    return [x for x in found if x is not None and x.points]


def episode_hit(b, d, policy):
    ended = [(e.end, a, e) for a in b.ordered for e in a.episodes
             if e.end is not None and not e.never_was and 1 <= e.worst <= policy.early_dpd
             and d < e.end + policy.early_days]
    if not ended:
        return None
    last = max(x[0] for x in ended)
    _, a, e = next(x for x in ended if x[0] == last)
    return Hit(policy.early_points, "episode of dpd %d ended %s" % (e.worst, dates.iso(e.end)),
               "dpd <= %d ended less than %d days ago" % (policy.early_dpd, policy.early_days), a)


def tier_hits(s, d, policy):
    if s.multi is None or d >= s.multi[0] + policy.signal_days:
        return []
    _, lenders, inquiries = s.multi
    out = []
    if lenders >= policy.lenders_many:
        out.append((policy.lenders_many_points, "lenders open %d" % lenders, "lenders open >= %d" % policy.lenders_many))
    elif lenders >= policy.lenders_few:
        out.append((policy.lenders_few_points, "lenders open %d" % lenders, "lenders open >= %d" % policy.lenders_few))
    if inquiries > policy.inquiries_many:
        out.append((policy.inquiries_many_points, "inquiries %d" % inquiries,
                    "inquiries > %d" % policy.inquiries_many))
    elif inquiries > policy.inquiries_few:
        out.append((policy.inquiries_few_points, "inquiries %d" % inquiries, "inquiries > %d" % policy.inquiries_few))
    return [Hit(*x) for x in out]


def borrowing_hits(s, d, policy):
    out = []
    recent = sum(1 for vd, _ in s.borrowings if d - policy.borrowing_days < vd <= d)
    if recent >= policy.borrowings:
        out.append(Hit(policy.borrowings_points, "borrowings %d" % recent,
                       "borrowings >= %d in %d days" % (policy.borrowings, policy.borrowing_days)))
    repaying = [vd for vd, repays in s.borrowings if repays and d < vd + policy.signal_days]
    if repaying:
        out.append(Hit(policy.repays_loan_points, "borrowed on %s to repay a loan" % dates.iso(max(repaying)),
                       "borrowing repays a loan"))
    return out


def income_hit(s, d, policy):
    """The newest income is down against the mean of the three before it."""
    incomes = s.incomes_at(d)
    if len(incomes) < 4 or d >= incomes[-1][0] + policy.signal_days:
        return None
    last = incomes[-1][1]
    before = sum(x for _, x in incomes[-4:-1])
    if not before or last * 3 * 100 > before * (100 - policy.income_down_percent):
        return None
    return Hit(policy.income_down_points, "income %d, mean of 3 before %d" % (last, before // 3),
               "income down >= %d %%" % policy.income_down_percent)


def flow_hit(s, d, policy):
    if s.flow is None or not s.flow[1] or d >= s.flow[0] + policy.signal_days:
        return None
    return Hit(policy.cash_flow_points, "abnormal cash flow of %s" % dates.iso(s.flow[0]), "abnormal cash flow")


def debt_hit(b, d, policy):
    incomes = b.signals.incomes_at(d)
    if policy.debt_ratio_percent is None or not incomes or d >= incomes[-1][0] + policy.signal_days:
        return None
    debt = sum(a.now.picture.balance or 0 for a in b.ordered if a.currency == policy.base_currency)
    most = policy.debt_ratio_percent * 12 * incomes[-1][1]
    if debt * 100 <= most:
        return None
    return Hit(policy.debt_ratio_points, "balance %d" % debt, "balance > %d" % (most // 100))


def list_hits(s, d, policy):
    out = []
    elsewhere = sum(1 for vd, stands in s.elsewhere.values() if stands and d < vd + policy.signal_days)
    if elsewhere:
        out.append(Hit(policy.listed_elsewhere_points, "listed elsewhere %d" % elsewhere, "listed elsewhere >= 1"))
    cases = sum(1 for _, stands in s.court.values() if stands)
    if cases:
        out.append(Hit(policy.court_points, "court cases %d" % cases, "court cases >= 1"))
    return out


def rank_of(points, policy):
    """How many of the bands they reach."""
    return sum(points >= x for x in policy.bands)


def band_of(points, policy):
    return max((x for x in policy.bands if points >= x), default=0)


def change_days(b, policy):
    """Days on which the points, or a cap by income, may change though nothing is told."""
    s = b.signals
    days = policy.signal_days
    if s.multi is not None:
        yield s.multi[0] + days
    if s.flow is not None:
        yield s.flow[0] + days
    for vd, _ in s.incomes:
        yield vd + days
        yield dates.add_months(vd, INCOME_MONTHS)
    for vd, repays in s.borrowings:
        yield vd
        yield vd + policy.borrowing_days
        if repays:
            yield vd + days
    for vd, stands in s.elsewhere.values():
        if stands:
            yield vd + days
    for a in b.ordered:
        for e in a.episodes:
            if e.end is not None and e.worst <= policy.early_dpd:
                yield e.end + policy.early_days
