# A plan over sixty days of arrears: performing, completed; a second account's plan breached by time.
account 2026-01-01 kind=OPENED type=R1 account=A day=31 limit=500000
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-02-11 account=A no=1 due=2026-02-10 principal=60000 balance=60000
  > 2026-01-31 v2.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history * profile BBBBBB to 3
  > 2026-02-11 v3.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-02-11 v3.0 notice ADVERSE_NOTICE A 60000 CNY
  > 2026-02-11 v3.1 notice REMINDER A stage 1 APP 60000 CNY
tick 2026-03-20
  > 2026-02-12 v4.0 seq 4 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 60000 principal 60000 balance 60000 ADVERSE history * profile 0BBBBB to 2
  > 2026-02-28 v8.0 seq 5 report A NORMAL 30 code 1 dpd 18 status 2 class 2 metro2 11 overdue 1 60000 principal 60000 balance 60000 ADVERSE history *1 profile 0BBBBB to 3
  > 2026-03-13 v10.0 seq 6 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 60000 principal 60000 balance 60000 dofd 2026-03-12 ADVERSE history *1 profile 00BBBB to 2
  > 2026-02-13 v5.0 notice REMINDER A stage 2 SMS 60000 CNY
  > 2026-02-17 v6.0 notice REMINDER A stage 3 CALL 60000 CNY
  > 2026-02-25 v7.0 notice REMINDER A stage 4 AGENCY 60000 CNY
  > 2026-03-12 v9.0 notice INSTALMENT_OFFER A 60000 CNY
account 2026-03-20 kind=PLAN_AGREED account=A dates=2026-04-10,2026-05-10
  > 2026-03-20 v11.0 seq 7 report A NORMAL 0 code M dpd 0 status 5 class 2 metro2 11 overdue 0 0 principal 0 balance 60000 history *1 profile 00BBBB to 2
pay 2026-04-10 account=A amount=30000
  > 2026-03-31 v12.0 seq 8 report A NORMAL 30 code M dpd 0 status 5 class 2 metro2 11 overdue 0 0 principal 0 balance 60000 history *1M profile 00BBBB to 3
tick 2026-04-15
pay 2026-05-10 account=A amount=30000
  > 2026-04-30 v14.0 seq 9 report A NORMAL 30 code N dpd 0 status 5 class 2 metro2 11 overdue 0 0 principal 0 balance 30000 history *1MN profile 000BBB to 3
account 2026-05-11 kind=PLAN_COMPLETED account=A
tick 2026-08-12
  > 2026-05-31 v17.0 seq 10 report A NORMAL 30 code M dpd 0 status 5 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history *1MNM profile 0000BB to 3
  > 2026-06-30 v18.0 seq 11 report A NORMAL 30 code * dpd 0 status 5 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history *1MNM* profile 00000B to 3
  > 2026-07-31 v19.0 seq 12 report A NORMAL 30 code * dpd 0 status 5 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history *1MNM** profile 000000 to 3
  > 2026-08-11 v20.0 seq 13 AGREEMENT 30 limit 250000 opened 2026-01-01
  > 2026-08-11 v20.1 seq 14 report A NORMAL 0 code * dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history *1MNM** profile 000000 to 2
  > 2026-08-11 v20.0 line RESTORE limit 500000 -> 250000 percent 100 -> 50 drawing SHUT -> OPEN standing RECOVERING -> RECOVERING [RECOVERY_STEP A: on-time instalments 0 since 2026-05-11; 3 instalments or 3 months]
overdue 2026-08-20 account=A no=2 due=2026-08-19 principal=60000 balance=60000
  > 2026-08-20 v21.0 line SUSPEND limit 250000 -> 250000 percent 50 -> 50 drawing OPEN -> SHUT standing RECOVERING -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-08-20 v21.0 notice ADVERSE_NOTICE A 60000 CNY
  > 2026-08-20 v21.1 notice REMINDER A stage 1 APP 60000 CNY
account 2026-08-25 kind=PLAN_AGREED account=A dates=2026-09-10,2026-10-10
  > 2026-08-21 v22.0 seq 15 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 60000 principal 60000 balance 60000 ADVERSE history *1MNM** profile 000000 to 2
  > 2026-08-25 v24.0 seq 16 report A NORMAL 0 code N dpd 0 status 5 class 2 metro2 11 overdue 0 0 principal 0 balance 60000 history *1MNM** profile 000000 to 2
  > 2026-08-22 v23.0 notice REMINDER A stage 2 SMS 60000 CNY
tick 2026-10-12
  > 2026-08-31 v25.0 seq 17 report A NORMAL 30 code N dpd 0 status 5 class 2 metro2 11 overdue 0 0 principal 0 balance 60000 history *1MNM**N profile 000000 to 3
  > 2026-09-11 v26.0 seq 18 report A NORMAL 0 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 30000 principal 30000 balance 60000 ADVERSE history *1MNM**N profile 000000 to 2
  > 2026-09-30 v27.0 seq 19 report A NORMAL 30 code 1 dpd 20 status 2 class 2 metro2 11 overdue 1 30000 principal 30000 balance 60000 ADVERSE history *1MNM**N1 profile 000000 to 3
  > 2026-10-11 v28.0 seq 20 report A NORMAL 0 code 2 dpd 53 status 2 class 2 metro2 71 overdue 1 60000 principal 60000 balance 60000 dofd 2026-10-10 ADVERSE history *1MNM**N1 profile 000000 to 2
  > 2026-10-11 v28.0 notice REMINDER A stage 4 AGENCY 60000 CNY
  > 2026-10-11 v28.1 notice INSTALMENT_OFFER A 60000 CNY
show
  > standing SUSPENDED
  > version 28
  > report_seq 20
  > as_of 2026-10-11
  > clock 2026-10-11
  > dpd_days 53
  > oldest_unpaid_due 2026-08-19
  > overdue_minor 60000
  > overdue_accounts 1
  > balance_minor 60000
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 250000
  > limit_percent 50
  > drawing SHUT
  > blacklist -
  > episode_started_on 2026-02-11
  > episode_worst_dpd_days 53
  > episode_peak_minor 60000
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-10-18
  > lender_id lend
  > account_id A
  > product loan
  > type R1
  > is_implicit no
  > status 2
  > class 2
  > dpd_days 53
  > oldest_unpaid_due 2026-08-19
  > overdue_count 1
  > overdue_minor 60000
  > balance_minor 60000
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-10-11
  > history_24m *1MNM**N1
  > profile_24m 000000000
  > history_months 9
  > last_report_on 2026-10-11
  > last_report_point 0
  > is_notice_pending no
  > notice_on 2026-08-20
  > notice_given_on 2026-08-21
  > is_report_held no
  > open_disputes 0
  > episodes 2
  > reminder_stage 4
  > kept_events 4
  > folded_unpaid 1
  > next_transition 2026-10-18
