/* log_topic.c - a kafka_reader for one partition of one topic. */
#include "ops/ctl/log_topic.h"

#include "ops/ctl/ctl.h"

enum { SILENCE_MAX_MS = 60000 /* a broker that is only slow has answered by then */ };

static enum err failed(enum err e, const struct kafka_why *found, struct why *why)
{
    why_add(why, found->text);
    return e;
}

enum err log_topic_begin(struct log_topic *t, const struct kafka_options *kafka, int32_t partition,
                         struct why *reterr_why)
{
    struct kafka_why found = {.text = ""};
    enum err e = ERR_OK;
    if (t->reader == NULL) e = kafka_reader_new(kafka, READER_COMMITTED, &t->reader, &found);
    int64_t high = 0;
    if (e == ERR_OK)
        e = kafka_reader_watermarks(t->reader, t->name, partition, CTL_METADATA_MS, &t->low, &high,
                                    &found);
    if (e != ERR_OK) return failed(e, &found, reterr_why);
    t->partition = partition;
    t->is_assigned = false;
    t->has_held = false;
    t->start = -1;
    t->next = -1;
    return ERR_OK;
}

enum err log_topic_seek(struct log_topic *t, int64_t offset, struct why *reterr_why)
{
    struct kafka_why found = {.text = ""};
    struct reader_position position = {t->name, t->partition, offset};
    t->has_held = false;
    enum err e = kafka_reader_assign(t->reader, &position, 1, &found);
    if (e != ERR_OK) return failed(e, &found, reterr_why);
    t->is_assigned = true;
    t->start = offset >= 0 ? offset : t->low;
    t->next = t->start;
    return ERR_OK;
}

enum err log_topic_next(struct log_topic *t, struct reader_record *ret_record,
                        struct why *reterr_why)
{
    struct kafka_why found = {.text = ""};
    if (t->has_held) {
        *ret_record = t->held;
        t->has_held = false;
        return ERR_OK;
    }
    int64_t since_ms = ctl_now_ms();
    for (;;) {
        enum err e = kafka_reader_next(t->reader, CTL_POLL_MS, ret_record, &found);
        if (e == ERR_OK) {
            t->next = ret_record->kind == READER_EOF ? ret_record->offset : ret_record->offset + 1;
            return ERR_OK;
        }
        if (e != ERR_AGAIN) return failed(ERR_FATAL, &found, reterr_why);
        if (ctl_is_interrupted() || ctl_now_ms() - since_ms > SILENCE_MAX_MS) {
            why_add(reterr_why, ctl_is_interrupted() ? "interrupted" : "no answer for a minute");
            return ERR_RETRY;
        }
    }
}

void log_topic_hold(struct log_topic *t, const struct reader_record *record)
{
    t->held = *record;
    t->has_held = true;
}

void log_topic_close(struct log_topic *t)
{
    kafka_reader_free(t->reader);
    t->reader = NULL;
}
