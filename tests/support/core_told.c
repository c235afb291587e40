/* core_told.c - golden stories told to the core. */
#include "tests/support/core_told.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/support/core_fixture.h"

static const char mark[] = "  > ";

static void must(bool holds, const char *what, const char *detail)
{
    if (holds) return;
    (void)fprintf(stderr, "core_told: %s: %s\n", what, detail);
    abort();
}

char *core_told_read(const char *path)
{
    FILE *file = fopen(path, "r");
    must(file != NULL, "cannot read", path);
    char *text = NULL;
    size_t len = 0;
    FILE *into = open_memstream(&text, &len);
    must(into != NULL, "memory", path);
    for (int c = fgetc(file); c != EOF; c = fgetc(file))
        (void)fputc(c, into);
    must(fclose(into) == 0 && fclose(file) == 0, "cannot read", path);
    return text;
}

char *core_told(const char *story)
{
    static struct fixture fixture;
    fixture_init(&fixture);
    char *told = NULL;
    size_t len = 0;
    FILE *to = open_memstream(&told, &len);
    must(to != NULL, "memory", "story");
    for (const char *at = story; *at != '\0';) {
        const char *end = strchr(at, '\n');
        must(end != NULL, "a line does not end", at);
        char line[FIXTURE_LINE_MAX];
        int length = (int)(end - at);
        must(length < FIXTURE_LINE_MAX, "too long", at);
        (void)snprintf(line, sizeof line, "%.*s", length, at);
        at = end + 1;
        if (strncmp(line, mark, strlen(mark)) == 0) continue;
        (void)fprintf(to, "%s\n", line);
        if (strcmp(line, "show") == 0) {
            fixture_print_state(&fixture, to, mark);
            continue;
        }
        must(fixture_line(&fixture, line), "no such line", line);
        fixture_print(&fixture, to, mark);
    }
    must(fclose(to) == 0, "memory", "story");
    fixture_free(&fixture);
    return told;
}
