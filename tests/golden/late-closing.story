# No consent, so nothing is sent. A closing told two settlement days late: the months after it, never sent, are gone.
policy consent_required 1
account 2026-01-01 kind=OPENED account=A day=10 amount=1000 balance=1000
tick 2026-04-01
pay 2026-01-20 kafka=2026-04-01 account=A kind=SETTLEMENT amount=1000
show
  > standing GOOD
  > version 2
  > report_seq 0
  > as_of 2026-04-01
  > clock 2026-04-01
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 1
  > open_accounts 0
  > other_currency_accounts 0
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 100
  > drawing OPEN
  > blacklist -
  > clean_since 2026-01-01
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2031-04-20
  > lender_id lend
  > account_id A
  > product loan
  > type D1
  > is_implicit no
  > status 3
  > class 1
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 0
  > currency CNY
  > opened_on 2026-01-01
  > closed_on 2026-01-20
  > settlement_day 10
  > as_of 2026-04-01
  > history_24m *C
  > profile_24m DD
  > history_months 2
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 0
  > reminder_stage 0
  > kept_events 2
  > folded_unpaid 0
  > next_transition 2031-04-20
# The closing is taken back: the account is open again, and late.
pay 2026-04-02 account=A kind=CHARGEBACK amount=1000
tick 2026-04-11
  > 2026-04-03 v4.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-04-03 v4.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2026-04-03 v4.1 notice REMINDER A stage 1 APP 1000 CNY
  > 2026-04-05 v5.0 notice REMINDER A stage 2 SMS 1000 CNY
  > 2026-04-09 v6.0 notice REMINDER A stage 3 CALL 1000 CNY
show
  > standing SUSPENDED
  > version 6
  > report_seq 0
  > as_of 2026-04-09
  > clock 2026-04-11
  > dpd_days 9
  > oldest_unpaid_due 2026-04-02
  > overdue_minor 1000
  > overdue_accounts 1
  > balance_minor 1000
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 100
  > drawing SHUT
  > blacklist -
  > episode_started_on 2026-04-03
  > episode_worst_dpd_days 9
  > episode_peak_minor 1000
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-04-17
  > lender_id lend
  > account_id A
  > product loan
  > type D1
  > is_implicit no
  > status 2
  > class 2
  > dpd_days 9
  > oldest_unpaid_due 2026-04-02
  > overdue_count 1
  > overdue_minor 1000
  > balance_minor 1000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 10
  > as_of 2026-04-11
  > history_24m *C1
  > profile_24m DDD
  > history_months 3
  > is_notice_pending no
  > notice_on 2026-04-03
  > notice_given_on 2026-04-04
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 3
  > kept_events 3
  > folded_unpaid 0
  > next_transition 2026-04-17
# OPENED ahead for an account known since the month before, of which nothing was ever sent.
pay 2026-04-12 account=B no=1 amount=5
tick 2026-05-01
  > 2026-04-17 v8.0 notice REMINDER A stage 4 AGENCY 1000 CNY
account 2026-05-02 kafka=2026-05-01 kind=OPENED account=B day=31 amount=10 balance=5 opened=2026-04-12
tick 2026-05-02
  > 2026-05-02 v10.0 notice INSTALMENT_OFFER A 1000 CNY
