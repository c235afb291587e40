/* event_text.h - input events and outputs as one line for people. */
#ifndef OPS_CTL_EVENT_TEXT_H
#define OPS_CTL_EVENT_TEXT_H

#include "ops/ctl/words.h"
#include "state/core/decide.h"

/* "overdue a1: instalment 3 due 2026-01-05, unpaid 500.00 CNY (principal 400.00 CNY, ...)". */
void words_add_event(struct words *w, const struct input *in);

/* "SUSPEND by L1: limit 100.00 CNY -> 0.00 CNY, ...; DELINQUENT a1: dpd 1 (dpd >= 1)". `base` is
 * the base currency. */
void words_add_line(struct words *w, const struct line_action *line, struct str base);
void words_add_report(struct words *w, const struct credit_report_update *report);
void words_add_notice(struct words *w, const struct notice *notice);
void words_add_share(struct words *w, const struct blacklist_share *share);
void words_add_audit(struct words *w, const struct audit_record *audit);

#endif
