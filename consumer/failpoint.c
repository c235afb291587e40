/* failpoint.c - arms one place from the environment. */
#include "consumer/failpoint.h"

#ifdef CREDITD_FAILPOINTS
#include <signal.h>
#include <stdlib.h>
#include <string.h>

void failpoint_reach(const char *name)
{
    static long reached;
    const char *armed = getenv("CREDITD_FAILPOINT");
    size_t length = strlen(name);
    if (armed == NULL || strncmp(armed, name, length) != 0 || armed[length] != ':') return;
    const char *action = armed + length + 1;
    const char *nth = strchr(action, ':');
    long wanted = nth == NULL ? 1 : strtol(nth + 1, NULL, 10);
    if (++reached != wanted) return;
    (void)raise(strncmp(action, "stop", 4) == 0 ? SIGSTOP : SIGKILL);
}
#else
typedef int failpoint_not_compiled_in; /* a translation unit must not be empty */
#endif
