/* state_value.c - a new borrower, an account just known. */
#include "tests/support/state_value.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "schemas/codec/tables.h"

struct schema_source *state_value_schemas;

int state_values_open(void **state)
{
    struct why why = {{0}};
    struct schema_source_options options = {0};
    (void)state;
    return schema_source_open(&options, &state_value_schemas, &why) == ERR_OK ? 0 : -1;
}

int state_values_close(void **state)
{
    (void)state;
    schema_source_free(state_value_schemas);
    return 0;
}

static void write_value(const struct record_type *type, uint32_t schema, const void *record,
                        struct buf *ret_value)
{
    struct why why = {{0}};
    buf_clear(ret_value);
    assert_int_equal(frame_write(ret_value, schema), ERR_OK);
    if (record_encode_why(type, record, ret_value, &why) != ERR_OK) fail_msg("%s", why.text);
    assert_int_equal(value_seal(ret_value), ERR_OK);
}

void state_value(const struct hand *h, struct str borrower, struct str name, struct str text,
                 struct buf *ret_value)
{
    if (name.len == 0) {
        struct borrower b;
        borrower_init(&b, borrower);
        b.state.reason_account_id = text;
        write_value(&borrower_state_type, h->borrower_schema, &b.state, ret_value);
        return;
    }
    const char *colon = memchr(name.at, ':', name.len);
    assert_non_null(colon);
    uint32_t lender_len = (uint32_t)(colon - name.at);
    struct account_state account = account_state_empty;
    account.borrower_id = borrower;
    account.lender_id = (struct str){name.at, lender_len};
    account.account_id = (struct str){colon + 1, name.len - lender_len - 1};
    account.product = text;
    account.account_type = ACCOUNT_TYPE_D1;
    account.currency = STR("CNY");
    write_value(&account_state_type, h->account_schema, &account, ret_value);
}
