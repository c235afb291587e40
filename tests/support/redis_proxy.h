/* redis_proxy.h - stands between a store and its Redis and does something at a given moment.
 *
 * A thread forwards one connection at a time. When a word goes past from the client, an action is
 * run before or after it is forwarded; with that, races happen every time instead of once in a
 * while. */
#ifndef TESTS_SUPPORT_REDIS_PROXY_H
#define TESTS_SUPPORT_REDIS_PROXY_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

enum proxy_action {
    PROXY_CALL_BEFORE, /* call the function, then forward */
    PROXY_CUT_BEFORE,  /* close both sides, forward nothing */
    PROXY_CUT_AFTER    /* forward, wait for the server's answer, keep it and close */
};

struct redis_proxy {
    char socket[112];
    char server[112];
    int listener;
    int wake[2]; /* closed to end the thread */
    pthread_t thread;
    atomic_bool is_armed; /* what follows is read by the thread once this is set */
    const char *word;
    enum proxy_action action;
    void (*call)(void *context);
    void *context;
};

/* Listens at `socket`.proxy and forwards to `socket`. */
void redis_proxy_start(struct redis_proxy *p, const char *socket);

/* The next time `word` is sent by the client, does the action, once. */
void redis_proxy_arm(struct redis_proxy *p, const char *word, enum proxy_action action,
                     void (*call)(void *context), void *context);

/* True while the action has not happened. */
bool redis_proxy_is_armed(const struct redis_proxy *p);

void redis_proxy_stop(struct redis_proxy *p);

#endif
