/* record_type.h - what the codec knows of a record: its fields, their Avro types, and where each
 * lies in the C struct.
 *
 * The tables are made by schemas/generate. Every generic walker (decode, encode, print and read as
 * JSON) needs nothing else. */
#ifndef SCHEMAS_CODEC_RECORD_TYPE_H
#define SCHEMAS_CODEC_RECORD_TYPE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "state/core/str.h"

/* How a value lies in C: bool, int32_t, int64_t, float, double, struct str (bytes, string, fixed),
 * an enum (as int32_t, -1 = none), a struct or a pointer to one if nullable, {kind; union of;}, and
 * {items; count, cap;}. */
enum value_kind {
    VALUE_BOOL,
    VALUE_INT,
    VALUE_LONG,
    VALUE_FLOAT,
    VALUE_DOUBLE,
    VALUE_BYTES,
    VALUE_STRING,
    VALUE_FIXED,
    VALUE_ENUM,
    VALUE_RECORD,
    VALUE_UNION,
    VALUE_ARRAY,
    VALUE_COUNT
};

enum logical_type { LOGICAL_NONE, LOGICAL_DATE, LOGICAL_TIMESTAMP_MS };

struct enum_type {
    const char *name;           /* without namespace */
    const char *const *aliases; /* NULL-terminated, without namespace; NULL = none */
    const char *const *words;
    int32_t count;
    int32_t fallback; /* the enum's default symbol; -1 = it has none */
};

struct record_type;

/* A union of records, with null or without. */
struct union_type {
    const struct record_type *const *members; /* by kind */
    uint32_t count;
    uint32_t offset; /* of the member inside the union's struct; kind lies at 0 */
};

struct value_type {
    enum value_kind kind;
    enum logical_type logical;
    int32_t null_at;     /* index of null in the Avro union; -1 = not nullable */
    uint32_t size;       /* bytes in C */
    uint32_t fixed_size; /* VALUE_FIXED */
    const char *fixed_name;
    const struct enum_type *words;     /* VALUE_ENUM */
    const struct record_type *record;  /* VALUE_RECORD */
    const struct union_type *branches; /* VALUE_UNION */
    const struct value_type *item;     /* VALUE_ARRAY */
};

struct field {
    const char *name;
    const char *const *aliases; /* NULL-terminated; NULL = none */
    const char *default_json;   /* JSON text; NULL = the field has no default */
    uint32_t offset;            /* bytes from the start of the record */
    struct value_type type;
};

/* Writes a record of one type in front of `end`, as record_encode() does, and returns the end of
 * it. NULL: no room, or nothing that may be written; bytes behind `at` may have changed. */
typedef uint8_t *record_writer(const void *record, uint8_t *at, const uint8_t *end);

struct arena;

/* Reads a record of one type that was written with our own schema, as plan_decode() does, and
 * returns the end of it. NULL: it gives up, whether that is a record or not; the record's fields
 * and what was taken of the arena are then worth nothing. There are fewer than PLAN_ITEMS_MAX
 * bytes. */
typedef const uint8_t *record_reader(const uint8_t *at, const uint8_t *end, struct arena *a,
                                     void *ret_record);

/* Gives a record, copied as a struct, lists and optional records of its own, and with_text its text
 * too. Returns false when the arena is full: the copy is spoiled. */
typedef bool record_owner(void *record, bool with_text, struct arena *a);

struct record_type {
    const char *name;           /* without namespace */
    const char *full_name;      /* with namespace: also the subject in the registry */
    const char *const *aliases; /* NULL-terminated, without namespace; NULL = none */
    const struct field *fields; /* in schema order */
    uint32_t count;
    uint32_t size;        /* bytes of the C struct */
    const void *empty;    /* an instance with everything none or zero */
    record_writer *write; /* NULL = it has none: the field table is walked */
    record_reader *read;  /* NULL = it has none: the plan is run */
    record_owner *own;    /* NULL = it has none: the field table is walked */
    /* Indices of the fields that point to something, those that hold a list or an optional record
     * at any depth in front of those that hold text alone. */
    const uint16_t *pointing;
    uint16_t part_count, pointing_count;
};

/* The list head that every {T *items; uint32_t count, cap;} begins with. */
struct any_list {
    void *items;
    uint32_t count, cap;
};

/* The contract's record of that name, with or without the namespace; NULL = there is none. */
const struct record_type *record_type_by_name(const char *name);

/* The ordinal of `word`, or -1. */
int32_t enum_type_find(const struct enum_type *words, struct str word);

#endif
