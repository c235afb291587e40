/* registry_http.c - the one file that talks to libcurl. */
#include "schemas/codec/registry_http.h"

#include <curl/curl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

struct registry_http {
    CURL *curl;                 /* owned; keeps the connection alive between calls */
    struct curl_slist *headers; /* owned */
    char *url;                  /* owned; without a slash at the end */
    struct buf full_url;
    bool has_global;
};

static size_t take_answer(char *bytes, size_t size, size_t count, void *owner)
{
    /* Taking less than offered makes curl give up: that is how the bound holds. */
    return buf_add(owner, bytes, size * count) == ERR_OK ? size * count : 0;
}

static bool add_header(struct registry_http *h, const char *line)
{
    struct curl_slist *grown = curl_slist_append(h->headers, line);
    if (grown == NULL) return false;
    h->headers = grown;
    return true;
}

static CURLcode allow_http_only(CURL *curl)
{
#if LIBCURL_VERSION_NUM >= 0x075500
    return curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
#else
    return curl_easy_setopt(curl, CURLOPT_PROTOCOLS, CURLPROTO_HTTP | CURLPROTO_HTTPS);
#endif
}

static CURLcode set_options(CURL *curl, const struct registry_options *o)
{
    long connect_ms = o->connect_timeout_ms;
    long total_ms = o->total_timeout_ms;
    CURLcode code = allow_http_only(curl);
    if (code == CURLE_OK) code = curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    if (code == CURLE_OK) code = curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    /* A proxy that some environment variable names has no part in this. */
    if (code == CURLE_OK) code = curl_easy_setopt(curl, CURLOPT_PROXY, "");
    if (code == CURLE_OK) code = curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, connect_ms);
    if (code == CURLE_OK) code = curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, total_ms);
    if (code == CURLE_OK) code = curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take_answer);
    if (code == CURLE_OK && o->ca_file != NULL)
        code = curl_easy_setopt(curl, CURLOPT_CAINFO, o->ca_file);
    if (code == CURLE_OK && o->user != NULL) {
        code = curl_easy_setopt(curl, CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
        if (code == CURLE_OK) code = curl_easy_setopt(curl, CURLOPT_USERNAME, o->user);
        if (code == CURLE_OK && o->password != NULL)
            code = curl_easy_setopt(curl, CURLOPT_PASSWORD, o->password);
    }
    return code;
}

enum err registry_http_open(const struct registry_options *options, struct registry_http **ret_http)
{
    struct registry_http *h = calloc(1, sizeof *h);
    if (h == NULL) return ERR_NOMEM;

    h->has_global = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    if (!h->has_global) goto fail;
    h->curl = curl_easy_init();
    if (h->curl == NULL) goto fail;
    size_t len = strlen(options->url);
    while (len > 0 && options->url[len - 1] == '/')
        len--;
    h->url = malloc(len + 1);
    if (h->url == NULL) goto fail;
    memcpy(h->url, options->url, len);
    h->url[len] = '\0';
    if (set_options(h->curl, options) != CURLE_OK) goto fail;
    if (!add_header(h, "Accept: application/vnd.schemaregistry.v1+json, application/json"))
        goto fail;
    if (!add_header(h, "Content-Type: application/vnd.schemaregistry.v1+json")) goto fail;
    if (!add_header(h, "Expect:")) goto fail; /* no waiting for "100 Continue" */
    if (curl_easy_setopt(h->curl, CURLOPT_HTTPHEADER, h->headers) != CURLE_OK) goto fail;
    *ret_http = h;
    return ERR_OK;

fail:
    registry_http_free(h);
    return ERR_NOMEM;
}

static enum err make_url(struct registry_http *h, const char *path)
{
    buf_clear(&h->full_url);
    enum err e = buf_add_text(&h->full_url, h->url);
    if (e == ERR_OK) e = buf_add_text(&h->full_url, path);
    return e == ERR_OK ? buf_add(&h->full_url, "", 1) : e;
}

static CURLcode set_request(struct registry_http *h, const char *body, struct buf *answer)
{
    CURLcode code = curl_easy_setopt(h->curl, CURLOPT_URL, (const char *)h->full_url.at);
    if (code == CURLE_OK) code = curl_easy_setopt(h->curl, CURLOPT_WRITEDATA, answer);
    if (code != CURLE_OK) return code;
    if (body == NULL) return curl_easy_setopt(h->curl, CURLOPT_HTTPGET, 1L);
    code = curl_easy_setopt(h->curl, CURLOPT_POST, 1L);
    if (code == CURLE_OK) code = curl_easy_setopt(h->curl, CURLOPT_POSTFIELDS, body);
    if (code == CURLE_OK)
        code = curl_easy_setopt(h->curl, CURLOPT_POSTFIELDSIZE, (long)strlen(body));
    return code;
}

enum err registry_http_call(struct registry_http *h, const char *path, const char *body,
                            struct buf *ret_answer, int32_t *ret_status, struct why *reterr_why)
{
    buf_clear(ret_answer);
    ret_answer->bound = REGISTRY_ANSWER_BYTES_MAX;
    enum err e = make_url(h, path);
    if (e != ERR_OK) return e;
    CURLcode code = set_request(h, body, ret_answer);
    if (code == CURLE_OK) code = curl_easy_perform(h->curl);
    long status = 0;
    if (code == CURLE_OK) code = curl_easy_getinfo(h->curl, CURLINFO_RESPONSE_CODE, &status);
    if (code == CURLE_OK) {
        *ret_status = (int32_t)status;
        return ERR_OK;
    }
    why_clear(reterr_why);
    why_add(reterr_why, "registry ");
    why_add(reterr_why, h->url);
    why_add(reterr_why, ": ");
    why_add(reterr_why, code == CURLE_WRITE_ERROR ? "the answer is longer than 1 MiB"
                                                  : curl_easy_strerror(code));
    return ERR_RETRY;
}

void registry_http_free(struct registry_http *h)
{
    if (h == NULL) return;
    if (h->curl != NULL) curl_easy_cleanup(h->curl);
    curl_slist_free_all(h->headers);
    if (h->has_global) curl_global_cleanup();
    buf_free(&h->full_url);
    free(h->url);
    free(h);
}
