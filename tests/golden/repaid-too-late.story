# A repair rule asks for repayment by a day: one day later, and the lateness stays told.
policy repair rule:2024-01-01:2024-12-31:1000000:2024-06-30:2024-07-01
account 2024-01-01 kind=OPENED day=31 amount=100000
  > 2024-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2024-05-11 no=1 due=2024-05-10 principal=50000 balance=50000
  > 2024-01-31 v2.0 seq 2 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history * profile BBBBBB to 3
  > 2024-02-29 v3.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ** profile 0BBBBB to 3
  > 2024-03-31 v4.0 seq 4 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history *** profile 00BBBB to 3
  > 2024-04-30 v5.0 seq 5 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history **** profile 000BBB to 3
  > 2024-05-11 v6.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2024-05-11 v6.0 notice ADVERSE_NOTICE A 50000 CNY
  > 2024-05-11 v6.1 notice REMINDER A stage 1 APP 50000 CNY
tick 2024-06-10
  > 2024-05-12 v7.0 seq 6 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 50000 ADVERSE history **** profile 0000BB to 2
  > 2024-05-31 v11.0 seq 7 report A NORMAL 30 code 1 dpd 21 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 50000 ADVERSE history ****1 profile 0000BB to 3
  > 2024-06-10 v13.0 seq 8 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 50000 principal 50000 balance 50000 dofd 2024-06-09 ADVERSE history ****1 profile 00000B to 2
  > 2024-05-13 v8.0 notice REMINDER A stage 2 SMS 50000 CNY
  > 2024-05-17 v9.0 notice REMINDER A stage 3 CALL 50000 CNY
  > 2024-05-25 v10.0 notice REMINDER A stage 4 AGENCY 50000 CNY
  > 2024-06-09 v12.0 notice INSTALMENT_OFFER A 50000 CNY
pay 2024-07-01 no=1 amount=50000
  > 2024-06-30 v14.0 seq 9 report A NORMAL 30 code 2 dpd 51 status 2 class 2 metro2 71 overdue 1 50000 principal 50000 balance 50000 dofd 2024-06-09 ADVERSE history ****12 profile 00000B to 3
  > 2024-07-01 v15.0 seq 10 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history ****12 profile 100000 to 3
tick 2024-09-01
  > 2024-07-31 v16.0 seq 11 report A NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history ****12M profile 100000 to 3
  > 2024-08-31 v17.0 seq 12 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history ****12M* profile 010000 to 3
show
  > standing RECOVERING
  > version 17
  > report_seq 12
  > as_of 2024-09-01
  > clock 2024-09-01
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
  > episode_started_on 2024-05-11
  > episode_worst_dpd_days 52
  > episode_peak_minor 50000
  > clean_since 2024-07-01
  > recovering_since 2024-07-01
  > recovering_stage 0
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2024-09-29
  > lender_id lend
  > account_id A
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
  > opened_on 2024-01-01
  > settlement_day 31
  > as_of 2024-07-01
  > history_24m ****12M*
  > profile_24m 00100000
  > history_months 8
  > last_report_on 2024-08-31
  > last_report_point 30
  > is_notice_pending no
  > notice_on 2024-05-11
  > notice_given_on 2024-05-12
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 2
  > folded_unpaid 0
  > next_transition 2024-10-01
