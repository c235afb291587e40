/* picture.c - days past due, amounts by age, codes, class and status, as of a day. */
#include "state/core/picture.h"

#include <assert.h>
#include <stddef.h>

#include "state/core/codes.h"
#include "state/core/ledger_plan.h"
#include "state/core/money.h"

/* What is past due at the end of a day, before grace and tolerance. */
struct arrears {
    const struct waiver *waiver; /* of the day */
    int32_t oldest_due;          /* past due; INT_NONE */
    int32_t oldest_any_due;      /* past due or to come; INT_NONE */
    int32_t count;
    int32_t count_above_tolerance;
    int64_t minor;
    int64_t principal_minor;
    int64_t by_age_minor[AGE_COUNT];
};

static void take_due(int32_t *oldest, int32_t due_on)
{
    if (*oldest == INT_NONE || due_on < *oldest) *oldest = due_on;
}

static void add_age(int64_t by_age[AGE_COUNT], int32_t days, int64_t minor)
{
    if (days <= 30) return;
    int32_t age = days <= 60    ? AGE_31_60
                  : days <= 90  ? AGE_61_90
                  : days <= 180 ? AGE_91_180
                                : AGE_OVER_180;
    by_age[age] = money_add(by_age[age], minor);
}

static void add_fact(struct arrears *arrears, const struct ledger_fact *fact, int32_t date)
{
    const int64_t *unpaid = fact_unpaid_at(fact, date);
    int64_t total = unpaid != NULL ? components_total(unpaid) : 0;
    if (total == 0) return;
    int32_t due_on = fact_due_at(fact, date);
    take_due(&arrears->oldest_any_due, due_on);
    if (due_on >= date) return;
    take_due(&arrears->oldest_due, due_on);
    arrears->count++;
    if (total > arrears->waiver->tolerance_minor) arrears->count_above_tolerance++;
    arrears->minor = money_add(arrears->minor, total);
    arrears->principal_minor = money_add(arrears->principal_minor, unpaid[COMPONENT_PRINCIPAL]);
    add_age(arrears->by_age_minor, date - due_on, unpaid[COMPONENT_PRINCIPAL]);
}

/* The plan's own arrears; the principal among them is at most that of the frozen facts, and as old
 * as the parts, in their order. */
static void add_plan(struct arrears *arrears, const struct ledger *l,
                     const struct ledger_plan *plan, int32_t date)
{
    int64_t past_due = 0;
    int32_t oldest = INT_NONE;
    for (uint32_t i = 0; i < plan->parts.count; i++) {
        const struct plan_part *part = &plan->parts.items[i];
        int64_t unpaid = plan_part_unpaid_at(part, date);
        if (unpaid == 0) continue;
        take_due(&arrears->oldest_any_due, part->due_on);
        if (part->due_on >= date) continue;
        take_due(&oldest, part->due_on);
        arrears->count++;
        if (unpaid > arrears->waiver->tolerance_minor) arrears->count_above_tolerance++;
        past_due = money_add(past_due, unpaid);
    }
    if (oldest == INT_NONE) return;
    int64_t frozen_principal = 0;
    for (uint32_t i = 0; i < l->facts.count; i++) {
        const struct ledger_fact *fact = &l->facts.items[i];
        bool counts = plan_froze(plan, fact) && fact_due_at(fact, date) < date;
        const int64_t *unpaid = counts ? fact_unpaid_at(fact, date) : NULL;
        if (unpaid != NULL)
            frozen_principal = money_add(frozen_principal, unpaid[COMPONENT_PRINCIPAL]);
    }
    int64_t principal = money_min(past_due, frozen_principal);
    take_due(&arrears->oldest_due, oldest);
    arrears->minor = money_add(arrears->minor, past_due);
    arrears->principal_minor = money_add(arrears->principal_minor, principal);
    for (uint32_t i = 0; i < plan->parts.count; i++) {
        const struct plan_part *part = &plan->parts.items[i];
        if (part->due_on >= date) continue;
        int64_t of_part = money_min(plan_part_unpaid_at(part, date), principal);
        add_age(arrears->by_age_minor, date - part->due_on, of_part);
        principal -= of_part;
    }
}

static void arrears_take(const struct ledger *l, int32_t date, struct arrears *ret_arrears)
{
    const struct ledger_plan *plan = plan_at(l, date);
    *ret_arrears = (struct arrears){
        .waiver = ledger_waiver_at(l, date), .oldest_due = INT_NONE, .oldest_any_due = INT_NONE};
    for (uint32_t i = 0; i < l->facts.count; i++) {
        const struct ledger_fact *fact = &l->facts.items[i];
        if (!fact->was_unpaid || (plan != NULL && plan_froze(plan, fact))) continue;
        add_fact(ret_arrears, fact, date);
    }
    if (plan != NULL) add_plan(ret_arrears, l, plan, date);
}

/* Closed by SETTLEMENT or CLOSED: nothing of it counts any more. A transfer leaves the arrears. */
static bool is_ended(const struct ledger *l, int32_t date)
{
    bool is_transferred = l->transferred_on != INT_NONE && l->transferred_on <= date;
    return !is_transferred && ledger_closing_at(l, date) != NULL;
}

static int32_t dpd_of(const struct ledger *l, const struct arrears *arrears, int32_t date)
{
    if (arrears->oldest_due == INT_NONE || is_ended(l, date)) return 0;
    int32_t raw_dpd = date - arrears->oldest_due;
    bool counts =
        raw_dpd > arrears->waiver->grace_days && arrears->minor > arrears->waiver->tolerance_minor;
    return counts ? raw_dpd : 0;
}

int32_t picture_dpd(const struct ledger *l, int32_t date)
{
    struct arrears arrears;
    arrears_take(l, date, &arrears);
    return dpd_of(l, &arrears, date);
}

struct past_due picture_past_due(const struct ledger *l, int32_t date)
{
    struct arrears arrears;
    arrears_take(l, date, &arrears);
    return (struct past_due){
        .dpd = dpd_of(l, &arrears, date),
        .oldest_due = arrears.oldest_due,
        .minor = arrears.minor,
        .has_plan = plan_at(l, date) != NULL,
    };
}

enum { FIRST_DELINQUENCY_DAYS = 30 };

/* The unbroken lateness up to a day. INT_NONE for what there is not. */
struct lateness {
    int32_t since;        /* first delinquent day */
    int32_t first_due_on; /* oldest due date unpaid on it */
    int32_t on_30;        /* first day of dpd 30 and more */
    int32_t due_on_at_30; /* oldest due date unpaid on that */
};

/* Adds the days from `day` up to the one before `upper`, through which nothing changes. */
static void add_late_days(struct lateness *late, int32_t oldest_due, int32_t day, int32_t upper)
{
    late->since = day;
    late->first_due_on = oldest_due;
    int32_t from = oldest_due + FIRST_DELINQUENCY_DAYS;
    if (from < day) from = day;
    if (from >= upper) return;
    late->on_30 = from;
    late->due_on_at_30 = oldest_due;
}

/* Takes a day and the oldest due date on it where it is the first; of one day the older due date.
 */
static void take_first(int32_t *first, int32_t *oldest_due, int32_t day, int32_t due_on)
{
    if (*first != INT_NONE && day > *first) return;
    if (day != *first) *oldest_due = INT_NONE;
    *first = day;
    take_due(oldest_due, due_on);
}

/* What the fold knew of the lateness that ran through it: also of what was settled in it. */
static void add_folded(struct lateness *late, const struct ledger *l)
{
    if (l->late_since == INT_NONE) return;
    take_first(&late->since, &late->first_due_on, l->late_since, l->late_due_on);
    if (l->late_due_on_at_30 == INT_NONE) return;
    int32_t on_30 = l->late_due_on_at_30 + FIRST_DELINQUENCY_DAYS;
    if (on_30 < l->late_since) on_30 = l->late_since;
    take_first(&late->on_30, &late->due_on_at_30, on_30, l->late_due_on_at_30);
}

/* The day up to which what the fold says of the days before it is enough. A fact that only a
 * reversed payment made is unpaid from its due date, which may lie before the fold: of it the fold
 * did not know, and it says nothing of a lateness before the one that ran through it. */
static int32_t folded_known_to(const struct ledger *l)
{
    int32_t first = DATE_NEVER;
    for (uint32_t i = 0; i < l->facts.count; i++) {
        const struct ledger_fact *fact = &l->facts.items[i];
        int32_t since = fact->marks.items[0].on;
        if (since < fact->told_on && since <= l->folded_to && since < first) first = since;
    }
    bool ran_before = l->late_since != INT_NONE && l->late_since <= first;
    return first == DATE_NEVER || ran_before ? first : INT_NONE;
}

/* Walks back over the days on which something could have changed while he was late; those before
 * the fold only as far as it did not know of them. A performing plan does not break the
 * lateness that led to it. */
static struct lateness lateness_up_to(const struct ledger *l, int32_t date)
{
    struct lateness late = {INT_NONE, INT_NONE, INT_NONE, INT_NONE};
    int32_t known_to = INT_NONE; /* days before are as the fold says */
    bool has_met_fold = false;
    int32_t upper = date + 1; /* days from here on are known to be late, or in a plan */
    while (upper > known_to) {
        int32_t day = ledger_change_before(l, upper);
        if (day == INT_NONE) break;
        bool meets_fold = !has_met_fold && day <= l->folded_to;
        if (meets_fold) day = l->folded_to;
        struct arrears then;
        arrears_take(l, day, &then);
        bool is_late = dpd_of(l, &then, day) > 0;
        if (!is_late && plan_at(l, day) == NULL) break;
        if (is_late) add_late_days(&late, then.oldest_due, day, upper);
        if (meets_fold) {
            has_met_fold = true;
            known_to = folded_known_to(l);
        }
        upper = day;
    }
    if (has_met_fold) add_folded(&late, l);
    return late;
}

int32_t picture_cleared_on(const struct ledger *l, int32_t date)
{
    if (picture_dpd(l, date) > 0) return INT_NONE;
    for (int32_t day = ledger_change_before(l, date + 1); day > l->folded_to;
         day = ledger_change_before(l, day)) {
        if (picture_dpd(l, day - 1) > 0) return day;
    }
    return INT_NONE; /* that is the earliest of all days: without a fold the loop ends at it too */
}

int32_t picture_worst(const struct ledger *l, int32_t from, int32_t date)
{
    if (from <= l->folded_to) from = l->folded_to + 1; /* INT_NONE is the earliest of all */
    int32_t worst = 0;
    int32_t before = picture_dpd(l, from - 1); /* the end of the fold is known */
    for (int32_t day = from; day <= date; day++) {
        int32_t opening = before > 0 ? before + 1 : 0; /* before the facts of the day */
        if (opening > worst) worst = opening;
        int32_t dpd = picture_dpd(l, day);
        if (dpd > worst) worst = dpd;
        before = dpd;
    }
    return worst;
}

int32_t picture_late_since(const struct ledger *l, int32_t date)
{
    return lateness_up_to(l, date).since;
}

/* The due date from which a charge-off on `date` counts. */
static int32_t charge_off_due_on(const struct ledger *l, int32_t date)
{
    if (date <= l->folded_to) return l->charge_off_due_on; /* INT_NONE is the earliest of all */
    struct lateness late = lateness_up_to(l, date);
    return picture_dpd(l, date) >= FIRST_DELINQUENCY_DAYS ? late.due_on_at_30 : late.first_due_on;
}

struct late_dates picture_late_dates(const struct ledger *l, const struct picture *p)
{
    bool is_closed_clean = p->closing != NULL && !p->is_transferred && !p->is_written_off;
    struct lateness late = {INT_NONE, INT_NONE, INT_NONE, INT_NONE};
    if (p->dpd > 0 || p->has_plan) late = lateness_up_to(l, p->date);
    struct late_dates dates = {
        .since = late.since,
        .due_on = late.first_due_on,
        .due_on_at_30 = late.due_on_at_30,
        .charge_off_due_on = p->is_written_off ? charge_off_due_on(l, l->written_off_on) : INT_NONE,
        .first_delinquency_on = INT_NONE,
    };
    if (is_closed_clean) return dates;
    int32_t due_on = p->dpd >= FIRST_DELINQUENCY_DAYS ? late.due_on_at_30 : INT_NONE;
    if (dates.charge_off_due_on != INT_NONE) due_on = dates.charge_off_due_on;
    if (due_on != INT_NONE) dates.first_delinquency_on = due_on + FIRST_DELINQUENCY_DAYS;
    return dates;
}

static void take_last_payment(const struct ledger *l, struct picture *p)
{
    p->last_payment_on = l->opening_payment_on;
    p->last_payment_minor = l->opening_payment_amount;
    for (uint32_t i = 0; i < l->payments.count && l->payments.items[i].on <= p->date; i++) {
        p->last_payment_on = l->payments.items[i].on;
        p->last_payment_minor = l->payments.items[i].amount;
    }
}

static bool holds(int32_t since, int32_t date)
{
    return since != INT_NONE && since <= date;
}

static void take_flags(const struct ledger *l, struct picture *p)
{
    bool is_repossessed = holds(l->repossessed_on, p->date);
    bool is_surrendered = holds(l->surrendered_on, p->date);
    p->is_transferred = holds(l->transferred_on, p->date);
    p->is_written_off = holds(l->written_off_on, p->date);
    p->is_legal = holds(l->legal_on, p->date);
    p->metro2 = codes_metro2_of_dpd(p->dpd);
    p->profile = codes_profile_of_dpd(p->dpd);
    char by_dpd = p->profile;
    if (p->is_legal) p->profile = 'G', p->metro2 = "93";
    if (is_surrendered) p->profile = 'J', p->metro2 = "95";
    if (is_repossessed) p->profile = 'K', p->metro2 = "96";
    if (p->is_written_off) p->profile = 'L', p->metro2 = "97";
    if (p->closing != NULL) p->profile = by_dpd, p->metro2 = "13";
    if (p->closing != NULL && p->is_written_off) p->profile = 'L', p->metro2 = "64";
    if (p->is_transferred) p->profile = by_dpd, p->metro2 = "05";
}

static void take(const struct ledger *l, int32_t date, const struct arrears *arrears,
                 struct picture *p)
{
    assert(date <= l->horizon);
    *p = (struct picture){.date = date, .oldest_due = arrears->oldest_any_due};
    p->raw_dpd = arrears->oldest_due == INT_NONE ? 0 : date - arrears->oldest_due;
    p->dpd = dpd_of(l, arrears, date);
    if (p->dpd > 0) {
        p->overdue_count = arrears->count;
        p->overdue_minor = arrears->minor;
        p->overdue_principal_minor = arrears->principal_minor;
        for (int32_t i = 0; i < AGE_COUNT && !l->is_card; i++)
            p->by_age_minor[i] = arrears->by_age_minor[i];
    }
    p->figures = ledger_figures_at(l, date);
    p->closing = ledger_closing_at(l, date);
    p->has_plan = plan_at(l, date) != NULL;
    p->dpd_code = l->counts_minimums
                      ? codes_monthly_of_count(arrears->count_above_tolerance, p->dpd)
                      : codes_monthly_of_dpd(p->dpd);
    take_flags(l, p);
    p->class = codes_class_of_dpd(p->dpd, l->is_card);
    int32_t least = date < plan_class_floor_until(l, date) ? 2 : p->class; /* INT_NONE: none */
    if (least > p->class) p->class = least;
    if (p->is_written_off) p->class = 5;
    take_last_payment(l, p);
}

void picture_take(const struct ledger *l, int32_t date, struct picture *ret_picture)
{
    struct arrears arrears;
    arrears_take(l, date, &arrears);
    take(l, date, &arrears, ret_picture);
}

void picture_take_cured(const struct ledger *l, int32_t date, struct picture *ret_picture)
{
    static const struct arrears none = {.oldest_due = INT_NONE, .oldest_any_due = INT_NONE};
    take(l, date, &none, ret_picture);
}

int32_t picture_account_status(const struct picture *p, enum account_type type,
                               bool is_drawing_shut)
{
    if (p->closing != NULL && !p->is_transferred) return ACCOUNT_STATUS_CLOSED;
    if (p->is_transferred) return ACCOUNT_STATUS_TRANSFERRED;
    if (p->is_written_off) return ACCOUNT_STATUS_CHARGED_OFF;
    if (p->is_legal) return ACCOUNT_STATUS_LEGAL;
    if (p->dpd > 0) return ACCOUNT_STATUS_OVERDUE;
    if (type == ACCOUNT_TYPE_R1 && is_drawing_shut) return ACCOUNT_STATUS_TRANSFERRED;
    return ACCOUNT_STATUS_NORMAL;
}
