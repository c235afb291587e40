/* policy_rows.c - every key of the policy file. To add one: a field in struct policy_entry or
 * struct policy_product with its default in policy.c, a row here, then ops/check/regenerate-docs.
 */
#include "consumer/policy_table.h"

#define AT(field) offsetof(struct policy_entry, field)
#define OF(field) offsetof(struct policy_product, field)

static const char *const account_words[] = {"implicit", "explicit"};
static const char *const consent_words[] = {"assumed", "required"};
static const char *const segment_words[] = {"consumer", "business"};
const char *const policy_component_words[COMPONENT_COUNT] = {"principal", "interest", "fee",
                                                             "penalty"};

/* clang-format off */
const struct policy_row policy_rows[] = {
    /* key, type, where, min, max, words, unit, source, help */
    {"profile", POLICY_WORD, AT(profile), 0, POLICY_PROFILE_COUNT - 1, policy_profile_words, "", "rules 8, 10, 21",
     "Which country's habits hold: the codes that CHANGED compares, and when a blacklist entry expires. The defaults of all other keys are those of the profile."},
    {"version", POLICY_ID, AT(version), 0, 0, NULL, "", "rule 18",
     "Named in every output; each dated entry needs one of its own."},
    {"utc_offset_minutes", POLICY_COUNT, AT(utc_offset_minutes), -840, 840, NULL, "minutes east of UTC", "rule 3; practice",
     "Business time zone: what day it is at a record's Kafka time."},
    {"base_currency", POLICY_ID, AT(base_currency), 0, 0, NULL, "ISO 4217", "choice C23; practice",
     "Currency of a borrower's totals, of floors and of caps. Accounts in others are reported and left out of the totals."},
    {"window_days", POLICY_COUNT, AT(window_days), 1, 400, NULL, "days", "rule 3; practice",
     "Replay window: how late a fact may come and still count."},
    {"max_tick_jump_days", POLICY_COUNT, AT(max_tick_jump_days), 1, 36500, NULL, "days", "practice",
     "A calendar tick farther ahead stops the partition until it is accepted explicitly."},
    {"max_accounts", POLICY_COUNT, AT(max_accounts), 1, 10000, NULL, "accounts", "a bound",
     "Accounts of a borrower; beyond: dead letter `LIMIT_EXCEEDED`."},
    {"max_unpaid", POLICY_COUNT, AT(max_unpaid), 1, 4000, NULL, "instalments", "a bound",
     "Unpaid instalments of an account; beyond: dead letter `LIMIT_EXCEEDED`."},
    {"max_movements", POLICY_COUNT, AT(max_movements), 1, 8192, NULL, "events", "a bound",
     "Events of an account in the replay window; beyond: dead letter `LIMIT_EXCEEDED`."},
    {"accounts", POLICY_FLAG, AT(is_explicit), 0, 1, account_words, "", "rule 2; practice",
     "Whether a payment or overdue of an unknown account opens it, or is a dead letter `UNKNOWN_ACCOUNT`."},
    {"report_consent", POLICY_FLAG, AT(is_consent_required), 0, 1, consent_words, "", "rule 13; 征信业管理条例 art. 29",
     "Whether the lender holds the consent to report, or it must come as a signal."},
    {"notice_wait_days", POLICY_COUNT, AT(notice_wait_days), 0, 365, NULL, "calendar days", "rule 12; 征信业管理条例 art. 15",
     "After so many days a notice counts as given, and adverse reports may leave."},
    {"keep_closed_months", POLICY_COUNT, AT(keep_closed_months), 1, 1200, NULL, "months", "rule 28; 征信业管理条例 art. 16",
     "A closed account is kept so long; longer while an adverse record's time runs."},
    {"plan_breach_dpd", POLICY_COUNT, AT(plan_breach_dpd), 0, 3660, NULL, "days past due", "rule 25; 信用卡业务监督管理办法 art. 70",
     "A plan later than this is breached."},
    {"zero_dpd", POLICY_COUNT, AT(zero_dpd), 1, 3660, NULL, "days past due", "rule 15; practice",
     "An account so many days late zeroes its borrower."},
    {"floor", POLICY_AMOUNT, AT(floor_minor), 0, INT64_MAX / 1000, NULL, "minor units of base_currency", "rule 20; practice",
     "Least arrears of all accounts together for a blacklist entry; not for fraud."},
    {"intentional_dpd", POLICY_COUNT, AT(intentional_dpd), 0, 3660, NULL, "days past due", "rule 20; practice",
     "A stated intent not to pay is listed above this day count."},
    {"reminders", POLICY_REMINDERS, AT(reminders), 1, 3660, NULL, "days past due:channel", "rule 23; GB/T 45251-2025",
     "Four stages of reminders; an outside agency never comes for the unintentional."},
    {"offer_dpd", POLICY_DAYS, AT(offer_dpd), 1, 3660, NULL, "days past due", "rule 23; practice",
     "`INSTALMENT_OFFER` at these day counts."},
    {"referral_dpd", POLICY_COUNT, AT(referral_dpd), 1, 3660, NULL, "days past due", "rule 23; practice",
     "`LEGAL_REFERRAL` from this day count on ..."},
    {"referral_amount", POLICY_AMOUNT, AT(referral_minor), 0, INT64_MAX / 1000, NULL, "minor units", "rule 23; practice",
     "... and from this overdue amount on."},
    {"quiet_until_minute", POLICY_COUNT, AT(quiet_until_minute), 0, 1440, NULL, "minutes after local midnight", "rule 23; GB/T 45251-2025",
     "Reminders and offers not before."},
    {"quiet_from_minute", POLICY_COUNT, AT(quiet_from_minute), 0, 1440, NULL, "minutes after local midnight", "rule 23; GB/T 45251-2025",
     "Reminders and offers not after."},
    {"review_valid_days", POLICY_COUNT, AT(review_valid_days), 1, 3660, NULL, "days", "rule 16; practice",
     "An approved review counts so long."},
    {"dispute_due_days", POLICY_COUNT, AT(dispute_due_days), 1, 3660, NULL, "calendar days", "rule 24; 征信业管理条例 art. 25",
     "`DISPUTE_DUE` after so many days."},
    {"signal_days", POLICY_COUNT, AT(signal_days), 1, 3660, NULL, "days", "warning points; practice",
     "The newest signal of a kind counts so long."},
    {"debt_ratio_percent", POLICY_AMOUNT_OFF, AT(debt_ratio_percent), 1, 100000, NULL, "percent of a year's income", "warning points; practice",
     "Balances above it warn."},
    {"cap_consumer", POLICY_AMOUNT, AT(cap_consumer_minor), 0, INT64_MAX / 1000, NULL, "minor units of base_currency", "caps; 小额贷款公司监督管理暂行办法",
     "Most a consumer's line may be."},
    {"cap_business", POLICY_AMOUNT, AT(cap_business_minor), 0, INT64_MAX / 1000, NULL, "minor units of base_currency", "caps; 小额贷款公司监督管理暂行办法",
     "Most a business's line may be."},
    {"cap_ratio", POLICY_AMOUNT_OFF, AT(cap_ratio_minor), 0, INT64_MAX / 1000, NULL, "minor units of base_currency", "caps; practice",
     "The lender's own cap by its net assets."},
    {"increase_clean_months", POLICY_COUNT, AT(increase_clean_months), 0, 1200, NULL, "months; 0 = off", "practice",
     "`INCREASE_ELIGIBLE` after so many clean months; the line is never raised by itself."},
    {"bureaus", POLICY_BUREAUS, 0, 0, 0, NULL, "names", "rule 10; practice",
     "Targets of reports, in the order sent. `PBOC` takes no CHANGED."},
};
const size_t policy_row_count = sizeof policy_rows / sizeof policy_rows[0];

const struct policy_row policy_product_rows[] = {
    {"account_type", POLICY_WORD, OF(account_type), 0, ACCOUNT_TYPE_COUNT - 1, account_type_words, "", "二代征信",
     "Of implicit accounts."},
    {"settlement_day", POLICY_COUNT, OF(settlement_day), 0, 31, NULL, "day of the month; 0 = its last", "rule 9; 二代征信",
     "Of implicit accounts: the day on which their months close."},
    {"grace_days", POLICY_COUNT, OF(grace_days), 0, 365, NULL, "days", "rule 7; 容时, practice",
     "A lateness up to this counts as none."},
    {"tolerance", POLICY_AMOUNT, OF(tolerance_minor), 0, INT64_MAX / 1000, NULL, "minor units", "rule 7; 容差, practice",
     "A past-due total up to this counts as nothing."},
    {"waterfall", POLICY_WATERFALL, OF(waterfall), 0, 0, policy_component_words, "components", "rule 5; 民法典 art. 560, 561",
     "Order in which a payment without portions is used up within an instalment."},
    {"segment", POLICY_FLAG, OF(is_business), 0, 1, segment_words, "", "caps; 小额贷款公司监督管理暂行办法",
     "Which caps hold."},
    {"drawdown_ceiling", POLICY_AMOUNT_OFF, OF(drawdown_ceiling_minor), 0, INT64_MAX / 1000, NULL, "minor units", "小额分散",
     "A drawdown opened above it warns."},
};
/* clang-format on */
const size_t policy_product_row_count = sizeof policy_product_rows / sizeof policy_product_rows[0];
_Static_assert(sizeof policy_product_rows / sizeof policy_product_rows[0] <= 64,
               "a bit of policy_lists.stated for each");
