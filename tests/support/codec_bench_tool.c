/* codec_bench_tool.c - how fast the codec is, beside avro-c, on records of our own contracts.
 *
 * Built and run by ops/bench/codec. Times vary with the machine; the ratio is what counts. avro-c
 * runs in its best form, with value, reader and writer used again. A plan leaves a struct; so for
 * avro-c, reading includes picking the fields of the top level out of its value, and writing
 * includes copying a value in. */
#include <avro.h>
#include <stdalign.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "schemas/codec/codec.h"
#include "schemas/codec/embedded.h"
#include "schemas/codec/tables.h"
#include "tests/support/random_record.h"

enum { MESSAGES = 1000, BEST_OF = 5, RECORD_BYTES_MAX = 4096 };

struct bench {
    const struct record_type *type;
    const struct embedded_schema *schema;
    struct plan *plan;
    struct buf bytes; /* all messages, one behind the other */
    size_t ends[MESSAGES];
    uint8_t *records; /* MESSAGES decoded records */
    struct arena kept;
    avro_schema_t avro;
    avro_value_iface_t *class;
    avro_value_t value, copy;
};

static alignas(16) uint8_t scratch[1 << 16];

static void must(int is_good, const char *what)
{
    if (is_good) return;
    fprintf(stderr, "bench: %s failed\n", what);
    exit(1);
}

static int64_t cpu_ns(void)
{
    struct timespec t;
    must(clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t) == 0, "clock");
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

static void open_bench(struct bench *b, const char *name)
{
    static uint8_t *memory;
    struct random_source random = {.state = 99, .is_tame = true};
    struct why why = {""};
    b->type = record_type_by_name(name);
    b->schema = embedded_schema_own(name);
    must(b->type != NULL && b->schema != NULL && b->type->size <= RECORD_BYTES_MAX, name);
    must(plan_compile(b->schema->json, b->schema->len, b->type, &b->plan, &why) == ERR_OK,
         why.text);
    must(avro_schema_from_json_length(b->schema->json, b->schema->len, &b->avro) == 0, "avro-c");
    b->class = avro_generic_class_from_schema(b->avro);
    must(avro_generic_value_new(b->class, &b->value) == 0, "avro-c");
    must(avro_generic_value_new(b->class, &b->copy) == 0, "avro-c");
    free(memory);
    memory = aligned_alloc(64, 64 << 20);
    b->records = calloc(MESSAGES, b->type->size);
    must(memory != NULL && b->records != NULL, "memory");
    b->kept = (struct arena){memory, 64 << 20, 0};
    for (int i = 0; i < MESSAGES; i++) {
        void *record = b->records + (size_t)i * b->type->size;
        random_record(&random, b->type, &b->kept, record);
        must(record_encode(b->type, record, &b->bytes) == ERR_OK, "encode");
        b->ends[i] = b->bytes.len;
    }
}

static void close_bench(struct bench *b)
{
    avro_value_decref(&b->value);
    avro_value_decref(&b->copy);
    avro_value_iface_decref(b->class);
    avro_schema_decref(b->avro);
    plan_free(b->plan);
    buf_free(&b->bytes);
    free(b->records);
}

static void decode_by_plan(struct bench *b)
{
    static alignas(16) uint8_t record[RECORD_BYTES_MAX];
    size_t from = 0;
    for (int i = 0; i < MESSAGES; i++) {
        struct arena arena = {scratch, sizeof scratch, 0};
        enum err e =
            plan_decode(b->plan, b->bytes.at + from, b->ends[i] - from, &arena, record, NULL);
        must(e == ERR_OK, "plan_decode");
        from = b->ends[i];
    }
}

static volatile int64_t sink;

/* Picks one field out, as a program that uses the value must; lists and inner records are left
 * alone. */
static void pick(avro_value_t *field)
{
    const char *text = NULL;
    size_t size = 0;
    int32_t number = 0;
    int64_t big = 0;
    avro_value_t branch;
    if (avro_value_get_type(field) == AVRO_UNION) {
        must(avro_value_get_current_branch(field, &branch) == 0, "avro-c branch");
        field = &branch;
    }
    avro_type_t type = avro_value_get_type(field);
    int failed = 0;
    if (type == AVRO_STRING) failed = avro_value_get_string(field, &text, &size);
    if (type == AVRO_INT32) failed = avro_value_get_int(field, &number);
    if (type == AVRO_INT64) failed = avro_value_get_long(field, &big);
    if (type == AVRO_ENUM) failed = avro_value_get_enum(field, &number);
    must(failed == 0, "avro-c get");
    sink = sink + (int64_t)size + number + big;
}

static void pick_all(struct bench *b)
{
    avro_value_t field;
    for (uint32_t i = 0; i < b->type->count; i++) {
        must(avro_value_get_by_index(&b->value, i, &field, NULL) == 0, "avro-c field");
        pick(&field);
    }
}

static void decode_by_avro_c(struct bench *b)
{
    static avro_reader_t reader;
    if (reader == NULL) reader = avro_reader_memory((const char *)scratch, 1);
    size_t from = 0;
    for (int i = 0; i < MESSAGES; i++) {
        avro_reader_memory_set_source(reader, (const char *)b->bytes.at + from,
                                      (int64_t)(b->ends[i] - from));
        must(avro_value_reset(&b->value) == 0, "avro-c reset");
        must(avro_value_read(reader, &b->value) == 0, "avro-c read");
        pick_all(b);
        from = b->ends[i];
    }
}

static void encode_by_table(struct bench *b)
{
    static struct buf out;
    for (int i = 0; i < MESSAGES; i++) {
        buf_clear(&out);
        must(record_encode(b->type, b->records + (size_t)i * b->type->size, &out) == ERR_OK,
             "encode");
    }
}

static void encode_by_avro_c(struct bench *b)
{
    static avro_writer_t writer;
    if (writer == NULL) writer = avro_writer_memory((const char *)scratch, sizeof scratch);
    for (int i = 0; i < MESSAGES; i++) {
        must(avro_value_copy_fast(&b->copy, &b->value) == 0, "avro-c copy");
        avro_writer_reset(writer);
        must(avro_value_write(writer, &b->copy) == 0, "avro-c write");
    }
}

/* Nanoseconds of CPU per message, the best of some runs of about a tenth of a second. */
static double time_of(struct bench *b, void (*run)(struct bench *b))
{
    double best = 1e18;
    run(b);
    for (int i = 0; i < BEST_OF; i++) {
        int64_t start = cpu_ns(), passed = 0;
        int64_t rounds = 0;
        while (passed < 100000000) {
            run(b);
            rounds++;
            passed = cpu_ns() - start;
        }
        double each = (double)passed / (double)(rounds * MESSAGES);
        if (each < best) best = each;
    }
    return best;
}

int main(void)
{
    static const char *const names[] = {"RepaymentEvent",     "OverdueEvent",  "CalendarTick",
                                        "CreditReportUpdate", "BorrowerState", "AccountState"};
    printf("%-20s %6s | %8s %8s %6s | %8s %8s %6s   ns per record, best of %d\n", "record", "bytes",
           "plan", "avro-c", "ratio", "encode", "avro-c", "ratio", BEST_OF);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        struct bench b = {0};
        open_bench(&b, names[i]);
        double plan = time_of(&b, decode_by_plan), avro = time_of(&b, decode_by_avro_c);
        double table = time_of(&b, encode_by_table), avro_out = time_of(&b, encode_by_avro_c);
        printf("%-20s %6zu | %8.0f %8.0f %5.1fx | %8.0f %8.0f %5.1fx\n", names[i],
               b.bytes.len / MESSAGES, plan, avro, avro / plan, table, avro_out, avro_out / table);
        close_bench(&b);
    }
    return 0;
}
