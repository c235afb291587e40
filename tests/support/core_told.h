/* core_told.h - golden stories told to the core. */
#ifndef TESTS_SUPPORT_CORE_TOLD_H
#define TESTS_SUPPORT_CORE_TOLD_H

/* Reads a file whole. The caller frees the text. */
char *core_told_read(const char *path);

/* Tells the story again: its lines, and below each what came out where it was expected. The caller
 * frees the text. A line that is none ends the program. */
char *core_told(const char *story);

#endif
