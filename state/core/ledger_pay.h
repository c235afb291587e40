/* ledger_pay.h - how payments are laid on facts during a replay. Used by ledger.c only. */
#ifndef STATE_CORE_LEDGER_PAY_H
#define STATE_CORE_LEDGER_PAY_H

#include "state/core/ledger.h"

/* What a payment did to the balance. */
struct pay_result {
    int64_t balance_fall; /* principal paid and excess */
    int64_t excess;       /* what no fact took */
};

/* Lays a payment (any kind but SETTLEMENT) on the facts: under a performing plan on the facts it
 * froze first. A reversed one only leaves the fact it would have made, unpaid; its result says
 * nothing. Errors: ERR_LIMIT. */
MUST_CHECK enum err ledger_pay(struct ledger *l, const struct ledger_entry *entry, bool is_reversed,
                               const struct ledger_plan *plan, struct arena *a,
                               struct pay_result *ret_result);

/* Pays everything (SETTLEMENT). Errors: ERR_LIMIT. */
MUST_CHECK enum err ledger_settle(struct ledger *l, int32_t on, struct arena *a);

/* Adds a chargeback's fact. Errors: ERR_LIMIT. */
MUST_CHECK enum err ledger_charge_back(struct ledger *l, const struct ledger_entry *entry,
                                       int32_t no, struct arena *a);

/* Notes what is unpaid of a fact from the end of `on` on. Errors: ERR_LIMIT. */
MUST_CHECK enum err fact_mark(struct ledger_fact *fact, int32_t on, struct arena *a);

/* Adds a due date from `since` on, unless it is the one in force. Errors: ERR_LIMIT. */
MUST_CHECK enum err fact_set_due(struct ledger_fact *fact, int32_t since, int32_t due_on,
                                 struct arena *a);

/* Returns the portions of an entry; the whole amount as principal when all are zero. */
void entry_portions(const struct ledger_entry *entry, int64_t portions[COMPONENT_COUNT]);

#endif
