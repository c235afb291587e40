"""Dates as whole days since 1970-01-01, and the monthly calendar the rules need."""

import datetime
from functools import lru_cache

EPOCH = datetime.date(1970, 1, 1).toordinal()


@lru_cache(maxsize=None)
def ymd(day):
    """(year, month, day of month) of a day number."""
    d = datetime.date.fromordinal(day + EPOCH)
    return d.year, d.month, d.day


def day_of(text):
    """Day number of an ISO date."""
    return datetime.date.fromisoformat(text).toordinal() - EPOCH


def iso(day):
    return datetime.date.fromordinal(day + EPOCH).isoformat()


@lru_cache(maxsize=None)
def month_length(year, month):
    first = datetime.date(year, month, 1)
    after = datetime.date(year + month // 12, month % 12 + 1, 1)
    return (after - first).days


def month_of(day):
    """Months are numbered year * 12 + (month - 1), so that the next month is one more."""
    y, m, _ = ymd(day)
    return y * 12 + m - 1


@lru_cache(maxsize=None)
def month_day(month, day_of_month):
    """The day of a month, capped at its last; 0 is the last one."""
    y, m = divmod(month, 12)
    m += 1
    last = month_length(y, m)
    d = last if day_of_month == 0 or day_of_month > last else day_of_month
    return datetime.date(y, m, d).toordinal() - EPOCH


def month_first(month):
    return month_day(month, 1)


def add_months(day, n):
    """The same day n months on, capped at that month's last day."""
    y, m, d = ymd(day)
    return month_day(y * 12 + m - 1 + n, d)


def settlement_on_or_after(day, settlement_day):
    """The first settlement day that is not before `day`."""
    month = month_of(day)
    s = month_day(month, settlement_day)
    return s if s >= day else month_day(month + 1, settlement_day)


def settlement_before(day, settlement_day):
    """The last settlement day that is before `day`."""
    month = month_of(day)
    s = month_day(month, settlement_day)
    return s if s < day else month_day(month - 1, settlement_day)


def date_of_millis(millis, offset_minutes):
    """The calendar date of a UTC time in the business time zone."""
    return (millis + offset_minutes * 60000) // 86400000
