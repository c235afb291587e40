"""The common subset of the credit rules: what every peer of the benchmark decides, in plain Python.

Arrears, days past due, standing and report updates, as creditd has them on a stream that stays inside the subset
(stream.py): no ticks, no late, reversed or doubled events, no plans, disputes, consents or caps. The Python and
Quix peers run this module, the Kafka Streams peer is a port of it, and check.py holds all of them against creditd.

A borrower is advanced day by day to an event's value date, then the event is applied. Days on which nothing can
happen are jumped over.
"""

import calendar
import datetime
import struct

GOOD, SUSPENDED, ZEROED, RECOVERING = range(4)
STANDINGS = ("GOOD", "SUSPENDED", "ZEROED", "RECOVERING")
SUSPEND, ZERO, RESTORE = range(3)
ACTIONS = ("SUSPEND", "ZERO", "RESTORE")
OPENED, OVERDUE, REPAYMENT = range(3)
NEVER = 0x7FFFFFFF
THRESHOLDS = (1, 31, 61, 91, 121, 151, 181)  # first day of the monthly codes 1 to 7
ZERO_DPD = 90
NOTICE_WAIT_DAYS = 1
EPOCH = datetime.date(1970, 1, 1).toordinal()


def date_of(day):
    return datetime.date.fromordinal(day + EPOCH)


def month_of(day):
    date = date_of(day)
    return date.year * 12 + date.month - 1


def add_month(day):
    """The same day one month later, at most the month's last."""
    date = date_of(day)
    month = date.year * 12 + date.month
    year, month = divmod(month, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return datetime.date(year, month + 1, min(date.day, last)).toordinal() - EPOCH


def month_end(day):
    """The last day of the month."""
    date = date_of(day)
    return day - date.day + calendar.monthrange(date.year, date.month)[1]


def code_of(dpd):
    """Monthly code of days past due: 0 stands for N."""
    code = 0
    while code < 7 and dpd >= THRESHOLDS[code]:
        code += 1
    return code


class Account:
    """`instalments` holds what is unpaid: {number: [due, principal, interest, fee, penalty]}."""

    __slots__ = ("name", "instalments", "balance", "last_code", "had_arrears", "notice_on", "recovered_month")

    def __init__(self, name):
        self.name = name
        self.instalments = {}
        self.balance = 0
        self.last_code = 0  # of the last update sent
        self.had_arrears = False  # the last update sent showed an overdue amount
        self.notice_on = 0  # the day on which notice of this episode counts as given; 0 = not delinquent
        self.recovered_month = 0  # of the last update 40

    def oldest(self):
        return min(entry[0] for entry in self.instalments.values()) if self.instalments else NEVER

    def overdue(self):
        return sum(entry[1] + entry[2] + entry[3] + entry[4] for entry in self.instalments.values())


class Borrower:
    __slots__ = ("clock", "standing", "worst", "recovering_since", "report_seq", "accounts", "next_day")

    def __init__(self):
        self.clock = 0
        self.standing = GOOD
        self.worst = 0  # days past due in the episode
        self.recovering_since = 0
        self.report_seq = 0
        self.accounts = {}
        self.next_day = 0  # the first day after the clock on which something happens

    # --- outputs: (account, point, date, dpd, overdue amount, overdue count, code), (action, date)

    def report(self, account, point, day, dpd, out):
        amount = account.overdue() if dpd else 0
        account.last_code = code_of(dpd)
        account.had_arrears = amount > 0
        self.report_seq += 1
        out.append((account.name, point, day, dpd, amount, len(account.instalments) if dpd else 0,
                    account.last_code, self.report_seq))

    def step(self, day, closes, reports, actions):
        """One day opens (`closes`: the day before ended a month), or an event was applied on it."""
        worst = 0
        accounts = [self.accounts[name] for name in sorted(self.accounts)]
        if closes:
            for account in accounts:
                self.report(account, 30, day - 1, max(0, day - 1 - account.oldest()), reports)
        for account in accounts:
            dpd = max(0, day - account.oldest())
            if dpd:
                worst = max(worst, dpd)
                if not account.notice_on:
                    account.notice_on = day + NOTICE_WAIT_DAYS
                if code_of(dpd) != account.last_code and day >= account.notice_on:
                    self.report(account, 0, day, dpd, reports)
            else:
                account.notice_on = 0
                if account.last_code:
                    month = month_of(day)
                    is_recovery = (account.had_arrears and day != month_end(day)
                                   and account.recovered_month != month)
                    if is_recovery:
                        account.recovered_month = month
                    self.report(account, 40 if is_recovery else 0, day, 0, reports)
        self.judge(day, worst, actions)
        self.clock = day
        self.plan(day)

    def judge(self, day, dpd, actions):
        """The rows of the standing table that the subset has."""
        self.worst = max(self.worst, dpd)
        if self.standing != ZEROED and dpd >= ZERO_DPD:
            self.standing = ZEROED
            actions.append((ZERO, day))
        if self.standing in (GOOD, RECOVERING) and dpd:
            if self.standing == GOOD:  # the line is shut while recovering
                actions.append((SUSPEND, day))
            self.standing = SUSPENDED
        if self.standing == SUSPENDED and not dpd:
            self.standing = RECOVERING
            self.recovering_since = day
        if self.standing == RECOVERING and self.worst <= 30 and day >= add_month(self.recovering_since):
            self.standing = GOOD
            self.worst = 0
            actions.append((RESTORE, day))

    def plan(self, day):
        """Sets next_day."""
        soonest = month_end(day) + 1
        if self.standing == RECOVERING and self.worst <= 30:
            soonest = min(soonest, add_month(self.recovering_since))
        for account in self.accounts.values():
            if not account.instalments:
                continue
            if account.notice_on > day:
                soonest = min(soonest, account.notice_on)
            oldest = account.oldest()
            dpd = day - oldest
            for threshold in THRESHOLDS:
                if dpd < threshold:
                    soonest = min(soonest, oldest + threshold)
                    break
            if dpd < ZERO_DPD:
                soonest = min(soonest, oldest + ZERO_DPD)
        self.next_day = soonest

    # --- events

    def advance(self, day, reports, actions):
        while self.next_day <= day:
            opened = self.next_day
            self.step(opened, opened - 1 == month_end(opened - 1), reports, actions)
        for account in self.accounts.values():  # the worst lateness counts before what the event changes
            self.worst = max(self.worst, day - account.oldest())

    def apply(self, event, reports, actions):
        """event: (kind, value_date, account, instalment, due, amounts, balance); amounts by component."""
        kind, day, name, number, due, amounts, balance = event
        if self.clock:
            self.advance(day, reports, actions)
        account = self.accounts.get(name)
        if kind == OPENED:
            account = self.accounts[name] = Account(name)
            account.balance = balance
            self.report(account, 10, day, 0, reports)
        elif kind == OVERDUE:
            if any(amounts):
                account.instalments[number] = [due, *amounts]
            else:
                account.instalments.pop(number, None)
            account.balance = balance
        else:
            entry = account.instalments[number]
            for n in range(4):
                entry[n + 1] -= amounts[n]
            if not any(entry[1:]):
                del account.instalments[number]
            account.balance -= amounts[0]
        self.step(day, False, reports, actions)

    def shown(self):
        """What the outputs of all peers are compared by: standing, worst dpd, arrears, and both per account."""
        accounts = {}
        for name, account in self.accounts.items():
            oldest = account.oldest()
            accounts[name] = (max(0, self.clock - oldest), account.overdue(), account.balance)
        return {"standing": STANDINGS[self.standing], "reports": self.report_seq,
                "dpd": max(dpd for dpd, _, _ in accounts.values()),
                "overdue": sum(amount for _, amount, _ in accounts.values()), "accounts": accounts}


# --- compact records, the same in all peers. What is shorter than asked for is padded, half noise and half zeros as the
# null relay's, so that a compressor has as much to do as with the daemon's.

_HEAD = struct.Struct(">BiiiqiH")
_ACCOUNT = struct.Struct(">qBBiiH")
_INSTALMENT = struct.Struct(">iiqqqq")
_REPORT = struct.Struct(">BiiqiBq")


def _noise(size):
    out, x = bytearray(size), 88172645463325252
    for at in range(size):
        x ^= x << 13 & 0xFFFFFFFFFFFFFFFF
        x ^= x >> 7
        x ^= x << 17 & 0xFFFFFFFFFFFFFFFF
        out[at] = x & 0xFF if at % 16 < 8 else 0
    return bytes(out)


PAD = _noise(65536)


def pad(raw, size):
    return raw + PAD[len(raw):size] if len(raw) < size else raw


def encode_state(b, size=0):
    parts = [_HEAD.pack(b.standing, b.clock, b.worst, b.recovering_since, b.report_seq, b.next_day, len(b.accounts))]
    for name, a in b.accounts.items():
        word = name.encode()
        parts.append(bytes((len(word),)) + word + _ACCOUNT.pack(
            a.balance, a.last_code, a.had_arrears, a.notice_on, a.recovered_month, len(a.instalments)))
        for number, entry in a.instalments.items():
            parts.append(_INSTALMENT.pack(number, *entry))
    return pad(b"".join(parts), size)


def decode_state(raw):
    b = Borrower()
    b.standing, b.clock, b.worst, b.recovering_since, b.report_seq, b.next_day, count = _HEAD.unpack_from(raw, 0)
    at = _HEAD.size
    for _ in range(count):
        size = raw[at]
        name = raw[at + 1 : at + 1 + size].decode()
        at += 1 + size
        a = b.accounts[name] = Account(name)
        a.balance, a.last_code, arrears, a.notice_on, a.recovered_month, unpaid = _ACCOUNT.unpack_from(raw, at)
        a.had_arrears = bool(arrears)
        at += _ACCOUNT.size
        for _ in range(unpaid):
            number, *entry = _INSTALMENT.unpack_from(raw, at)
            at += _INSTALMENT.size
            a.instalments[number] = entry
    return b


def encode_report(report, size=0):
    name, point, day, dpd, amount, count, code, seq = report
    word = name.encode()
    return pad(_REPORT.pack(point, day, dpd, amount, count, code, seq) + bytes((len(word),)) + word, size)


def decode_report(raw):
    point, day, dpd, amount, count, code, seq = _REPORT.unpack_from(raw, 0)
    size = raw[_REPORT.size]
    name = raw[_REPORT.size + 1 : _REPORT.size + 1 + size].decode()
    return name, point, day, dpd, amount, count, code, seq


def encode_action(action, size=0):
    return pad(struct.pack(">Bi", *action), size)


def decode_action(raw):
    return struct.unpack_from(">Bi", raw, 0)
