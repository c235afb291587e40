/* core_session.c - requests to the pure core, each from encoded bytes to encoded bytes.
 *
 * A request, little-endian, is one of
 *   'E' type u8, offset i64, kafka_date i32, business_date i32, key str16, topic str16,
 *       tokens u16 of (recipient, scheme str16, epoch i32, token str16), body bytes32
 *       apply an event
 *   'A' borrower str16, date i32
 *       advance one borrower
 *   'S' borrower str16
 *       his whole state
 * An answer is status u8 (0 applied, 1 duplicate, 2 refused, 3 error), detail u8 (reason or error),
 * text str16, then records u32 of (tag u8, version i64, index i32, entry_no i64, body bytes32). */
#include "tests/support/core_session.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "schemas/codec/embedded.h"
#include "schemas/codec/tables.h"
#include "state/core/decide.h"
#include "tests/support/argued_policy.h"

enum { ARENA_BYTES = 64 * 1024 * 1024, BORROWERS_MAX = 65536 };

enum {
    TAG_REPORT = 'r',
    TAG_LINE = 'l',
    TAG_NOTICE = 'n',
    TAG_SHARE = 's',
    TAG_BORROWER = 'B',
    TAG_ACCOUNT = 'A'
};

enum { ANSWER_APPLIED, ANSWER_DUPLICATE, ANSWER_REFUSED, ANSWER_ERROR };

/* Encoded state of one account. */
struct stored_account {
    char *lender, *account; /* owned */
    uint8_t *at;            /* owned */
    size_t len;
};

struct stored {
    char *id;    /* owned */
    uint8_t *at; /* owned */
    size_t len;
    struct stored_account *accounts; /* owned */
    uint32_t count;
};

struct core_session {
    struct arena arena;
    struct plan *inputs[4], *borrower, *account;
    struct stored *borrowers; /* sorted by id */
    uint32_t count;
    struct argued_policy argued;
    struct policy_entry *taken; /* owned, NULL: argued */
    struct policy policy;
    struct buf scratch, records, answer;
    uint32_t answers;
};

static const char *const input_records[] = {"RepaymentEvent", "OverdueEvent", "AccountEvent",
                                            "SignalEvent"};

/* What was read of one request. */
struct reader {
    const uint8_t *at;
    size_t len;
};

static void die(const char *what)
{
    fprintf(stderr, "core_session: %s\n", what);
    exit(2);
}

static void must(enum err e, const char *what)
{
    if (e != ERR_OK) die(what);
}

static const uint8_t *take(struct reader *r, size_t n)
{
    if (r->len < n) die("request too short");
    const uint8_t *at = r->at;
    r->at += n;
    r->len -= n;
    return at;
}

static int64_t take_int(struct reader *r, size_t n)
{
    const uint8_t *at = take(r, n);
    uint64_t v = 0;
    for (size_t i = 0; i < n; i++)
        v |= (uint64_t)at[i] << (8 * i);
    if (n < 8 && (v >> (8 * n - 1)) != 0) v |= ~(uint64_t)0 << (8 * n);
    return (int64_t)v;
}

static struct str take_str(struct reader *r)
{
    size_t n = (size_t)(uint16_t)take_int(r, 2);
    return (struct str){(const char *)take(r, n), (uint32_t)n};
}

static void put_int(struct buf *b, int64_t v, size_t n)
{
    uint8_t bytes[8];
    for (size_t i = 0; i < n; i++)
        bytes[i] = (uint8_t)((uint64_t)v >> (8 * i));
    must(buf_add(b, bytes, n), "out of memory");
}

static char *copy_text(struct str s)
{
    char *p = malloc((size_t)s.len + 1);
    if (p == NULL) die("out of memory");
    if (s.len > 0) memcpy(p, s.at, s.len);
    p[s.len] = '\0';
    return p;
}

static uint8_t *copy_bytes(const struct buf *b)
{
    uint8_t *p = malloc(b->len + 1);
    if (p == NULL) die("out of memory");
    memcpy(p, b->at, b->len);
    return p;
}

static struct str as_str(const char *text)
{
    return (struct str){text, (uint32_t)strlen(text)};
}

static void answer_record(struct core_session *t, char tag, const char *record, const void *at,
                          int64_t version, int32_t index, int64_t entry_no)
{
    struct why why;
    why_clear(&why);
    buf_clear(&t->scratch);
    if (record_encode_why(record_type_by_name(record), at, &t->scratch, &why) != ERR_OK) {
        fprintf(stderr, "core_session: %s: %s\n", record, why.text);
        exit(2);
    }
    put_int(&t->records, tag, 1);
    put_int(&t->records, version, 8);
    put_int(&t->records, index, 4);
    put_int(&t->records, entry_no, 8);
    put_int(&t->records, (int64_t)t->scratch.len, 4);
    must(buf_add(&t->records, t->scratch.at, t->scratch.len), "out of memory");
    t->answers++;
}

static void answer_outputs(struct core_session *t, struct outputs *out)
{
    for (uint32_t i = 0; i < out->reports.count; i++) {
        answer_record(t, TAG_REPORT, "CreditReportUpdate", &out->reports.items[i], 0, 0, 0);
    }
    for (uint32_t i = 0; i < out->lines.count; i++) {
        answer_record(t, TAG_LINE, "LineAction", &out->lines.items[i], 0, 0, 0);
    }
    for (uint32_t i = 0; i < out->notices.count; i++) {
        if (str_is_none(out->notices.items[i].id)) out->notices.items[i].id = STR("-");
        answer_record(t, TAG_NOTICE, "Notice", &out->notices.items[i], 0, 0, 0);
    }
    for (uint32_t i = 0; i < out->shares.count; i++) {
        struct share *s = &out->shares.items[i];
        s->record.id = s->record.entry_id = STR("-");
        answer_record(t, TAG_SHARE, "BlacklistShare", &s->record, s->version, s->index,
                      s->entry_no);
    }
}

/* Puts what was collected below its header. */
static void give_answer(struct core_session *t, int status, int detail, const char *text)
{
    buf_clear(&t->answer);
    put_int(&t->answer, status, 1);
    put_int(&t->answer, detail, 1);
    put_int(&t->answer, (int64_t)strlen(text), 2);
    must(buf_add_text(&t->answer, text), "out of memory");
    put_int(&t->answer, t->answers, 4);
    must(buf_add(&t->answer, t->records.at, t->records.len), "out of memory");
    buf_clear(&t->records);
    t->answers = 0;
}

/* ---------------------------------------------------------------------------------- state */

static struct stored *find(struct core_session *t, struct str id, bool make)
{
    uint32_t lo = 0;
    uint32_t hi = t->count;
    while (lo < hi) {
        uint32_t mid = (lo + hi) / 2;
        if (str_compare(as_str(t->borrowers[mid].id), id) < 0) {
            lo = mid + 1;
        } else {
            hi = mid;
        }
    }
    if (lo < t->count && str_equal(as_str(t->borrowers[lo].id), id)) return &t->borrowers[lo];
    if (!make) return NULL;
    if (t->count == BORROWERS_MAX) die("too many borrowers");
    memmove(&t->borrowers[lo + 1], &t->borrowers[lo], (t->count - lo) * sizeof *t->borrowers);
    t->borrowers[lo] = (struct stored){.id = copy_text(id)};
    t->count++;
    return &t->borrowers[lo];
}

static void load(struct core_session *t, const struct stored *s, struct str id, struct borrower *b)
{
    struct why why;
    why_clear(&why);
    memset(b, 0, sizeof *b);
    if (s == NULL || s->at == NULL) {
        borrower_init(b, id);
        b->is_new = true;
        return;
    }
    must(plan_decode(t->borrower, s->at, s->len, &t->arena, &b->state, &why),
         "borrower does not decode");
    for (uint32_t i = 0; i < s->count; i++) {
        struct account *a = LIST_ADD(&t->arena, &b->accounts);
        if (a == NULL) die("arena full");
        must(plan_decode(t->account, s->accounts[i].at, s->accounts[i].len, &t->arena, &a->state,
                         &why),
             "account does not decode");
    }
}

static void drop_accounts(struct stored *s)
{
    for (uint32_t i = 0; i < s->count; i++) {
        free(s->accounts[i].lender);
        free(s->accounts[i].account);
        free(s->accounts[i].at);
    }
    free(s->accounts);
    s->accounts = NULL;
    s->count = 0;
}

/* Bytes kept of an account that the decision did not mark as changed. */
static const struct stored_account *kept_account(const struct stored *s,
                                                 const struct account_state *a)
{
    for (uint32_t i = 0; i < s->count; i++) {
        if (str_equal(as_str(s->accounts[i].lender), a->lender_id) &&
            str_equal(as_str(s->accounts[i].account), a->account_id)) {
            return &s->accounts[i];
        }
    }
    return NULL;
}

static void encode(struct core_session *t, const char *record, const void *at)
{
    struct why why;
    why_clear(&why);
    buf_clear(&t->scratch);
    if (record_encode_why(record_type_by_name(record), at, &t->scratch, &why) != ERR_OK) {
        fprintf(stderr, "core_session: %s: %s\n", record, why.text);
        exit(2);
    }
}

static void store(struct core_session *t, struct str id, const struct borrower *b)
{
    struct stored *s = find(t, id, true);
    struct stored old = *s;
    s->accounts = calloc((size_t)b->accounts.count + 1, sizeof *s->accounts);
    if (s->accounts == NULL) die("out of memory");
    s->count = 0;
    for (uint32_t i = 0; i < b->accounts.count; i++) {
        const struct account *a = &b->accounts.items[i];
        if (a->is_dropped) continue;
        struct stored_account *to = &s->accounts[s->count++];
        to->lender = copy_text(a->state.lender_id);
        to->account = copy_text(a->state.account_id);
        const struct stored_account *kept = a->is_changed ? NULL : kept_account(&old, &a->state);
        if (kept != NULL) {
            buf_clear(&t->scratch);
            must(buf_add(&t->scratch, kept->at, kept->len), "out of memory");
        } else if (a->is_changed) {
            encode(t, "AccountState", &a->state);
        } else {
            die("an account is new and not marked as changed");
        }
        to->at = copy_bytes(&t->scratch);
        to->len = t->scratch.len;
    }
    if (b->is_changed || old.at == NULL) {
        encode(t, "BorrowerState", &b->state);
        s->at = copy_bytes(&t->scratch);
        s->len = t->scratch.len;
        free(old.at);
    }
    drop_accounts(&old);
}

/* -------------------------------------------------------------------------------- requests */

static void read_tokens(struct core_session *t, struct reader *r, struct subject_token_list *list)
{
    int64_t count = take_int(r, 2);
    for (int64_t i = 0; i < count; i++) {
        struct subject_token *token = LIST_ADD(&t->arena, list);
        if (token == NULL) die("arena full");
        token->recipient = take_str(r);
        token->scheme = take_str(r);
        token->epoch = (int32_t)take_int(r, 4);
        token->token = take_str(r);
    }
}

static struct str decode_event(struct core_session *t, struct input *in, int type, struct reader *r)
{
    struct why why;
    why_clear(&why);
    size_t len = (size_t)(uint32_t)take_int(r, 4);
    const struct record_type *reader = record_type_by_name(input_records[type]);
    void *record = arena_alloc(&t->arena, reader->size);
    if (record == NULL) die("arena full");
    must(plan_decode(t->inputs[type], take(r, len), len, &t->arena, record, &why),
         "event does not decode");
    const char *const skip[] = {"event_id", "id_number", NULL};
    must(record_content_hash(reader, record, skip, &t->scratch, &in->content_hash),
         "event does not hash");
    in->type = (enum input_type)type;
    struct str id;
    switch (in->type) {
    case INPUT_REPAYMENT:
        in->of.repayment = record;
        id = in->of.repayment->event_id;
        in->id_hash = bytes_hash(id.at, id.len);
        return in->of.repayment->borrower_id;
    case INPUT_OVERDUE:
        in->of.overdue = record;
        id = in->of.overdue->event_id;
        in->id_hash = bytes_hash(id.at, id.len);
        return in->of.overdue->borrower_id;
    case INPUT_ACCOUNT:
        in->of.account = record;
        id = in->of.account->event_id;
        in->id_hash = bytes_hash(id.at, id.len);
        return in->of.account->borrower_id;
    case INPUT_SIGNAL:
    default:
        in->of.signal = record;
        id = in->of.signal->event_id;
        in->id_hash = bytes_hash(id.at, id.len);
        return in->of.signal->borrower_id;
    }
}

static void on_event(struct core_session *t, struct reader *r)
{
    int type = (int)take_int(r, 1);
    if (type < 0 || type > 3) die("no such type of event");
    struct input in = {0};
    in.offset = take_int(r, 8);
    in.kafka_date = (int32_t)take_int(r, 4);
    in.business_date = (int32_t)take_int(r, 4);
    in.key = take_str(r);
    in.topic = take_str(r);
    read_tokens(t, r, &in.tokens);
    struct str id = decode_event(t, &in, type, r);

    struct borrower b;
    load(t, find(t, id, false), id, &b);
    struct outputs out = {0};
    enum outcome outcome = OUTCOME_APPLIED;
    struct refusal refusal = {0};
    enum err e = borrower_apply(&b, &in, &t->policy, &t->arena, &out, &outcome, &refusal);
    if (e != ERR_OK) {
        give_answer(t, ANSWER_ERROR, (int)e, err_text(e));
        return;
    }
    if (outcome == OUTCOME_DUPLICATE) {
        give_answer(t, ANSWER_DUPLICATE, 0, "");
        return;
    }
    if (outcome == OUTCOME_REFUSED) {
        char *text = copy_text(refusal.message);
        give_answer(t, ANSWER_REFUSED, (int)refusal.reason, text);
        free(text);
        return;
    }
    answer_outputs(t, &out);
    store(t, id, &b);
    give_answer(t, ANSWER_APPLIED, 0, "");
}

static void on_advance(struct core_session *t, struct reader *r)
{
    struct str id = take_str(r);
    int32_t date = (int32_t)take_int(r, 4);
    const struct stored *s = find(t, id, false);
    if (s == NULL) {
        give_answer(t, ANSWER_DUPLICATE, 0, "");
        return;
    }
    struct borrower b;
    load(t, s, id, &b);
    struct outputs out = {0};
    enum err e = borrower_advance(&b, date, &t->policy, &t->arena, &out);
    if (e != ERR_OK) {
        give_answer(t, ANSWER_ERROR, (int)e, err_text(e));
        return;
    }
    answer_outputs(t, &out);
    store(t, id, &b);
    give_answer(t, ANSWER_APPLIED, 0, "");
}

static void on_state(struct core_session *t, struct reader *r)
{
    struct str id = take_str(r);
    const struct stored *s = find(t, id, false);
    if (s == NULL) {
        give_answer(t, ANSWER_DUPLICATE, 0, "");
        return;
    }
    struct borrower b;
    load(t, s, id, &b);
    int32_t next = borrower_next_transition(&b, &t->policy);
    answer_record(t, TAG_BORROWER, "BorrowerState", &b.state, next, 0, 0);
    for (uint32_t i = 0; i < b.accounts.count; i++) {
        answer_record(t, TAG_ACCOUNT, "AccountState", &b.accounts.items[i].state, 0, 0, 0);
    }
    give_answer(t, ANSWER_APPLIED, 0, "");
}

/* ---------------------------------------------------------------------------------- set-up */

static struct plan *compile(const char *record)
{
    struct why why;
    why_clear(&why);
    struct plan *plan = NULL;
    const struct embedded_schema *schema = embedded_schema_own(record);
    if (schema == NULL || plan_compile(schema->json, schema->len, record_type_by_name(record),
                                       &plan, &why) != ERR_OK) {
        fprintf(stderr, "core_session: %s: %s\n", record, why.text);
        exit(2);
    }
    return plan;
}

/* recipients=name:lender:bilateral:keep,... */
static void set_recipients(struct core_session *t, const char *text)
{
    static struct policy_recipient list[16];
    uint32_t count = 0;
    const char *at = text;
    while (*at != '\0' && count < 16) {
        const char *end = strchr(at, ':');
        if (end == NULL || strlen(end) < 6) die("recipients=name:l:b:k,...");
        list[count++] = (struct policy_recipient){
            .name = {at, (uint32_t)(end - at)},
            .is_lender = end[1] == '1',
            .is_bilateral = end[3] == '1',
            .keeps_on_cure = end[5] == '1',
        };
        at = end[6] == ',' ? end + 7 : end + 6;
    }
    t->argued.entries[0].recipients = list;
    t->argued.entries[0].recipient_count = count;
}

static void must_argue(struct argued_policy *p, const char *name, const char *value)
{
    if (!argued_policy_set(p, name, strtoll(value, NULL, 10))) die("no such policy argument");
}

struct core_session *core_session_new(int count, char **arguments)
{
    struct core_session *t = calloc(1, sizeof *t);
    if (t == NULL) die("out of memory");
    t->arena.base = calloc(1, ARENA_BYTES);
    t->arena.size = ARENA_BYTES;
    t->borrowers = calloc(BORROWERS_MAX + 1, sizeof *t->borrowers);
    if (t->arena.base == NULL || t->borrowers == NULL) die("out of memory");
    for (int i = 0; i < 4; i++)
        t->inputs[i] = compile(input_records[i]);
    t->borrower = compile("BorrowerState");
    t->account = compile("AccountState");
    t->policy = policy_default(POLICY_PROFILE_CN);
    argued_policy_init(&t->argued, policy_entry_at(&t->policy, 0));
    for (int i = 0; i < count; i++) {
        char *equals = strchr(arguments[i], '=');
        if (equals == NULL) die("arguments are name=value");
        *equals = '\0';
        if (strcmp(arguments[i], "recipients") == 0) {
            set_recipients(t, equals + 1);
        } else {
            must_argue(&t->argued, arguments[i], equals + 1);
        }
    }
    t->policy.entries = t->argued.entries;
    t->policy.entry_count = t->argued.count;
    return t;
}

void core_session_take_policy(struct core_session *t, const struct policy *policy)
{
    t->taken = calloc(policy->entry_count, sizeof *t->taken);
    if (t->taken == NULL) die("out of memory");
    for (uint32_t i = 0; i < policy->entry_count; i++) {
        t->taken[i] = policy->entries[i];
        t->taken[i].recipients = t->argued.entries[0].recipients;
        t->taken[i].recipient_count = t->argued.entries[0].recipient_count;
        t->taken[i].lender_count = 0;
    }
    t->policy = *policy;
    t->policy.entries = t->taken;
}

void core_session_free(struct core_session *t)
{
    free(t->taken);
    for (uint32_t i = 0; i < t->count; i++) {
        drop_accounts(&t->borrowers[i]);
        free(t->borrowers[i].id);
        free(t->borrowers[i].at);
    }
    free(t->borrowers);
    free(t->arena.base);
    for (int i = 0; i < 4; i++)
        plan_free(t->inputs[i]);
    plan_free(t->borrower);
    plan_free(t->account);
    buf_free(&t->scratch);
    buf_free(&t->records);
    buf_free(&t->answer);
    free(t);
}

const struct buf *core_session_ask(struct core_session *t, const uint8_t *request, size_t len)
{
    if (len == 0) die("empty request");
    struct reader r = {request + 1, len - 1};
    t->arena.used = 0;
    switch (request[0]) {
    case 'E':
        on_event(t, &r);
        break;
    case 'A':
        on_advance(t, &r);
        break;
    case 'S':
        on_state(t, &r);
        break;
    default:
        die("no such request");
    }
    return &t->answer;
}
