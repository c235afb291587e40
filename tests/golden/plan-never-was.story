# A plan that, as a payment told late shows, never was is over as if completed, though the plan before it broke (C134): he still
# recovers from the verdict.
policy bureaus 0
overdue 2026-01-11 no=1 due=2026-01-10 principal=60000
  > 2026-01-11 v1.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v1.0 notice ADVERSE_NOTICE A 60000 CNY
  > 2026-01-11 v1.1 notice REMINDER A stage 1 APP 60000 CNY
account 2026-01-13 kind=PLAN_AGREED dates=2026-02-13
  > 2026-01-13 v2.0 notice REMINDER A stage 2 SMS 60000 CNY
account 2026-01-20 kind=PLAN_BREACHED
  > 2026-01-20 v4.0 notice REMINDER A stage 3 CALL 60000 CNY
verdict 2026-01-22 case=f1
  > 2026-01-22 v5.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [FRAUD : case f1; verdict CONFIRMED]
review 2026-01-23
account 2026-01-25 kind=PLAN_AGREED dates=2026-02-25,2026-03-25
  > 2026-01-25 v7.0 notice REMINDER A stage 4 AGENCY 60000 CNY
pay 2026-01-22 kafka=2026-01-30 no=1 due=2026-01-10 amount=60000
show
  > standing RECOVERING
  > version 9
  > report_seq 0
  > as_of 2026-01-25
  > clock 2026-01-25
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 0
  > drawing SHUT
  > blacklist -
  > episode_started_on 2026-01-11
  > episode_worst_dpd_days 15
  > episode_peak_minor 60000
  > zeroed_on 2026-01-22
  > clean_since 2026-01-22
  > recovering_since 2026-01-25
  > recovering_stage 0
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-02-01
  > lender_id lend
  > account_id A
  > product loan
  > type D1
  > is_implicit yes
  > status 1
  > class 2
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 0
  > currency CNY
  > opened_on 2026-01-11
  > settlement_day 0
  > as_of 2026-01-25
  > history_months 0
  > is_notice_pending no
  > notice_on 2026-01-11
  > notice_given_on 2026-01-12
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 5
  > folded_unpaid 0
  > next_transition 2026-02-01
tick 2026-05-01
  > 2026-04-25 v10.0 line RESTORE limit 0 -> 0 percent 0 -> 50 drawing SHUT -> OPEN standing RECOVERING -> RECOVERING [RECOVERY_STEP : on-time instalments 0 since 2026-01-25; 3 instalments or 3 months]
