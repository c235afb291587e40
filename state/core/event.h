/* event.h - what the input records have in common, whatever their type. */
#ifndef STATE_CORE_EVENT_H
#define STATE_CORE_EVENT_H

#include "state/core/decide.h"

enum { EVENT_STRINGS_MAX = 16, EVENT_AMOUNTS_MAX = 12 };

/* The head of any event; account fields are none for most signals. */
struct event_head {
    struct str event_id;
    int64_t occurred_at;
    int32_t value_date;
    struct str lender_id;
    struct str borrower_id;
    struct str account_id; /* also of signals that name one */
    struct str product;    /* none for signals */
    struct str currency;   /* none for signals */
};

struct named_str {
    const char *name; /* field */
    struct str value;
    bool is_id; /* must be well-formed */
};

struct named_strs {
    struct named_str items[EVENT_STRINGS_MAX];
    uint32_t count;
};

struct named_amount {
    const char *name;
    int64_t value;        /* LONG_NONE: not stated */
    bool may_be_negative; /* a balance: negative on cards */
};

struct named_amounts {
    struct named_amount items[EVENT_AMOUNTS_MAX];
    uint32_t count;
};

/* Returns the head of the input's record. */
struct event_head event_head(const struct input *in);

/* Returns every string of the record but Party.id_number. */
struct named_strs event_strings(const struct input *in);

/* Returns every amount and count of the record. */
struct named_amounts event_amounts(const struct input *in);

/* Returns the record as a ledger entry (not for signals). */
struct ledger_entry event_entry(const struct input *in);

#endif
