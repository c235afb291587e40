/* story_part.h - what the parts of story.c share: lives, draws, and what a beat tells. */
#ifndef OPS_CTL_STORY_PART_H
#define OPS_CTL_STORY_PART_H

#include "ops/ctl/story.h"

enum person {
    PERSON_PUNCTUAL,
    PERSON_SLOPPY,
    PERSON_CURED,
    PERSON_DEFAULTED,
    PERSON_SETTLED,
    PERSON_FRAUD
};

/* The first eleven are told of every life, the others by a profile's turns. */
enum what {
    WHAT_OPEN_LOAN,
    WHAT_OPEN_LINE,
    WHAT_PAY,
    WHAT_OVERDUE,
    WHAT_LEGAL,
    WHAT_WRITE_OFF,
    WHAT_SETTLE,
    WHAT_PARTY,
    WHAT_INCOME,
    WHAT_NOTICE,
    WHAT_FRAUD,
    WHAT_REVERSAL,
    WHAT_CHARGEBACK,
    WHAT_PAY_AGAIN,
    WHAT_PAY_PART,
    WHAT_PLAN,
    WHAT_PLAN_PAY,
    WHAT_PLAN_END,
    WHAT_EXTEND,
    WHAT_DISPUTE,
    WHAT_RESOLVE,
    WHAT_SIGNAL,
    WHAT_CONSENT,
    WHAT_REVIEW,
    WHAT_VERDICT,
    WHAT_ENDING,
    WHAT_ERASE,
    WHAT_OPEN_CARD,
    WHAT_CARD_PAY,
    WHAT_CARD_OVERDUE,
    WHAT_OPEN_DRAWDOWN,
    WHAT_DRAWDOWN_OVERDUE,
    WHAT_DRAWDOWN_SETTLE,
    WHAT_LIMIT,
    WHAT_COUNT
};

/* What is wrong with a record; all after ALTERED are sent under an id of their own. */
enum flaw {
    FLAW_NONE,
    FLAW_ALTERED, /* same id, other content */
    FLAW_BAD_ID,
    FLAW_PLAIN, /* an identity number where none may be */
    FLAW_NEGATIVE,
    FLAW_OVERFLOW,
    FLAW_INCONSISTENT,
    FLAW_FUTURE,
    FLAW_TOO_LATE,
    FLAW_CURRENCY,
    FLAW_UNKNOWN, /* an account, or a payment, that nobody knows */
    FLAW_REOPENED,
    FLAW_COUNT
};

enum {
    DAY_OPENED = 2,
    DAY_PARTY = 3,
    DAY_INCOME = 5,
    DAY_FRAUD = 12,
    DAY_DUE = 15, /* of people without odd days; what follows moves with the due day */
    DAY_OVERDUE = 16,
    DAY_NOTICE = 17,
    DAY_SETTLED = 18,
    DAY_CATCH_UP = 20,
    DAY_STATUS = 21,
    MONTHS_TO_LEGAL = 4,
    MONTHS_TO_WRITE_OFF = 7,
    DRAWDOWN_EVERY = 4,
};

/* Independent draws of one life; the number says which. */
enum draw {
    DRAW_PERSON = 1,
    DRAW_OPENING,
    DRAW_TURN,
    DRAW_LENGTH,
    DRAW_LINE,
    DRAW_AMOUNT,
    DRAW_LEGAL,
    DRAW_INCOME,
    DRAW_CARD,
    DRAW_DRAWDOWN,
    DRAW_OPENING_KIND,
    DRAW_ODD,
    DRAW_DUE_DAY,
    DRAW_SETTLEMENT_DAY,
    DRAW_SLOPPY = 1000, /* + month */
    DRAW_NOTICE = 2000,
    DRAW_NOISE = 10000,     /* + month and what */
    DRAW_SHARE = 1000000,   /* + month and share */
    DRAW_FORM = 2000000,    /* + month and what */
    DRAW_FLAW = 3000000,    /* + month and what */
    DRAW_POLICY = 16000000, /* + month; of the story, not of a life */
};

struct life {
    enum person person;
    int32_t opened; /* month */
    int32_t turn;   /* months after opening until what is special begins, >= 1 */
    int32_t length; /* of the missed months of a cured one */
    bool has_line, has_card, has_drawdowns, is_implicit, is_resettled;
    int32_t due_day;        /* of the month */
    int32_t settlement_day; /* of the loan */
};

struct writer {
    const struct story *s;
    const struct life *life;
    struct beat *beats;
    uint32_t borrower;
    int32_t month;
    int count;
};

uint64_t story_draw(const struct story *s, uint32_t borrower, uint32_t which);
int32_t story_below(const struct story *s, uint32_t borrower, uint32_t which, int32_t bound);

/* Does the share have this borrower's month? */
bool story_has(const struct story *s, uint32_t borrower, int32_t month, enum share share);

struct life story_life(const struct story *s, uint32_t borrower);

/* First day of a month, and the due date in it, from the first of month 0. */
int32_t story_month_day(const struct story *s, int32_t month);
int32_t story_due(const struct story *s, const struct life *l, int32_t month);

/* Adds a beat with that value date. Nothing is told after the last month. */
void story_add(struct writer *w, enum what what, enum event_topic topic, int32_t day,
               int32_t instalment, int32_t form);

/* What all records begin with. */
void story_fill_head(const struct story *s, const struct beat *b, const struct story_texts *texts,
                     int32_t date, struct event *e);

/* Makes of a record what its flaw says. */
void story_spoil(const struct beat *b, struct story_texts *texts, struct event *e);

/* What a profile adds to the month; t is the month counted from the opening. */
void story_turns(struct writer *w, int32_t t);

#endif
