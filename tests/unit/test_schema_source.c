/* test_schema_source.c - plans by schema id: what is remembered, and what is known all the same
 * when it was forgotten. */
#include "tests/support/codec_fixture.h"

#include "schemas/codec/embedded.h"
#include "schemas/codec/plan.h"
#include "schemas/codec/schema_source.h"
#include "schemas/codec/tables.h"

enum { ID_ELSEWHERE = 4711 }; /* of our schema in somebody's registry; none that is built in */

static const struct plan *plan_of(struct schema_source *s, uint32_t id,
                                  const struct record_type *wanted)
{
    const struct plan *plan = NULL;
    const struct record_type *type = NULL;
    enum err e = schema_source_plan(s, id, &plan, &type, &fixture_why);
    if (e != ERR_OK) fail_msg("schema %u: %s", (unsigned)id, fixture_why.text);
    assert_ptr_equal(type, wanted);
    assert_ptr_equal(plan->reader, wanted);
    return plan;
}

/* With room for one plan each id that is met anew drops the one before. What we write under an id
 * that is not built in is read again all the same, by its reader. */
static void test_our_own_schema_is_known_however_many_others_were_met(void **state)
{
    (void)state;
    const struct schema_source_options options = {.plans_max = 1};
    struct schema_source *s = NULL;
    assert_int_equal(schema_source_open(&options, &s, &fixture_why), ERR_OK);
    assert_int_equal(schema_source_set_own_id(s, &account_state_type, ID_ELSEWHERE, &fixture_why),
                     ERR_OK);
    uint32_t other = embedded_schema_own("BorrowerState")->id;
    for (int round = 0; round < 3; round++) {
        const struct plan *own = plan_of(s, ID_ELSEWHERE, &account_state_type);
        assert_ptr_equal(own->read, account_state_type.read);
        (void)plan_of(s, other, &borrower_state_type);
    }
    schema_source_free(s);
}

static void test_an_id_that_nobody_knows_is_told(void **state)
{
    (void)state;
    const struct schema_source_options options = {0};
    struct schema_source *s = NULL;
    const struct plan *plan = NULL;
    const struct record_type *type = NULL;
    assert_int_equal(schema_source_open(&options, &s, &fixture_why), ERR_OK);
    assert_int_equal(schema_source_plan(s, ID_ELSEWHERE, &plan, &type, &fixture_why), ERR_UNKNOWN);
    assert_non_null(strstr(fixture_why.text, "schema 4711 is none of the built-in schemas"));
    assert_int_equal(schema_source_plan(s, 0, &plan, &type, &fixture_why), ERR_UNKNOWN);
    schema_source_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_our_own_schema_is_known_however_many_others_were_met),
        cmocka_unit_test(test_an_id_that_nobody_knows_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
