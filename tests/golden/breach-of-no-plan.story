# A plan agreed on arrears that, as a payment told late shows, were paid: there was no plan to breach, though older days are put away.
# The breach is undone with what came after it.
policy bureaus 0
pay 2026-01-30 kind=PREPAYMENT amount=59000
overdue 2026-03-29 no=5 due=2026-03-28 principal=60000
  > 2026-03-29 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-03-29 v2.0 notice ADVERSE_NOTICE A 60000 CNY
  > 2026-03-29 v2.1 notice REMINDER A stage 1 APP 60000 CNY
account 2026-04-06 kind=PLAN_AGREED dates=2026-05-08,2026-06-06
  > 2026-03-31 v3.0 notice REMINDER A stage 2 SMS 60000 CNY
  > 2026-04-04 v4.0 notice REMINDER A stage 3 CALL 60000 CNY
account 2026-04-19 kind=PLAN_BREACHED
  > 2026-04-19 v6.0 notice REMINDER A stage 4 AGENCY 60000 CNY
tick 2026-05-28
  > 2026-04-27 v7.0 notice INSTALMENT_OFFER A 60000 CNY
  > 2026-05-27 v8.0 notice INSTALMENT_OFFER A 60000 CNY
pay 2026-04-02 kafka=2026-05-28 no=5 due=2026-03-28 amount=60000
show
  > standing RECOVERING
  > version 9
  > report_seq 0
  > as_of 2026-05-28
  > clock 2026-05-28
  > dpd_days 0
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
  > episode_started_on 2026-03-29
  > episode_worst_dpd_days 9
  > episode_peak_minor 60000
  > clean_since 2026-04-02
  > recovering_since 2026-05-28
  > recovering_stage 0
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-06-01
  > lender_id lend
  > account_id A
  > product loan
  > type D1
  > is_implicit yes
  > status 1
  > class 1
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 0
  > currency CNY
  > opened_on 2026-01-30
  > settlement_day 0
  > as_of 2026-05-28
  > history_24m N*1M
  > profile_24m 0000
  > history_months 4
  > is_notice_pending no
  > notice_on 2026-03-29
  > notice_given_on 2026-03-30
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 4
  > folded_unpaid 0
  > next_transition 2026-06-01
