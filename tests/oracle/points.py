"""Warning points of a borrower: what is counted, and the days on which the count may change (section 7)."""

BANDS = (30, 50, 70)
EPISODE_DAYS = 90
BORROWING_DAYS = 30


class Signals:
    """What the signals told that only warnings and caps ask for."""

    def __init__(self):
        self.incomes = []  # (value date, monthly amount), by value date; of one date in the order of arrival
        self.borrowings = []  # (value date, repays a loan)
        self.multi = None  # (value date, lenders open, inquiries)
        self.flow = None  # (value date, is abnormal)
        self.court = {}  # case -> value date
        self.elsewhere = {}  # (recipient, code) -> value date
        self.links = {}  # (enterprise token, role) -> value date

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
            stand(self.court, fields["case_id"], fields["listed"], vd)
        elif name == "ListedElsewhere":
            stand(self.elsewhere, (fields["recipient"], fields["code"]), fields["listed"], vd)
        elif name == "EnterpriseLink":
            stand(self.links, (fields["enterprise_token"], fields["role"]), fields["linked"], vd)

    @property
    def tokens(self):
        """Enterprises he is linked to, in bytewise order."""
        return sorted({token for token, _ in self.links}, key=str.encode)


def insert(kept, item):
    at = len(kept)
    while at and kept[at - 1][0] > item[0]:
        at -= 1
    kept.insert(at, item)


def stand(entries, key, stands, vd):
    if stands:
        entries[key] = vd
    else:
        entries.pop(key, None)


def hits(b, d, policy):
    """[(points, fact, threshold)] in the order of the page's table."""
    s = b.signals
    days = policy.signal_days
    out = []
    ended = [e for a in b.ordered for e in a.episodes
             if e.end is not None and 1 <= e.worst <= 3 and d < e.end + EPISODE_DAYS]
    if ended:
        out.append((10, "worst dpd %d" % max(e.worst for e in ended), "worst dpd 1-3 ended within 90 days"))
    if s.multi is not None and d < s.multi[0] + days:
        _, lenders, inquiries = s.multi
        if lenders >= 3:
            out.append((40, "lenders open %d" % lenders, "lenders open >= 5") if lenders >= 5
                       else (20, "lenders open %d" % lenders, "lenders open >= 3"))
        if inquiries > 6:
            out.append((40, "inquiries %d" % inquiries, "inquiries > 10") if inquiries > 10
                       else (20, "inquiries %d" % inquiries, "inquiries > 6"))
    recent = sum(1 for vd, _ in s.borrowings if d - BORROWING_DAYS < vd <= d)
    if recent >= 4:
        out.append((15, "borrowings %d" % recent, "borrowings >= 4 in 30 days"))
    if any(repays and d < vd + days for vd, repays in s.borrowings):
        out.append((30, "REPAYS_LOAN", "REPAYS_LOAN within %d days" % days))
    out += income_hit(s, d, days)
    if s.flow is not None and s.flow[1] and d < s.flow[0] + days:
        out.append((15, "abnormal cash flow", "LARGE_OUTFLOW or RELATED_TRANSFER"))
    out += debt_hit(b, d, policy)
    if any(d < vd + days for vd in s.elsewhere.values()):
        out.append((40, "listed elsewhere", "ListedElsewhere within %d days" % days))
    if s.court:
        out.append((70, "court list %s" % min(s.court, key=str.encode), "court list"))
    return out


def income_hit(s, d, days):
    """The newest income is down by 30 % or more against the mean of the three before it."""
    if len(s.incomes) < 4 or d >= s.incomes[-1][0] + days:
        return []
    newest = s.incomes[-1][1]
    before = sum(x for _, x in s.incomes[-4:-1])
    if not before or newest * 3 * 100 > before * 70:
        return []
    return [(15, "income %d" % newest, "income <= 70 %% of %d" % (before // 3))]


def debt_hit(b, d, policy):
    s = b.signals
    if policy.debt_ratio_percent is None or not s.incomes or d >= s.incomes[-1][0] + policy.signal_days:
        return []
    debt = sum(a.now.picture.balance or 0 for a in b.ordered
               if a.currency == policy.base_currency and not a.now.is_closed)
    year = 12 * s.incomes[-1][1]
    if debt * 100 <= policy.debt_ratio_percent * year:
        return []
    return [(20, "balances %d" % debt, "balances > %d %% of %d" % (policy.debt_ratio_percent, year))]


def band_of(points):
    return max((x for x in BANDS if points >= x), default=0)


def change_days(b, policy):
    """Days on which the points may change though nothing is told."""
    s = b.signals
    days = policy.signal_days
    if s.multi is not None:
        yield s.multi[0] + days
    if s.flow is not None:
        yield s.flow[0] + days
    if s.incomes:
        yield s.incomes[-1][0] + days
    for vd, repays in s.borrowings:
        yield vd
        yield vd + BORROWING_DAYS
        if repays:
            yield vd + days
    for vd in s.elsewhere.values():
        yield vd + days
    for a in b.ordered:
        for e in a.episodes:
            if e.end is not None and e.worst <= 3:
                yield e.end + EPISODE_DAYS
