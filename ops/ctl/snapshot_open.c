/* snapshot_open.c - a snapshot file opened, checked and closed. */
#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "consumer/partitioner.h"
#include "ops/ctl/snapshot_internal.h"
#include "schemas/codec/tables.h"

enum { RECORD_ARENA_BYTES = 16 << 20, PARTITIONS_MAX = 100000 };

const struct record_type *const snapshot_types[SNAPSHOT_TYPES] = {
    [INPUT_REPAYMENT] = &repayment_event_type, [INPUT_OVERDUE] = &overdue_event_type,
    [INPUT_ACCOUNT] = &account_event_type,     [INPUT_SIGNAL] = &signal_event_type,
    [SNAPSHOT_TICK] = &calendar_tick_type,
};

static enum err complain(struct why *why, enum err e, const char *path, const char *what)
{
    why_clear(why);
    why_add(why, path);
    why_add(why, ": ");
    why_add(why, what);
    return e;
}

enum err snapshot_damaged(const struct snapshot *s, struct why *why, const char *what)
{
    enum err e = complain(why, ERR_DAMAGED, s->path, "the snapshot is damaged: ");
    why_add(why, what);
    why_add(why, "; make it again");
    return e;
}

/* ---- opening ---- */

static enum err compile_plans(struct snapshot *s, struct why *why)
{
    const json_t *schemas = json_object_get(s->header, "schemas");
    for (int i = 0; i < SNAPSHOT_TYPES; i++) {
        const json_t *text = json_object_get(schemas, snapshot_types[i]->name);
        if (!json_is_string(text)) return snapshot_damaged(s, why, "the header has no schemas");
        enum err e = plan_compile(json_string_value(text), json_string_length(text),
                                  snapshot_types[i], &s->plans[i], why);
        if (e != ERR_OK) return e == ERR_POISON ? ERR_DAMAGED : e;
    }
    return ERR_OK;
}

static enum err take_header(struct snapshot *s, struct why *why)
{
    s->header = json_loadb((const char *)s->block.at, s->block.len, 0, NULL);
    json_int_t count = json_integer_value(json_object_get(s->header, "partitions"));
    const json_t *topics = json_object_get(s->header, "topics");
    if (count < 1 || count > PARTITIONS_MAX || json_array_size(topics) != RANK_COUNT)
        return snapshot_damaged(s, why, "the header makes no sense");
    s->partition_count = (int32_t)count;
    s->starts = calloc((size_t)count, sizeof *s->starts);
    s->ends = calloc((size_t)count, sizeof *s->ends);
    if (s->starts == NULL || s->ends == NULL) return ERR_NOMEM;
    return compile_plans(s, why);
}

/* Goes over the heads of all blocks: where each partition lies, and that the end is there. */
static enum err find_partitions(struct snapshot *s, struct why *why)
{
    for (;;) {
        struct block_head head;
        int64_t at = (int64_t)ftello(s->file);
        enum err e = block_read_head(s->file, &head, why);
        if (e != ERR_OK) return snapshot_damaged(s, why, "it ends too early");
        if (head.kind == BLOCK_END) {
            e = block_read(s->file, &head, &s->packed, &s->block, why);
            if (e != ERR_OK) return e;
            s->taking = (struct taking){s->block.at, s->block.at + s->block.len, false};
            bool is_whole = take_number(&s->taking) == s->blocks && !s->taking.is_bad &&
                            (int64_t)ftello(s->file) == s->size;
            return is_whole ? ERR_OK : snapshot_damaged(s, why, "blocks are missing");
        }
        s->blocks++;
        if (head.partition < 0 || head.partition >= s->partition_count)
            return snapshot_damaged(s, why, "a block of no partition");
        if (fseeko(s->file, head.packed_bytes, SEEK_CUR) != 0)
            return snapshot_damaged(s, why, "it ends too early");
        if (s->starts[head.partition] == 0) s->starts[head.partition] = at;
        s->ends[head.partition] = (int64_t)ftello(s->file);
    }
}

static enum err check_file(struct snapshot *s, struct why *why)
{
    char magic[SNAPSHOT_MAGIC_BYTES];
    uint8_t format[4];
    struct block_head head;
    if (fread(magic, sizeof magic, 1, s->file) != 1 ||
        memcmp(magic, SNAPSHOT_MAGIC, sizeof magic) != 0)
        return complain(why, ERR_CONFIG, s->path, "this is no snapshot of creditctl");
    if (fread(format, sizeof format, 1, s->file) != 1)
        return snapshot_damaged(s, why, "it ends too early");
    if (format[0] != 0 || format[1] != 0 || format[2] != 0 || format[3] != SNAPSHOT_FORMAT) {
        enum err e = complain(why, ERR_CONFIG, s->path, "a snapshot of format ");
        why_add_int(why, (int64_t)format[2] << 8 | format[3]);
        why_add(why, "; this program reads format 1: make it again with `creditctl snapshot`");
        return e;
    }
    enum err e = block_read_head(s->file, &head, why);
    if (e == ERR_OK && head.kind != BLOCK_HEADER)
        return snapshot_damaged(s, why, "it has no header");
    if (e == ERR_OK) e = block_read(s->file, &head, &s->packed, &s->block, why);
    s->blocks = 1;
    if (e == ERR_OK) e = take_header(s, why);
    return e == ERR_OK ? find_partitions(s, why) : e;
}

enum err snapshot_open(const char *path, struct snapshot **ret_snapshot,
                       struct log_source *ret_source, struct why *reterr_why)
{
    why_clear(reterr_why);
    enum err e = ERR_NOMEM;
    struct snapshot *s = calloc(1, sizeof *s);
    if (s == NULL) return e;
    s->path = path;
    s->arena = (struct arena){malloc(RECORD_ARENA_BYTES), RECORD_ARENA_BYTES, 0};
    if (s->arena.base == NULL) goto fail;
    s->file = fopen(path, "rbe");
    e = ERR_CONFIG;
    if (s->file == NULL || fseeko(s->file, 0, SEEK_END) != 0) {
        e = complain(reterr_why, e, path, strerror(errno));
        goto fail;
    }
    s->size = (int64_t)ftello(s->file);
    rewind(s->file);
    e = check_file(s, reterr_why);
    if (e != ERR_OK) goto fail;
    *ret_snapshot = s;
    snapshot_source(s, ret_source);
    return ERR_OK;

fail:
    snapshot_close(s);
    return e;
}

enum err snapshot_set_ids(const struct snapshot *s, struct schema_source *schemas,
                          struct why *reterr_why)
{
    json_int_t borrower = json_integer_value(json_object_get(s->header, "borrower_state_id"));
    json_int_t account = json_integer_value(json_object_get(s->header, "account_state_id"));
    if (borrower < 1 || borrower > UINT32_MAX || account < 1 || account > UINT32_MAX)
        return snapshot_damaged(s, reterr_why, "the header makes no sense");
    enum err e =
        schema_source_set_own_id(schemas, &borrower_state_type, (uint32_t)borrower, reterr_why);
    if (e != ERR_OK) return e;
    return schema_source_set_own_id(schemas, &account_state_type, (uint32_t)account, reterr_why);
}

int32_t snapshot_partition(const struct snapshot *s, struct str borrower)
{
    json_int_t partitioner = json_integer_value(json_object_get(s->header, "partitioner"));
    return partition_of((enum partitioner)partitioner, borrower, s->partition_count);
}

void snapshot_close(struct snapshot *s)
{
    if (s == NULL) return;
    if (s->file != NULL) (void)fclose(s->file);
    for (int i = 0; i < SNAPSHOT_TYPES; i++)
        plan_free(s->plans[i]);
    json_decref(s->header);
    free(s->starts);
    free(s->ends);
    free(s->arena.base);
    buf_free(&s->block);
    buf_free(&s->packed);
    buf_free(&s->scratch);
    id_map_free(&s->present);
    free(s);
}
