/* core_fixture.c - stories in, readable outputs out. */
#include "tests/support/core_fixture.h"

#include <stdlib.h>
#include <string.h>

#include "schemas/codec/embedded.h"
#include "schemas/codec/tables.h"
#include "state/core/date.h"
#include "tests/support/view_problem.h"

enum { ARENA_BYTES = 32 << 20, WORDS_MAX = 32 };

static void die(const char *what, const char *detail)
{
    (void)fprintf(stderr, "core_fixture: %s: %s\n", what, detail);
    abort();
}

static struct plan *plan_for(const char *record, const struct record_type *type)
{
    const struct embedded_schema *schema = embedded_schema_own(record);
    struct plan *plan = NULL;
    struct why why = {{0}};
    if (schema == NULL) die("no schema", record);
    if (plan_compile(schema->json, schema->len, type, &plan, &why) != ERR_OK) die(record, why.text);
    return plan;
}

void fixture_init(struct fixture *f)
{
    *f = (struct fixture){.business_date = INT_NONE, .policy = policy_default(POLICY_PROFILE_CN)};
    f->entries[0] = *f->policy.entries;
    f->policy.entries = f->entries;
    struct policy_product *const products = f->products[0];
    products[0] = products[1] = products[2] = f->entries[0].product_default;
    products[0].name = STR("loan");
    products[1].name = STR("card");
    products[2].name = STR("trade");
    products[2].is_business = true;
    products[1].account_type = ACCOUNT_TYPE_R2;
    products[1].grace_days = 3;
    products[1].tolerance_minor = 1000;
    f->entries[0].products = products;
    f->entries[0].product_count = 3;
    f->recipients[0] =
        (struct policy_recipient){.name = STR("bank"), .is_lender = true, .is_bilateral = true};
    f->recipients[1] = (struct policy_recipient){.name = STR("bureau")};
    f->recipients[2] = (struct policy_recipient){.name = STR("keeper"), .keeps_on_cure = true};
    f->entries[0].recipients = f->recipients;
    f->entries[0].recipient_count = 3;
    f->borrower_plan = plan_for("BorrowerState", &borrower_state_type);
    f->account_plan = plan_for("AccountState", &account_state_type);
    f->arena = (struct arena){.base = aligned_alloc(16, ARENA_BYTES), .size = ARENA_BYTES};
    if (f->arena.base == NULL) die("memory", "arena");
}

void fixture_free(struct fixture *f)
{
    plan_free(f->borrower_plan);
    plan_free(f->account_plan);
    free(f->arena.base);
    buf_free(&f->borrower);
    buf_free(&f->scratch);
    for (uint32_t i = 0; i < FIXTURE_ACCOUNTS_MAX; i++)
        buf_free(&f->accounts[i].value);
}

void fixture_clear(struct fixture *f)
{
    buf_clear(&f->borrower);
    for (uint32_t i = 0; i < f->account_count; i++)
        buf_clear(&f->accounts[i].value);
    f->account_count = 0;
    f->business_date = INT_NONE;
    f->policy.entry_count = 1;
    f->offset = f->event_number = 0;
    f->out = (struct outputs){0};
    f->arena.used = 0;
}

/* Outputs hold slices of what was decoded: the bytes lie where they outlive a store. */
static void decode(struct fixture *f, const struct plan *plan, const struct buf *value,
                   void *ret_record)
{
    struct why why = {{0}};
    uint8_t *copy = arena_alloc(&f->arena, value->len);
    if (copy == NULL) die("memory", "state");
    memcpy(copy, value->at, value->len);
    if (plan_decode(plan, copy, value->len, &f->arena, ret_record, &why) != ERR_OK)
        die("state", why.text);
}

void fixture_load(struct fixture *f, struct borrower *ret_borrower)
{
    if (f->take != NULL && f->take(f, ret_borrower)) return;
    if (f->borrower.len == 0) {
        borrower_init(ret_borrower, STR("b1"));
        return;
    }
    *ret_borrower = (struct borrower){0};
    decode(f, f->borrower_plan, &f->borrower, &ret_borrower->state);
    for (uint32_t i = 0; i < f->account_count; i++) {
        struct account *account = LIST_ADD(&f->arena, &ret_borrower->accounts);
        if (account == NULL) die("memory", "accounts");
        decode(f, f->account_plan, &f->accounts[i].value, &account->state);
    }
}

static void encode(const struct record_type *type, const void *record, struct buf *to)
{
    struct why why = {{0}};
    buf_clear(to);
    if (record_encode_why(type, record, to, &why) != ERR_OK) die(type->name, why.text);
}

/* The view of the record in hand must be that of its bytes. */
static void check_view(struct fixture *f, enum view_kind kind, const void *state,
                       const struct buf *bytes)
{
    union {
        struct borrower_state borrower;
        struct account_state account;
    } read;
    size_t mark = f->arena.used;
    decode(f, kind == VIEW_BORROWER ? f->borrower_plan : f->account_plan, bytes, &read);
    const char *problem = view_problem(kind, state, &read, &f->arena);
    if (problem != NULL) die("view", problem);
    f->arena.used = mark;
}

static void store_account(struct fixture *f, const struct account *account)
{
    char name[sizeof f->accounts[0].name];
    (void)snprintf(name, sizeof name, "%.*s:%.*s", (int)account->state.lender_id.len,
                   account->state.lender_id.at, (int)account->state.account_id.len,
                   account->state.account_id.at);
    uint32_t at = 0;
    while (at < f->account_count && strcmp(f->accounts[at].name, name) < 0)
        at++;
    bool is_known = at < f->account_count && strcmp(f->accounts[at].name, name) == 0;
    if (account->is_dropped) {
        if (!is_known) return;
        const struct fixture_account gone = f->accounts[at];
        for (f->account_count--; at < f->account_count; at++)
            f->accounts[at] = f->accounts[at + 1];
        f->accounts[at] = gone;
        return;
    }
    if (!account->is_changed) return;
    if (!is_known) {
        if (f->account_count == FIXTURE_ACCOUNTS_MAX) die("too many accounts", name);
        struct fixture_account spare = f->accounts[f->account_count];
        for (uint32_t i = f->account_count; i > at; i--)
            f->accounts[i] = f->accounts[i - 1];
        f->account_count++;
        f->accounts[at] = spare;
        memcpy(f->accounts[at].name, name, sizeof name);
    }
    struct buf fresh = {0};
    encode(&account_state_type, &account->state, &fresh);
    check_view(f, VIEW_ACCOUNT, &account->state, &fresh);
    buf_free(&f->accounts[at].value);
    f->accounts[at].value = fresh;
}

static void store(struct fixture *f, struct borrower *b)
{
    if (f->keep != NULL) f->keep(f, b);
    if (b->is_changed) {
        struct buf fresh = {0};
        encode(&borrower_state_type, &b->state, &fresh);
        check_view(f, VIEW_BORROWER, &b->state, &fresh);
        buf_free(&f->borrower);
        f->borrower = fresh;
    }
    for (uint32_t i = 0; i < b->accounts.count; i++)
        store_account(f, &b->accounts.items[i]);
}

void fixture_store(struct fixture *f, struct borrower *b)
{
    b->is_changed = true;
    for (uint32_t i = 0; i < b->accounts.count; i++)
        b->accounts.items[i].is_changed = true;
    store(f, b);
}

static void begin(struct fixture *f)
{
    f->arena.used = 0;
    f->out = (struct outputs){0};
    f->refusal = (struct refusal){0};
    f->outcome = OUTCOME_APPLIED;
}

static void around(const struct fixture *f, bool begins)
{
    if (f->around_decision != NULL) f->around_decision(begins);
}

void fixture_tick(struct fixture *f, int32_t date)
{
    begin(f);
    f->business_date = date;
    if (f->borrower.len == 0) return;
    struct borrower b;
    fixture_load(f, &b);
    around(f, true);
    f->e = borrower_advance(&b, date, &f->policy, &f->arena, &f->out);
    around(f, false);
    if (f->e == ERR_OK && !f->is_dry) store(f, &b);
}

static void apply(struct fixture *f, struct input *in, const struct record_type *type,
                  const void *record, struct str event_id)
{
    static const char *const skip[] = {"event_id", "id_number", NULL};
    in->topic = STR("story");
    in->offset = f->offset++;
    in->business_date = f->business_date;
    in->id_hash = bytes_hash(event_id.at, event_id.len);
    if (record_content_hash(type, record, skip, &f->scratch, &in->content_hash) != ERR_OK)
        die("content hash", type->name);
    struct borrower b;
    fixture_load(f, &b);
    around(f, true);
    f->outcome = OUTCOME_REFUSED; /* both are the decision's to set */
    f->refusal.reason = DEAD_LETTER_REASON_BAD_ID;
    f->e = borrower_apply(&b, in, &f->policy, &f->arena, &f->out, &f->outcome, &f->refusal);
    around(f, false);
    if (f->e == ERR_OK && f->outcome == OUTCOME_APPLIED && !f->is_dry) store(f, &b);
}

/* ---- the short form ---- */

struct words {
    struct fixture *fixture;
    char text[FIXTURE_LINE_MAX];
    const char *names[WORDS_MAX];
    const char *values[WORDS_MAX];
    bool is_used[WORDS_MAX];
    uint32_t count;
};

int32_t fixture_date(const char *text)
{
    char *end = NULL;
    long parts[3] = {0, 0, 0};
    const char *at = text;
    for (int i = 0; i < 3; i++) {
        parts[i] = strtol(at, &end, 10);
        bool is_more = i < 2 && *end == '-';
        if (end == at || (i < 2 && !is_more)) die("no date", text);
        at = end + (is_more ? 1 : 0);
    }
    if (parts[0] < 1900 || parts[0] > 9999 ||
        !date_exists((int32_t)parts[0], (int32_t)parts[1], (int32_t)parts[2])) {
        die("no date", text);
    }
    return date_from_civil((int32_t)parts[0], (int32_t)parts[1], (int32_t)parts[2]);
}

static const char *find(struct words *w, const char *name)
{
    for (uint32_t i = 0; i < w->count; i++) {
        if (strcmp(w->names[i], name) != 0) continue;
        w->is_used[i] = true;
        return w->values[i];
    }
    return NULL;
}

static struct str get_str(struct words *w, const char *name, const char *otherwise)
{
    const char *value = find(w, name);
    if (value == NULL) value = otherwise;
    if (value == NULL) return STR_NONE;
    size_t len = strlen(value);
    char *copy = arena_alloc(&w->fixture->arena, len + 1);
    if (copy == NULL) die("memory", name);
    memcpy(copy, value, len);
    return (struct str){copy, (uint32_t)len};
}

static int64_t get_number(struct words *w, const char *name, int64_t otherwise)
{
    const char *value = find(w, name);
    return value != NULL ? strtoll(value, NULL, 10) : otherwise;
}

static int32_t get_int(struct words *w, const char *name, int32_t otherwise)
{
    return (int32_t)get_number(w, name, otherwise);
}

static int32_t get_date(struct words *w, const char *name, int32_t otherwise)
{
    const char *value = find(w, name);
    return value != NULL ? fixture_date(value) : otherwise;
}

static int32_t get_word(struct words *w, const char *name, const char *const *known, int32_t count,
                        int32_t otherwise)
{
    const char *value = find(w, name);
    for (int32_t i = 0; value != NULL && i < count; i++) {
        if (strcmp(known[i], value) == 0) return i;
    }
    if (value != NULL) die("unknown word", value);
    return otherwise;
}

static bool get_bool(struct words *w, const char *name, bool otherwise)
{
    const char *value = find(w, name);
    return value != NULL ? strcmp(value, "yes") == 0 : otherwise;
}

static struct int_list get_dates(struct words *w, const char *name)
{
    struct int_list dates = {0};
    for (const char *value = find(w, name); value != NULL && *value != '\0';) {
        int32_t *date = LIST_ADD(&w->fixture->arena, &dates);
        if (date == NULL) die("memory", name);
        *date = fixture_date(value);
        value = strchr(value, ',');
        if (value != NULL) value++;
    }
    return dates;
}

/* The fields all records begin with, and the product and currency of three of them. */
#define TAKE_HEAD(record)                                                                          \
    do {                                                                                           \
        (record)->event_id = event_id;                                                             \
        (record)->value_date = date;                                                               \
        (record)->occurred_at = get_number(w, "at", (int64_t)date * 86400000);                     \
        (record)->lender_id = get_str(w, "lender", "lend");                                        \
        (record)->borrower_id = get_str(w, "borrower", "b1");                                      \
    } while (0)

#define TAKE_ACCOUNT(record)                                                                       \
    do {                                                                                           \
        (record)->account_id = get_str(w, "account", "A");                                         \
        (record)->product = get_str(w, "product", "loan");                                         \
        (record)->currency = get_str(w, "currency", "CNY");                                        \
    } while (0)

static struct str take_id(struct words *w)
{
    char made[32];
    (void)snprintf(made, sizeof made, "e%lld", (long long)++w->fixture->event_number);
    return get_str(w, "id", made);
}

static struct input take_kafka(struct words *w, enum input_type type, int32_t date)
{
    return (struct input){
        .type = type, .kafka_date = get_date(w, "kafka", date), .key = get_str(w, "key", "b1")};
}

static void check_used(const struct words *w)
{
    for (uint32_t i = 0; i < w->count; i++) {
        if (!w->is_used[i]) die("unknown field", w->names[i]);
    }
}

static void take_overdue(struct words *w, int32_t date)
{
    struct str event_id = take_id(w);
    struct overdue_event ev = overdue_event_empty;
    TAKE_HEAD(&ev);
    TAKE_ACCOUNT(&ev);
    ev.instalment_no = get_int(w, "no", 1);
    ev.due_date = get_date(w, "due", date - 1);
    ev.days_past_due = get_int(w, "dpd", date > ev.due_date ? date - ev.due_date : 0);
    ev.principal = get_number(w, "principal", 0);
    ev.interest = get_number(w, "interest", 0);
    ev.fee = get_number(w, "fee", 0);
    ev.penalty = get_number(w, "penalty", 0);
    ev.balance = get_number(w, "balance", 0);
    ev.intent = (enum intent)get_word(w, "intent", intent_words, INTENT_COUNT, INTENT_UNKNOWN);
    struct input in = take_kafka(w, INPUT_OVERDUE, date);
    in.of.overdue = &ev;
    check_used(w);
    apply(w->fixture, &in, &overdue_event_type, &ev, event_id);
}

static void take_repayment(struct words *w, int32_t date)
{
    struct str event_id = take_id(w);
    struct repayment_event ev = repayment_event_empty;
    TAKE_HEAD(&ev);
    TAKE_ACCOUNT(&ev);
    ev.kind = (enum repayment_kind)get_word(w, "kind", repayment_kind_words, REPAYMENT_KIND_COUNT,
                                            REPAYMENT_KIND_REPAYMENT);
    ev.instalment_no = get_int(w, "no", INT_NONE);
    ev.due_date = get_date(w, "due", INT_NONE);
    ev.principal = get_number(w, "principal", 0);
    ev.interest = get_number(w, "interest", 0);
    ev.fee = get_number(w, "fee", 0);
    ev.penalty = get_number(w, "penalty", 0);
    ev.amount = get_number(w, "amount", ev.principal + ev.interest + ev.fee + ev.penalty);
    ev.balance_after = get_number(w, "balance", LONG_NONE);
    ev.reverses = get_str(w, "reverses", NULL);
    struct input in = take_kafka(w, INPUT_REPAYMENT, date);
    in.of.repayment = &ev;
    check_used(w);
    apply(w->fixture, &in, &repayment_event_type, &ev, event_id);
}

static void take_account(struct words *w, int32_t date)
{
    struct str event_id = take_id(w);
    struct account_event ev = account_event_empty;
    TAKE_HEAD(&ev);
    TAKE_ACCOUNT(&ev);
    ev.kind = (enum account_event_kind)get_word(
        w, "kind", account_event_kind_words, ACCOUNT_EVENT_KIND_COUNT, ACCOUNT_EVENT_KIND_OPENED);
    ev.account_type = (enum account_type)get_word(w, "type", account_type_words, ACCOUNT_TYPE_COUNT,
                                                  ACCOUNT_TYPE_D1);
    ev.opened_on = get_date(w, "opened", date);
    ev.matures_on = get_date(w, "matures", INT_NONE);
    ev.settlement_day = get_int(w, "day", 0);
    ev.instalments = get_int(w, "instalments", 0);
    ev.amount = get_number(w, "amount", 0);
    ev.limit = get_number(w, "limit", LONG_NONE);
    ev.balance = get_number(w, "balance", LONG_NONE);
    ev.pledged = get_number(w, "pledged", LONG_NONE);
    ev.plan_due_dates = get_dates(w, "dates");
    struct input in = take_kafka(w, INPUT_ACCOUNT, date);
    in.of.account = &ev;
    check_used(w);
    apply(w->fixture, &in, &account_event_type, &ev, event_id);
}

static void take_party(struct words *w, struct input *in, struct signal_event *ev)
{
    ev->detail.kind = SIGNAL_EVENT_DETAIL_PARTY;
    ev->detail.of.party = (struct party){.id_type = STR("CN_ID"), .id_number = STR("-")};
    int32_t epoch = get_int(w, "epoch", 1);
    struct str person = get_str(w, "person", NULL);
    uint32_t count = get_bool(w, "tokens", true) ? w->fixture->entries[0].recipient_count : 0;
    for (uint32_t i = 0; i < count; i++) {
        struct subject_token *token = LIST_ADD(&w->fixture->arena, &in->tokens);
        if (token == NULL) die("memory", "token");
        char text[64];
        struct str name = w->fixture->entries[0].recipients[i].name;
        (void)snprintf(text, sizeof text, "token-%.*s-%d%.*s", (int)name.len, name.at, epoch,
                       (int)person.len, person.at != NULL ? person.at : "");
        *token = (struct subject_token){
            .recipient = name,
            .scheme = STR("HMAC-SHA256"),
            .epoch = epoch,
            .token = arena_copy(&w->fixture->arena, (struct str){text, (uint32_t)strlen(text)})};
    }
}

/* What is known of him beside his loans. Returns false if the signal is none of these. */
static bool take_known(struct words *w, const char *kind, struct signal_event *ev)
{
    if (strcmp(kind, "income") == 0) {
        ev->detail.kind = SIGNAL_EVENT_DETAIL_INCOME;
        ev->detail.of.income = (struct income){get_number(w, "amount", 0)};
    } else if (strcmp(kind, "lenders") == 0) {
        ev->detail.kind = SIGNAL_EVENT_DETAIL_MULTI_LENDER;
        ev->detail.of.multi_lender =
            (struct multi_lender){get_int(w, "open", 0), get_int(w, "inquiries", 0)};
    } else if (strcmp(kind, "flow") == 0) {
        ev->detail.kind = SIGNAL_EVENT_DETAIL_CASH_FLOW;
        ev->detail.of.cash_flow = (struct cash_flow){(enum cash_flow_pattern)get_word(
            w, "pattern", cash_flow_pattern_words, CASH_FLOW_PATTERN_COUNT,
            CASH_FLOW_PATTERN_LARGE_OUTFLOW)};
    } else if (strcmp(kind, "borrowed") == 0) {
        ev->detail.kind = SIGNAL_EVENT_DETAIL_BORROWING;
        ev->detail.of.borrowing = (struct borrowing){
            get_number(w, "amount", 100000),
            (enum borrowing_purpose)get_word(w, "purpose", borrowing_purpose_words,
                                             BORROWING_PURPOSE_COUNT, BORROWING_PURPOSE_NORMAL)};
    } else if (strcmp(kind, "court") == 0) {
        ev->detail.kind = SIGNAL_EVENT_DETAIL_COURT_LIST;
        ev->detail.of.court_list =
            (struct court_list){get_str(w, "case", "c1"), get_bool(w, "listed", true)};
    } else if (strcmp(kind, "elsewhere") == 0) {
        ev->detail.kind = SIGNAL_EVENT_DETAIL_LISTED_ELSEWHERE;
        ev->detail.of.listed_elsewhere =
            (struct listed_elsewhere){get_str(w, "recipient", "other"), get_str(w, "code", "x1"),
                                      get_bool(w, "listed", true)};
    } else if (strcmp(kind, "enterprise") == 0) {
        ev->detail.kind = SIGNAL_EVENT_DETAIL_ENTERPRISE_LINK;
        ev->detail.of.enterprise_link = (struct enterprise_link){
            get_str(w, "token", "firm"),
            (enum enterprise_role)get_word(w, "role", enterprise_role_words, ENTERPRISE_ROLE_COUNT,
                                           ENTERPRISE_ROLE_OWNER),
            get_bool(w, "linked", true)};
    } else {
        return false;
    }
    return true;
}

static void take_detail(struct words *w, const char *kind, struct input *in,
                        struct signal_event *ev)
{
    if (strcmp(kind, "party") == 0) {
        take_party(w, in, ev);
    } else if (strcmp(kind, "consent") == 0) {
        ev->detail.kind = SIGNAL_EVENT_DETAIL_CONSENT;
        ev->detail.of.consent = (struct consent){
            .purpose = (enum consent_purpose)get_word(
                w, "purpose", consent_purpose_words, CONSENT_PURPOSE_COUNT, CONSENT_PURPOSE_REPORT),
            .recipient = get_str(w, "recipient", NULL),
            .granted = get_bool(w, "granted", true)};
    } else if (strcmp(kind, "verdict") == 0) {
        ev->detail.kind = SIGNAL_EVENT_DETAIL_FRAUD_VERDICT;
        ev->detail.of.fraud_verdict = (struct fraud_verdict){
            .case_id = get_str(w, "case", "case1"),
            .verdict = (enum verdict)get_word(w, "verdict", verdict_words, VERDICT_COUNT,
                                              VERDICT_CONFIRMED)};
    } else if (strcmp(kind, "delivered") == 0) {
        ev->detail.kind = SIGNAL_EVENT_DETAIL_NOTICE_DELIVERED;
        ev->detail.of.notice_delivered = (struct notice_delivered){get_str(w, "account", "A")};
    } else if (strcmp(kind, "dispute") == 0) {
        ev->detail.kind = SIGNAL_EVENT_DETAIL_DISPUTE_OPENED;
        ev->detail.of.dispute_opened =
            (struct dispute_opened){get_str(w, "account", "A"), get_str(w, "dispute", "d1")};
    } else if (strcmp(kind, "resolved") == 0) {
        ev->detail.kind = SIGNAL_EVENT_DETAIL_DISPUTE_RESOLVED;
        ev->detail.of.dispute_resolved = (struct dispute_resolved){
            get_str(w, "account", "A"), get_str(w, "dispute", "d1"),
            (enum dispute_outcome)get_word(w, "outcome", dispute_outcome_words,
                                           DISPUTE_OUTCOME_COUNT, DISPUTE_OUTCOME_CLEAR)};
    } else if (strcmp(kind, "review") == 0) {
        ev->detail.kind = SIGNAL_EVENT_DETAIL_REVIEW_DECISION;
        ev->detail.of.review_decision =
            (struct review_decision){get_str(w, "decision", "r1"), get_bool(w, "approved", true)};
    } else if (strcmp(kind, "erasure") == 0) {
        ev->detail.kind = SIGNAL_EVENT_DETAIL_ERASURE;
        ev->detail.of.erasure = (struct erasure){get_str(w, "request", "q1")};
    } else if (!take_known(w, kind, ev)) {
        die("unknown signal", kind);
    }
}

static void take_signal(struct words *w, const char *kind, int32_t date)
{
    struct str event_id = take_id(w);
    struct signal_event ev = signal_event_empty;
    TAKE_HEAD(&ev);
    struct input in = take_kafka(w, INPUT_SIGNAL, date);
    take_detail(w, kind, &in, &ev);
    in.of.signal = &ev;
    check_used(w);
    apply(w->fixture, &in, &signal_event_type, &ev, event_id);
}

static void split(struct words *w, char *rest)
{
    for (char *word = rest; word != NULL && *word != '\0';) {
        while (*word == ' ')
            word++;
        char *end = strchr(word, ' ');
        if (end != NULL) *end++ = '\0';
        char *equals = strchr(word, '=');
        if (*word != '\0') {
            if (equals == NULL || w->count == WORDS_MAX) die("no name=value", word);
            *equals = '\0';
            w->names[w->count] = word;
            w->values[w->count++] = equals + 1;
        }
        word = end;
    }
}

bool fixture_line(struct fixture *f, const char *line)
{
    struct words w = {.fixture = f};
    char kind[32] = "", date[32] = "";
    int read = 0;
    begin(f);
    if (line[0] == '#' || line[0] == '\0') return true;
    (void)snprintf(w.text, sizeof w.text, "%s", line);
    if (sscanf(line, "%31s %31s %n", kind, date, &read) < 2) return false;
    if (strcmp(kind, "policy") == 0) return fixture_set(f, date, line + read);
    int32_t day = fixture_date(date);
    split(&w, w.text + read);
    if (strcmp(kind, "tick") == 0)
        fixture_tick(f, day);
    else if (strcmp(kind, "overdue") == 0)
        take_overdue(&w, day);
    else if (strcmp(kind, "pay") == 0)
        take_repayment(&w, day);
    else if (strcmp(kind, "account") == 0)
        take_account(&w, day);
    else
        take_signal(&w, kind, day);
    return true;
}
