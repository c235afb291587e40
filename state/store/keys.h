/* keys.h - the one place that makes a key of ours, and reads one back.
 *
 * The layout is a documented, versioned interface (ops/keys.md). Every key of a partition is made
 * from a `struct key_place`, so that the layout for a Redis Cluster, which puts the partition into
 * a hash tag, changes this file and nothing else. Nothing here allocates. */
#ifndef STATE_STORE_KEYS_H
#define STATE_STORE_KEYS_H

#include <stdbool.h>
#include <stdint.h>

#include "state/core/err.h"
#include "state/core/str.h"

/* Version of the layout, as ops/keys.md documents it and credit:help tells it. */
enum { KEY_LAYOUT_VERSION = 1 };

/* How keys are spread. A Redis Cluster will add a layout with `credit:{<p>}:...`. */
enum key_layout { KEY_LAYOUT_STANDALONE };

/* Where a partition's keys live. */
struct key_place {
    enum key_layout layout;
    int32_t partition; /* >= 0 */
};

/* Longest id: [A-Za-z0-9._-]{1,64}. */
enum { KEY_ID_SIZE_MAX = 64 };

/* Room for the longest key and the longest field name: three ids and our own words. */
enum { KEY_SIZE = 256 };

/* The bytes of a key or field name; made by the functions below, which return a slice of it. */
struct key {
    char text[KEY_SIZE];
};

/* True if `id` may stand in a key: 1 to 64 of [A-Za-z0-9._-]. */
bool key_id_is_valid(struct str id);

/* Each function writes the key into `ret_key` and returns it as a slice, valid as long as *ret_key
 * is not changed. An id outside the grammar makes no key: STR_NONE comes back. */

/* credit:borrower:<id>: the borrower's view, a hash. */
struct str key_borrower_view(struct key_place place, struct str borrower, struct key *ret_key);

/* credit:account:<borrower>:<lender>:<account>: the account's view, a hash. */
struct str key_account_view(struct key_place place, struct str borrower, struct str lender,
                            struct str account, struct key *ret_key);

/* credit:state:<id>: what the worker reads, a hash. */
struct str key_state(struct key_place place, struct str borrower, struct key *ret_key);

/* credit:timers:<p>: sorted set of every borrower by next transition date. */
struct str key_timers(struct key_place place, struct key *ret_key);

/* credit:watermark:<p>: how far the partition's keys are, a hash. */
struct str key_watermark(struct key_place place, struct key *ret_key);

/* credit:help: what these keys are, a hash. */
struct str key_help(struct key *ret_key);

/* credit:stats:<name>: counters for people, a hash. `name` is made of the characters of
 * ids, and may be 16 longer: "instance.<id>". */
struct str key_stats(struct str name, struct key *ret_key);

/* Name of the field of credit:state:<id> that holds the borrower himself. */
#define KEY_FIELD_BORROWER STR("borrower")

/* <lender>:<account>: field of credit:state:<id> that holds an account. */
struct str key_account_field(struct str lender, struct str account, struct key *ret_field);

/* Splits such a field name; false if it is none. The slices point into `field`. */
bool key_account_field_parse(struct str field, struct str *ret_lender, struct str *ret_account);

enum key_kind {
    KEY_KIND_FOREIGN, /* not ours, or not made by this layout */
    KEY_KIND_BORROWER_VIEW,
    KEY_KIND_ACCOUNT_VIEW,
    KEY_KIND_STATE,
    KEY_KIND_TIMERS,
    KEY_KIND_WATERMARK,
    KEY_KIND_HELP,
    KEY_KIND_STATS,
    KEY_KIND_COUNT
};

/* A key taken apart; what a kind has not is STR_NONE or -1. Slices point into the key. */
struct key_parts {
    enum key_kind kind;
    struct str borrower, lender, account, name;
    int32_t partition; /* timers and watermark; in a cluster layout every key */
};

/* Takes a key apart. Exactly the keys the functions above make are recognised. */
struct key_parts key_parse(enum key_layout layout, struct str key);

#endif
