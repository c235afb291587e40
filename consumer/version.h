/* version.h - which libraries and servers run, and which of them are known to be bad. */
#ifndef CONSUMER_VERSION_H
#define CONSUMER_VERSION_H

#include <stdbool.h>

/* The program's own version. */
const char *version_text(void);

/* What is known to be wrong with this version, or NULL. `library` is "librdkafka", "hiredis",
 * "avro-c" or "redis"; `version` is "2.1.1" and the like, what follows the third number is not
 * looked at. */
const char *version_problem(const char *library, const char *version);

/* True if `version` is at least `floor`, both dotted numbers. */
bool version_at_least(const char *version, const char *floor);

/* Logs program and library versions, with a warning for each known bad one. That of the Redis
 * server is logged when it is connected. */
void version_log(const char *rdkafka, const char *hiredis);

/* The version of avro-c that was built against; the library cannot be asked which one runs. */
const char *version_avro(void);

#endif
