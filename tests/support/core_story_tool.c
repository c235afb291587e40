/* core_story_tool.c - tells a story (tests/golden) from stdin and prints what comes out.
 *
 * usage: core_story_tool < tests/golden/late-and-cured.story */
#include <stdio.h>
#include <string.h>

#include "tests/support/core_fixture.h"

int main(void)
{
    static struct fixture fixture;
    char line[FIXTURE_LINE_MAX];
    fixture_init(&fixture);
    while (fgets(line, sizeof line, stdin) != NULL) {
        line[strcspn(line, "\n")] = '\0';
        if (strncmp(line, "  > ", 4) == 0) continue;
        (void)printf("%s\n", line);
        if (strcmp(line, "show") == 0) {
            fixture_print_state(&fixture, stdout, "  > ");
            continue;
        }
        if (!fixture_line(&fixture, line)) {
            (void)fprintf(stderr, "no such line: %s\n", line);
            return 1;
        }
        fixture_print(&fixture, stdout, "  > ");
    }
    fixture_free(&fixture);
    return 0;
}
