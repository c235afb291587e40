# A card: grace and tolerance, missed minimum payments, N where a loan has M.
account 2026-01-01 kind=OPENED type=R2 product=card account=K day=5 limit=300000
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 300000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report K NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-10 product=card account=K no=1 due=2026-01-12 principal=20000 balance=80000
  > 2026-01-05 v2.0 seq 3 report K NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history * profile BBBBBB to 3
tick 2026-01-15
tick 2026-01-16
  > 2026-01-16 v4.0 line SUSPEND limit 300000 -> 300000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT K: dpd 4; dpd >= 1]
  > 2026-01-16 v4.0 notice ADVERSE_NOTICE K 20000 CNY
  > 2026-01-16 v4.1 notice REMINDER K stage 2 SMS 20000 CNY
overdue 2026-02-12 product=card account=K no=2 due=2026-02-11 principal=20000 balance=100000
  > 2026-01-17 v5.0 seq 4 report K NORMAL 0 code 1 dpd 5 status 2 class 2 metro2 11 overdue 1 20000 principal 20000 balance 80000 ADVERSE history * profile 0BBBBB to 2
  > 2026-02-05 v8.0 seq 5 report K NORMAL 30 code 1 dpd 24 status 2 class 2 metro2 11 overdue 1 20000 principal 20000 balance 80000 ADVERSE history *1 profile 0BBBBB to 3
  > 2026-02-12 v10.0 seq 6 report K NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 2 40000 principal 40000 balance 100000 dofd 2026-02-11 ADVERSE history *1 profile 00BBBB to 2
  > 2026-01-19 v6.0 notice REMINDER K stage 3 CALL 20000 CNY
  > 2026-01-27 v7.0 notice REMINDER K stage 4 AGENCY 20000 CNY
  > 2026-02-11 v9.0 notice INSTALMENT_OFFER K 20000 CNY
tick 2026-03-06
  > 2026-03-05 v11.0 seq 7 report K NORMAL 30 code 2 dpd 52 status 2 class 2 metro2 71 overdue 2 40000 principal 40000 balance 100000 dofd 2026-02-11 ADVERSE history *12 profile 00BBBB to 3
pay 2026-03-10 product=card account=K amount=39500 balance=60500
  > 2026-03-10 v12.0 seq 8 report K NORMAL 40 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 60500 history *12 profile 100BBB to 3
tick 2026-04-06
  > 2026-04-05 v13.0 seq 9 report K NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 60500 history *12N profile 100BBB to 3
show
  > standing RECOVERING
  > version 13
  > report_seq 9
  > as_of 2026-04-06
  > clock 2026-04-06
  > dpd_days 0
  > oldest_unpaid_due 2026-02-11
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 60500
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 300000
  > limit_minor 300000
  > limit_percent 100
  > drawing SHUT
  > blacklist -
  > episode_started_on 2026-01-16
  > episode_worst_dpd_days 57
  > episode_peak_minor 40000
  > clean_since 2026-03-10
  > recovering_since 2026-03-10
  > recovering_stage 0
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-04-12
  > lender_id lend
  > account_id K
  > product card
  > type R2
  > is_implicit no
  > status 1
  > class 1
  > dpd_days 0
  > oldest_unpaid_due 2026-02-11
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 60500
  > contract_limit_minor 300000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 5
  > as_of 2026-03-10
  > history_24m *12N
  > profile_24m 0100
  > history_months 4
  > last_report_on 2026-04-05
  > last_report_point 30
  > is_notice_pending no
  > notice_on 2026-01-16
  > notice_given_on 2026-01-17
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 4
  > folded_unpaid 0
  > next_transition 2026-04-12
