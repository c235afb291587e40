/* step.c - gathers the commands of a step as bytes. */
#include "state/store/step.h"

#include <assert.h>
#include <stdlib.h>

#include "state/core/records.h"
#include "state/store/packed_hash.h"
#include "state/store/resp.h"
#include "state/store/step_bytes.h"
#include "state/store/watermark_text.h"

struct step {
    struct key_place place;
    struct watermark expected, next;
    struct resp body;    /* commands */
    struct resp timers;  /* arguments of the one ZADD */
    struct resp removed; /* arguments of the one ZREM */
    uint32_t timer_count, removed_count;
    uint32_t commands;
    struct step_expectation *expectations; /* owned; by command */
    uint32_t expectation_count, expectation_cap;
    enum err error;
    bool is_sealed; /* the watermark is in */
    bool packs_views;
    uint8_t packed[PACKED_HASH_SIZE]; /* the view in the making */
};

enum err step_new(size_t bytes_max, struct step **ret_step)
{
    struct step *step = calloc(1, sizeof *step);
    if (step == NULL) return ERR_NOMEM;
    step->body.bytes_max = bytes_max;
    step->timers.bytes_max = bytes_max;
    step->removed.bytes_max = bytes_max;
    *ret_step = step;
    return ERR_OK;
}

void step_free(struct step *step)
{
    if (step == NULL) return;
    resp_deinit(&step->body);
    resp_deinit(&step->timers);
    resp_deinit(&step->removed);
    free(step->expectations);
    free(step);
}

void step_start(struct step *step, struct key_place place, const struct watermark *expected)
{
    resp_clear(&step->body);
    resp_clear(&step->timers);
    resp_clear(&step->removed);
    step->place = place;
    step->expected = *expected;
    step->next = (struct watermark){.state = WATERMARK_NONE};
    step->timer_count = 0;
    step->removed_count = 0;
    step->commands = 0;
    step->expectation_count = 0;
    step->error = ERR_OK;
    step->is_sealed = false;
    step->packs_views = false;
}

/* With a backlog a partition is served for a whole transaction and then not for some: else all of
 * them would keep what the greatest step took. */
void step_rest(struct step *step)
{
    enum { BYTES_KEPT = 1 << 20 };
    size_t bytes_max = step->body.bytes_max;
    if (step->body.cap <= BYTES_KEPT) return;
    resp_deinit(&step->body);
    step->body.bytes_max = bytes_max;
}

void step_pack_views(struct step *step)
{
    step->packs_views = true;
}

bool step_packs_views(const struct step *step)
{
    return step->packs_views;
}

static void fail(struct step *step, enum err e)
{
    if (step->error == ERR_OK) step->error = e;
}

/* True if a command on `key` may be added. */
static bool accepts(struct step *step, struct str key)
{
    if (step->is_sealed || str_is_none(key)) fail(step, ERR_INVARIANT);
    return step->error == ERR_OK;
}

/* Starts "<word> <key>" with `more` arguments to come. */
static void command(struct step *step, struct str word, struct str key, uint32_t more)
{
    resp_command(&step->body, 2 + more);
    resp_arg(&step->body, word);
    resp_arg(&step->body, key);
    step->commands++;
}

static void set_fields(struct step *step, struct str key, const struct store_field *fields,
                       uint32_t count)
{
    if (count == 0 || !accepts(step, key)) return;
    command(step, STR("HSET"), key, 2 * count);
    for (uint32_t i = 0; i < count; i++) {
        resp_arg(&step->body, fields[i].name);
        resp_arg(&step->body, fields[i].value);
    }
}

static void del_fields(struct step *step, struct str key, const struct str *names, uint32_t count)
{
    if (count == 0 || !accepts(step, key)) return;
    command(step, STR("HDEL"), key, count);
    for (uint32_t i = 0; i < count; i++)
        resp_arg(&step->body, names[i]);
}

void step_set_state(struct step *step, struct str borrower, const struct store_field *fields,
                    uint32_t count)
{
    struct key key;
    set_fields(step, key_state(step->place, borrower, &key), fields, count);
}

void step_del_state_fields(struct step *step, struct str borrower, const struct str *names,
                           uint32_t count)
{
    struct key key;
    del_fields(step, key_state(step->place, borrower, &key), names, count);
}

void step_restore_view(struct step *step, struct str key, struct str packed)
{
    if (!accepts(step, key)) return;
    hash_restore(&step->body, key, packed);
    step->commands++;
}

/* True if the view went as one value, in place of whatever was there. */
static bool is_sent_packed(struct step *step, struct str key, const struct store_field *fields,
                           uint32_t count)
{
    uint32_t len = step->packs_views ? hash_pack(fields, count, step->packed) : 0;
    if (len > 0) step_restore_view(step, key, (struct str){(const char *)step->packed, len});
    return len > 0;
}

void step_set_view(struct step *step, struct str key, const struct store_field *fields,
                   uint32_t count)
{
    if (!is_sent_packed(step, key, fields, count)) set_fields(step, key, fields, count);
}

void step_replace_view(struct step *step, struct str key, const struct store_field *fields,
                       uint32_t count)
{
    if (is_sent_packed(step, key, fields, count)) return;
    step_del_key(step, key);
    set_fields(step, key, fields, count);
}

/* Room for one more. The array stays for the next steps; step_bytes() bounds its length. */
static bool has_room(struct step *step)
{
    enum { FIRST_CAP = 256 };
    if (step->expectation_count < step->expectation_cap) return true;
    uint32_t cap = step->expectation_cap == 0 ? FIRST_CAP : step->expectation_cap * 2;
    struct step_expectation *grown = realloc(step->expectations, cap * sizeof *grown);
    if (grown == NULL) return false;
    step->expectations = grown;
    step->expectation_cap = cap;
    return true;
}

void step_change_view(struct step *step, struct str key, const struct store_field *fields,
                      uint32_t count, uint32_t added)
{
    if (count == 0) return;
    if (!has_room(step)) {
        fail(step, ERR_NOMEM);
        return;
    }
    step->expectations[step->expectation_count++] =
        (struct step_expectation){.command = step->commands, .added = added};
    set_fields(step, key, fields, count);
}

const struct step_expectation *step_expectations(const struct step *step, uint32_t *ret_count)
{
    *ret_count = step->expectation_count;
    return step->expectations;
}

void step_del_view_fields(struct step *step, struct str key, const struct str *names,
                          uint32_t count)
{
    del_fields(step, key, names, count);
}

void step_del_key(struct step *step, struct str key)
{
    if (accepts(step, key)) command(step, STR("UNLINK"), key, 0);
}

void step_timer(struct step *step, struct str borrower, int32_t date)
{
    if (!key_id_is_valid(borrower)) fail(step, ERR_INVARIANT);
    if (!accepts(step, borrower)) return;
    if (date == INT_NONE) {
        resp_arg(&step->timers, STR("+inf"));
    } else {
        resp_arg_int(&step->timers, date);
    }
    resp_arg(&step->timers, borrower);
    step->timer_count++;
}

void step_timer_remove(struct step *step, struct str borrower)
{
    if (!key_id_is_valid(borrower)) fail(step, ERR_INVARIANT);
    if (!accepts(step, borrower)) return;
    resp_arg(&step->removed, borrower);
    step->removed_count++;
}

void step_timers_clear(struct step *step)
{
    struct key key;
    step_del_key(step, key_timers(step->place, &key));
}

/* Moves gathered arguments behind a command of their own. */
static void put_gathered(struct step *step, struct str word, const struct resp *args,
                         uint32_t arg_count)
{
    struct key key;
    if (arg_count == 0) return;
    if (args->error != ERR_OK) fail(step, args->error);
    command(step, word, key_timers(step->place, &key), arg_count);
    resp_raw(&step->body, args->bytes, args->len);
}

static void put_watermark(struct step *step, const struct watermark *next)
{
    struct key key;
    struct watermark_text text;
    struct str at = key_watermark(step->place, &key);

    /* Fields of the old one must not survive, so it goes first; nobody sees that moment. */
    step_del_key(step, at);
    if (next->state == WATERMARK_NONE) return;
    enum err e = watermark_format(next, &text);
    if (e != ERR_OK) {
        fail(step, e);
        return;
    }
    set_fields(step, at, text.fields, text.count);
}

void step_watermark(struct step *step, const struct watermark *next)
{
    if (step->is_sealed) fail(step, ERR_INVARIANT);
    if (step->error != ERR_OK) return;
    put_gathered(step, STR("ZADD"), &step->timers, 2 * step->timer_count);
    put_gathered(step, STR("ZREM"), &step->removed, step->removed_count);
    put_watermark(step, next);
    step->next = *next;
    step->is_sealed = true;
}

enum err step_error(const struct step *step)
{
    if (step->error != ERR_OK) return step->error;
    if (step->body.error != ERR_OK) return step->body.error;
    if (step->timers.error != ERR_OK) return step->timers.error;
    return step->removed.error;
}

size_t step_bytes(const struct step *step)
{
    return step->body.len + (step->is_sealed ? 0 : step->timers.len + step->removed.len);
}

uint32_t step_commands(const struct step *step)
{
    uint32_t gathered = (step->timer_count > 0) + (uint32_t)(step->removed_count > 0);
    return step->commands + (step->is_sealed ? 0 : gathered);
}

int32_t step_partition(const struct step *step)
{
    return step->place.partition;
}

const struct watermark *step_expected(const struct step *step)
{
    return &step->expected;
}

const struct watermark *step_next(const struct step *step)
{
    return &step->next;
}

bool step_is_sealed(const struct step *step)
{
    return step->is_sealed;
}

struct key_place step_place(const struct step *step)
{
    return step->place;
}

const struct resp *step_body(const struct step *step)
{
    assert(step->is_sealed);
    return &step->body;
}
