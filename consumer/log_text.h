/* log_text.h - the text of one log line; knows no file, lock or clock. */
#ifndef CONSUMER_LOG_TEXT_H
#define CONSUMER_LOG_TEXT_H

#include <stddef.h>
#include <stdint.h>

#include "consumer/log.h"

struct log_head {
    enum log_format format;
    int64_t utc_ms;
    const char *level;
    const char *event;
    const char *instance_id; /* NULL or "" = left out */
    int64_t suppressed;      /* lines held back since the last one; 0 = left out */
};

/* Writes the line with its newline and returns its length, at most `size`. A line that would be
 * longer ends in the field "cut". `size` is at least 256. Control characters, bytes that are no
 * UTF-8, and characters that change the direction of text come out as escapes. */
size_t log_text_format(char *ret_line, size_t size, const struct log_head *head,
                       const struct log_field *fields);

#endif
