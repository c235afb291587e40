/* rule_texts.h - which numbered rule of ops/rules.md stands behind what, and what it says.
 *
 * The sentences are those of the page itself, which is built into the program. */
#ifndef OPS_CTL_RULE_TEXTS_H
#define OPS_CTL_RULE_TEXTS_H

#include "state/core/decide.h"

enum { RULES_MAX = 99, RULES_CITED_MAX = 6 };

/* Numbers of rules, the one that says most first; ends with 0. */
struct rules {
    int numbers[RULES_CITED_MAX + 1];
};

struct rules rules_of_input(const struct input *in);
struct rules rules_of_line(const struct line_action *line);
struct rules rules_of_report(const struct credit_report_update *report);
struct rules rules_of_notice(const struct notice *notice);
struct rules rules_of_share(const struct blacklist_share *share);
struct rules rules_of_audit(const struct audit_record *audit);
/* A change of standing that changed no line. */
struct rules rules_of_standing(enum standing before, enum standing after);
struct rules rules_of_refusal(enum dead_letter_reason reason);

/* The sentence of a rule; none if the page has no such rule. */
struct str rule_text(int number);

#endif
