# Two accounts of a lender on the same days: told in the order of agreement, account, and what corrects first.
policy settlement_day 5
account 2024-01-02 kind=OPENED type=R1 account=B limit=500000
  > 2024-01-02 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2024-01-02
  > 2024-01-02 v1.1 seq 2 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
account 2024-01-02 kind=OPENED type=R1 account=A limit=500000
  > 2024-01-02 v2.0 seq 3 AGREEMENT 30 limit 1000000 opened 2024-01-02
  > 2024-01-02 v2.1 seq 4 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2024-01-11 account=B no=1 due=2024-01-10 principal=50000 balance=200000
  > 2024-01-11 v3.0 seq 5 report A NORMAL 0 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 2
  > 2024-01-11 v3.0 line SUSPEND limit 1000000 -> 1000000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT B: dpd 1; dpd >= 1]
  > 2024-01-11 v3.0 notice ADVERSE_NOTICE B 50000 CNY
  > 2024-01-11 v3.1 notice REMINDER B stage 1 APP 50000 CNY
overdue 2024-01-11 account=A no=1 due=2024-01-10 principal=50000 balance=200000
  > 2024-01-11 v4.0 notice ADVERSE_NOTICE A 50000 CNY
  > 2024-01-11 v4.1 notice REMINDER A stage 1 APP 50000 CNY
tick 2024-02-20
  > 2024-01-12 v5.0 seq 6 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 200000 ADVERSE history  profile BBBBBB to 2
  > 2024-01-12 v5.1 seq 7 report B NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 200000 ADVERSE history  profile BBBBBB to 2
  > 2024-01-31 v9.0 seq 8 report A NORMAL 30 code 1 dpd 21 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 200000 ADVERSE history 1 profile BBBBBB to 3
  > 2024-01-31 v9.1 seq 9 report B NORMAL 30 code 1 dpd 21 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 200000 ADVERSE history 1 profile BBBBBB to 3
  > 2024-02-10 v11.0 seq 10 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 50000 principal 50000 balance 200000 dofd 2024-02-09 ADVERSE history 1 profile 0BBBBB to 2
  > 2024-02-10 v11.1 seq 11 report B NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 50000 principal 50000 balance 200000 dofd 2024-02-09 ADVERSE history 1 profile 0BBBBB to 2
  > 2024-01-13 v6.0 notice REMINDER A stage 2 SMS 50000 CNY
  > 2024-01-13 v6.1 notice REMINDER B stage 2 SMS 50000 CNY
  > 2024-01-17 v7.0 notice REMINDER A stage 3 CALL 50000 CNY
  > 2024-01-17 v7.1 notice REMINDER B stage 3 CALL 50000 CNY
  > 2024-01-25 v8.0 notice REMINDER A stage 4 AGENCY 50000 CNY
  > 2024-01-25 v8.1 notice REMINDER B stage 4 AGENCY 50000 CNY
  > 2024-02-09 v10.0 notice INSTALMENT_OFFER A 50000 CNY
  > 2024-02-09 v10.1 notice INSTALMENT_OFFER B 50000 CNY
pay 2024-02-21 account=B kind=REPAYMENT no=1 amount=50000
  > 2024-02-21 v12.0 seq 12 report B NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history 1 profile 0BBBBB to 3
# Told late: A was paid before its January was told. It is closed a day after that was told.
pay 2024-01-15 account=A kafka=2024-02-22 no=1 amount=50000
  > 2024-02-21 v13.0 seq 13 report A CORRECT 30 month 2024-01 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history M profile 0BBBBB to 3
  > 2024-02-21 v13.1 seq 14 report A NORMAL 0 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history M profile 0BBBBB to 2
account 2024-02-22 kind=CLOSED account=A
  > 2024-02-22 v14.0 seq 15 AGREEMENT 30 limit 500000 opened 2024-01-02
  > 2024-02-22 v14.1 seq 16 report A NORMAL 20 code G dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 150000 closed 2024-02-22 ADVERSE history MG profile 0BBBBB to 3
tick 2024-04-20
  > 2024-02-29 v15.0 seq 17 report B NORMAL 30 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history 1M profile 0BBBBB to 3
  > 2024-03-31 v16.0 seq 18 report B NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history 1M* profile 00BBBB to 3
show
  > standing RECOVERING
  > version 16
  > report_seq 18
  > as_of 2024-04-01
  > clock 2024-04-14
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 300000
  > accounts 2
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 500000
  > limit_percent 100
  > drawing SHUT
  > blacklist -
  > episode_started_on 2024-01-11
  > episode_worst_dpd_days 42
  > episode_peak_minor 100000
  > clean_since 2024-02-21
  > recovering_since 2024-02-21
  > recovering_stage 0
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2024-05-01
  > lender_id lend
  > account_id A
  > product loan
  > type R1
  > is_implicit no
  > status 3
  > class 1
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 150000
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2024-01-02
  > closed_on 2024-02-22
  > settlement_day 0
  > as_of 2024-02-22
  > history_24m MG
  > profile_24m 00
  > history_months 2
  > last_report_on 2024-02-22
  > last_report_point 20
  > is_notice_pending no
  > notice_on 2024-01-11
  > notice_given_on 2024-01-12
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 4
  > folded_unpaid 0
  > next_transition 2029-05-22
  > lender_id lend
  > account_id B
  > product loan
  > type R1
  > is_implicit no
  > status 5
  > class 1
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 150000
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 0
  > as_of 2024-02-21
  > history_24m 1M*
  > profile_24m 000
  > history_months 3
  > last_report_on 2024-03-31
  > last_report_point 30
  > is_notice_pending no
  > notice_on 2024-01-11
  > notice_given_on 2024-01-12
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 3
  > folded_unpaid 0
  > next_transition 2024-05-01
