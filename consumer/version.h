/* version.h - which libraries and servers run, and which of them are known to be bad. */
#ifndef CONSUMER_VERSION_H
#define CONSUMER_VERSION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The program's own version. */
const char *version_text(void);

struct version_note {
    const char *library; /* literal */
    const char *problem; /* literal: what goes wrong and what to install instead */
};

/* What is known to be wrong with this version, or NULL. `library` is "librdkafka", "hiredis",
 * "avro-c" or "redis"; `version` is "2.1.1" and the like, what follows the third number is not
 * looked at. */
const char *version_problem(const char *library, const char *version);

/* True if `version` is at least `floor`, both dotted numbers. */
bool version_at_least(const char *version, const char *floor);

/* Logs program and library versions, with a warning for each known bad one. `redis_server` may be
 * NULL when it is not known yet. */
void version_log(const char *rdkafka, const char *hiredis, const char *redis_server);

/* The version of the avro-c library as built against and found. */
const char *version_avro(void);

#endif
