/* config_parser.h - what the files that read the configuration share; nobody else includes it. */
#ifndef CONSUMER_CONFIG_PARSER_H
#define CONSUMER_CONFIG_PARSER_H

#include "consumer/config_table.h"

enum {
    CONFIG_NAME_MAX = 49,     /* characters of a section or key: inih's own limit */
    CONFIG_VALUE_SIZE = 16384 /* of a value with its continuation lines */
};

struct config_parser {
    struct config *config;
    struct config_why *why;
    const char *at; /* rest of the text */
    struct config_place place;
    enum err error; /* the first */
    int recipient_set_on[CONFIG_RECIPIENTS_MAX][16];
    int lenders_set_on;
    bool is_policy;    /* the file is a policy file */
    bool is_continued; /* the line at hand is indented: it goes on with the last key */
    char section[CONFIG_NAME_MAX + 1];
    char key[CONFIG_NAME_MAX + 1]; /* may still be continued; empty: none */
    char value[CONFIG_VALUE_SIZE];
    int value_line;
};

/* Remembers the first error. */
void config_stop_with(struct config_parser *p, enum err e);

/* The key in hand is complete: stores it, or remembers the error. */
void config_finish_key(struct config_parser *p);

bool config_begins_with(const char *text, const char *prefix);

/* Stores the key in hand as a setting of librdkafka. */
MUST_CHECK enum err config_take_kafka(struct config_parser *p);

/* Lays the environment over what the file said. */
MUST_CHECK enum err config_take_environment(struct config_parser *p);

#endif
