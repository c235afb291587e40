"""What is derived from an account's facts, as of a date (section 5)."""


CARDS = ("R2", "R3")
LINES = ("R1", "R2", "R3")


def code_of_dpd(dpd):
    """PBoC digit for days past due, dpd > 0."""
    if dpd <= 30:
        return "1"
    if dpd > 180:
        return "7"
    return str((dpd - 1) // 30 + 1)


def class_of_dpd(dpd, is_card):
    if dpd <= 0:
        return 1
    if dpd <= 90:
        return 2
    if is_card:
        return 3 if dpd <= 120 else 4 if dpd <= 180 else 5
    return 3 if dpd <= 270 else 4 if dpd <= 360 else 5


def bucket30(dpd):
    """Metro 2 profile digit: whole months past due, at most 6."""
    return min(dpd // 30, 6) if dpd > 0 else 0


METRO2 = ("11", "71", "78", "80", "82", "83", "84")


class Standing:
    """An account as of one day."""

    __slots__ = ("day", "picture", "dpd", "count", "amount", "principal", "aged", "is_closed", "digit", "is_cured")


def look(account, d):
    """Days past due, reported arrears and closing of the account as of day d."""
    pic = account.log.as_of(d)
    out = Standing()
    out.day = d
    out.picture = pic
    out.is_cured = False
    out.is_closed = pic.closed_on is not None and pic.closed_on <= d
    dpd = 0 if out.is_closed and pic.closed_how != "TRANSFERRED" else pic.dpd(d)
    out.dpd = dpd
    if not dpd:
        out.count = out.amount = out.principal = 0
        out.aged = (0, 0, 0, 0)
        out.digit = None
        return out
    past = pic.past_due(d)
    out.count = len(past)
    amount = principal = 0
    aged = [0, 0, 0, 0]
    of_parts = principal_of_parts(pic, past, d) if pic.has_plan else {}
    for f in past:
        p = of_parts.get(f.key, f.unpaid[0])
        amount += sum(f.unpaid)
        principal += p
        age = d - f.due
        if age > 30:
            aged[0 if age <= 60 else 1 if age <= 90 else 2 if age <= 180 else 3] += p
    out.amount, out.principal = amount, principal
    out.aged = (0, 0, 0, 0) if account.type in CARDS else tuple(aged)
    out.digit = digit_of(account, past, dpd, d)
    return out


def principal_of_parts(pic, past, d):
    """{part: its principal} of a plan's parts past due, in their order: together at most the frozen principal past due."""
    left = sum(f.unpaid[0] for f in pic.facts.values() if f.is_frozen and f.settled is None and f.due < d)
    out = {}
    for f in sorted((f for f in past if isinstance(f.key, tuple) and f.key[0] == "plan"), key=lambda f: f.key[1]):
        out[f.key] = min(left, f.unpaid[0])
        left -= out[f.key]
    return out


def closed_look(at):
    """What a closed account reports: nothing past due, whatever still stands for standing and listings."""
    return clean_look(at, True)


def clean_look(at, is_closed=False):
    """The account as if nothing were past due."""
    out = Standing()
    out.day, out.picture, out.is_closed, out.is_cured = at.day, at.picture, is_closed, not is_closed
    out.dpd = out.count = out.amount = out.principal = 0
    out.aged = (0, 0, 0, 0)
    out.digit = None
    return out


def digit_of(account, past, dpd, day):
    if account.type == "R2":
        missed = sum(1 for f in past if sum(f.unpaid) > account.rules.tolerance(day))
        return str(max(1, min(7, missed)))
    return code_of_dpd(dpd)


def monthly_code(account, at, low, was_late):
    """The code of the period (low, at.day]; None once the account closed in an earlier one.

    was_late: past due at the previous closing.
    """
    d, pic = at.day, at.picture
    if at.is_closed:
        if pic.closed_on <= low:
            return None
        if pic.closed_how in ("TRANSFERRED", "OWING"):
            return "G"
        return "C"
    if pic.written_off_on is not None and pic.written_off_on <= d:
        return "B"
    if pic.guarantor_on is not None and pic.guarantor_on > low:
        return "D"
    if pic.asset_on is not None and pic.asset_on > low:
        return "Z"
    if at.dpd:
        return at.digit
    late = was_late
    fell_due = False
    for f in pic.facts.values():
        if low < f.due <= d and not f.is_back_dated:
            fell_due = True
        if f.settled is not None and low < f.settled <= d and f.settled > f.due + account.rules.grace(f.settled):
            late = True
    if any(low < due <= d for due in pic.plan_dues()):
        fell_due = True
    if late:
        return "N" if account.type in CARDS else "M"
    return "N" if fell_due else "*"


def metro2_status(account, at):
    pic = at.picture
    off = pic.written_off_on is not None
    if at.is_closed:
        if pic.closed_how == "TRANSFERRED":
            return "05"
        return "64" if off else "13"
    if off:
        return "97"
    if pic.repossessed_on is not None:
        return "96"
    if pic.surrendered_on is not None:
        return "95"
    if pic.legal_on is not None:
        return "93"
    return METRO2[bucket30(at.dpd)]


PROFILE = {"97": "L", "64": "L", "96": "K", "95": "J", "93": "G"}


def profile_char(account, at):
    status = metro2_status(account, at)
    return PROFILE.get(status) or str(bucket30(at.dpd))


def class_of(account, at):
    pic = at.picture
    if pic.written_off_on is not None:
        return 5
    of_dpd = class_of_dpd(at.dpd, account.type in CARDS)
    if pic.class_floor_until is not None and at.day < pic.class_floor_until:
        return max(2, of_dpd)
    return of_dpd


def status_of(account, at, drawing_shut):
    pic = at.picture
    if at.is_closed:
        return 5 if pic.closed_how == "TRANSFERRED" else 3
    if pic.written_off_on is not None:
        return 4
    if pic.legal_on is not None:
        return 8
    if at.dpd:
        return 2
    if account.type == "R1" and drawing_shut:
        return 5
    return 1


def first_delinquency(account, at):
    """Date of first delinquency as of at.day, or None."""
    pic = at.picture
    if pic.written_off_on is not None and pic.frozen_dofd is not None:
        return pic.frozen_dofd
    return None if at.is_cured or pic.is_ended(at.day) else pic.run30_at(at.day)
