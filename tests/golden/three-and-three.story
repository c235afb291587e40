# More than 30 days late: three instalments on time, then three more; each step opens half of what was shut.
policy notice_wait_days 0
account 2026-01-01 kind=OPENED type=R1 account=A day=31 limit=500000
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=10000 balance=90000
  > 2026-01-11 v2.0 seq 3 report A NORMAL 0 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 90000 ADVERSE history  profile BBBBBB to 2
  > 2026-01-11 v2.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v2.0 notice ADVERSE_NOTICE A 10000 CNY
  > 2026-01-11 v2.1 notice REMINDER A stage 1 APP 10000 CNY
tick 2026-02-20
  > 2026-01-31 v6.0 seq 4 report A NORMAL 30 code 1 dpd 21 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 90000 ADVERSE history 1 profile BBBBBB to 3
  > 2026-02-10 v8.0 seq 5 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 10000 principal 10000 balance 90000 dofd 2026-02-09 ADVERSE history 1 profile 0BBBBB to 2
  > 2026-01-13 v3.0 notice REMINDER A stage 2 SMS 10000 CNY
  > 2026-01-17 v4.0 notice REMINDER A stage 3 CALL 10000 CNY
  > 2026-01-25 v5.0 notice REMINDER A stage 4 AGENCY 10000 CNY
  > 2026-02-09 v7.0 notice INSTALMENT_OFFER A 10000 CNY
pay 2026-02-20 account=A no=1 amount=10000
  > 2026-02-20 v9.0 seq 6 report A NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 80000 history 1 profile 0BBBBB to 3
overdue 2026-02-23 account=A no=2 due=2026-02-25 principal=1000 balance=80000
pay 2026-02-25 account=A no=2 amount=1000
overdue 2026-02-28 account=A no=3 due=2026-03-02 principal=1000 balance=80000
pay 2026-03-02 account=A no=3 amount=1000
  > 2026-02-28 v13.0 seq 7 report A NORMAL 30 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 80000 history 1M profile 0BBBBB to 3
overdue 2026-03-05 account=A no=4 due=2026-03-07 principal=1000 balance=80000
pay 2026-03-07 account=A no=4 amount=1000
  > 2026-03-07 v16.0 seq 8 AGREEMENT 30 limit 250000 opened 2026-01-01
  > 2026-03-07 v16.1 seq 9 report A NORMAL 0 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 79000 history 1M profile 00BBBB to 2
  > 2026-03-07 v16.0 line RESTORE limit 500000 -> 250000 percent 100 -> 50 drawing SHUT -> OPEN standing RECOVERING -> RECOVERING [RECOVERY_STEP A: on-time instalments 3 since 2026-02-20; 3 instalments or 3 months]
show
  > standing RECOVERING
  > version 16
  > report_seq 9
  > as_of 2026-03-07
  > clock 2026-03-07
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 79000
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 250000
  > limit_percent 50
  > drawing OPEN
  > blacklist -
  > episode_started_on 2026-01-11
  > episode_worst_dpd_days 41
  > episode_peak_minor 10000
  > clean_since 2026-02-20
  > recovering_since 2026-03-07
  > recovering_stage 1
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-04-01
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
  > balance_minor 79000
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-03-07
  > history_24m 1M
  > profile_24m 00
  > history_months 2
  > last_report_on 2026-03-07
  > last_report_point 0
  > is_notice_pending no
  > notice_on 2026-01-11
  > notice_given_on 2026-01-11
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 9
  > folded_unpaid 0
  > next_transition 2026-04-01
overdue 2026-03-10 account=A no=5 due=2026-03-12 principal=1000 balance=80000
pay 2026-03-12 account=A no=5 amount=1000
overdue 2026-03-15 account=A no=6 due=2026-03-17 principal=1000 balance=80000
pay 2026-03-17 account=A no=6 amount=1000
overdue 2026-03-20 account=A no=7 due=2026-03-22 principal=1000 balance=80000
pay 2026-03-22 account=A no=7 amount=1000
  > 2026-03-22 v22.0 seq 10 AGREEMENT 30 limit 500000 opened 2026-01-01
  > 2026-03-22 v22.0 line RESTORE limit 250000 -> 500000 percent 50 -> 100 drawing OPEN -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP A: on-time instalments 3 since 2026-03-07; 3 instalments or 3 months]
show
  > standing GOOD
  > version 22
  > report_seq 10
  > as_of 2026-03-22
  > clock 2026-03-22
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 79000
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 500000
  > limit_percent 100
  > drawing OPEN
  > blacklist -
  > clean_since 2026-02-20
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-04-01
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
  > balance_minor 79000
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-03-22
  > history_24m 1M
  > profile_24m 00
  > history_months 2
  > last_report_on 2026-03-07
  > last_report_point 0
  > is_notice_pending no
  > notice_on 2026-01-11
  > notice_given_on 2026-01-11
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 4
  > kept_events 15
  > folded_unpaid 0
  > next_transition 2026-04-01
