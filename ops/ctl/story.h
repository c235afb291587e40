/* story.h - invented borrowers whose lives follow from a seed: the same seed, the same events.
 *
 * Pure. A life is a function of (seed, profile, borrower); nothing is remembered between months, so
 * any number of borrowers takes no memory but the month in hand. Kinds of people: punctual, sloppy
 * (late by days), cured (misses some months, then pays all), defaulted (to legal action and
 * write-off), settled early, fraudulent. The profile adds turns to their months (payments taken
 * back, plans, disputes, signals, ...) and flaws to the records (late, twice, altered, spoiled). */
#ifndef OPS_CTL_STORY_H
#define OPS_CTL_STORY_H

#include <stdbool.h>
#include <stdint.h>

#include "ops/ctl/event.h"
#include "ops/ctl/profile.h"

enum {
    STORY_BORROWERS_MAX = 10000000,
    STORY_MONTHS_MAX = 600,
    STORY_BEATS_MAX = 160, /* of one borrower and month */
    STORY_PLAN_MAX = 6,    /* due dates of a plan */
};

struct story {
    uint64_t seed;
    struct profile profile;
    int32_t first_month; /* first day of month 0 */
    int32_t months;
    bool has_party; /* tell an invented identity number of everybody */
    struct str lender;
};

/* One record to come, without its texts: small, because a month of millions is sorted. */
struct beat {
    uint32_t borrower;
    uint16_t sent; /* day on which it is sent, from the first of month 0 */
    uint16_t day;  /* value date, from there as well */
    int16_t month;
    int16_t instalment; /* or what else tells beats of one kind and month apart */
    uint8_t topic;      /* enum event_topic */
    uint8_t what;       /* this and what follows are private to story*.c */
    uint8_t form;
    uint8_t flaw;
};

/* Writes what is told of the borrower's month; returns the number of beats. All are sent in that
 * month or the next one, the last month's in it. */
int story_month(const struct story *s, uint32_t borrower, int32_t month,
                struct beat ret_beats[STORY_BEATS_MAX]);

/* Texts of the event made from a beat live here, until the next one is made. */
struct story_texts {
    char event_id[64], borrower[40], account[40], id_number[20], name[64];
    int32_t dates[STORY_PLAN_MAX];
};

/* Makes the record of a beat. */
void story_event(const struct story *s, const struct beat *b, struct story_texts *texts,
                 struct event *ret_event);

/* A change of policy in the month, if the profile has one: writes a section of a policy file
 * with that date into `text` and returns true. */
bool story_policy(const struct story *s, int32_t month, char *text, size_t size);

#endif
