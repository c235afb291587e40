/* harden.c - no core dumps, no debugger, private files. */
#include "consumer/harden.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "consumer/log.h"

void harden_process(bool allow_core)
{
    (void)umask(077);
    if (allow_core) return;
    /* Both: a core pattern that pipes to a program does not look at the limit. */
    const struct rlimit none = {0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0) log_warn("core_limit_not_set");
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) log_warn("dumpable_not_cleared");
}
