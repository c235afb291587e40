/* failpoint.h - named places where a test may end, stop or delay the process.
 *
 * Compiled in with -DCREDITD_FAILPOINTS only; CREDITD_FAILPOINT="name:action[:nth]" arms one place:
 * kill (SIGKILL), stop (SIGSTOP). The nth time it is reached fires (default 1). */
#ifndef CONSUMER_FAILPOINT_H
#define CONSUMER_FAILPOINT_H

#ifdef CREDITD_FAILPOINTS
void failpoint_reach(const char *name);
#define FAILPOINT(name) failpoint_reach(name)
#else
#define FAILPOINT(name) ((void)0)
#endif

#endif
