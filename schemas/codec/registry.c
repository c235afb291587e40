/* registry.c - what is asked of a registry and what its answers mean. HTTP is in registry_http.c.
 */
#include "schemas/codec/registry.h"

#include <assert.h>
#include <jansson.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "schemas/codec/registry_http.h"
#include "schemas/codec/registry_refs.h"

struct unknown_id {
    uint32_t id;
    int64_t until_ms;
};

struct registry {
    struct registry_options
        options; /* its texts belong to the caller of registry_open: not used later */
    struct registry_http *http; /* owned */
    struct buf answer;
    int64_t tokens_milli; /* thousandths of a request that may be sent now */
    int64_t filled_at_ms;
    int64_t pause_ms; /* after the last failure; 0 = the last call went well */
    int64_t quiet_until_ms;
    struct unknown_id unknown[REGISTRY_UNKNOWN_MAX]; /* a ring */
    uint32_t unknown_next;
};

/* ------------------------------------------------------------------------------ opening */

static int32_t or_default(int32_t stated, int32_t otherwise)
{
    return stated != 0 ? stated : otherwise;
}

static enum err check_url(const char *url, struct why *w)
{
    why_clear(w);
    bool is_http =
        url != NULL && (strncmp(url, "http://", 7) == 0 || strncmp(url, "https://", 8) == 0);
    if (!is_http) {
        why_add(w, "registry.url must begin with http:// or https://");
        return ERR_CONFIG;
    }
    if (strchr(url, '@') != NULL) {
        why_add(w, "registry.url holds credentials; put them where user and password belong");
        return ERR_CONFIG;
    }
    return ERR_OK;
}

enum err registry_open(const struct registry_options *options, struct registry **ret_registry,
                       struct why *reterr_why)
{
    assert(options->clock.now_ms != NULL);
    enum err e = check_url(options->url, reterr_why);
    if (e != ERR_OK) return e;
    struct registry *r = calloc(1, sizeof *r);
    if (r == NULL) return ERR_NOMEM;
    struct registry_options *o = &r->options;
    *o = *options;
    o->connect_timeout_ms = or_default(o->connect_timeout_ms, 3000);
    o->total_timeout_ms = or_default(o->total_timeout_ms, 5000);
    o->unknown_ttl_ms = or_default(o->unknown_ttl_ms, 60000);
    o->requests_per_s = or_default(o->requests_per_s, 10);
    o->requests_burst = or_default(o->requests_burst, 100);
    o->pause_first_ms = or_default(o->pause_first_ms, 250);
    o->pause_last_ms = or_default(o->pause_last_ms, 10000);
    e = registry_http_open(o, &r->http);
    if (e != ERR_OK) {
        registry_free(r);
        return e;
    }
    o->url = NULL;
    o->user = NULL;
    o->password = NULL;
    o->ca_file = NULL;
    r->filled_at_ms = o->clock.now_ms(o->clock.owner);
    r->tokens_milli = (int64_t)o->requests_burst * 1000;
    *ret_registry = r;
    return ERR_OK;
}

void registry_free(struct registry *r)
{
    if (r == NULL) return;
    registry_http_free(r->http);
    buf_free(&r->answer);
    free(r);
}

/* ------------------------------------------------------------------------------ when to ask */

static int64_t now_ms(const struct registry *r)
{
    return r->options.clock.now_ms(r->options.clock.owner);
}

static enum err wait(struct why *w, const char *text, int64_t ms)
{
    why_clear(w);
    why_add(w, text);
    why_add_int(w, ms);
    why_add(w, " ms");
    return ERR_RETRY;
}

/* May a request be sent now? Takes its token. */
static enum err take_turn(struct registry *r, struct why *w)
{
    int64_t now = now_ms(r);
    if (now < r->quiet_until_ms)
        return wait(w, "the registry did not answer; it is asked again in ",
                    r->quiet_until_ms - now);
    int64_t full_milli = (int64_t)r->options.requests_burst * 1000;
    int64_t passed_ms = now - r->filled_at_ms;
    /* An hour fills any bucket; the cap keeps the product small. */
    if (passed_ms > 3600000) passed_ms = 3600000;
    if (passed_ms > 0) r->tokens_milli += passed_ms * r->options.requests_per_s;
    if (r->tokens_milli > full_milli) r->tokens_milli = full_milli;
    r->filled_at_ms = now;
    if (r->tokens_milli < 1000)
        return wait(w, "too many requests to the registry; the next is sent in ",
                    (1000 - r->tokens_milli) / r->options.requests_per_s + 1);
    r->tokens_milli -= 1000;
    return ERR_OK;
}

static void note_outcome(struct registry *r, bool is_good)
{
    const struct registry_options *o = &r->options;
    if (is_good) {
        r->pause_ms = 0;
        r->quiet_until_ms = 0;
        return;
    }
    r->pause_ms = r->pause_ms == 0 ? o->pause_first_ms : r->pause_ms * 2;
    if (r->pause_ms > o->pause_last_ms) r->pause_ms = o->pause_last_ms;
    r->quiet_until_ms = now_ms(r) + r->pause_ms;
}

/* ------------------------------------------------------------------------------ what it said */

static enum err no_sense(struct why *w, int32_t status, const char *text)
{
    why_clear(w);
    why_add(w, "registry: status ");
    why_add_int(w, status);
    why_add(w, text);
    return ERR_RETRY;
}

/* An error that the registry itself states, {"error_code": n, "message": text}. */
static enum err stated_error(struct why *w, int32_t status, const json_t *answer)
{
    json_int_t code = json_integer_value(json_object_get(answer, "error_code"));
    const char *message = json_string_value(json_object_get(answer, "message"));
    bool is_unknown = status == 404 && (code == 404 || (code >= 40400 && code <= 40499));
    why_clear(w);
    why_add(w, is_unknown ? "the registry does not know it (" : "the registry answers ");
    why_add_int(w, code);
    why_add(w, ": ");
    if (message != NULL) {
        size_t len = strlen(message);
        why_add_str(w, (struct str){message, len < 120 ? (uint32_t)len : 120});
    }
    if (is_unknown) why_add(w, ")");
    if (is_unknown) return ERR_UNKNOWN;
    return status == 409 || status == 422 ? ERR_CONFIG : ERR_RETRY;
}

/* Classes an answer. A page that some proxy made is not the registry's word, whatever its status.
 */
static enum err classify(int32_t status, const json_t *answer, struct why *w)
{
    if (status >= 300 && status < 400) return no_sense(w, status, ": redirects are not followed");
    if (status == 401 || status == 403)
        return no_sense(w, status, ": user or password are not accepted");
    if (status >= 200 && status < 300) {
        if (json_is_object(answer)) return ERR_OK;
        return no_sense(w, status, ", but no JSON: is registry.url right?");
    }
    if (json_is_integer(json_object_get(answer, "error_code")))
        return stated_error(w, status, answer);
    return no_sense(w, status,
                    status == 404 ? " without the registry's words: is registry.url right?" : "");
}

/* One request. ERR_OK: *ret_answer is a JSON object that the caller must json_decref(). */
static enum err ask(struct registry *r, const char *path, const char *body, json_t **ret_answer,
                    struct why *w)
{
    enum err e = take_turn(r, w);
    if (e != ERR_OK) return e;
    int32_t status = 0;
    e = registry_http_call(r->http, path, body, &r->answer, &status, w);
    json_t *answer = NULL;
    if (e == ERR_OK) {
        answer = json_loadb((const char *)r->answer.at, r->answer.len, 0, NULL);
        e = classify(status, answer, w);
    }
    note_outcome(r, e != ERR_RETRY);
    if (r->options.on_answer != NULL) r->options.on_answer(r->options.on_answer_owner, e);
    if (e == ERR_OK) {
        *ret_answer = answer;
    } else {
        json_decref(answer);
    }
    return e;
}

/* ------------------------------------------------------------------------------ paths and bodies
 */

/* Appends a segment of a path; what is not plain is escaped. */
static enum err add_segment(struct buf *path, const char *segment)
{
    enum err e = buf_add_text(path, "/");
    for (const char *at = segment; e == ERR_OK && *at != '\0'; at++) {
        bool is_plain = (*at >= 'a' && *at <= 'z') || (*at >= 'A' && *at <= 'Z') ||
                        (*at >= '0' && *at <= '9') || strchr("._-~", *at) != NULL;
        char escaped[4];
        (void)snprintf(escaped, sizeof escaped, "%%%02X", (unsigned)(unsigned char)*at);
        e = is_plain ? buf_add(path, at, 1) : buf_add(path, escaped, 3);
    }
    return e;
}

/* Makes the path of the segments (NULL-terminated), with a NUL. */
static enum err make_path(struct buf *path, const char *const *segments)
{
    buf_clear(path);
    enum err e = ERR_OK;
    for (; e == ERR_OK && *segments != NULL; segments++)
        e = add_segment(path, *segments);
    return e == ERR_OK ? buf_add(path, "", 1) : e;
}

static enum err bad_schema(struct why *w, const char *text)
{
    why_clear(w);
    why_add(w, "the registry's schema ");
    why_add(w, text);
    return ERR_POISON;
}

/* Takes the schema out of an answer, parsed; the caller must json_decref() it. */
static enum err take_schema(const json_t *answer, json_t **ret_schema, struct why *w)
{
    const char *type = json_string_value(json_object_get(answer, "schemaType"));
    if (type != NULL && strcmp(type, "AVRO") != 0) return bad_schema(w, "is not Avro");
    const char *text = json_string_value(json_object_get(answer, "schema"));
    if (text == NULL) return no_sense(w, 200, ", but no schema in the answer");
    json_t *schema = json_loads(text, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, NULL);
    if (schema == NULL) return bad_schema(w, "is not JSON");
    *ret_schema = schema;
    return ERR_OK;
}

/* ------------------------------------------------------------------------------ references */

/* Schemas referred to and not yet asked for: {"at": [subject, version], "depth": n} in a list. */
static enum err add_references(json_t *todo, const json_t *answer, json_int_t depth, struct why *w)
{
    const json_t *references = json_object_get(answer, "references");
    for (size_t i = 0; i < json_array_size(references); i++) {
        const json_t *one = json_array_get(references, i);
        const char *subject = json_string_value(json_object_get(one, "subject"));
        json_int_t version = json_integer_value(json_object_get(one, "version"));
        if (subject == NULL || version < 1) return bad_schema(w, "has a reference without subject");
        if (depth > REGISTRY_REFERENCE_DEPTH_MAX) return bad_schema(w, "refers too deep");
        if (json_array_size(todo) == REGISTRY_REFERENCES_MAX)
            return bad_schema(w, "refers to too many");
        json_t *entry =
            json_pack("{s:s, s:I, s:I}", "subject", subject, "version", version, "depth", depth);
        if (entry == NULL || json_array_append_new(todo, entry) != 0) return ERR_NOMEM;
    }
    return ERR_OK;
}

static enum err fetch_reference(struct registry *r, json_t *todo, size_t index, json_t *known,
                                struct why *w)
{
    const json_t *entry = json_array_get(todo, index);
    json_int_t depth = json_integer_value(json_object_get(entry, "depth"));
    char version[24];
    (void)snprintf(version, sizeof version, "%lld",
                   (long long)json_integer_value(json_object_get(entry, "version")));
    const char *segments[] = {"subjects", json_string_value(json_object_get(entry, "subject")),
                              "versions", version, NULL};
    struct buf path = {0};
    json_t *answer = NULL;
    json_t *schema = NULL;
    enum err e = make_path(&path, segments);
    if (e == ERR_OK) e = ask(r, (const char *)path.at, NULL, &answer, w);
    /* That a *part* is missing says nothing about the schema itself, which the registry does know.
     */
    if (e == ERR_UNKNOWN) e = ERR_RETRY;
    if (e == ERR_OK) e = take_schema(answer, &schema, w);
    if (e == ERR_OK) e = add_references(todo, answer, depth + 1, w);
    if (e == ERR_OK) e = registry_refs_add(known, schema, w);
    json_decref(schema);
    json_decref(answer);
    buf_free(&path);
    return e;
}

static enum err resolve(struct registry *r, const json_t *answer, json_t **schema, struct why *w)
{
    json_t *todo = json_array();
    json_t *known = json_object();
    enum err e = todo != NULL && known != NULL ? ERR_OK : ERR_NOMEM;
    if (e == ERR_OK) e = add_references(todo, answer, 1, w);
    for (size_t i = 0; e == ERR_OK && i < json_array_size(todo); i++)
        e = fetch_reference(r, todo, i, known, w);
    if (e == ERR_OK && json_array_size(todo) > 0) e = registry_refs_inline(schema, known, w);
    json_decref(todo);
    json_decref(known);
    return e;
}

/* ------------------------------------------------------------------------------ the calls */

static bool is_unknown(struct registry *r, uint32_t id)
{
    int64_t now = now_ms(r);
    for (uint32_t i = 0; i < REGISTRY_UNKNOWN_MAX; i++) {
        if (r->unknown[i].id == id && id != 0 && now < r->unknown[i].until_ms) return true;
    }
    return false;
}

static void remember_unknown(struct registry *r, uint32_t id)
{
    r->unknown[r->unknown_next] = (struct unknown_id){id, now_ms(r) + r->options.unknown_ttl_ms};
    r->unknown_next = (r->unknown_next + 1) % REGISTRY_UNKNOWN_MAX;
}

static enum err print_schema(const json_t *schema, struct buf *ret_json)
{
    char *text = json_dumps(schema, JSON_COMPACT | JSON_ENCODE_ANY);
    if (text == NULL) return ERR_NOMEM;
    buf_clear(ret_json);
    enum err e = buf_add(ret_json, text, strlen(text) + 1);
    if (e == ERR_OK) ret_json->len -= 1;
    free(text);
    return e;
}

enum err registry_schema(struct registry *r, uint32_t id, struct buf *ret_json,
                         struct why *reterr_why)
{
    if (is_unknown(r, id)) {
        why_clear(reterr_why);
        why_add(reterr_why, "the registry did not know schema ");
        why_add_int(reterr_why, id);
        why_add(reterr_why, " when last asked");
        return ERR_UNKNOWN;
    }
    char number[16];
    (void)snprintf(number, sizeof number, "%u", (unsigned)id);
    const char *segments[] = {"schemas", "ids", number, NULL};
    struct buf path = {0};
    json_t *answer = NULL;
    json_t *schema = NULL;
    enum err e = make_path(&path, segments);
    if (e == ERR_OK) e = ask(r, (const char *)path.at, NULL, &answer, reterr_why);
    if (e == ERR_UNKNOWN) remember_unknown(r, id);
    if (e == ERR_OK) e = take_schema(answer, &schema, reterr_why);
    if (e == ERR_OK) e = resolve(r, answer, &schema, reterr_why);
    if (e == ERR_OK) e = print_schema(schema, ret_json);
    json_decref(schema);
    json_decref(answer);
    buf_free(&path);
    return e;
}

/* POST of {"schema": text}; the answer holds the id. `query` follows the path. */
static enum err post_schema(struct registry *r, const char *const *segments, const char *query,
                            const char *json, size_t len, uint32_t *ret_id, struct why *w)
{
    struct buf path = {0};
    json_t *answer = NULL;
    char *body = NULL;
    json_t *request = json_pack("{s:s%}", "schema", json, len);
    enum err e = request != NULL ? make_path(&path, segments) : ERR_NOMEM;
    if (e == ERR_OK) {
        path.len--; /* the NUL goes behind the query */
        e = buf_add(&path, query, strlen(query) + 1);
    }
    if (e == ERR_OK) body = json_dumps(request, JSON_COMPACT);
    if (e == ERR_OK && body == NULL) e = ERR_NOMEM;
    if (e == ERR_OK) e = ask(r, (const char *)path.at, body, &answer, w);
    if (e == ERR_OK) {
        json_int_t id = json_integer_value(json_object_get(answer, "id"));
        if (id > 0 && id <= UINT32_MAX) {
            *ret_id = (uint32_t)id;
        } else {
            e = no_sense(w, 200, ", but no id in the answer");
        }
    }
    free(body);
    json_decref(request);
    json_decref(answer);
    buf_free(&path);
    return e;
}

enum err registry_find(struct registry *r, const char *subject, const char *json, size_t len,
                       uint32_t *ret_id, struct why *reterr_why)
{
    /* Normalised: Apicurio compares texts otherwise, so that white space makes another schema. As
     * it stands after that: a registry may hold it as it was sent, and compare with that. */
    const char *segments[] = {"subjects", subject, NULL};
    enum err e = post_schema(r, segments, "?normalize=true", json, len, ret_id, reterr_why);
    if (e == ERR_UNKNOWN) e = post_schema(r, segments, "", json, len, ret_id, reterr_why);
    return e;
}

enum err registry_register(struct registry *r, const char *subject, const char *json, size_t len,
                           uint32_t *ret_id, struct why *reterr_why)
{
    const char *segments[] = {"subjects", subject, "versions", NULL};
    return post_schema(r, segments, "", json, len, ret_id, reterr_why);
}
