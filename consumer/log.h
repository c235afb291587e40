/* log.h - one line per event on standard error: a JSON object or key=value pairs.
 *
 *     log_info("partition_assigned", LOG_INT("partition", p), LOG_STR("state", word));
 *     log_error("restore_failed", LOG_INT("partition", p), LOG_ERR(e));
 *
 * Levels: ERROR a person must act; WARN handled, but look if it grows; INFO life cycle; DEBUG per
 * message, off. Each call site passes a rate limit of its own and reports what it held back. Never
 * hand a payload, a key file's content or an identity number to a field. Any thread may log. */
#ifndef CONSUMER_LOG_H
#define CONSUMER_LOG_H

#include <stdbool.h>
#include <stdint.h>

#include "consumer/clock.h"
#include "state/core/err.h"
#include "state/core/str.h"

enum log_level {
    LOG_LEVEL_DEBUG,
    LOG_LEVEL_INFO,
    LOG_LEVEL_WARN,
    LOG_LEVEL_ERROR,
    LOG_LEVEL_COUNT
};
enum log_format { LOG_FORMAT_JSON, LOG_FORMAT_KV, LOG_FORMAT_COUNT };

extern const char *const log_level_words[LOG_LEVEL_COUNT];
extern const char *const log_format_words[LOG_FORMAT_COUNT];

/* Longest line; longer fields are cut and marked with "...". */
enum { LOG_LINE_SIZE = 4096 };

enum log_kind { LOG_KIND_END, LOG_KIND_INT, LOG_KIND_STR, LOG_KIND_SLICE, LOG_KIND_BOOL };

struct log_field {
    const char *name; /* a literal: [a-z0-9_]+ */
    enum log_kind kind;
    int64_t number;
    struct str text; /* borrowed; LOG_KIND_STR uses text.at up to its NUL */
};

#define LOG_INT(name_, value_)                                                                     \
    ((struct log_field){.name = (name_), .kind = LOG_KIND_INT, .number = (int64_t)(value_)})
#define LOG_BOOL(name_, value_)                                                                    \
    ((struct log_field){.name = (name_), .kind = LOG_KIND_BOOL, .number = (value_) ? 1 : 0})
/* A NUL-terminated text; NULL prints as null. */
#define LOG_STR(name_, value_)                                                                     \
    ((struct log_field){.name = (name_), .kind = LOG_KIND_STR, .text = {(value_), 0}})
/* A struct str. */
#define LOG_SLICE(name_, value_)                                                                   \
    ((struct log_field){.name = (name_), .kind = LOG_KIND_SLICE, .text = (value_)})
/* An enum err, as its text. */
#define LOG_ERR(e_) LOG_STR("error", err_text(e_))
#define LOG_END_ ((struct log_field){.kind = LOG_KIND_END})

/* What a call site remembers for its rate limit. Private to log.c. */
struct log_site {
    struct log_site *next; /* registered sites */
    const char *event;
    int64_t window_start_ms;
    int64_t suppressed;
    int32_t in_window;
    bool is_registered;
};

#define LOG_AT_(level_, event_, ...)                                                               \
    do {                                                                                           \
        static struct log_site log_site_;                                                          \
        if (log_is_enabled(level_)) {                                                              \
            log_write(&log_site_, (level_), (event_), (const struct log_field[]){__VA_ARGS__});    \
        }                                                                                          \
    } while (0)

/* The event is a literal [a-z0-9_]+, the rest are fields (up to 24). */
#define log_debug(...) LOG_AT_(LOG_LEVEL_DEBUG, __VA_ARGS__, LOG_END_)
#define log_info(...) LOG_AT_(LOG_LEVEL_INFO, __VA_ARGS__, LOG_END_)
#define log_warn(...) LOG_AT_(LOG_LEVEL_WARN, __VA_ARGS__, LOG_END_)
#define log_error(...) LOG_AT_(LOG_LEVEL_ERROR, __VA_ARGS__, LOG_END_)

struct log_options {
    enum log_format format;
    enum log_level level;      /* lines below are dropped */
    int fd;                    /* borrowed; standard error by default */
    int32_t burst;             /* lines per call site and window; 0 = no limit */
    int64_t window_ms;         /* of the rate limit */
    const struct clock *clock; /* borrowed for the life of the process */
    const char *instance_id;   /* borrowed; put on every line; NULL = left out */
};

/* Defaults: key=value, INFO, standard error, 50 lines per site in 10 s, the machine's clock. */
struct log_options log_defaults(void);

/* Takes effect at once for all threads. May be called again (SIGHUP). */
void log_configure(const struct log_options *options);

bool log_is_enabled(enum log_level level);

/* Used by the macros above. `fields` ends with LOG_KIND_END. */
void log_write(struct log_site *site, enum log_level level, const char *event,
               const struct log_field *fields);

/* Writes one `log_suppressed` line for every site that held lines back and whose window is over.
 * Call it once a second or so, and with `all` before the process ends. */
void log_report_suppressed(bool all);

/* Lines written and held back so far, for the metrics. */
void log_counts(uint64_t ret_written[LOG_LEVEL_COUNT], uint64_t *ret_suppressed);

/* Writes one line without taking a lock or memory: for a thread that is about to end the process.
 */
void log_last_words(const char *event, const struct log_field *fields);

#endif
