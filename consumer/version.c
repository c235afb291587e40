/* version.c - versions that run, and what is known to be wrong with some of them. */
#include "consumer/version.h"

#include <stdlib.h>
#include <string.h>

#include "consumer/kafka_conf.h"
#include "consumer/log.h"

#if !defined(CREDITD_VERSION) || !defined(CREDITD_AVRO_VERSION)
#error "the build gives CREDITD_VERSION and CREDITD_AVRO_VERSION"
#endif

const char *version_text(void)
{
    return CREDITD_VERSION;
}

const char *version_avro(void)
{
    return CREDITD_AVRO_VERSION; /* avro-c cannot be asked */
}

/* `below` is exclusive. */
static const struct bad_version {
    const char *library;
    const char *from;
    const char *below;
    const char *problem;
} bad_versions[] = {
    {"librdkafka", "2.1.0", "2.2.0",
     "a TLS hiccup may reset offsets to the beginning; use another version"},
    {"librdkafka", "2.10.0", "2.10.1", "reconnects without end; use 2.10.1 or later"},
    {"hiredis", "0.0.0", "0.14.1",
     "integer overflow in multi-bulk replies (CVE-2021-32765); install 0.14.1 with Debian's fix, "
     "or "
     "1.0.1 and later"},
    {"hiredis", "1.0.0", "1.0.1",
     "integer overflow in multi-bulk replies (CVE-2021-32765); install 1.0.1 or later"},
    {"redis", "0.0.0", "7.0.0", "older than any that was tested; install 7.0.5 or later"},
    {"redis", "7.0.0", "7.0.5",
     "heap overflow in XAUTOCLAIM (CVE-2022-35951); install 7.0.5 or later"},
    {"avro-c", "0.0.0", "1.11.1", "older than any that was tested; install 1.11.1 or later"},
};

/* Reads up to three numbers of a dotted version; what is missing is 0. */
static void parse(const char *text, long ret_numbers[3])
{
    const char *at = text;
    for (int i = 0; i < 3; i++) {
        char *end = NULL;
        ret_numbers[i] = strtol(at, &end, 10);
        at = *end == '.' ? end + 1 : "";
    }
}

bool version_at_least(const char *version, const char *floor)
{
    long have[3];
    long need[3];
    parse(version, have);
    parse(floor, need);
    for (int i = 0; i < 3; i++) {
        if (have[i] != need[i]) return have[i] > need[i];
    }
    return true;
}

const char *version_problem(const char *library, const char *version)
{
    for (size_t i = 0; i < sizeof bad_versions / sizeof bad_versions[0]; i++) {
        const struct bad_version *bad = &bad_versions[i];
        if (strcmp(bad->library, library) != 0) continue;
        if (version_at_least(version, bad->from) && !version_at_least(version, bad->below)) {
            return bad->problem;
        }
    }
    return NULL;
}

static void warn_if_bad(const char *library, const char *version, const char *problem)
{
    if (problem == NULL) return;
    log_warn("known_bad_version", LOG_STR("library", library), LOG_STR("version", version),
             LOG_STR("problem", problem));
}

void version_log(const char *rdkafka, const char *hiredis)
{
    log_info("versions", LOG_STR("creditd", version_text()), LOG_STR("librdkafka", rdkafka),
             LOG_STR("hiredis", hiredis), LOG_STR("avro", version_avro()));
    warn_if_bad("librdkafka", rdkafka, version_problem("librdkafka", rdkafka));
    warn_if_bad("hiredis", hiredis, version_problem("hiredis", hiredis));
    warn_if_bad("avro-c", version_avro(), version_problem("avro-c", version_avro()));
}
