# A verdict that a review had ended before it came zeroes (C182), but stands no longer: he is back in his plan in the same step, and its end leads out (C195).
account 2026-01-01 kind=OPENED type=R1 account=A day=10 limit=50000 balance=0 pledged=0
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 50000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 3
overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=20000
  > 2026-01-10 v2.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history * profile BBBBBB to 3
  > 2026-01-11 v3.0 line SUSPEND limit 50000 -> 50000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v3.0 notice ADVERSE_NOTICE A 20000 CNY
  > 2026-01-11 v3.1 notice REMINDER A stage 1 APP 20000 CNY
account 2026-01-13 kind=PLAN_AGREED account=A dates=2026-02-13
  > 2026-01-12 v4.0 seq 4 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 20000 principal 20000 balance 0 ADVERSE history * profile 0BBBBB to 2
  > 2026-01-13 v6.0 seq 5 report A NORMAL 0 code * dpd 0 status 5 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history * profile 0BBBBB to 2
  > 2026-01-13 v5.0 notice REMINDER A stage 2 SMS 20000 CNY
review 2026-01-20
verdict 2026-01-15 case=f1 kafka=2026-01-22
  > 2026-01-20 v8.0 seq 6 AGREEMENT 30 limit 0 opened 2026-01-01
  > 2026-01-20 v8.0 line ZERO limit 50000 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing PLAN -> PLAN REVIEW [FRAUD : case f1; verdict CONFIRMED]
pay 2026-01-20 amount=20000 account=A no=1
show
  > standing PLAN
  > version 9
  > report_seq 6
  > as_of 2026-01-20
  > clock 2026-01-20
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 50000
  > limit_minor 0
  > limit_percent 0
  > drawing SHUT
  > blacklist -
  > episode_started_on 2026-01-11
  > episode_worst_dpd_days 3
  > episode_peak_minor 20000
  > zeroed_on 2026-01-20
  > clean_since 2026-01-13
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-02-11
  > lender_id lend
  > account_id A
  > product loan
  > type R1
  > is_implicit no
  > status 5
  > class 2
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 0
  > contract_limit_minor 50000
  > pledged_minor 0
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 10
  > as_of 2026-01-20
  > history_24m *
  > profile_24m 0
  > history_months 1
  > last_report_on 2026-01-13
  > last_report_point 0
  > is_notice_pending no
  > notice_on 2026-01-11
  > notice_given_on 2026-01-12
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 2
  > kept_events 4
  > folded_unpaid 0
  > next_transition 2026-02-11
