/* ledger_plan.h - plans laid over frozen facts during a replay. */
#ifndef STATE_CORE_LEDGER_PLAN_H
#define STATE_CORE_LEDGER_PLAN_H

#include "state/core/ledger.h"
#include "state/core/ledger_pay.h"

/* Puts the folded plan, if any, into the ledger whose facts are loaded. Errors: ERR_LIMIT. */
MUST_CHECK enum err plan_load(struct ledger *l, const struct account_state *account,
                              struct arena *a);

/* Returns the plan that performs at the end of `date`, or NULL. */
struct ledger_plan *plan_at(const struct ledger *l, int32_t date);

/* Tells whether the fact is frozen under the plan. */
bool plan_froze(const struct ledger_plan *plan, const struct ledger_fact *fact);

/* Freezes the unpaid facts due before the agreement and lays the plan over them; without arrears
 * does nothing. Errors: ERR_LIMIT. */
MUST_CHECK enum err plan_agree(struct ledger *l, const struct ledger_entry *entry, struct arena *a);

/* Books a payment to the frozen facts, oldest first, and to the plan. Errors: ERR_LIMIT. */
MUST_CHECK enum err plan_pay(struct ledger *l, const struct ledger_entry *entry, struct arena *a,
                             struct pay_result *ret_result);

/* Ends the performing plan, if any. */
void plan_end(struct ledger *l, int32_t on, bool is_breached);

/* Settles what is left of the frozen facts and ends the plan. Errors: ERR_LIMIT. */
MUST_CHECK enum err plan_complete(struct ledger *l, const struct ledger_entry *entry,
                                  struct arena *a);

/* Returns the first day on which a plan whose oldest unpaid part fell due on `due_on` is breached,
 * by the limit in force on that day. */
int32_t plan_breached_on(const struct ledger *l, int32_t due_on);

/* Ends the performing plan if its own days past due exceeded the limit by the end of `date`. */
void plan_breach_by_time(struct ledger *l, int32_t date);

/* Returns what is unpaid of a plan's part at the end of `date`. */
int64_t plan_part_unpaid_at(const struct plan_part *part, int32_t date);

/* Returns the end of the observation period of a plan, until when the class is at least 2
 * (商业银行金融资产风险分类办法). */
int32_t plan_observed_until(const struct ledger_plan *plan);

/* Returns the same of all plans agreed by `date`; INT_NONE if there were none. */
int32_t plan_class_floor_until(const struct ledger *l, int32_t date);

#endif
