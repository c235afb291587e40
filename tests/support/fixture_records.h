/* fixture_records.h - records for the codec's tests: what the contracts have no use for
 * (floats, fixed) stands here too. Include it in one file of a test. */
/* Made by schemas/generate from tests/data/avsc: do not edit. */
#ifndef TESTS_SUPPORT_FIXTURE_RECORDS_H
#define TESTS_SUPPORT_FIXTURE_RECORDS_H

#include <assert.h>
#include <stddef.h>

#include "schemas/codec/record_type.h"
#include "state/core/records.h"

/* clang-format off */

enum colour {
    COLOUR_NONE = -1,
    COLOUR_RED,
    COLOUR_GREEN,
    COLOUR_BLUE,
    COLOUR_COUNT,
};


enum shape {
    SHAPE_NONE = -1,
    SHAPE_ROUND,
    SHAPE_SQUARE,
    SHAPE_COUNT,
};


struct inner {
    int32_t a;
    struct str b;
};


struct colour_list {
    enum colour *items;
    uint32_t count, cap;
};

struct inner_list {
    struct inner *items;
    uint32_t count, cap;
};

struct apple {
    int64_t weight;
};


struct pear {
    struct str name;
    struct int_list seeds;
};


enum kitchen_choice_kind {
    KITCHEN_CHOICE_NONE = -1,
    KITCHEN_CHOICE_APPLE,
    KITCHEN_CHOICE_PEAR,
    KITCHEN_CHOICE_INNER,
    KITCHEN_CHOICE_COUNT,
};

struct kitchen_choice {
    enum kitchen_choice_kind kind;
    union {
        struct apple apple;
        struct pear pear;
        struct inner inner;
    } of;
};

enum kitchen_opt_choice_kind {
    KITCHEN_OPT_CHOICE_NONE = -1,
    KITCHEN_OPT_CHOICE_APPLE,
    KITCHEN_OPT_CHOICE_PEAR,
    KITCHEN_OPT_CHOICE_COUNT,
};

struct kitchen_opt_choice {
    enum kitchen_opt_choice_kind kind;
    union {
        struct apple apple;
        struct pear pear;
    } of;
};

/* One field of every kind that the codec can read. */
struct kitchen {
    bool flag;
    int32_t number;
    int64_t big;
    float small_real;
    double real;
    struct str blob;
    struct str text;
    struct str print;
    enum colour colour;
    enum shape shape;
    int32_t day;
    int64_t at;
    /* May be none */
    int32_t opt_number;
    /* May be none */
    int64_t opt_big;
    /* May be none */
    struct str opt_text;
    /* May be none */
    struct str opt_blob;
    /* May be none */
    int32_t opt_day;
    /* May be none */
    enum colour opt_colour;
    /* May be none */
    struct str opt_print;
    struct inner inner;
    /* May be none */
    struct inner *opt_inner;
    struct int_list numbers;
    struct long_list bigs;
    struct str_list texts;
    struct str_list opt_texts;
    struct colour_list colours;
    struct inner_list inners;
    /* May be none */
    struct long_list opt_list;
    struct kitchen_choice choice;
    /* May be none */
    struct kitchen_opt_choice opt_choice;
};


struct leaf {
    int32_t number;
    struct str_list veins;
};


struct leaf_list {
    struct leaf *items;
    uint32_t count, cap;
};

struct branch {
    int64_t length;
    struct leaf_list leaves;
};


struct branch_list {
    struct branch *items;
    uint32_t count, cap;
};

/* Lists in lists of records. */
struct tree {
    struct str name;
    struct branch_list branches;
};


static const char *const colour_words[] = {
    "RED",
    "GREEN",
    "BLUE",
};

static const char *const shape_words[] = {
    "ROUND",
    "SQUARE",
};

static const struct inner inner_empty = {
    0,
};

static const struct apple apple_empty = {
    0,
};

static const struct pear pear_empty = {
    0,
};

static const struct kitchen kitchen_empty = {
    .colour = COLOUR_NONE,
    .shape = SHAPE_NONE,
    .opt_number = INT_NONE,
    .opt_big = LONG_NONE,
    .opt_day = INT_NONE,
    .opt_colour = COLOUR_NONE,
    .choice = {.kind = KITCHEN_CHOICE_NONE},
    .opt_choice = {.kind = KITCHEN_OPT_CHOICE_NONE},
};

static const struct leaf leaf_empty = {
    0,
};

static const struct branch branch_empty = {
    0,
};

static const struct tree tree_empty = {
    0,
};

static_assert(sizeof(enum colour) == sizeof(int32_t), "enums are written as int32_t");
static const struct enum_type enum_type_colour = {
    .name = "Colour",
    .aliases = NULL,
    .words = colour_words,
    .count = COLOUR_COUNT,
    .fallback = COLOUR_BLUE,
};

static_assert(sizeof(enum shape) == sizeof(int32_t), "enums are written as int32_t");
static const struct enum_type enum_type_shape = {
    .name = "Shape",
    .aliases = NULL,
    .words = shape_words,
    .count = SHAPE_COUNT,
    .fallback = -1,
};

static const struct field fields_of_inner[] = {
    {.name = "a",
     .aliases = NULL,
     .default_json = "5",
     .offset = offsetof(struct inner, a),
     .type = {.kind = VALUE_INT, .null_at = -1, .size = sizeof(int32_t)}},
    {.name = "b",
     .aliases = NULL,
     .default_json = "\"bee\"",
     .offset = offsetof(struct inner, b),
     .type = {.kind = VALUE_STRING, .null_at = -1, .size = sizeof(struct str)}},
};
static const struct record_type inner_type = {
    .name = "Inner",
    .full_name = "fixture.Inner",
    .aliases = (const char *const[]){"OldInner", NULL},
    .fields = fields_of_inner,
    .count = 2,
    .size = sizeof(struct inner),
    .empty = &inner_empty,
    .pointing = (const uint16_t[]){1},
    .part_count = 0,
    .pointing_count = 1,
};

static const struct field fields_of_apple[] = {
    {.name = "weight",
     .aliases = NULL,
     .default_json = NULL,
     .offset = offsetof(struct apple, weight),
     .type = {.kind = VALUE_LONG, .null_at = -1, .size = sizeof(int64_t)}},
};
static const struct record_type apple_type = {
    .name = "Apple",
    .full_name = "fixture.Apple",
    .aliases = NULL,
    .fields = fields_of_apple,
    .count = 1,
    .size = sizeof(struct apple),
    .empty = &apple_empty,
};

static const struct value_type item_0 = {.kind = VALUE_INT, .null_at = -1, .size = sizeof(int32_t)};
static const struct field fields_of_pear[] = {
    {.name = "name",
     .aliases = NULL,
     .default_json = NULL,
     .offset = offsetof(struct pear, name),
     .type = {.kind = VALUE_STRING, .null_at = -1, .size = sizeof(struct str)}},
    {.name = "seeds",
     .aliases = NULL,
     .default_json = "[]",
     .offset = offsetof(struct pear, seeds),
     .type = {.kind = VALUE_ARRAY, .null_at = -1, .item = &item_0, .size = sizeof(struct int_list)}},
};
static const struct record_type pear_type = {
    .name = "Pear",
    .full_name = "fixture.Pear",
    .aliases = NULL,
    .fields = fields_of_pear,
    .count = 2,
    .size = sizeof(struct pear),
    .empty = &pear_empty,
    .pointing = (const uint16_t[]){1, 0},
    .part_count = 1,
    .pointing_count = 2,
};

static const struct record_type *const union_members_kitchen_choice[] = {
    &apple_type,
    &pear_type,
    &inner_type,
};
static const struct union_type union_type_kitchen_choice = {
    .members = union_members_kitchen_choice,
    .count = 3,
    .offset = offsetof(struct kitchen_choice, of),
};

static const struct record_type *const union_members_kitchen_opt_choice[] = {
    &apple_type,
    &pear_type,
};
static const struct union_type union_type_kitchen_opt_choice = {
    .members = union_members_kitchen_opt_choice,
    .count = 2,
    .offset = offsetof(struct kitchen_opt_choice, of),
};

static const struct value_type item_1 = {.kind = VALUE_INT, .null_at = -1, .size = sizeof(int32_t)};
static const struct value_type item_2 = {.kind = VALUE_LONG, .null_at = -1, .size = sizeof(int64_t)};
static const struct value_type item_3 = {.kind = VALUE_STRING, .null_at = -1, .size = sizeof(struct str)};
static const struct value_type item_4 = {.kind = VALUE_STRING, .null_at = 0, .size = sizeof(struct str)};
static const struct value_type item_5 = {.kind = VALUE_ENUM, .null_at = -1, .words = &enum_type_colour, .size = sizeof(enum colour)};
static const struct value_type item_6 = {.kind = VALUE_RECORD, .null_at = -1, .record = &inner_type, .size = sizeof(struct inner)};
static const struct field fields_of_kitchen[] = {
    {.name = "flag",
     .aliases = NULL,
     .default_json = NULL,
     .offset = offsetof(struct kitchen, flag),
     .type = {.kind = VALUE_BOOL, .null_at = -1, .size = sizeof(bool)}},
    {.name = "number",
     .aliases = (const char *const[]){"old_number", "older_number", NULL},
     .default_json = NULL,
     .offset = offsetof(struct kitchen, number),
     .type = {.kind = VALUE_INT, .null_at = -1, .size = sizeof(int32_t)}},
    {.name = "big",
     .aliases = NULL,
     .default_json = NULL,
     .offset = offsetof(struct kitchen, big),
     .type = {.kind = VALUE_LONG, .null_at = -1, .size = sizeof(int64_t)}},
    {.name = "small_real",
     .aliases = NULL,
     .default_json = NULL,
     .offset = offsetof(struct kitchen, small_real),
     .type = {.kind = VALUE_FLOAT, .null_at = -1, .size = sizeof(float)}},
    {.name = "real",
     .aliases = NULL,
     .default_json = NULL,
     .offset = offsetof(struct kitchen, real),
     .type = {.kind = VALUE_DOUBLE, .null_at = -1, .size = sizeof(double)}},
    {.name = "blob",
     .aliases = NULL,
     .default_json = NULL,
     .offset = offsetof(struct kitchen, blob),
     .type = {.kind = VALUE_BYTES, .null_at = -1, .size = sizeof(struct str)}},
    {.name = "text",
     .aliases = NULL,
     .default_json = NULL,
     .offset = offsetof(struct kitchen, text),
     .type = {.kind = VALUE_STRING, .null_at = -1, .size = sizeof(struct str)}},
    {.name = "print",
     .aliases = NULL,
     .default_json = NULL,
     .offset = offsetof(struct kitchen, print),
     .type = {.kind = VALUE_FIXED, .null_at = -1, .fixed_size = 4, .fixed_name = "Print", .size = sizeof(struct str)}},
    {.name = "colour",
     .aliases = NULL,
     .default_json = NULL,
     .offset = offsetof(struct kitchen, colour),
     .type = {.kind = VALUE_ENUM, .null_at = -1, .words = &enum_type_colour, .size = sizeof(enum colour)}},
    {.name = "shape",
     .aliases = NULL,
     .default_json = NULL,
     .offset = offsetof(struct kitchen, shape),
     .type = {.kind = VALUE_ENUM, .null_at = -1, .words = &enum_type_shape, .size = sizeof(enum shape)}},
    {.name = "day",
     .aliases = NULL,
     .default_json = NULL,
     .offset = offsetof(struct kitchen, day),
     .type = {.kind = VALUE_INT, .logical = LOGICAL_DATE, .null_at = -1, .size = sizeof(int32_t)}},
    {.name = "at",
     .aliases = NULL,
     .default_json = NULL,
     .offset = offsetof(struct kitchen, at),
     .type = {.kind = VALUE_LONG, .logical = LOGICAL_TIMESTAMP_MS, .null_at = -1, .size = sizeof(int64_t)}},
    {.name = "opt_number",
     .aliases = NULL,
     .default_json = "null",
     .offset = offsetof(struct kitchen, opt_number),
     .type = {.kind = VALUE_INT, .null_at = 0, .size = sizeof(int32_t)}},
    {.name = "opt_big",
     .aliases = NULL,
     .default_json = "7",
     .offset = offsetof(struct kitchen, opt_big),
     .type = {.kind = VALUE_LONG, .null_at = 1, .size = sizeof(int64_t)}},
    {.name = "opt_text",
     .aliases = NULL,
     .default_json = "null",
     .offset = offsetof(struct kitchen, opt_text),
     .type = {.kind = VALUE_STRING, .null_at = 0, .size = sizeof(struct str)}},
    {.name = "opt_blob",
     .aliases = NULL,
     .default_json = "null",
     .offset = offsetof(struct kitchen, opt_blob),
     .type = {.kind = VALUE_BYTES, .null_at = 0, .size = sizeof(struct str)}},
    {.name = "opt_day",
     .aliases = NULL,
     .default_json = "null",
     .offset = offsetof(struct kitchen, opt_day),
     .type = {.kind = VALUE_INT, .logical = LOGICAL_DATE, .null_at = 0, .size = sizeof(int32_t)}},
    {.name = "opt_colour",
     .aliases = NULL,
     .default_json = "null",
     .offset = offsetof(struct kitchen, opt_colour),
     .type = {.kind = VALUE_ENUM, .null_at = 0, .words = &enum_type_colour, .size = sizeof(enum colour)}},
    {.name = "opt_print",
     .aliases = NULL,
     .default_json = "null",
     .offset = offsetof(struct kitchen, opt_print),
     .type = {.kind = VALUE_FIXED, .null_at = 0, .fixed_size = 4, .fixed_name = "Print", .size = sizeof(struct str)}},
    {.name = "inner",
     .aliases = NULL,
     .default_json = "{\"a\": 9}",
     .offset = offsetof(struct kitchen, inner),
     .type = {.kind = VALUE_RECORD, .null_at = -1, .record = &inner_type, .size = sizeof(struct inner)}},
    {.name = "opt_inner",
     .aliases = NULL,
     .default_json = "null",
     .offset = offsetof(struct kitchen, opt_inner),
     .type = {.kind = VALUE_RECORD, .null_at = 0, .record = &inner_type, .size = sizeof(struct inner *)}},
    {.name = "numbers",
     .aliases = NULL,
     .default_json = "[1, 2]",
     .offset = offsetof(struct kitchen, numbers),
     .type = {.kind = VALUE_ARRAY, .null_at = -1, .item = &item_1, .size = sizeof(struct int_list)}},
    {.name = "bigs",
     .aliases = NULL,
     .default_json = "[]",
     .offset = offsetof(struct kitchen, bigs),
     .type = {.kind = VALUE_ARRAY, .null_at = -1, .item = &item_2, .size = sizeof(struct long_list)}},
    {.name = "texts",
     .aliases = NULL,
     .default_json = "[\"x\", \"yz\"]",
     .offset = offsetof(struct kitchen, texts),
     .type = {.kind = VALUE_ARRAY, .null_at = -1, .item = &item_3, .size = sizeof(struct str_list)}},
    {.name = "opt_texts",
     .aliases = NULL,
     .default_json = "[]",
     .offset = offsetof(struct kitchen, opt_texts),
     .type = {.kind = VALUE_ARRAY, .null_at = -1, .item = &item_4, .size = sizeof(struct str_list)}},
    {.name = "colours",
     .aliases = NULL,
     .default_json = "[]",
     .offset = offsetof(struct kitchen, colours),
     .type = {.kind = VALUE_ARRAY, .null_at = -1, .item = &item_5, .size = sizeof(struct colour_list)}},
    {.name = "inners",
     .aliases = NULL,
     .default_json = "[{\"a\": 1}, {\"b\": \"c\"}]",
     .offset = offsetof(struct kitchen, inners),
     .type = {.kind = VALUE_ARRAY, .null_at = -1, .item = &item_6, .size = sizeof(struct inner_list)}},
    {.name = "opt_list",
     .aliases = NULL,
     .default_json = "null",
     .offset = offsetof(struct kitchen, opt_list),
     .type = {.kind = VALUE_ARRAY, .null_at = 0, .item = &item_2, .size = sizeof(struct long_list)}},
    {.name = "choice",
     .aliases = NULL,
     .default_json = NULL,
     .offset = offsetof(struct kitchen, choice),
     .type = {.kind = VALUE_UNION, .null_at = -1, .branches = &union_type_kitchen_choice, .size = sizeof(struct kitchen_choice)}},
    {.name = "opt_choice",
     .aliases = NULL,
     .default_json = "{\"weight\": 3}",
     .offset = offsetof(struct kitchen, opt_choice),
     .type = {.kind = VALUE_UNION, .null_at = 1, .branches = &union_type_kitchen_opt_choice, .size = sizeof(struct kitchen_opt_choice)}},
};
static const struct record_type kitchen_type = {
    .name = "Kitchen",
    .full_name = "fixture.Kitchen",
    .aliases = (const char *const[]){"Galley", NULL},
    .fields = fields_of_kitchen,
    .count = 30,
    .size = sizeof(struct kitchen),
    .empty = &kitchen_empty,
    .pointing = (const uint16_t[]){20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 5, 6, 7, 14, 15, 18, 19},
    .part_count = 10,
    .pointing_count = 17,
};

static const struct value_type item_7 = {.kind = VALUE_STRING, .null_at = -1, .size = sizeof(struct str)};
static const struct field fields_of_leaf[] = {
    {.name = "number",
     .aliases = NULL,
     .default_json = NULL,
     .offset = offsetof(struct leaf, number),
     .type = {.kind = VALUE_INT, .null_at = -1, .size = sizeof(int32_t)}},
    {.name = "veins",
     .aliases = NULL,
     .default_json = NULL,
     .offset = offsetof(struct leaf, veins),
     .type = {.kind = VALUE_ARRAY, .null_at = -1, .item = &item_7, .size = sizeof(struct str_list)}},
};
static const struct record_type leaf_type = {
    .name = "Leaf",
    .full_name = "fixture.Leaf",
    .aliases = NULL,
    .fields = fields_of_leaf,
    .count = 2,
    .size = sizeof(struct leaf),
    .empty = &leaf_empty,
    .pointing = (const uint16_t[]){1},
    .part_count = 1,
    .pointing_count = 1,
};

static const struct value_type item_8 = {.kind = VALUE_RECORD, .null_at = -1, .record = &leaf_type, .size = sizeof(struct leaf)};
static const struct field fields_of_branch[] = {
    {.name = "length",
     .aliases = NULL,
     .default_json = NULL,
     .offset = offsetof(struct branch, length),
     .type = {.kind = VALUE_LONG, .null_at = -1, .size = sizeof(int64_t)}},
    {.name = "leaves",
     .aliases = NULL,
     .default_json = NULL,
     .offset = offsetof(struct branch, leaves),
     .type = {.kind = VALUE_ARRAY, .null_at = -1, .item = &item_8, .size = sizeof(struct leaf_list)}},
};
static const struct record_type branch_type = {
    .name = "Branch",
    .full_name = "fixture.Branch",
    .aliases = NULL,
    .fields = fields_of_branch,
    .count = 2,
    .size = sizeof(struct branch),
    .empty = &branch_empty,
    .pointing = (const uint16_t[]){1},
    .part_count = 1,
    .pointing_count = 1,
};

static const struct value_type item_9 = {.kind = VALUE_RECORD, .null_at = -1, .record = &branch_type, .size = sizeof(struct branch)};
static const struct field fields_of_tree[] = {
    {.name = "name",
     .aliases = NULL,
     .default_json = NULL,
     .offset = offsetof(struct tree, name),
     .type = {.kind = VALUE_STRING, .null_at = -1, .size = sizeof(struct str)}},
    {.name = "branches",
     .aliases = NULL,
     .default_json = NULL,
     .offset = offsetof(struct tree, branches),
     .type = {.kind = VALUE_ARRAY, .null_at = -1, .item = &item_9, .size = sizeof(struct branch_list)}},
};
static const struct record_type tree_type = {
    .name = "Tree",
    .full_name = "fixture.Tree",
    .aliases = NULL,
    .fields = fields_of_tree,
    .count = 2,
    .size = sizeof(struct tree),
    .empty = &tree_empty,
    .pointing = (const uint16_t[]){1, 0},
    .part_count = 1,
    .pointing_count = 2,
};

static const struct record_type *const fixture_types[] = {
    &inner_type,
    &apple_type,
    &pear_type,
    &kitchen_type,
    &leaf_type,
    &branch_type,
    &tree_type,
};

/* clang-format on */

#endif
