"""Identities: well-formed ids, and numbers that must never be taken for one."""

import re

from . import dates

ID = re.compile(r"[A-Za-z0-9._-]{1,64}\Z")
MOBILE = re.compile(r"1[3-9][0-9]{9}\Z")
NUMBER = re.compile(r"[0-9]{17}[0-9Xx]\Z")
OLD_NUMBER = re.compile(r"[0-9]{15}\Z")
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
CHECK = "10X98765432"


def check_char(seventeen):
    return CHECK[sum(int(c) * w for c, w in zip(seventeen, WEIGHTS)) % 11]


def is_identity_number(text, today):
    """17 digits and a digit or X, a real birthday from 1900 to today, the ISO 7064 check right."""
    if not NUMBER.match(text):
        return False
    try:
        born = dates.day_of("%s-%s-%s" % (text[6:10], text[10:12], text[12:14]))
    except ValueError:
        return False
    if int(text[6:10]) < 1900 or born > today:
        return False
    return text[17].upper() == check_char(text[:17])


def is_mobile(text):
    return MOBILE.match(text) is not None


def is_plain(text, today):
    return is_mobile(text) or is_identity_number(text, today)


def canonical_number(text, today):
    """The canonical identity number, or None if it is none."""
    text = "".join(chr(ord(c) - 0xFEE0) if "\uff01" <= c <= "\uff5e" else " " if c == "\u3000" else c
                   for c in text)
    text = text.strip().upper()
    if OLD_NUMBER.match(text):
        body = text[:6] + "19" + text[6:]
        text = body + check_char(body)
    return text if is_identity_number(text, today) else None
