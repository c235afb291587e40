"""Warning points and caps (section 7)."""

from . import dates

BANDS = (70, 50, 30)


def band_of(points):
    return next((b for b in BANDS if points >= b), 0)


class Warnings:
    """Mixed into the borrower: what signals say of him."""

    def init_signals(self):
        self.incomes = []  # (value date, monthly amount), oldest first
        self.borrowings = []  # (value date, repays a loan)
        self.multi = None  # (value date, lenders, inquiries)
        self.cash = None  # (value date, is abnormal)
        self.court = {}  # case -> value date
        self.elsewhere = {}  # (recipient, code) -> value date
        self.enterprises = {}  # token -> role
        self.band = 0
        self.points = 0
        self.is_line_touched = False

    def take_warning(self, name, fields, vd):
        if name == "Income":
            self.incomes.append((vd, fields["monthly_amount"]))
            self.incomes.sort(key=lambda x: x[0])
        elif name == "Borrowing":
            self.borrowings.append((vd, fields["purpose"] == "REPAYS_LOAN"))
        elif name == "MultiLender":
            if self.multi is None or vd >= self.multi[0]:
                self.multi = (vd, fields["lenders_open"], fields["inquiries_3m"])
        elif name == "CashFlow":
            if self.cash is None or vd >= self.cash[0]:
                self.cash = (vd, fields["pattern"] != "NORMAL")
        elif name == "CourtList":
            if fields["listed"]:
                self.court.setdefault(fields["case_id"], vd)
            else:
                self.court.pop(fields["case_id"], None)
        elif name == "ListedElsewhere":
            if fields["listed"]:
                self.elsewhere[fields["recipient"], fields["code"]] = vd
            else:
                self.elsewhere.pop((fields["recipient"], fields["code"]), None)

    def count_points(self, d, policy):
        """[points] of the hits on day d."""
        hits = []
        days = policy.signal_days
        if any(e.end is not None and 1 <= e.worst <= 3 and d < e.end + 90 for a in self.ordered
               for e in a.episodes):
            hits.append(10)
        if self.multi is not None and d < self.multi[0] + days:
            _, lenders, inquiries = self.multi
            if lenders >= 3:
                hits.append(40 if lenders >= 5 else 20)
            if inquiries > 6:
                hits.append(40 if inquiries > 10 else 20)
        if sum(1 for vd, _ in self.borrowings if d - 30 < vd <= d) >= 4:
            hits.append(15)
        if any(repays and d < vd + days for vd, repays in self.borrowings):
            hits.append(30)
        if len(self.incomes) >= 4 and d < self.incomes[-1][0] + days:
            three = [x for _, x in self.incomes[-4:-1]]
            # down by 30 % or more against their mean: new * 3 * 10 <= sum * 7
            if sum(three) and self.incomes[-1][1] * 30 <= sum(three) * 7:
                hits.append(15)
        if self.cash is not None and self.cash[1] and d < self.cash[0] + days:
            hits.append(15)
        if policy.debt_ratio_percent is not None and self.incomes and d < self.incomes[-1][0] + days:
            balance = sum(max(0, a.now.picture.balance or 0) for a in self.ordered
                          if a.currency == policy.base_currency)
            if balance * 100 > policy.debt_ratio_percent * 12 * self.incomes[-1][1]:
                hits.append(20)
        if any(d < vd + days for vd in self.elsewhere.values()):
            hits.append(40)
        if self.court:
            hits.append(70)
        return hits

    def signal_days_after(self, d, policy):
        """Days on which points may fall or rise by time alone."""
        days = policy.signal_days
        for a in self.ordered:
            for e in a.episodes:
                if e.end is not None:
                    yield e.end + 90
        for signal in (self.multi, self.cash):
            if signal is not None:
                yield signal[0] + days
        for vd, _ in self.borrowings:
            yield vd
            yield vd + 30
            yield vd + days
        if self.incomes:
            yield self.incomes[-1][0] + days
        for vd in self.elsewhere.values():
            yield vd + days

    def cap_by_income(self, d):
        """A third of the mean income of 36 months, a year of it; None without income."""
        since = dates.add_months(d, -36)
        known = [x for vd, x in self.incomes if since < vd <= d]
        return sum(known) * 12 // (3 * len(known)) if known else None
