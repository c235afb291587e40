/* money.h - amounts in minor units that cannot wrap.
 *
 * The door refuses amounts of more than fifteen digits, so sums within an account fit; sums over
 * accounts saturate, which no real borrower reaches. */
#ifndef STATE_CORE_MONEY_H
#define STATE_CORE_MONEY_H

#include <stdbool.h>
#include <stdint.h>

/* The bureau's amount fields hold fifteen digits. */
#define MONEY_MAX INT64_C(999999999999999)

/* Tells whether the amount, of either sign, can be held. */
static inline bool money_fits(int64_t minor)
{
    return minor >= -MONEY_MAX && minor <= MONEY_MAX;
}

/* Adds; stops at the ends of the range instead of wrapping. */
static inline int64_t money_add(int64_t a, int64_t b)
{
    int64_t sum;
    /* unreachable: amounts of fifteen digits on some thousand accounts fit */
    if (!__builtin_add_overflow(a, b, &sum)) return sum;
    /* unreachable: amounts of fifteen digits on some thousand accounts fit */
    return a > 0 ? INT64_MAX : INT64_MIN + 1; /* not LONG_NONE */
}

static inline int64_t money_min(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

static inline int64_t money_max(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

/* `percent` (0-100) of an amount >= 0, rounded down to a minor unit. */
static inline int64_t money_percent_floor(int64_t minor, int32_t percent)
{
    return minor / 100 * percent + minor % 100 * percent / 100;
}

#endif
