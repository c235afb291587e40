/* token.c - HMAC-SHA256 and HMAC-SM3 through OpenSSL's EVP, two cached contexts per recipient. */
#include "consumer/token.h"

#include <assert.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <stdio.h>
#include <stdlib.h>

#include "consumer/config_table.h"
#include "state/core/ids.h"

enum { HMAC_BYTES = 32, KEY_BYTES_MAX = 64 };

struct recipient_key {
    const struct config_recipient *recipient; /* borrowed */
    EVP_MAC_CTX *mac;                         /* owned; holds the key of tokens */
    EVP_MAC_CTX *id_mac;                      /* owned; holds that of ids, which stays */
    struct str scheme;
};

struct tokens {
    struct recipient_key keys[CONFIG_RECIPIENTS_MAX];
    size_t count;
};

/* A context that holds the key of a file. */
static enum err open_mac(const char *file, const struct config_recipient *r, const char *name,
                         const char *path, int scheme, EVP_MAC_CTX **ret_mac,
                         struct config_why *why)
{
    uint8_t key[KEY_BYTES_MAX];
    size_t length = 0;
    struct config_why detail = {""};
    enum err e = config_read_key(path, key, &length, &detail);
    if (e != ERR_OK) {
        const struct config_place place = {file, r->line};
        char section[64];
        (void)snprintf(section, sizeof section, "recipient.%s", r->name);
        return config_complain(why, &place, section, name, "%s", detail.text);
    }

    char digest[8];
    (void)snprintf(digest, sizeof digest, "%s",
                   scheme == CONFIG_SCHEME_HMAC_SM3 ? "SM3" : "SHA256");
    OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string("digest", digest, 0),
                           OSSL_PARAM_construct_end()};
    EVP_MAC *hmac = EVP_MAC_fetch(NULL, "HMAC", NULL);
    EVP_MAC_CTX *mac = hmac != NULL ? EVP_MAC_CTX_new(hmac) : NULL;
    EVP_MAC_free(hmac);
    int ok = mac != NULL && EVP_MAC_init(mac, key, length, params) == 1;
    OPENSSL_cleanse(key, sizeof key);
    if (!ok) {
        EVP_MAC_CTX_free(mac);
        (void)snprintf(why->text, sizeof why->text,
                       "recipient %s: the crypto library has no HMAC-%s", r->name, digest);
        return ERR_CONFIG;
    }
    *ret_mac = mac;
    return ERR_OK;
}

static enum err open_keys(const char *file, const struct config_recipient *r,
                          struct recipient_key *ret_key, struct config_why *why)
{
    *ret_key = (struct recipient_key){
        .recipient = r,
        .scheme = r->scheme == CONFIG_SCHEME_HMAC_SM3 ? STR("HMAC-SM3") : STR("HMAC-SHA256")};
    const char *of_ids = r->id_key_file[0] != '\0' ? r->id_key_file : r->key_file;
    int id_scheme = r->id_scheme == CONFIG_SCHEME_SAME ? r->scheme : r->id_scheme;
    enum err e = open_mac(file, r, "key_file", r->key_file, r->scheme, &ret_key->mac, why);
    if (e == ERR_OK) e = open_mac(file, r, "id_key_file", of_ids, id_scheme, &ret_key->id_mac, why);
    return e;
}

enum err tokens_new(const struct config *config, struct tokens **ret_tokens,
                    struct config_why *reterr_why)
{
    struct tokens *t = calloc(1, sizeof *t);
    if (t == NULL) return ERR_NOMEM;
    for (size_t i = 0; i < config->recipient_count; i++) {
        t->count += 1; /* what is opened of it is freed with the rest */
        enum err e = open_keys(config->file, &config->recipients[i], &t->keys[i], reterr_why);
        if (e != ERR_OK) {
            tokens_free(t);
            return e;
        }
    }
    *ret_tokens = t;
    return ERR_OK;
}

void tokens_free(struct tokens *t)
{
    if (t == NULL) return;
    for (size_t i = 0; i < t->count; i++) { /* wipes the keys */
        EVP_MAC_CTX_free(t->keys[i].mac);
        EVP_MAC_CTX_free(t->keys[i].id_mac);
    }
    free(t);
}

/* HMAC over text[0..length) as lower-case hex in the arena. */
static enum err hmac_hex(EVP_MAC_CTX *ctx, const char *text, size_t length, struct arena *a,
                         struct str *ret_hex)
{
    static const char digits[] = "0123456789abcdef";
    unsigned char mac[HMAC_BYTES];
    size_t written = 0;
    /* A context that is initialised again without a key keeps the one it has. */
    if (EVP_MAC_init(ctx, NULL, 0, NULL) != 1) return ERR_FATAL;
    if (EVP_MAC_update(ctx, (const unsigned char *)text, length) != 1) return ERR_FATAL;
    if (EVP_MAC_final(ctx, mac, &written, sizeof mac) != 1) return ERR_FATAL;
    assert(written == HMAC_BYTES);
    char *hex = arena_alloc(a, TOKEN_HEX_SIZE);
    if (hex == NULL) return ERR_LIMIT;
    for (size_t i = 0; i < HMAC_BYTES; i++) {
        hex[2 * i] = digits[mac[i] >> 4];
        hex[2 * i + 1] = digits[mac[i] & 15];
    }
    *ret_hex = (struct str){hex, TOKEN_HEX_SIZE - 1};
    return ERR_OK;
}

/* The next character, full-width forms (U+FF01-U+FF5E, U+3000) as ASCII; 0 = no character of an id.
 */
static char next_ascii(const unsigned char **at, const unsigned char *end)
{
    const unsigned char *c = *at;
    if (c[0] < 0x80) {
        *at += 1;
        return (char)c[0];
    }
    if (end - c >= 3 && c[0] == 0xEF && (c[1] == 0xBC || c[1] == 0xBD)) {
        int code = 0xF000 + ((c[1] & 0x3F) << 6) + (c[2] & 0x3F);
        *at += 3;
        int ascii = code - 0xFF01 + 0x21;
        return ascii >= 0x21 && ascii <= 0x7E ? (char)ascii : 0;
    }
    if (end - c >= 3 && c[0] == 0xE3 && c[1] == 0x80 && c[2] == 0x80) {
        *at += 3;
        return ' ';
    }
    *at = end;
    return 0;
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Copies id characters without the spaces around them. Returns the count, or 0 if there is another.
 */
static size_t fold(struct str id_number, char *out, size_t size)
{
    const unsigned char *at = (const unsigned char *)id_number.at;
    const unsigned char *end = at + id_number.len;
    size_t count = 0;
    bool is_over = false;
    while (at < end) {
        char c = next_ascii(&at, end);
        if (is_space(c)) {
            if (count > 0) is_over = true;
            continue;
        }
        if (c == 'x') c = 'X';
        bool fits = (c >= '0' && c <= '9') || c == 'X';
        if (!fits || is_over || count + 1 >= size) return 0;
        out[count++] = c;
    }
    return count;
}

static bool all_digits(const char *text, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (text[i] < '0' || text[i] > '9') return false;
    return true;
}

enum err token_canonical_id(struct str id_number, int32_t kafka_date,
                            char ret_canonical[CANONICAL_ID_SIZE])
{
    char folded[CANONICAL_ID_SIZE];
    enum err e = ERR_POISON;
    size_t count = fold(id_number, folded, sizeof folded);
    if (count == 15 && all_digits(folded, 15)) {
        memmove(folded + 8, folded + 6, 9); /* 6 digits of area, then the date gets its century */
        folded[6] = '1';
        folded[7] = '9';
        folded[17] = identity_number_check(folded);
        count = 18;
    }
    struct str text = {folded, (uint32_t)count};
    if (count == 18 && identity_number_is(text, kafka_date)) {
        memcpy(ret_canonical, folded, 18);
        ret_canonical[18] = '\0';
        e = ERR_OK;
    }
    OPENSSL_cleanse(folded, sizeof folded);
    return e;
}

enum err tokens_of_party(struct tokens *t, const struct party *party, int32_t kafka_date,
                         struct arena *a, struct subject_token_list *ret_list)
{
    char canonical[CANONICAL_ID_SIZE];
    char text[256];
    *ret_list = (struct subject_token_list){0};
    if (token_canonical_id(party->id_number, kafka_date, canonical) != ERR_OK) return ERR_OK;
    int length = snprintf(text, sizeof text, "cs1|%.*s|%s", (int)party->id_type.len,
                          party->id_type.at, canonical);
    OPENSSL_cleanse(canonical, sizeof canonical);
    enum err e = length > 0 && (size_t)length < sizeof text ? ERR_OK : ERR_LIMIT;
    for (size_t i = 0; e == ERR_OK && i < t->count; i++) {
        struct recipient_key *key = &t->keys[i];
        struct subject_token *token = LIST_ADD(a, ret_list);
        if (token == NULL) {
            e = ERR_LIMIT;
            break;
        }
        struct str name = {key->recipient->name, (uint32_t)strlen(key->recipient->name)};
        *token = (struct subject_token){
            .recipient = name, .scheme = key->scheme, .epoch = (int32_t)key->recipient->epoch};
        e = hmac_hex(key->mac, text, (size_t)length, a, &token->token);
    }
    OPENSSL_cleanse(text, sizeof text);
    if (e != ERR_OK) *ret_list = (struct subject_token_list){0};
    return e;
}

static const struct recipient_key *find_key(const struct tokens *t, struct str recipient)
{
    for (size_t i = 0; i < t->count; i++) {
        const char *name = t->keys[i].recipient->name;
        if (str_equal(recipient, (struct str){name, (uint32_t)strlen(name)})) return &t->keys[i];
    }
    return NULL;
}

/* `scheme` was changed while the epoch stayed and nobody said how ids were made before: they would
 * be others than those the recipient knows. */
static bool has_lost_scheme(const struct recipient_key *key, const struct blacklist_share *share)
{
    return key->recipient->id_scheme == CONFIG_SCHEME_SAME && !str_is_none(share->token_scheme) &&
           share->key_epoch == key->recipient->epoch &&
           !str_equal(share->token_scheme, key->scheme);
}

enum err tokens_sign_share(struct tokens *t, struct str borrower_id, struct share *share,
                           struct arena *a)
{
    char text[160];
    const struct recipient_key *key = find_key(t, share->record.recipient);
    if (key == NULL) return ERR_UNKNOWN;
    if (has_lost_scheme(key, &share->record)) return ERR_CONFIG;
    int length = snprintf(text, sizeof text, "share|%.*s|%lld|%d", (int)borrower_id.len,
                          borrower_id.at, (long long)share->version, (int)share->index);
    assert(length > 0 && (size_t)length < sizeof text);
    enum err e = hmac_hex(key->id_mac, text, (size_t)length, a, &share->record.id);
    if (e != ERR_OK) return e;
    length = snprintf(text, sizeof text, "entry|%.*s|%lld", (int)borrower_id.len, borrower_id.at,
                      (long long)share->entry_no);
    assert(length > 0 && (size_t)length < sizeof text);
    return hmac_hex(key->id_mac, text, (size_t)length, a, &share->record.entry_id);
}
