/* harden.h - the process makes itself small: no core dumps, no readable memory, private files. */
#ifndef CONSUMER_HARDEN_H
#define CONSUMER_HARDEN_H

#include <stdbool.h>

/* umask 077; unless `allow_core`, RLIMIT_CORE 0 and PR_SET_DUMPABLE 0, since a core dump of this
 * process holds borrowers' data and keys. Call first thing in main(). */
void harden_process(bool allow_core);

#endif
