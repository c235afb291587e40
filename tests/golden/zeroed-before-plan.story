# ZEROED does not give way to a plan in a step in which another account, paid on that day, meets the row again by its third episode.
account 2026-01-01 kind=OPENED type=R1 account=A day=20 limit=50000 balance=0 pledged=0
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 50000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 3
account 2026-01-01 kind=OPENED type=D1 account=B day=10 balance=0
  > 2026-01-01 v2.0 seq 3 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 3
overdue 2026-01-10 account=B no=1 due=2026-01-08 principal=3000
  > 2026-01-10 v3.0 seq 4 report A NORMAL 0 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 2
  > 2026-01-10 v3.0 line SUSPEND limit 50000 -> 50000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT B: dpd 2; dpd >= 1]
  > 2026-01-10 v3.0 notice ADVERSE_NOTICE B 3000 CNY
  > 2026-01-10 v3.1 notice REMINDER B stage 1 APP 3000 CNY
overdue 2026-01-20 account=A no=1 due=2026-01-15 principal=20000
  > 2026-01-10 v4.0 seq 5 report B NORMAL 30 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 3000 principal 3000 balance 0 ADVERSE history 1 profile BBBBBB to 3
  > 2026-01-11 v4.0 notice REMINDER B stage 2 SMS 3000 CNY
  > 2026-01-15 v5.0 notice REMINDER B stage 3 CALL 3000 CNY
  > 2026-01-20 v6.0 notice ADVERSE_NOTICE A 20000 CNY
  > 2026-01-20 v6.1 notice REMINDER A stage 2 SMS 20000 CNY
tick 2026-01-12
pay 2026-01-20 account=B no=1 amount=3000
  > 2026-01-20 v7.0 seq 6 report B NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history 1 profile 0BBBBB to 3
overdue 2026-02-10 account=B no=2 due=2026-02-08 principal=3000
  > 2026-01-20 v8.0 seq 7 report A NORMAL 30 code 1 dpd 5 status 2 class 2 metro2 11 overdue 1 20000 principal 20000 balance 0 ADVERSE history 1 profile BBBBBB to 3
  > 2026-01-22 v9.0 notice REMINDER A stage 3 CALL 20000 CNY
  > 2026-01-30 v10.0 notice REMINDER A stage 4 AGENCY 20000 CNY
  > 2026-02-10 v11.0 notice ADVERSE_NOTICE B 3000 CNY
  > 2026-02-10 v11.1 notice REMINDER B stage 1 APP 3000 CNY
tick 2026-02-12
  > 2026-02-10 v12.0 seq 8 report B NORMAL 30 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 3000 principal 3000 balance 0 ADVERSE history 11 profile 0BBBBB to 3
  > 2026-02-11 v12.0 notice REMINDER B stage 2 SMS 3000 CNY
pay 2026-02-20 account=B no=2 amount=3000
  > 2026-02-15 v14.0 seq 9 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-14 ADVERSE history 1 profile 0BBBBB to 2
  > 2026-02-20 v15.0 seq 10 report B NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history 11 profile 00BBBB to 3
  > 2026-02-14 v13.0 notice INSTALMENT_OFFER A 20000 CNY
  > 2026-02-15 v14.0 notice REMINDER B stage 3 CALL 3000 CNY
tick 2026-04-20
  > 2026-02-20 v16.0 seq 11 report A NORMAL 30 code 2 dpd 36 status 2 class 2 metro2 71 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-14 ADVERSE history 12 profile 0BBBBB to 3
  > 2026-03-10 v17.0 seq 12 report B NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history 11M profile 00BBBB to 3
  > 2026-03-17 v19.0 seq 13 report A NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-14 ADVERSE history 12 profile 10BBBB to 2
  > 2026-03-20 v20.0 seq 14 report A NORMAL 30 code 3 dpd 64 status 2 class 2 metro2 78 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-14 ADVERSE history 123 profile 10BBBB to 3
  > 2026-04-10 v21.0 seq 15 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history 11M* profile 000BBB to 3
  > 2026-04-15 v22.0 seq 16 AGREEMENT 30 limit 0 opened 2026-01-01
  > 2026-04-16 v23.0 seq 17 report A NORMAL 0 code 4 dpd 91 status 2 class 3 metro2 80 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-14 ADVERSE history 123 profile 210BBB to 2
  > 2026-04-15 v22.0 line ZERO limit 50000 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 A: dpd 90; dpd >= 90]
  > 2026-03-16 v18.0 notice INSTALMENT_OFFER A 20000 CNY
overdue 2026-05-08 account=B no=3 due=2026-05-07 principal=3000
  > 2026-04-20 v24.0 seq 18 report A NORMAL 30 code 4 dpd 95 status 2 class 3 metro2 80 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-14 ADVERSE history 1234 profile 210BBB to 3
  > 2026-05-08 v25.0 notice ADVERSE_NOTICE B 3000 CNY
  > 2026-05-08 v25.1 notice REMINDER B stage 1 APP 3000 CNY
account 2026-05-09 kind=PLAN_AGREED account=A dates=2026-06-13
  > 2026-05-09 v26.0 seq 19 report B NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 3000 principal 3000 balance 0 ADVERSE history 11M* profile 0000BB to 2
  > 2026-05-09 v27.0 seq 20 report A NORMAL 0 code M dpd 0 status 5 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history 1234 profile 3210BB to 2
pay 2026-05-11 kafka=2026-05-10 account=B no=3 amount=3000
  > 2026-05-10 v28.0 notice REMINDER B stage 2 SMS 3000 CNY
tick 2026-05-11
  > 2026-05-10 v30.0 seq 21 report B NORMAL 30 code 1 dpd 3 status 2 class 2 metro2 11 overdue 1 3000 principal 3000 balance 0 ADVERSE history 11M*1 profile 0000BB to 3
  > 2026-05-11 v30.1 seq 22 report B NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history 11M*1 profile 00000B to 3
show
  > standing ZEROED
  > version 30
  > report_seq 22
  > as_of 2026-05-11
  > clock 2026-05-11
  > dpd_days 0
  > oldest_unpaid_due 2026-06-13
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 2
  > open_accounts 2
  > other_currency_accounts 0
  > contract_limit_minor 50000
  > limit_minor 0
  > limit_percent 0
  > drawing SHUT
  > blacklist -
  > episode_started_on 2026-01-10
  > episode_worst_dpd_days 114
  > episode_peak_minor 23000
  > zeroed_on 2026-04-15
  > clean_since 2026-05-11
  > consent_report UNSTATED
  > tokens 0
  > warning_points 10
  > next_transition 2026-05-21
  > lender_id lend
  > account_id A
  > product loan
  > type R1
  > is_implicit no
  > status 5
  > class 2
  > dpd_days 0
  > oldest_unpaid_due 2026-06-13
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 0
  > contract_limit_minor 50000
  > pledged_minor 0
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 20
  > as_of 2026-05-09
  > history_24m 1234
  > profile_24m 3210
  > history_months 4
  > last_report_on 2026-05-09
  > last_report_point 0
  > is_notice_pending no
  > notice_on 2026-01-20
  > notice_given_on 2026-01-21
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 1
  > folded_unpaid 1
  > next_transition 2026-05-21
  > lender_id lend
  > account_id B
  > product loan
  > type D1
  > is_implicit no
  > status 1
  > class 1
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 0
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 10
  > as_of 2026-05-11
  > history_24m 11M*1
  > profile_24m 00000
  > history_months 5
  > last_report_on 2026-05-11
  > last_report_point 40
  > is_notice_pending no
  > notice_on 2026-05-08
  > notice_given_on 2026-05-09
  > is_report_held no
  > open_disputes 0
  > episodes 3
  > reminder_stage 2
  > kept_events 5
  > folded_unpaid 1
  > next_transition 2026-06-11
tick 2026-05-12
show
  > standing ZEROED
  > version 30
  > report_seq 22
  > as_of 2026-05-11
  > clock 2026-05-11
  > dpd_days 0
  > oldest_unpaid_due 2026-06-13
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 2
  > open_accounts 2
  > other_currency_accounts 0
  > contract_limit_minor 50000
  > limit_minor 0
  > limit_percent 0
  > drawing SHUT
  > blacklist -
  > episode_started_on 2026-01-10
  > episode_worst_dpd_days 114
  > episode_peak_minor 23000
  > zeroed_on 2026-04-15
  > clean_since 2026-05-11
  > consent_report UNSTATED
  > tokens 0
  > warning_points 10
  > next_transition 2026-05-21
  > lender_id lend
  > account_id A
  > product loan
  > type R1
  > is_implicit no
  > status 5
  > class 2
  > dpd_days 0
  > oldest_unpaid_due 2026-06-13
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 0
  > contract_limit_minor 50000
  > pledged_minor 0
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 20
  > as_of 2026-05-09
  > history_24m 1234
  > profile_24m 3210
  > history_months 4
  > last_report_on 2026-05-09
  > last_report_point 0
  > is_notice_pending no
  > notice_on 2026-01-20
  > notice_given_on 2026-01-21
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 1
  > folded_unpaid 1
  > next_transition 2026-05-21
  > lender_id lend
  > account_id B
  > product loan
  > type D1
  > is_implicit no
  > status 1
  > class 1
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 0
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 10
  > as_of 2026-05-11
  > history_24m 11M*1
  > profile_24m 00000
  > history_months 5
  > last_report_on 2026-05-11
  > last_report_point 40
  > is_notice_pending no
  > notice_on 2026-05-08
  > notice_given_on 2026-05-09
  > is_report_held no
  > open_disputes 0
  > episodes 3
  > reminder_stage 2
  > kept_events 5
  > folded_unpaid 1
  > next_transition 2026-06-11
