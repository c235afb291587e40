# An account opened, late by some days, reminded, reported after notice, paid, and restored after a month.
account 2026-01-05 kind=OPENED type=R1 day=20 limit=1000000 amount=0
  > 2026-01-05 v1.0 seq 1 AGREEMENT 10 limit 1000000 opened 2026-01-05
  > 2026-01-05 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
tick 2026-01-21
  > 2026-01-20 v2.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history * profile BBBBBB to 3
overdue 2026-02-02 no=1 due=2026-02-01 principal=100000 interest=5000 balance=100000
  > 2026-02-02 v3.0 line SUSPEND limit 1000000 -> 1000000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-02-02 v3.0 notice ADVERSE_NOTICE A 105000 CNY
  > 2026-02-02 v3.1 notice REMINDER A stage 1 APP 105000 CNY
tick 2026-02-03
  > 2026-02-03 v4.0 seq 4 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 105000 principal 100000 balance 100000 ADVERSE history * profile 0BBBBB to 2
tick 2026-02-21
  > 2026-02-20 v8.0 seq 5 report A NORMAL 30 code 1 dpd 19 status 2 class 2 metro2 11 overdue 1 105000 principal 100000 balance 100000 ADVERSE history *1 profile 0BBBBB to 3
  > 2026-02-04 v5.0 notice REMINDER A stage 2 SMS 105000 CNY
  > 2026-02-08 v6.0 notice REMINDER A stage 3 CALL 105000 CNY
  > 2026-02-16 v7.0 notice REMINDER A stage 4 AGENCY 105000 CNY
pay 2026-02-24 no=1 principal=100000 interest=5000 balance=0
  > 2026-02-24 v9.0 seq 6 report A NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *1 profile 00BBBB to 3
tick 2026-03-21
  > 2026-03-20 v10.0 seq 7 report A NORMAL 30 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *1M profile 00BBBB to 3
tick 2026-03-25
  > 2026-03-24 v11.0 seq 8 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *1M profile 000BBB to 2
  > 2026-03-24 v11.0 line RESTORE limit 1000000 -> 1000000 percent 100 -> 100 drawing SHUT -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP A: on-time instalments 0 since 2026-02-24; 1 instalment or 1 month]
show
  > standing GOOD
  > version 11
  > report_seq 8
  > as_of 2026-03-24
  > clock 2026-03-24
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 1000000
  > limit_minor 1000000
  > limit_percent 100
  > drawing OPEN
  > blacklist -
  > clean_since 2026-02-24
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-04-21
  > lender_id lend
  > account_id A
  > product loan
  > type R1
  > is_implicit no
  > status 1
  > class 1
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 0
  > contract_limit_minor 1000000
  > currency CNY
  > opened_on 2026-01-05
  > settlement_day 20
  > as_of 2026-03-24
  > history_24m *1M
  > profile_24m 000
  > history_months 3
  > last_report_on 2026-03-24
  > last_report_point 0
  > is_notice_pending no
  > notice_on 2026-02-02
  > notice_given_on 2026-02-03
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 3
  > folded_unpaid 0
  > next_transition 2026-04-21
