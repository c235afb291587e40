"""How a payment is spread over unpaid instalments (credit rules, section 4).

Components are indexed 0 principal, 1 interest, 2 fee, 3 penalty.
"""

PRINCIPAL, INTEREST, FEE, PENALTY = range(4)
DEFAULT_WATERFALL = (FEE, PENALTY, INTEREST, PRINCIPAL)


def spread(unpaid, portions, amount, waterfall):
    """Books a payment on `unpaid`, a list of four-element lists in the order they are to be paid.

    Given portions are trusted: each goes to its component down the list, then what is left of all goes to
    whatever else is unpaid, then it is excess. All portions zero: the amount is poured down the list, each
    instalment by the waterfall. Changes `unpaid`; returns (principal booked, excess).
    """
    principal = 0
    if any(portions):
        rest = 0
        for c in range(4):
            left = portions[c]
            for u in unpaid:
                if not left:
                    break
                take = u[c] if u[c] < left else left
                u[c] -= take
                left -= take
                if c == PRINCIPAL:
                    principal += take
            rest += left
    else:
        rest = amount
    for u in unpaid:
        if not rest:
            break
        for c in waterfall:
            take = u[c] if u[c] < rest else rest
            u[c] -= take
            rest -= take
            if c == PRINCIPAL:
                principal += take
    return principal, rest
