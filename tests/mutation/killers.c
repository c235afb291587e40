/* killers.c - the tests of the core in one process, in the order asked for, until one fails.
 *
 *     killers NAME...
 *
 * NAME is a golden story (x.story), a life whose answers the oracle agreed with (x.life, written by
 * tests.oracle.diff_core --record), or a unit test of the table below. Each name is written to
 * stdout before its turn, so that the last one says what failed or crashed. Ends with 0 if all
 * hold, 4 if a life differs in the state kept alone, else with 1. A name that runs on for longer
 * than its share of processor time ends the program by SIGPROF. */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>

#include "tests/support/core_session.h"
#include "tests/support/core_told.h"

/* The mains of tests/unit and tests/property, which tests/mutation/mutate compiles by these names.
 */
int main_test_core_append(void);
int main_test_core_arena(void);
int main_test_core_bounds(void);
int main_test_core_codes(void);
int main_test_core_course(void);
int main_test_core_dated(void);
int main_test_core_dates(void);
int main_test_core_edges(void);
int main_test_core_episodes(void);
int main_test_core_event(void);
int main_test_core_kept(void);
int main_test_core_ledger(void);
int main_test_core_listing(void);
int main_test_core_months(void);
int main_test_core_next(void);
int main_test_core_older(void);
int main_test_core_outputs(void);
int main_test_core_picture(void);
int main_test_core_points(void);
int main_test_core_policy(void);
int main_test_core_repair(void);
int main_test_core_report(void);
int main_test_core_signals(void);
int main_test_core_standing(void);
int main_test_core_steps(void);
int main_test_core_texts(void);
int main_test_core_view(void);
int main_test_core_laws(void);

static const struct {
    const char *name;
    int (*main)(void);
} units[] = {
    {"test_core_append", main_test_core_append},
    {"test_core_arena", main_test_core_arena},
    {"test_core_bounds", main_test_core_bounds},
    {"test_core_codes", main_test_core_codes},
    {"test_core_course", main_test_core_course},
    {"test_core_dated", main_test_core_dated},
    {"test_core_dates", main_test_core_dates},
    {"test_core_edges", main_test_core_edges},
    {"test_core_episodes", main_test_core_episodes},
    {"test_core_event", main_test_core_event},
    {"test_core_kept", main_test_core_kept},
    {"test_core_ledger", main_test_core_ledger},
    {"test_core_listing", main_test_core_listing},
    {"test_core_months", main_test_core_months},
    {"test_core_next", main_test_core_next},
    {"test_core_older", main_test_core_older},
    {"test_core_outputs", main_test_core_outputs},
    {"test_core_picture", main_test_core_picture},
    {"test_core_points", main_test_core_points},
    {"test_core_policy", main_test_core_policy},
    {"test_core_repair", main_test_core_repair},
    {"test_core_report", main_test_core_report},
    {"test_core_signals", main_test_core_signals},
    {"test_core_standing", main_test_core_standing},
    {"test_core_steps", main_test_core_steps},
    {"test_core_texts", main_test_core_texts},
    {"test_core_view", main_test_core_view},
    {"test_core_laws", main_test_core_laws},
};

enum { HOLDS = 0, FAILS = 1, FAULT = 2, STATE_DIFFERS = 4 };
/* -DSHARE_FACTOR says how much more time than usual a test is given. */
#ifndef SHARE_FACTOR
#define SHARE_FACTOR 1
#endif
enum { SHARE_MS = 400 * SHARE_FACTOR, SHARE_OF_UNITS_MS = 4000 * SHARE_FACTOR };
enum { ARGUMENTS_MAX = 256, ANSWER_HEAD = 4 };

static uint32_t take_u32(const uint8_t **at)
{
    const uint8_t *p = *at;
    *at += 4;
    return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static bool ends_with(const char *name, const char *end)
{
    size_t len = strlen(name);
    size_t end_len = strlen(end);
    return len > end_len && strcmp(name + len - end_len, end) == 0;
}

static int tell(const char *path)
{
    char *story = core_told_read(path);
    char *told = core_told(story);
    bool holds = strcmp(story, told) == 0;
    free(story);
    free(told);
    return holds ? HOLDS : FAILS;
}

/* Whether both answers say the same but for their text, which the oracle does not know. */
static bool agrees(const uint8_t *a, size_t a_len, const uint8_t *b, size_t b_len)
{
    if (a_len < ANSWER_HEAD || b_len < ANSWER_HEAD || memcmp(a, b, 2) != 0) return false;
    size_t a_skip = ANSWER_HEAD + (size_t)(a[2] | a[3] << 8);
    size_t b_skip = ANSWER_HEAD + (size_t)(b[2] | b[3] << 8);
    return a_len - a_skip == b_len - b_skip && memcmp(a + a_skip, b + b_skip, a_len - a_skip) == 0;
}

/* A life: u32 count of arguments, each u32 length and bytes with a zero; then request and answer,
 * each u32 length and bytes, to the end. */
static int live(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL || fseek(file, 0, SEEK_END) != 0) exit(FAULT);
    long size = ftell(file);
    uint8_t *text = malloc((size_t)size + 1);
    rewind(file);
    if (text == NULL || fread(text, 1, (size_t)size, file) != (size_t)size) exit(FAULT);
    (void)fclose(file);
    const uint8_t *at = text;
    char *arguments[ARGUMENTS_MAX];
    uint32_t count = take_u32(&at);
    if (count > ARGUMENTS_MAX) exit(FAULT);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t len = take_u32(&at);
        arguments[i] = (char *)text + (at - text);
        at += len;
    }
    struct core_session *session = core_session_new((int)count, arguments);
    int result = HOLDS;
    while (result == HOLDS && at < text + size) {
        uint32_t len = take_u32(&at);
        const uint8_t *request = at;
        at += len;
        uint32_t answer_len = take_u32(&at);
        const struct buf *answer = core_session_ask(session, request, len);
        if (!agrees(answer->at, answer->len, at, answer_len))
            result = request[0] == 'S' ? STATE_DIFFERS : FAILS;
        at += answer_len;
    }
    core_session_free(session);
    free(text);
    return result;
}

static int run_unit(const char *name)
{
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        if (strcmp(units[i].name, name) == 0) return units[i].main() == 0 ? HOLDS : FAILS;
    }
    (void)fprintf(stderr, "killers: no such test: %s\n", name);
    return FAULT;
}

static void allow(long share_ms)
{
    const struct itimerval share = {.it_value = {share_ms / 1000, share_ms % 1000 * 1000}};
    if (setitimer(ITIMER_PROF, &share, NULL) != 0) exit(FAULT);
}

int main(int argc, char **argv)
{
    FILE *names = stdout;
    for (int i = 1; i < argc; i++) {
        const char *name = argv[i];
        if (fprintf(names, "%s\n", name) < 0 || fflush(names) != 0) return FAULT;
        bool is_story = ends_with(name, ".story");
        bool is_life = ends_with(name, ".life");
        allow(is_story || is_life ? SHARE_MS : SHARE_OF_UNITS_MS);
        int result = is_story ? tell(name) : is_life ? live(name) : run_unit(name);
        if (result != HOLDS) return result;
    }
    return HOLDS;
}
