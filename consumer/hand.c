/* hand.c - decode, verify, encode. */
#include "consumer/hand.h"

#include <assert.h>
#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "consumer/kept.h"
#include "schemas/codec/tables.h"
#include "state/core/not_zeroed.h"

enum { NAME_BYTES_MAX = 130, KEY_BYTES = 256 };

enum err hand_init(struct hand *h, struct schema_source *schemas, struct why *reterr_why)
{
    *h = (struct hand){.schemas = schemas};
    enum err e =
        schema_source_own_id(schemas, &borrower_state_type, &h->borrower_schema, reterr_why);
    if (e != ERR_OK) return e;
    return schema_source_own_id(schemas, &account_state_type, &h->account_schema, reterr_why);
}

void hand_deinit(struct hand *h)
{
    buf_free(&h->value);
}

/* What is in a value: its seal is right. */
struct framed {
    uint32_t schema;
    const uint8_t *body;
    size_t len;
};

static bool is_opened(struct str value, struct framed *ret_framed)
{
    const uint8_t *at = (const uint8_t *)value.at;
    size_t framed = 0;
    size_t body = 0;
    if (value_open(at, value.len, &framed) != ERR_OK) return false;
    if (frame_read(at, framed, &ret_framed->schema, &body, NULL) != ERR_OK) return false;
    ret_framed->body = at + body;
    ret_framed->len = framed - body;
    return true;
}

enum err hand_decode(struct hand *h, const struct record_type *type, struct str value,
                     struct arena *a, void *ret_record)
{
    struct framed in;
    if (!is_opened(value, &in)) return ERR_DAMAGED;
    const struct plan *plan = NULL;
    const struct record_type *found = NULL;
    enum err e = schema_source_plan(h->schemas, in.schema, &plan, &found, NULL);
    if (e == ERR_RETRY) return e;
    if (e != ERR_OK || found != type) return ERR_DAMAGED;
    e = plan_decode(plan, in.body, in.len, a, ret_record, NULL);
    return e == ERR_POISON ? ERR_DAMAGED : e;
}

static struct str blob_str(const struct blob *blob)
{
    return blob == NULL ? STR_NONE : (struct str){(const char *)blob->bytes, blob->len};
}

/* <lender>:<account> */
static struct str record_name(struct str lender, struct str account, char out[NAME_BYTES_MAX])
{
    if (lender.len + account.len + 1 > NAME_BYTES_MAX) return STR_NONE;
    memcpy(out, lender.at, lender.len);
    out[lender.len] = ':';
    memcpy(out + lender.len + 1, account.at, account.len);
    return (struct str){out, lender.len + 1 + account.len};
}

static uint64_t seal_of(struct str value)
{
    uint64_t seal = 0;
    for (uint32_t i = 0; i < SEAL_BYTES; i++)
        seal = seal << 8 | (uint8_t)value.at[value.len - SEAL_BYTES + i];
    return seal;
}

/* The value of the account that stands at `at` of the index, which has the checksum told there.
 * Both are in about the same order: the borrower's own record is before the accounts'. */
static enum err find_account(const struct cached *b, const struct borrower_state *state,
                             uint32_t at, struct str *ret_value)
{
    const struct account_index *index = &state->accounts.items[at];
    char name_text[NAME_BYTES_MAX];
    struct str name = record_name(index->lender_id, index->account_id, name_text);
    const struct cached_record *r = cached_find_near(b, at + 1, name);
    *ret_value = r == NULL ? STR_NONE : blob_str(r->now);
    if (str_is_none(*ret_value) || ret_value->len < SEAL_BYTES) return ERR_DAMAGED;
    return (uint64_t)index->checksum == seal_of(*ret_value) ? ERR_OK : ERR_DAMAGED;
}

/* Decodes the accounts of the index, each against its checksum. What is decoded lies in the arena
 * and outlives the edition: outputs name an account whose edition hand_put() has replaced. */
static enum err take_accounts(struct hand *h, const struct cached *b, struct arena *a,
                              const struct borrower_state *state, struct account *ret_accounts)
{
    for (uint32_t i = 0; i < state->accounts.count; i++) {
        struct str value;
        enum err e = find_account(b, state, i, &value);
        if (e != ERR_OK) return e;
        struct str copy = arena_copy(a, value);
        if (str_is_none(copy)) return ERR_LIMIT;
        e = hand_decode(h, &account_state_type, copy, a, &ret_accounts[i].state);
        if (e != ERR_OK) return e;
    }
    return ERR_OK;
}

/* What is sealed and framed as we do it has the body that we wrote. */
static bool is_ours(const struct hand *h, struct str value)
{
    struct framed in;
    return is_opened(value, &in) && in.schema == h->account_schema;
}

static enum err verify_accounts(struct hand *h, const struct cached *b, struct arena *a,
                                const struct borrower_state *state)
{
    for (uint32_t i = 0; i < state->accounts.count; i++) {
        struct str value;
        enum err e = find_account(b, state, i, &value);
        if (e == ERR_OK && !is_ours(h, value)) {
            struct account_state account;
            e = hand_decode(h, &account_state_type, value, a, &account);
        }
        if (e != ERR_OK) return e;
    }
    return ERR_OK;
}

static uint32_t count_present_accounts(const struct cached *b)
{
    uint32_t count = 0;
    for (uint32_t i = 1; i < b->record_count; i++)
        count += b->records[i].now != NULL;
    return count;
}

/* Decodes his own record, or makes him new; without his accounts. */
static enum err take_own(struct hand *h, const struct cached *b, struct arena *a,
                         struct borrower *ret_borrower)
{
    struct str own = blob_str(b->records[0].now);
    *ret_borrower = (struct borrower){0};
    if (str_is_none(own)) {
        if (count_present_accounts(b) > 0) return ERR_DAMAGED;
        borrower_init(ret_borrower, b->id);
        ret_borrower->is_new = true;
        return ERR_OK;
    }
    struct str copy = arena_copy(a, own);
    if (str_is_none(copy)) return ERR_LIMIT;
    enum err e = hand_decode(h, &borrower_state_type, copy, a, &ret_borrower->state);
    if (e != ERR_OK) return e;
    bool is_whole = str_equal(ret_borrower->state.borrower_id, b->id) &&
                    ret_borrower->state.accounts.count == count_present_accounts(b);
    return is_whole ? ERR_OK : ERR_DAMAGED;
}

enum err hand_take(struct hand *h, const struct cached *b, struct arena *a,
                   struct borrower *ret_borrower)
{
    if (b->kept != NULL) return kept_take(b, a, ret_borrower);
    enum err e = take_own(h, b, a, ret_borrower);
    if (e != ERR_OK) return e;
    uint32_t count = ret_borrower->state.accounts.count;
    if (count == 0) return ERR_OK;
    struct account *accounts = arena_alloc(a, count * sizeof *accounts);
    if (accounts == NULL) return ERR_LIMIT;
    e = take_accounts(h, b, a, &ret_borrower->state, accounts);
    if (e == ERR_OK) ret_borrower->accounts = (struct account_list){accounts, count, count};
    return e;
}

enum err hand_verify(struct hand *h, const struct cached *b, struct arena *a)
{
    assert(b->kept == NULL);
    size_t mark = a->used;
    struct borrower borrower;
    enum err e = take_own(h, b, a, &borrower);
    if (e == ERR_OK) e = verify_accounts(h, b, a, &borrower.state);
    a->used = mark;
    return e;
}

/* Frames, encodes and seals one record into h->value. */
static enum err encode_value(struct hand *h, const struct record_type *type, uint32_t schema,
                             const void *record)
{
    buf_clear(&h->value);
    enum err e = frame_write(&h->value, schema);
    if (e == ERR_OK) e = record_encode_why(type, record, &h->value, &h->why);
    if (e == ERR_OK) e = value_seal(&h->value);
    return e;
}

static uint32_t view_fields(const struct view *view, struct store_field *ret_fields)
{
    for (uint32_t i = 0; i < view->count; i++)
        ret_fields[i] = (struct store_field){view->items[i].name, view->items[i].value};
    return view->count;
}

/* The packed view of a record in hand, so that nobody needs to decode it for that; none when there
 * is no room, and the bytes will do. */
static struct str pack_view(struct hand *h, const struct record_type *type, const void *state,
                            struct arena *a)
{
    struct store_field fields[VIEW_FIELDS_MAX] NOT_ZEROED;
    if (a == NULL || !h->packs_views) return STR_NONE;
    size_t mark = a->used;
    enum err e = type == &borrower_state_type ? view_borrower(state, a, &h->view)
                                              : view_account(state, a, &h->view);
    uint32_t len = 0;
    if (e == ERR_OK) len = hash_pack(fields, view_fields(&h->view, fields), h->packed);
    a->used = mark;
    return len == 0 ? STR_NONE : (struct str){(const char *)h->packed, len};
}

static struct account_index *find_index(struct borrower_state *state, const struct account *account)
{
    for (uint32_t i = 0; i < state->accounts.count; i++) {
        struct account_index *index = &state->accounts.items[i];
        if (str_equal(index->account_id, account->state.account_id) &&
            str_equal(index->lender_id, account->state.lender_id))
            return index;
    }
    return NULL;
}

static enum err put_account(struct hand *h, struct cache *cache, struct cached *cached,
                            struct borrower *b, struct account *account, struct arena *a)
{
    char name_text[NAME_BYTES_MAX];
    struct str name = record_name(account->state.lender_id, account->state.account_id, name_text);
    struct account_index *index = find_index(&b->state, account);
    if (index == NULL) return ERR_INVARIANT;
    enum err e = encode_value(h, &account_state_type, h->account_schema, &account->state);
    if (e != ERR_OK) return e;
    struct str value = {(const char *)h->value.at, (uint32_t)h->value.len};
    index->checksum = (int64_t)seal_of(value);
    return cache_put(cache, cached, name, value,
                     pack_view(h, &account_state_type, &account->state, a));
}

/* Encodes the borrower with all of his accounts that the editions do not have as they are. */
static enum err write_down(struct hand *h, struct cache *cache, struct cached *cached,
                           struct borrower *b, struct arena *a)
{
    for (uint32_t i = 0; i < b->accounts.count; i++) {
        struct account *account = &b->accounts.items[i];
        bool is_news = account->is_changed || account->is_unwritten;
        if (!is_news || account->is_dropped) continue;
        enum err e = put_account(h, cache, cached, b, account, a);
        if (e != ERR_OK) return e;
    }
    enum err e = encode_value(h, &borrower_state_type, h->borrower_schema, &b->state);
    if (e != ERR_OK) return e;
    struct str value = {(const char *)h->value.at, (uint32_t)h->value.len};
    return cache_put(cache, cached, STR(""), value,
                     pack_view(h, &borrower_state_type, &b->state, a));
}

/* Accounts that are gone are so at once: of them nothing is kept or written. */
static enum err put_gone(struct cache *cache, struct cached *cached, const struct borrower *b)
{
    char name_text[NAME_BYTES_MAX];
    enum err e = ERR_OK;
    for (uint32_t i = 0; e == ERR_OK && i < b->accounts.count; i++) {
        const struct account *account = &b->accounts.items[i];
        if (!account->is_dropped) continue;
        struct str name =
            record_name(account->state.lender_id, account->state.account_id, name_text);
        e = cache_put(cache, cached, name, STR_NONE, STR_NONE);
    }
    return e;
}

static bool has_changed(const struct borrower *b)
{
    bool any = b->is_changed;
    for (uint32_t i = 0; i < b->accounts.count; i++)
        any = any || b->accounts.items[i].is_changed || b->accounts.items[i].is_dropped;
    return any;
}

enum err hand_put(struct hand *h, struct cache *cache, struct cached *cached, struct borrower *b,
                  const struct policy *policy, struct arena *a)
{
    if (!has_changed(b)) return ERR_OK;
    int32_t due = borrower_next_transition(b, policy);
    b->state.next_transition = due;
    enum err e = put_gone(cache, cached, b);
    if (e != ERR_OK) return e;
    h->puts++;
    e = h->keeps && !h->is_keeping_idle ? kept_put(cache, cached, b) : ERR_LIMIT;
    if (e == ERR_LIMIT) {
        e = write_down(h, cache, cached, b, a);
        cache_keep(cache, cached, NULL, 0);
    }
    if (e == ERR_OK) cache_put_timer(cache, cached, (struct cached_timer){true, due});
    return e;
}

enum err hand_write(struct hand *h, struct cache *cache, struct cached *cached, struct arena *a)
{
    if (cached->kept == NULL) return ERR_OK;
    enum err e = write_down(h, cache, cached, cached->kept, a);
    cache_keep(cache, cached, NULL, 0);
    return e;
}

/* To keep one is a copy, and another when he is taken again; that saves his encoding and decoding
 * each time but the first. */
void hand_note_batch(struct hand *h, uint32_t borrowers)
{
    enum { PUTS = 4, BORROWERS = 3 };
    h->is_keeping_idle = (uint64_t)h->puts * BORROWERS < (uint64_t)borrowers * PUTS;
    h->puts = 0;
}

uint64_t hand_value_checksum(struct str key, struct str value)
{
    return XXH3_64bits_withSeed(value.at, value.len, XXH3_64bits(key.at, key.len));
}

struct str hand_changelog_key(struct str borrower, struct str record_name_, char *out)
{
    uint32_t at = 0;
    out[at++] = record_name_.len == 0 ? 'b' : 'a';
    out[at++] = '/';
    assert(borrower.len + record_name_.len + 4 < KEY_BYTES);
    memcpy(out + at, borrower.at, borrower.len);
    at += borrower.len;
    if (record_name_.len == 0) return (struct str){out, at};
    out[at++] = '/';
    for (uint32_t i = 0; i < record_name_.len; i++)
        out[at++] = record_name_.at[i] == ':' ? '/' : record_name_.at[i];
    return (struct str){out, at};
}

bool hand_parse_key(struct str key, char *out, struct str *ret_borrower, struct str *ret_name)
{
    if (key.len < 3 || key.len >= KEY_BYTES || key.at[1] != '/') return false;
    const char *at = key.at + 2;
    uint32_t left = key.len - 2;
    if (key.at[0] == 'b') {
        *ret_borrower = (struct str){at, left};
        *ret_name = STR("");
        return memchr(at, '/', left) == NULL;
    }
    if (key.at[0] != 'a') return false;
    const char *slash = memchr(at, '/', left);
    if (slash == NULL) return false;
    *ret_borrower = (struct str){at, (uint32_t)(slash - at)};
    uint32_t rest = left - ret_borrower->len - 1;
    memcpy(out, slash + 1, rest);
    char *second = memchr(out, '/', rest);
    if (second == NULL) return false;
    *second = ':';
    *ret_name = (struct str){out, rest};
    return ret_borrower->len > 0;
}
