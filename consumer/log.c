/* log.c - lines of the log: written whole, escaped, and counted.
 *
 * A line is formatted in a buffer on the stack and handed to the kernel in one write(), so that
 * lines of two processes on one pipe do not mix. The mutex guards the options, the counts and the
 * sites. */
#include "consumer/log.h"

#include <assert.h>
#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>

#include "consumer/log_text.h"

const char *const log_level_words[LOG_LEVEL_COUNT] = {"debug", "info", "warn", "error"};
const char *const log_format_words[LOG_FORMAT_COUNT] = {"json", "kv"};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct log_options options = {.format = LOG_FORMAT_KV,
                                     .level = LOG_LEVEL_INFO,
                                     .fd = STDERR_FILENO,
                                     .burst = 50,
                                     .window_ms = 10000,
                                     .clock = &clock_system};
static _Atomic int level_now = LOG_LEVEL_INFO; /* read without the lock on every call */
static struct log_site *sites;                 /* that ever held a line back */
static uint64_t written[LOG_LEVEL_COUNT];
static uint64_t suppressed;

struct log_options log_defaults(void)
{
    return (struct log_options){.format = LOG_FORMAT_KV,
                                .level = LOG_LEVEL_INFO,
                                .fd = STDERR_FILENO,
                                .burst = 50,
                                .window_ms = 10000,
                                .clock = &clock_system};
}

void log_configure(const struct log_options *next)
{
    assert(next->clock != NULL);
    assert(next->level >= 0 && next->level < LOG_LEVEL_COUNT);
    pthread_mutex_lock(&lock);
    options = *next;
    atomic_store(&level_now, (int)next->level);
    pthread_mutex_unlock(&lock);
}

bool log_is_enabled(enum log_level level)
{
    return (int)level >= atomic_load_explicit(&level_now, memory_order_relaxed);
}

static void put_line(int fd, const char *line, size_t length)
{
    size_t done = 0;
    while (done < length) {
        ssize_t n = write(fd, line + done, length - done);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return; /* nowhere to complain to */
        done += (size_t)n;
    }
}

static void format_and_put(const struct log_options *o, enum log_level level, const char *event,
                           const struct log_field *fields, int64_t held_back)
{
    char line[LOG_LINE_SIZE];
    struct log_head head = {.format = o->format,
                            .utc_ms = clock_realtime_ms(o->clock),
                            .level = log_level_words[level],
                            .event = event,
                            .instance_id = o->instance_id,
                            .suppressed = held_back};
    size_t length = log_text_format(line, sizeof line, &head, fields);
    put_line(o->fd, line, length);
}

/* True if the site may write now; counts what it must hold back. Called with the lock held. */
static bool site_passes(struct log_site *site, const char *event, int64_t *ret_held_back)
{
    *ret_held_back = 0;
    if (options.burst == 0) return true;
    int64_t now_ms = clock_monotonic_ms(options.clock);
    if (site->in_window == 0 || now_ms - site->window_start_ms >= options.window_ms) {
        site->window_start_ms = now_ms;
        site->in_window = 0;
    }
    if (site->in_window < options.burst) {
        site->in_window++;
        *ret_held_back = site->suppressed;
        site->suppressed = 0;
        return true;
    }
    site->suppressed++;
    suppressed++;
    if (!site->is_registered) {
        site->is_registered = true;
        site->event = event;
        site->next = sites;
        sites = site;
    }
    return false;
}

void log_write(struct log_site *site, enum log_level level, const char *event,
               const struct log_field *fields)
{
    assert(level >= 0 && level < LOG_LEVEL_COUNT);
    int64_t held_back = 0;
    pthread_mutex_lock(&lock);
    if (site_passes(site, event, &held_back)) {
        written[level]++;
        format_and_put(&options, level, event, fields, held_back);
    }
    pthread_mutex_unlock(&lock);
}

void log_report_suppressed(bool all)
{
    pthread_mutex_lock(&lock);
    int64_t now_ms = clock_monotonic_ms(options.clock);
    for (struct log_site *site = sites; site != NULL; site = site->next) {
        if (site->suppressed == 0) continue;
        if (!all && now_ms - site->window_start_ms < options.window_ms) continue;
        const struct log_field fields[] = {LOG_STR("of", site->event),
                                           LOG_INT("count", site->suppressed), LOG_END_};
        site->suppressed = 0;
        written[LOG_LEVEL_WARN]++;
        format_and_put(&options, LOG_LEVEL_WARN, "log_suppressed", fields, 0);
    }
    pthread_mutex_unlock(&lock);
}

void log_counts(uint64_t ret_written[LOG_LEVEL_COUNT], uint64_t *ret_suppressed)
{
    pthread_mutex_lock(&lock);
    for (int i = 0; i < LOG_LEVEL_COUNT; i++)
        ret_written[i] = written[i];
    *ret_suppressed = suppressed;
    pthread_mutex_unlock(&lock);
}

void log_last_words(const char *event, const struct log_field *fields)
{
    /* Reads the options without the lock: another thread may hold it for ever, and options only
     * change on a reload. */
    struct log_options o = options;
    format_and_put(&o, LOG_LEVEL_ERROR, event, fields, 0);
}
