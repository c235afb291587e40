/* worker_board.h - figures for a quick look, in Redis. */
#ifndef CONSUMER_WORKER_BOARD_H
#define CONSUMER_WORKER_BOARD_H

#include "consumer/worker.h"

/* Writes credit:stats:instance.<instance_id>. What cannot be written now is written next time; call
 * it when no step is on its way. */
void board_write(struct worker *w);

#endif
