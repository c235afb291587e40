/* codec.h - Avro messages in and out of C structs.
 *
 * A plan is compiled once per writer's schema and then decodes any number of messages written with
 * it into our struct, by the whole of Avro's schema resolution. Decoding and encoding allocate
 * nothing on the heap (a struct buf grows until it fits). Nothing here is shared or global: a plan
 * is immutable and may be used by several threads at once.
 *
 * This header knows no registry; see registry.h and schema_source.h for where schemas come from. */
#ifndef SCHEMAS_CODEC_CODEC_H
#define SCHEMAS_CODEC_CODEC_H

#include <stddef.h>
#include <stdint.h>

#include "schemas/codec/buf.h"
#include "schemas/codec/record_type.h"
#include "state/core/arena.h"
#include "state/core/err.h"
#include "state/core/why.h"

struct plan; /* opaque, immutable */

/* Bounds of one message, and why these numbers. */
enum {
    PLAN_DEPTH_MAX = 64,         /* our deepest record has 4 levels; recursive writers end here */
    PLAN_ITEMS_MAX = 256 * 1024, /* items of all lists together; the largest state has < 100,000 */
    PLAN_EMPTY_ITEMS_MAX = 1024, /* items of one block that may take no bytes at all */
    PLAN_SCHEMA_BYTES_MAX = 1 << 20 /* also the registry's bound on an answer */
};

/* Compiles the writer's schema (JSON text, borrowed) for reading into `reader`. avro-c must accept
 * the schema too. reader == NULL makes a plan that only checks messages. The caller must
 * plan_free().
 *
 * Errors: ERR_POISON (no schema, or it does not resolve to the reader; why says where), ERR_NOMEM.
 */
MUST_CHECK enum err plan_compile(const char *writer_json, size_t len,
                                 const struct record_type *reader, struct plan **ret_plan,
                                 struct why *reterr_why);

/* Decodes the Avro body at[0..len) into *ret_record (reader->size bytes; NULL for a checking plan).
 *
 * Strings and bytes in the record are slices of `at` (defaults: of the plan); lists and optional
 * records lie in `a`. So the record lives as long as the shortest of `at`, `a` and `p`, and lists
 * are read-only where a default filled them. On failure the record is empty and `a` as before.
 *
 * Errors: ERR_POISON (malformed: why names field and byte), ERR_LIMIT (arena full, or too many
 * items). */
MUST_CHECK enum err plan_decode(const struct plan *p, const uint8_t *at, size_t len,
                                struct arena *a, void *ret_record, struct why *reterr_why);

/* Accepts NULL. */
void plan_free(struct plan *p);

/* Appends the Avro body of a record to `out`, by the reader's own schema. On failure `out` is as
 * before.
 *
 * Errors: ERR_INVARIANT (a required field is none, a text is no UTF-8, an enum or union out of
 * range, nested deeper than PLAN_DEPTH_MAX: why names the field), ERR_LIMIT, ERR_NOMEM (the
 * buffer). */
MUST_CHECK enum err record_encode_why(const struct record_type *type, const void *record,
                                      struct buf *out, struct why *reterr_why);

/* record_encode_why() without the sentence. */
MUST_CHECK enum err record_encode(const struct record_type *type, const void *record,
                                  struct buf *out);

/* XXH3-64 over the Avro body of the record without the fields named in `skip` (NULL-terminated, at
 * any depth). Fields that hold an identity number must stand in `skip`. `scratch` is cleared and
 * used.
 *
 * Errors: as record_encode(). */
MUST_CHECK enum err record_content_hash(const struct record_type *type, const void *record,
                                        const char *const *skip, struct buf *scratch,
                                        uint64_t *ret_hash);

/* Gives a record, copied as a struct, lists and optional records of its own: what it points to is
 * copied into `a`, and may then be changed. Text stays shared with the record it was copied from.
 * On failure the copy is spoiled.
 *
 * Errors: ERR_LIMIT (the arena is full), ERR_INVARIANT (nested deeper than PLAN_DEPTH_MAX). */
MUST_CHECK enum err record_own_parts(const struct record_type *type, void *record, struct arena *a);

/* The same for text too: nothing is shared any more. */
MUST_CHECK enum err record_own_all(const struct record_type *type, void *record, struct arena *a);

/* ------------------------------------------------------------------------------ framing */

enum { FRAME_BYTES = 5, SEAL_BYTES = 8 };

/* Appends the Confluent header: byte 0, then the schema's id, big-endian. */
MUST_CHECK enum err frame_write(struct buf *out, uint32_t id);

/* Reads the header. Errors: ERR_POISON (too short, another magic byte, id 0). */
MUST_CHECK enum err frame_read(const uint8_t *at, size_t len, uint32_t *ret_id, size_t *ret_body_at,
                               struct why *reterr_why);

/* Appends the XXH3-64 (big-endian) over the whole of `b`: how state values are kept. */
MUST_CHECK enum err value_seal(struct buf *b);

/* Checks the seal; *ret_framed_len is the length without it. Errors: ERR_DAMAGED. */
MUST_CHECK enum err value_open(const uint8_t *at, size_t len, size_t *ret_framed_len);

/* XXH3-64 of bytes. */
uint64_t bytes_hash(const void *at, size_t len);

/* --------------------------------------------------------------------------------- JSON */

/* Appends the record as one line of JSON: dates and times as ISO text, enums as words, unions as
 * {"kind": ..., fields}, bytes as text of the code points 0-255, none as null.
 *
 * Errors: ERR_INVARIANT (an enum or union out of range, too deep), ERR_LIMIT, ERR_NOMEM. */
MUST_CHECK enum err record_print_json(const struct record_type *type, const void *record,
                                      struct buf *out);

/* Reads one JSON object of that form into *ret_record; text and lists are copied into `a`. A field
 * may be left out if the schema gives it a default. On failure the record is empty.
 *
 * Errors: ERR_POISON (unknown or missing field, wrong type, unknown word, no date: why names the
 * field, what was found and what is expected), ERR_LIMIT (arena full), ERR_NOMEM. */
MUST_CHECK enum err record_read_json(const struct record_type *type, const char *text, size_t len,
                                     struct arena *a, void *ret_record, struct why *reterr_why);

struct json_t; /* jansson's */

/* record_read_json() for a caller who has parsed the text already. `object` is borrowed. */
MUST_CHECK enum err record_from_json(const struct record_type *type, const struct json_t *object,
                                     struct arena *a, void *ret_record, struct why *reterr_why);

/* The full name (namespace.name) of the record that a schema's JSON text defines, copied into `out`
 * (NUL-terminated). Errors: ERR_POISON (not a record's schema), ERR_LIMIT (longer than the buffer).
 */
MUST_CHECK enum err schema_full_name(const char *json, size_t len, char *out, size_t out_size,
                                     struct why *reterr_why);

#endif
