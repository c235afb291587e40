/* story.h - invented borrowers whose lives follow from a seed: the same seed, the same events.
 *
 * Pure. A life is a function of (seed, borrower); nothing is remembered between months, so any
 * number of borrowers takes no memory but the month in hand. Kinds of people: punctual, sloppy
 * (late by days), cured (misses some months, then pays all), defaulted (to legal action and
 * write-off), settled early, fraudulent. Some records come late, also across a month's end, and
 * some come twice. */
#ifndef OPS_CTL_STORY_H
#define OPS_CTL_STORY_H

#include <stdbool.h>
#include <stdint.h>

#include "ops/ctl/event.h"

enum {
    STORY_BORROWERS_MAX = 10000000,
    STORY_MONTHS_MAX = 600,
    STORY_BEATS_MAX = 24, /* of one borrower and month */
    STORY_LATE_DAY = 31   /* beats sent after it belong to the next month's days */
};

struct story {
    uint64_t seed;
    int32_t first_month; /* first day of month 0 */
    int32_t months;
    bool has_party; /* tell an invented identity number of everybody */
    struct str lender;
};

/* One record to come, without its texts: small, because a month of millions is sorted. */
struct beat {
    uint32_t borrower;
    int16_t month;
    int16_t instalment;
    uint8_t send_day; /* day of the month in which it is sent; > STORY_LATE_DAY = of the next one */
    uint8_t day;      /* value date in its month */
    uint8_t topic;    /* enum event_topic */
    uint8_t what;     /* private to story.c */
};

/* Writes what happens to the borrower in the month; returns the number of beats. */
int story_month(const struct story *s, uint32_t borrower, int32_t month,
                struct beat ret_beats[STORY_BEATS_MAX]);

/* Texts of the event made from a beat live here, until the next one is made. */
struct story_texts {
    char event_id[64], borrower[40], account[40], id_number[20];
};

/* Makes the record of a beat. */
void story_event(const struct story *s, const struct beat *b, struct story_texts *texts,
                 struct event *ret_event);

#endif
