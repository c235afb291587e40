/* metro2_compare.c - emitted profiles against the file's, character by character. */
#include "ops/ctl/metro2_compare.h"

#include <stdlib.h>
#include <string.h>

#include "state/core/date.h"

struct numbered {
    const char *number;
    uint32_t index;
};

static int compare_numbered(const void *left, const void *right)
{
    const struct numbered *a = left;
    const struct numbered *b = right;
    return strcmp(a->number, b->number);
}

uint32_t *metro2_order(const struct metro2_file *file)
{
    struct numbered *numbered = calloc(file->count + 1, sizeof *numbered);
    uint32_t *order = calloc(file->count + 1, sizeof *order);
    if (numbered == NULL || order == NULL) {
        free(numbered);
        free(order);
        return NULL;
    }
    for (uint32_t i = 0; i < file->count; i++) {
        numbered[i] = (struct numbered){file->accounts[i].number, i};
    }
    qsort(numbered, file->count, sizeof *numbered, compare_numbered);
    for (uint32_t i = 0; i < file->count; i++)
        order[i] = numbered[i].index;
    free(numbered);
    return order;
}

int64_t metro2_find(const struct metro2_file *file, const uint32_t *order, struct str number)
{
    uint32_t from = 0;
    uint32_t to = file->count;
    while (from < to) {
        uint32_t middle = from + (to - from) / 2;
        const char *text = file->accounts[order[middle]].number;
        int c = str_compare((struct str){text, (uint32_t)strlen(text)}, number);
        if (c == 0) return order[middle];
        if (c < 0) from = middle + 1;
        if (c > 0) to = middle;
    }
    return -1;
}

void metro2_see(const struct metro2_account *account, const struct credit_report_update *update,
                struct metro2_seen *seen)
{
    if (update->op != REPORT_OP_NORMAL) return;
    if (update->profile.len != METRO2_MONTHS || update->metro2_status.len != 2) return;
    int32_t month = date_month_first(account->reported_on);
    if (update->business_date >= date_add_months(month, 1)) return;

    bool is_closing =
        update->point == 20 || update->point == 30 || update->point == 31 || update->point == 32;
    memcpy(seen->profile, update->profile.at, METRO2_MONTHS);
    memcpy(seen->status, update->metro2_status.at, 2);
    seen->is_of_month = is_closing && update->business_date >= month;
}

void metro2_compare(const struct metro2_file *file, const struct metro2_seen *seen,
                    struct metro2_tally *ret_tally,
                    void (*differs)(const struct metro2_account *account,
                                    const struct metro2_seen *seen))
{
    struct metro2_tally t = {.accounts = file->count};
    for (uint32_t i = 0; i < file->count; i++) {
        const struct metro2_account *account = &file->accounts[i];
        const struct metro2_seen *s = &seen[i];
        for (int m = 0; m < METRO2_MONTHS; m++) {
            t.characters++;
            if (s->profile[m] == account->profile[m]) t.characters_agree++;
        }
        enum metro2_cause cause = metro2_cause(account->profile);
        if (s->is_of_month && strcmp(s->profile, account->profile) == 0) {
            t.agree++;
            if (cause != METRO2_CAUSE_NONE) t.agree_despite_cause++;
            if (strcmp(s->status, account->status) == 0) t.status_agrees++;
            continue;
        }
        t.by_cause[cause]++;
        if (cause != METRO2_CAUSE_NONE) continue;
        if (!s->is_of_month) t.not_seen++;
        if (differs != NULL) differs(account, s);
    }
    *ret_tally = t;
}
