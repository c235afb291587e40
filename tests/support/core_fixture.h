/* core_fixture.h - one borrower in front of the core, as the daemon would hold him.
 *
 * Every call decodes the state from bytes and encodes it again, so that what is tested is what is
 * stored. Events and outputs have a short readable form, the one of tests/golden. */
#ifndef TESTS_SUPPORT_CORE_FIXTURE_H
#define TESTS_SUPPORT_CORE_FIXTURE_H

#include <stdio.h>

#include "schemas/codec/codec.h"
#include "state/core/decide.h"

enum { FIXTURE_ACCOUNTS_MAX = 256, FIXTURE_LINE_MAX = 512, FIXTURE_ENTRIES_MAX = 4 };

struct fixture_account {
    char name[140]; /* lender:account */
    struct buf value;
};

struct fixture {
    struct policy_entry entries[FIXTURE_ENTRIES_MAX]; /* the first is always in force */
    struct policy policy;
    struct policy_product products[FIXTURE_ENTRIES_MAX][3]; /* loan, card, trade, of each entry */
    struct policy_recipient recipients[3];
    struct plan *borrower_plan, *account_plan;
    struct arena arena; /* emptied by every call */
    struct buf borrower;
    struct fixture_account accounts[FIXTURE_ACCOUNTS_MAX];
    uint32_t account_count;
    struct buf scratch;
    int32_t business_date;
    int64_t offset;
    int64_t event_number;
    void (*around_decision)(bool begins); /* called before and after each decision; may be NULL */
    bool is_dry;                          /* decides, and stores nothing of it */
    /* Another who keeps the borrower: takes him for a decision, false: not known there; and is told
     * what became of him, before he is stored here. May be NULL. */
    bool (*take)(struct fixture *f, struct borrower *ret_borrower);
    void (*keep)(struct fixture *f, struct borrower *b);

    /* Of the last call. */
    struct outputs out;
    enum outcome outcome;
    struct refusal refusal;
    enum err e;
};

/* Makes a fixture with the built-in policy, recipients bank (bilateral lender), bureau and keeper
 * (keeps on cure), products loan, card (R2, grace 3 days, tolerance 10.00) and trade (business). */
void fixture_init(struct fixture *f);
void fixture_free(struct fixture *f);

/* Forgets the borrower, the day and dated entries of the policy; keeps its first entry. */
void fixture_clear(struct fixture *f);

/* Runs one line of a story: an event, a tick, or a setting of the policy. Returns false if the line
 * is none. Blank lines and comments do nothing. */
bool fixture_line(struct fixture *f, const char *line);

/* Sets a number of the newest entry of the policy; `since DATE` begins a new entry, a copy of the
 * one before it. Returns false if there is no such setting. */
bool fixture_set(struct fixture *f, const char *name, const char *value);

/* Advances the borrower. */
void fixture_tick(struct fixture *f, int32_t date);

/* Decodes the borrower into the arena, after what the last call left there. */
void fixture_load(struct fixture *f, struct borrower *ret_borrower);

/* Stores a borrower loaded and changed by hand, as a record of an older program might be. */
void fixture_store(struct fixture *f, struct borrower *b);

/* Writes the outcome and outputs of the last call, a line each, every line begun with `prefix`. */
void fixture_print(const struct fixture *f, FILE *to, const char *prefix);

/* Writes the views of the borrower and his accounts. */
void fixture_print_state(struct fixture *f, FILE *to, const char *prefix);

/* YYYY-MM-DD to days. */
int32_t fixture_date(const char *text);

#endif
