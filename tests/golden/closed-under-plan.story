# A CLOSED ends a plan as completed: what a reversal learnt later leaves of the frozen arrears is settled then, and a chargeback that reopens the account is late from its own day, not 101 days (C196).
account 2026-01-01 kind=OPENED type=R1 account=A day=31 limit=50000 balance=10000 pledged=0
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 50000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 10000 history  profile BBBBBB to 3
pay 2026-01-10 id=p1 account=A no=1 due=2026-01-10 amount=10000
account 2026-01-20 kind=PLAN_AGREED account=A dates=2026-02-20
account 2026-02-10 kind=CLOSED account=A
  > 2026-01-31 v4.0 seq 3 report A NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history N profile BBBBBB to 3
  > 2026-02-10 v5.0 seq 4 AGREEMENT 20 limit 0 opened 2026-01-01
  > 2026-02-10 v5.1 seq 5 report A NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-02-10 history NC profile 0BBBBB to 3
pay 2026-03-01 kind=REVERSAL account=A reverses=p1 amount=10000
  > 2026-03-01 v6.0 notice ADVERSE_NOTICE A 0 CNY
tick 2026-04-19
  > 2026-03-02 v7.0 seq 6 report A CORRECT 30 month 2026-02 code G dpd 0 status 3 class 2 metro2 13 overdue 0 0 principal 0 balance 10000 closed 2026-02-10 ADVERSE history NG profile 00BBBB to 3
pay 2026-04-20 kind=CHARGEBACK account=A no=2 reverses=p2 amount=5000
  > 2026-04-20 v8.0 seq 7 AGREEMENT 10 limit 50000 opened 2026-04-20
  > 2026-04-20 v8.1 seq 8 report A NORMAL 0 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 15000 history NG profile B00BBB to 2
tick 2026-04-22
  > 2026-04-22 v10.0 seq 9 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 5000 principal 5000 balance 15000 ADVERSE history NG profile B00BBB to 2
  > 2026-04-21 v9.0 line SUSPEND limit 50000 -> 50000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-04-21 v9.0 notice ADVERSE_NOTICE A 5000 CNY
  > 2026-04-21 v9.1 notice REMINDER A stage 1 APP 5000 CNY
show
  > standing SUSPENDED
  > version 10
  > report_seq 9
  > as_of 2026-04-22
  > clock 2026-04-22
  > dpd_days 2
  > oldest_unpaid_due 2026-04-20
  > overdue_minor 5000
  > overdue_accounts 1
  > balance_minor 15000
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 50000
  > limit_minor 50000
  > limit_percent 100
  > drawing SHUT
  > blacklist -
  > episode_started_on 2026-04-21
  > episode_worst_dpd_days 2
  > episode_peak_minor 5000
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-04-23
  > lender_id lend
  > account_id A
  > product loan
  > type R1
  > is_implicit no
  > status 2
  > class 2
  > dpd_days 2
  > oldest_unpaid_due 2026-04-20
  > overdue_count 1
  > overdue_minor 5000
  > balance_minor 15000
  > contract_limit_minor 50000
  > pledged_minor 0
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-04-22
  > history_24m NG
  > profile_24m 00
  > history_months 2
  > last_report_on 2026-04-22
  > last_report_point 0
  > is_notice_pending no
  > notice_on 2026-04-21
  > notice_given_on 2026-04-22
  > is_report_held no
  > open_disputes 0
  > episodes 2
  > reminder_stage 1
  > kept_events 6
  > folded_unpaid 0
  > next_transition 2026-04-23
