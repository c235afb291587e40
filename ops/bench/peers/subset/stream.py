"""The seeded stream of the benchmark: lives of borrowers within the common subset, as framed Avro records.

A life: for each account OPENED, then episodes of arrears: an instalment found overdue, stated again, paid in part,
and mostly paid in full. Value dates of a borrower go forward, from March to May 2026, so that two months close.

What keeps it inside the subset, where the daemon's full rules say nothing else: one topic, one order; no ticks; an
episode lasts at least four days (no warning points); no statement of zero; no instalment paid on time (waits end by
the calendar alone); accounts without a limit of their own; an instalment paid off never comes back.
"""

import datetime
import json
import pathlib
import random

SCHEMAS = pathlib.Path(__file__).resolve().parents[4] / "schemas" / "avsc"
EPOCH = datetime.date(1970, 1, 1).toordinal()
FIRST_DAY = datetime.date(2026, 3, 2).toordinal() - EPOCH
LAST_DAY = datetime.date(2026, 5, 24).toordinal() - EPOCH
DAY_MS = 86400000


def _number(value):
    """An Avro int or long."""
    value = (value << 1) ^ (value >> 63)
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def _text(value):
    raw = value.encode()
    return _number(len(raw)) + raw


def _frame(record):
    ids = {name: int(number) for number, name in json.loads((SCHEMAS / "index.json").read_text()).items()}
    return b"\0" + ids[f"input/{record}.avsc"].to_bytes(4, "big")


OPENED_FRAME, OVERDUE_FRAME, REPAYMENT_FRAME = map(_frame, ("AccountEvent", "OverdueEvent", "RepaymentEvent"))
LENDER = _text("bank")
PRODUCT = _text("loan")
CURRENCY = _text("CNY")
NULL = b"\0"
VALUE = b"\2"  # the second branch of [null, T]


def _begin(frame, borrower, account, number, day):
    """event_id to product; the time of day grows with the number of the event."""
    return b"".join((frame, _text(f"{account}-{number}"), _number(day * DAY_MS + 3600000 + number),
                     _number(day), LENDER, _text(borrower), _text(account), PRODUCT))


def opened(borrower, account, number, day, amount):
    return b"".join((_begin(OPENED_FRAME, borrower, account, number, day), _number(0), _number(0), _number(day),
                     NULL, _number(0), _number(12), _number(amount), NULL, VALUE, _number(amount), NULL, CURRENCY,
                     NULL))


def overdue(borrower, account, number, day, instalment, due, unpaid, balance):
    return b"".join((_begin(OVERDUE_FRAME, borrower, account, number, day), _number(instalment), _number(due),
                     _number(day - due), *map(_number, unpaid), _number(balance), CURRENCY, _number(0)))


def repayment(borrower, account, number, day, instalment, paid):
    return b"".join((_begin(REPAYMENT_FRAME, borrower, account, number, day), _number(0), VALUE, _number(instalment),
                     NULL, _number(sum(paid)), *map(_number, paid), CURRENCY, NULL, NULL))


def account_life(chance, borrower, account, last_day):
    """The events of one account: [(day, bytes)]."""
    day = FIRST_DAY + chance.randrange(8)
    balance = chance.randrange(500000, 5000000)
    events = [(day, opened(borrower, account, 0, day, balance))]
    number = 1
    for instalment in range(1, 100):
        day += chance.randrange(2, 12)
        late = chance.randrange(4, 25) if chance.random() < 0.75 else chance.randrange(25, 88)
        due = day - late
        unpaid = [chance.randrange(20000, 90000), chance.randrange(500, 9000), 0, chance.randrange(100, 900)]
        steps = chance.randrange(2, 5)
        for step in range(steps):
            if day > last_day:
                return events
            if step == 0 or chance.random() < 0.5:
                unpaid[3] += chance.randrange(10, 90)
                events.append((day, overdue(borrower, account, number, day, instalment, due, unpaid, balance)))
            else:
                part = unpaid[0] // 3
                unpaid[0] -= part
                balance -= part
                events.append((day, repayment(borrower, account, number, day, instalment, (part, 0, 0, 0))))
            number += 1
            day += chance.randrange(1, 6)
        if day > last_day:
            return events
        if chance.random() < 0.06:
            return events  # stays in arrears
        balance -= unpaid[0]
        events.append((day, repayment(borrower, account, number, day, instalment, unpaid)))
        number += 1
        if chance.random() < 0.15:
            day += chance.randrange(31, 40)  # long enough for the line to be restored
    return events


def life(seed, borrower_number, accounts=None, last_day=LAST_DAY):
    """The events of one borrower in the order they are sent: (borrower id, [bytes])."""
    chance = random.Random(seed * 1000003 + borrower_number)
    borrower = f"b-{seed}-{borrower_number:08d}"
    count = accounts or (1 if chance.random() < 0.7 else 2)
    events = []
    for n in range(count):
        events += [(day, n, at, raw) for at, (day, raw) in
                   enumerate(account_life(chance, borrower, f"a-{borrower_number:08d}-{n}", last_day))]
    events.sort(key=lambda event: event[:3])
    return borrower, [raw for *_, raw in events]


def stream(seed, borrowers, accounts=None, together=20000, limit=None):
    """Yields (borrower, bytes): lives mixed at random, at most `together` of them under way at a time."""
    chance = random.Random(seed)
    under_way = []
    nxt = sent = 0
    while True:
        while len(under_way) < together and nxt < borrowers:
            borrower, events = life(seed, nxt, accounts)
            under_way.append([borrower, events, 0])
            nxt += 1
        if not under_way:
            return
        place = chance.randrange(len(under_way))
        entry = under_way[place]
        yield entry[0], entry[1][entry[2]]
        sent += 1
        if sent == limit:
            return
        entry[2] += 1
        if entry[2] == len(entry[1]):
            under_way[place] = under_way[-1]
            under_way.pop()


def identity(seed, number):
    """(borrower, account) of a newcomer with one account."""
    return f"n-{seed}-{number:08d}", f"a-{number:08d}-0"


def newcomers(seed, borrowers, first=0, accounts=1):
    """Yields (borrower, bytes): accounts opened, the quickest way to many borrowers."""
    for n in range(first, first + borrowers):
        borrower, account = identity(seed, n)
        for a in range(accounts):
            yield borrower, opened(borrower, f"{account[:-1]}{a}", 0, FIRST_DAY, 1000000)


STAGES = 4  # of updates on the same newcomers
STAGE_DAYS = 20


def updates(seed, borrowers, count, accounts=1, stage=0):
    """Yields (borrower, bytes): overdue statements of newcomers met at random. Each stage comes after the one before."""
    chance = random.Random(seed * STAGES + stage)
    for n in range(count):
        borrower, account = identity(seed, chance.randrange(borrowers))
        account = f"{account[:-1]}{chance.randrange(accounts)}"
        day = FIRST_DAY + 1 + stage * STAGE_DAYS + n * (STAGE_DAYS - 1) // count
        yield borrower, overdue(borrower, account, stage * count + n + 1, day, 1, FIRST_DAY - 10,
                                (50000, 1000, 0, 100 + n), 1000000)


NEWCOMER_EVERY = 4


def mixed(seed, count):
    """Yields (borrower, bytes): lives, and a newcomer in every fourth place, whose outputs are told by their key."""
    lives = stream(seed, count, together=2000)
    for n in range(count):
        if n % NEWCOMER_EVERY == NEWCOMER_EVERY - 1:
            borrower, account = identity(seed, n // NEWCOMER_EVERY)
            yield borrower, opened(borrower, account, 0, FIRST_DAY, 1000000)
        else:
            yield next(lives)
