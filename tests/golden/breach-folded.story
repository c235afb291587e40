# A breach told late: the plan is folded away before the day on which it suspended him, and that step stands.
policy zero_dpd 1000
policy bureaus 0
account 2026-01-01 kind=OPENED account=A day=10 amount=9000 balance=9000
overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=900
  > 2026-01-11 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v2.0 notice ADVERSE_NOTICE A 900 CNY
  > 2026-01-11 v2.1 notice REMINDER A stage 1 APP 900 CNY
account 2026-01-15 kind=PLAN_AGREED account=A dates=2026-03-01
  > 2026-01-13 v3.0 notice REMINDER A stage 2 SMS 900 CNY
tick 2026-02-20
account 2026-02-05 kafka=2026-02-20 kind=PLAN_BREACHED account=A
  > 2026-02-20 v5.0 notice REMINDER A stage 4 AGENCY 900 CNY
  > 2026-02-20 v5.1 notice INSTALMENT_OFFER A 900 CNY
tick 2026-05-15
  > 2026-03-11 v6.0 notice INSTALMENT_OFFER A 900 CNY
overdue 2026-05-15 account=A no=2 due=2026-05-14 principal=50
show
  > standing SUSPENDED
  > version 7
  > report_seq 0
  > as_of 2026-05-15
  > clock 2026-05-15
  > dpd_days 125
  > oldest_unpaid_due 2026-01-10
  > overdue_minor 950
  > overdue_accounts 1
  > balance_minor 0
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 100
  > drawing SHUT
  > blacklist -
  > episode_started_on 2026-01-11
  > episode_worst_dpd_days 125
  > episode_peak_minor 950
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-05-17
  > lender_id lend
  > account_id A
  > product loan
  > type D1
  > is_implicit no
  > status 2
  > class 3
  > dpd_days 125
  > oldest_unpaid_due 2026-01-10
  > overdue_count 2
  > overdue_minor 950
  > balance_minor 0
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 10
  > as_of 2026-05-15
  > history_24m *2234
  > profile_24m 43110
  > history_months 5
  > is_notice_pending no
  > notice_on 2026-01-11
  > notice_given_on 2026-01-12
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 1
  > folded_unpaid 1
  > next_transition 2026-05-17
account 2026-05-16 kind=PLAN_AGREED account=A dates=2026-07-01
overdue 2026-05-16 account=A no=2 due=2026-05-14 principal=40 at=9
show
  > standing PLAN
  > version 9
  > report_seq 0
  > as_of 2026-05-16
  > clock 2026-05-16
  > dpd_days 0
  > oldest_unpaid_due 2026-07-01
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 100
  > drawing SHUT
  > blacklist -
  > episode_started_on 2026-01-11
  > episode_worst_dpd_days 126
  > episode_peak_minor 950
  > clean_since 2026-05-16
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-06-11
  > lender_id lend
  > account_id A
  > product loan
  > type D1
  > is_implicit no
  > status 1
  > class 2
  > dpd_days 0
  > oldest_unpaid_due 2026-07-01
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 0
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 10
  > as_of 2026-05-16
  > history_24m *2234
  > profile_24m 43110
  > history_months 5
  > is_notice_pending no
  > notice_on 2026-01-11
  > notice_given_on 2026-01-12
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 3
  > folded_unpaid 1
  > next_transition 2026-06-11
