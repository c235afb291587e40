/* thread.h - threads of ours beside the main one. */
#ifndef CONSUMER_THREAD_H
#define CONSUMER_THREAD_H

#include <pthread.h>
#include <stdbool.h>

/* Starts a thread that gets no signal: those belong to the main thread, whose poll they interrupt.
 * False: it could not be started. */
bool thread_start(pthread_t *ret_thread, void *(*run)(void *context), void *context);

#endif
