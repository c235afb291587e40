/* answer.c - what an error reply of the server means to us. */
#include <string.h>

#include "state/store/store_internal.h"

enum { WORD_SIZE = 24 };

/* The first word of an error fixes the class. `is_drop`: this connection is of no more use. */
struct answer {
    const char *word;
    enum err e;
    bool is_drop;
    const char *advice;
};

static const struct answer answers[] = {
    {"OOM", ERR_RETRY, false, "Redis is at its maxmemory; raise it or give it less other data"},
    {"MISCONF", ERR_RETRY, false, "Redis can't save its data and takes no writes; see its log"},
    {"NOREPLICAS", ERR_RETRY, false, "too few replicas are in touch (min-replicas-to-write)"},
    {"BUSY", ERR_RETRY, false, "a script keeps Redis busy"},
    {"TRYAGAIN", ERR_RETRY, false, "Redis asks to try again"},
    {"LOADING", ERR_RETRY, true, "Redis is loading its data"},
    {"READONLY", ERR_RETRY, true, "this Redis is a replica; the master is elsewhere now"},
    {"MASTERDOWN", ERR_RETRY, true, "this Redis is a replica that lost its master"},
    {"CLUSTERDOWN", ERR_RETRY, true, "the Redis Cluster is down"},
    {"NOAUTH", ERR_CONFIG, true, "Redis wants a password; set the Redis user and password"},
    {"WRONGPASS", ERR_CONFIG, true, "Redis does not know this user with this password"},
    {"NOPERM", ERR_CONFIG, false,
     "the Redis user may not do this; compare its ACL with the one shipped"},
    {"MOVED", ERR_CONFIG, true, "this Redis is a node of a cluster; name a standalone Redis"},
    {"ASK", ERR_CONFIG, true, "this Redis is a node of a cluster; name a standalone Redis"},
    {"CROSSSLOT", ERR_CONFIG, true, "this Redis is a node of a cluster; name a standalone Redis"},
    {"WRONGTYPE", ERR_DAMAGED, false, "a key of ours is of a wrong type"},
    {"ERR", ERR_CONFIG, true,
     "Redis refuses the command; it needs version 6.2 or later, and the database must exist"},
};

/* A server that has no room yet, although its error begins as all others. */
static const char too_many[] = "ERR max number of clients";

static bool begins_with(struct str text, const char *start)
{
    size_t len = strlen(start);
    return text.len >= len && memcmp(text.at, start, len) == 0;
}

/* The first word, if it is one of capital letters; anything else could be a value. */
static void first_word(struct str text, char ret_word[WORD_SIZE])
{
    uint32_t i = 0;
    while (i < text.len && i < WORD_SIZE - 1 && text.at[i] >= 'A' && text.at[i] <= 'Z') {
        ret_word[i] = text.at[i];
        i++;
    }
    ret_word[i] = '\0';
}

static const struct answer *find_answer(struct str text, const char *word)
{
    static const struct answer full = {"ERR", ERR_RETRY, true, "Redis has too many clients"};
    static const struct answer other = {"", ERR_RETRY, true, "Redis answers with an error"};
    if (begins_with(text, too_many)) return &full;
    for (uint32_t i = 0; i < sizeof answers / sizeof answers[0]; i++) {
        if (strcmp(answers[i].word, word) == 0) return &answers[i];
    }
    return &other;
}

enum err store_judge_error(struct store *s, const char *command, const struct reply *error)
{
    char word[WORD_SIZE];
    first_word(error->text, word);
    const struct answer *a = find_answer(error->text, word);
    why_clear(&s->why);
    why_add(&s->why, command);
    why_add(&s->why, ": ");
    why_add(&s->why, word[0] == '\0' ? "error" : word);
    why_add(&s->why, ": ");
    why_add(&s->why, a->advice);
    s->is_to_be_dropped = s->is_to_be_dropped || a->is_drop;
    return a->e;
}

bool reply_is_wrong_type(const struct reply *r)
{
    return r->type == REPLY_ERROR && begins_with(r->text, "WRONGTYPE");
}
