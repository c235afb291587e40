/* test_core_golden.c - stories told to the core, with what comes out of it.
 *
 * tests/golden/<name>.story: lines of events, ticks and settings; below each what it emitted, begun
 * with "  > ". `show` prints the views. UPDATE_GOLDEN=1 writes what came out into the files: read
 * the difference before you commit it. */
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "tests/support/core_fixture.h"

static const char folder[] = "tests/golden";
static const char mark[] = "  > ";

enum { STORIES_MAX = 128, NAME_MAX_BYTES = 256 };

static char *read_all(const char *path)
{
    FILE *file = fopen(path, "r");
    assert_non_null(file);
    char *text = NULL;
    size_t len = 0;
    FILE *into = open_memstream(&text, &len);
    assert_non_null(into);
    for (int c = fgetc(file); c != EOF; c = fgetc(file))
        (void)fputc(c, into);
    assert_int_equal(fclose(into), 0);
    assert_int_equal(fclose(file), 0);
    return text;
}

/* Tells the story again; what came out stands where it was expected. */
static char *tell(const char *story)
{
    static struct fixture fixture;
    fixture_init(&fixture);
    char *told = NULL;
    size_t len = 0;
    FILE *to = open_memstream(&told, &len);
    assert_non_null(to);
    for (const char *at = story; *at != '\0';) {
        const char *end = strchr(at, '\n');
        assert_non_null(end); /* every line of a story ends */
        char line[FIXTURE_LINE_MAX];
        int length = (int)(end - at);
        assert_true(length < FIXTURE_LINE_MAX);
        (void)snprintf(line, sizeof line, "%.*s", length, at);
        at = end + 1;
        if (strncmp(line, mark, strlen(mark)) == 0) continue;
        (void)fprintf(to, "%s\n", line);
        if (strcmp(line, "show") == 0) {
            fixture_print_state(&fixture, to, mark);
            continue;
        }
        if (!fixture_line(&fixture, line)) fail_msg("no such line: %s", line);
        fixture_print(&fixture, to, mark);
    }
    assert_int_equal(fclose(to), 0);
    fixture_free(&fixture);
    return told;
}

static void show_first_difference(const char *name, const char *expected, const char *told)
{
    int line = 1;
    while (*expected != '\0' && *told != '\0') {
        size_t a = strcspn(expected, "\n");
        size_t b = strcspn(told, "\n");
        if (a != b || strncmp(expected, told, a) != 0) break;
        expected += a + (expected[a] != '\0');
        told += b + (told[b] != '\0');
        line++;
    }
    print_message("%s:%d\n  expected %.*s\n  came out %.*s\n", name, line,
                  (int)strcspn(expected, "\n"), expected, (int)strcspn(told, "\n"), told);
}

static bool story_holds(const char *name)
{
    char path[NAME_MAX_BYTES * 2];
    (void)snprintf(path, sizeof path, "%s/%s", folder, name);
    char *story = read_all(path);
    char *told = tell(story);
    bool holds = strcmp(story, told) == 0;
    if (!holds && getenv("UPDATE_GOLDEN") != NULL) {
        FILE *file = fopen(path, "w");
        assert_non_null(file);
        (void)fputs(told, file);
        assert_int_equal(fclose(file), 0);
        print_message("    %s was rewritten\n", path);
        holds = true;
    }
    if (!holds) show_first_difference(path, story, told);
    free(story);
    free(told);
    return holds;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(a, b);
}

static void test_every_story_comes_out_as_told(void **state)
{
    (void)state;
    static char names[STORIES_MAX][NAME_MAX_BYTES];
    size_t count = 0;
    DIR *dir = opendir(folder);
    assert_non_null(dir);
    for (struct dirent *entry = readdir(dir); entry != NULL; entry = readdir(dir)) {
        const char *dot = strrchr(entry->d_name, '.');
        if (dot == NULL || strcmp(dot, ".story") != 0) continue;
        assert_true(count < STORIES_MAX);
        (void)snprintf(names[count++], NAME_MAX_BYTES, "%s", entry->d_name);
    }
    (void)closedir(dir);
    assert_true(count > 0);
    qsort(names, count, NAME_MAX_BYTES, by_name);
    size_t failed = 0;
    for (size_t i = 0; i < count; i++)
        failed += story_holds(names[i]) ? 0 : 1;
    assert_int_equal(failed, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_story_comes_out_as_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
