# Suspended for a plan that broke; then its arrears turn out to have been paid before it was agreed. The breach never was and the plan is over: he does not stay in it.
account 2026-01-01 kind=OPENED account=A type=R1 day=10 limit=900000 balance=9000
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 900000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=900
  > 2026-01-10 v2.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history * profile BBBBBB to 3
  > 2026-01-11 v3.0 line SUSPEND limit 900000 -> 900000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v3.0 notice ADVERSE_NOTICE A 900 CNY
  > 2026-01-11 v3.1 notice REMINDER A stage 1 APP 900 CNY
account 2026-01-15 kind=PLAN_AGREED account=A dates=2026-02-01
  > 2026-01-12 v4.0 seq 4 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 900 principal 900 balance 0 ADVERSE history * profile 0BBBBB to 2
  > 2026-01-15 v6.0 seq 5 report A NORMAL 0 code * dpd 0 status 5 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history * profile 0BBBBB to 2
  > 2026-01-13 v5.0 notice REMINDER A stage 2 SMS 900 CNY
account 2026-01-20 kind=PLAN_BREACHED account=A
  > 2026-01-20 v7.0 seq 6 report A NORMAL 0 code 1 dpd 10 status 2 class 2 metro2 11 overdue 1 900 principal 900 balance 0 ADVERSE history * profile 0BBBBB to 2
  > 2026-01-20 v7.0 notice REMINDER A stage 3 CALL 900 CNY
overdue 2026-01-14 kafka=2026-01-21 account=A no=1 due=2026-01-10 principal=0
  > 2026-01-20 v8.0 seq 7 report A NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history * profile 0BBBBB to 3
show
  > standing RECOVERING
  > version 8
  > report_seq 7
  > as_of 2026-01-20
  > clock 2026-01-20
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 900000
  > limit_minor 900000
  > limit_percent 100
  > drawing SHUT
  > blacklist -
  > episode_started_on 2026-01-11
  > episode_worst_dpd_days 5
  > episode_peak_minor 900
  > clean_since 2026-01-14
  > recovering_since 2026-01-20
  > recovering_stage 0
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
  > class 1
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 0
  > contract_limit_minor 900000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 10
  > as_of 2026-01-20
  > history_24m *
  > profile_24m 0
  > history_months 1
  > last_report_on 2026-01-20
  > last_report_point 40
  > is_notice_pending no
  > notice_on 2026-01-11
  > notice_given_on 2026-01-12
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 3
  > kept_events 5
  > folded_unpaid 0
  > next_transition 2026-02-11
tick 2026-04-22
  > 2026-02-10 v9.0 seq 8 report A NORMAL 30 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M profile 0BBBBB to 3
  > 2026-03-10 v10.0 seq 9 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M* profile 00BBBB to 3
  > 2026-04-10 v11.0 seq 10 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M** profile 000BBB to 3
  > 2026-04-20 v12.0 seq 11 AGREEMENT 30 limit 450000 opened 2026-01-01
  > 2026-04-20 v12.1 seq 12 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M** profile 0000BB to 2
  > 2026-04-20 v12.0 line RESTORE limit 900000 -> 450000 percent 100 -> 50 drawing SHUT -> OPEN standing RECOVERING -> RECOVERING [RECOVERY_STEP A: on-time instalments 0 since 2026-01-20; 3 instalments or 3 months]
