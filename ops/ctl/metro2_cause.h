/* metro2_cause.h - which payment histories no sequence of events gives, and why. */
#ifndef OPS_CTL_METRO2_CAUSE_H
#define OPS_CTL_METRO2_CAUSE_H

/* Why no sequence of events gives a profile. */
enum metro2_cause {
    METRO2_CAUSE_NONE,              /* one does */
    METRO2_CAUSE_UNDOES_CHARGE_OFF, /* 0-6 after L */
    METRO2_CAUSE_WEAKER_STATUS, /* G, J or K after a status that goes before it, e.g. K after L */
    METRO2_CAUSE_UNDOES_STATUS, /* 0-6 after G, J or K */
    METRO2_CAUSE_OPENED_TWICE,  /* B after another character */
    METRO2_CAUSE_NO_RULE,       /* E or H: no rule makes them */
    METRO2_CAUSE_COUNT
};

/* A sentence for each cause; literals. */
extern const char *const metro2_cause_texts[METRO2_CAUSE_COUNT];

/* The cause of a profile, newest month first. */
enum metro2_cause metro2_cause(const char *profile);

/* Order in which the Metro 2 status is looked for: 4 L, 3 K, 2 J, 1 G, 0 others. A later status
 * hides an earlier one. */
int metro2_weight(char c);

#endif
