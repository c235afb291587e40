# Twenty-five short episodes within the window, of which 24 are kept. A settlement from before all of them takes every step back, also the one whose episode is no longer kept.
policy bureaus 0
policy early_points 0
account 2026-01-01 kind=OPENED account=A day=10 amount=9000 balance=9000
overdue 2026-01-03 account=A no=1 due=2026-01-02 principal=100
  > 2026-01-03 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-03 v2.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-01-03 v2.1 notice REMINDER A stage 1 APP 100 CNY
pay 2026-01-04 account=A no=1 amount=100
overdue 2026-01-06 account=A no=2 due=2026-01-05 principal=100
  > 2026-01-06 v4.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-01-06 v4.1 notice REMINDER A stage 1 APP 100 CNY
pay 2026-01-07 account=A no=2 amount=100
overdue 2026-01-09 account=A no=3 due=2026-01-08 principal=100
  > 2026-01-09 v6.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-01-09 v6.1 notice REMINDER A stage 1 APP 100 CNY
pay 2026-01-10 account=A no=3 amount=100
overdue 2026-01-12 account=A no=4 due=2026-01-11 principal=100
  > 2026-01-12 v8.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-01-12 v8.1 notice REMINDER A stage 1 APP 100 CNY
pay 2026-01-13 account=A no=4 amount=100
overdue 2026-01-15 account=A no=5 due=2026-01-14 principal=100
  > 2026-01-15 v10.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-01-15 v10.1 notice REMINDER A stage 1 APP 100 CNY
pay 2026-01-16 account=A no=5 amount=100
overdue 2026-01-18 account=A no=6 due=2026-01-17 principal=100
  > 2026-01-18 v12.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-01-18 v12.1 notice REMINDER A stage 1 APP 100 CNY
pay 2026-01-19 account=A no=6 amount=100
overdue 2026-01-21 account=A no=7 due=2026-01-20 principal=100
  > 2026-01-21 v14.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-01-21 v14.1 notice REMINDER A stage 1 APP 100 CNY
pay 2026-01-22 account=A no=7 amount=100
overdue 2026-01-24 account=A no=8 due=2026-01-23 principal=100
  > 2026-01-24 v16.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-01-24 v16.1 notice REMINDER A stage 1 APP 100 CNY
pay 2026-01-25 account=A no=8 amount=100
overdue 2026-01-27 account=A no=9 due=2026-01-26 principal=100
  > 2026-01-27 v18.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-01-27 v18.1 notice REMINDER A stage 1 APP 100 CNY
pay 2026-01-28 account=A no=9 amount=100
overdue 2026-01-30 account=A no=10 due=2026-01-29 principal=100
  > 2026-01-30 v20.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-01-30 v20.1 notice REMINDER A stage 1 APP 100 CNY
pay 2026-01-31 account=A no=10 amount=100
overdue 2026-02-02 account=A no=11 due=2026-02-01 principal=100
  > 2026-02-02 v22.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-02-02 v22.1 notice REMINDER A stage 1 APP 100 CNY
pay 2026-02-03 account=A no=11 amount=100
overdue 2026-02-05 account=A no=12 due=2026-02-04 principal=100
  > 2026-02-05 v24.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-02-05 v24.1 notice REMINDER A stage 1 APP 100 CNY
pay 2026-02-06 account=A no=12 amount=100
overdue 2026-02-08 account=A no=13 due=2026-02-07 principal=100
  > 2026-02-08 v26.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-02-08 v26.1 notice REMINDER A stage 1 APP 100 CNY
pay 2026-02-09 account=A no=13 amount=100
overdue 2026-02-11 account=A no=14 due=2026-02-10 principal=100
  > 2026-02-11 v28.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-02-11 v28.1 notice REMINDER A stage 1 APP 100 CNY
pay 2026-02-12 account=A no=14 amount=100
overdue 2026-02-14 account=A no=15 due=2026-02-13 principal=100
  > 2026-02-14 v30.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-02-14 v30.1 notice REMINDER A stage 1 APP 100 CNY
pay 2026-02-15 account=A no=15 amount=100
overdue 2026-02-17 account=A no=16 due=2026-02-16 principal=100
  > 2026-02-17 v32.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-02-17 v32.1 notice REMINDER A stage 1 APP 100 CNY
pay 2026-02-18 account=A no=16 amount=100
overdue 2026-02-20 account=A no=17 due=2026-02-19 principal=100
  > 2026-02-20 v34.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-02-20 v34.1 notice REMINDER A stage 1 APP 100 CNY
pay 2026-02-21 account=A no=17 amount=100
overdue 2026-02-23 account=A no=18 due=2026-02-22 principal=100
  > 2026-02-23 v36.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-02-23 v36.1 notice REMINDER A stage 1 APP 100 CNY
pay 2026-02-24 account=A no=18 amount=100
overdue 2026-02-26 account=A no=19 due=2026-02-25 principal=100
  > 2026-02-26 v38.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-02-26 v38.1 notice REMINDER A stage 1 APP 100 CNY
pay 2026-02-27 account=A no=19 amount=100
overdue 2026-03-01 account=A no=20 due=2026-02-28 principal=100
  > 2026-03-01 v40.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-03-01 v40.1 notice REMINDER A stage 1 APP 100 CNY
pay 2026-03-02 account=A no=20 amount=100
overdue 2026-03-04 account=A no=21 due=2026-03-03 principal=100
  > 2026-03-04 v42.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-03-04 v42.1 notice REMINDER A stage 1 APP 100 CNY
pay 2026-03-05 account=A no=21 amount=100
overdue 2026-03-07 account=A no=22 due=2026-03-06 principal=100
  > 2026-03-07 v44.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-03-07 v44.1 notice REMINDER A stage 1 APP 100 CNY
pay 2026-03-08 account=A no=22 amount=100
overdue 2026-03-10 account=A no=23 due=2026-03-09 principal=100
  > 2026-03-10 v46.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-03-10 v46.1 notice REMINDER A stage 1 APP 100 CNY
pay 2026-03-11 account=A no=23 amount=100
overdue 2026-03-13 account=A no=24 due=2026-03-12 principal=100
  > 2026-03-13 v48.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-03-13 v48.1 notice REMINDER A stage 1 APP 100 CNY
pay 2026-03-14 account=A no=24 amount=100
overdue 2026-03-16 account=A no=25 due=2026-03-15 principal=100
  > 2026-03-16 v50.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-03-16 v50.1 notice REMINDER A stage 1 APP 100 CNY
pay 2026-03-17 account=A no=25 amount=100
pay 2026-01-02 kafka=2026-03-18 account=A kind=SETTLEMENT amount=9000
  > 2026-03-17 v52.0 line RESTORE limit 0 -> 0 percent 100 -> 100 drawing SHUT -> OPEN standing RECOVERING -> GOOD [CORRECTED A: DELINQUENT of 2026-01-03; holds no longer]
show
  > standing GOOD
  > version 52
  > report_seq 0
  > as_of 2026-03-17
  > clock 2026-03-17
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 1
  > open_accounts 0
  > other_currency_accounts 0
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 100
  > drawing OPEN
  > blacklist -
  > clean_since 2026-01-01
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-04-06
  > lender_id lend
  > account_id A
  > product loan
  > type D1
  > is_implicit no
  > status 3
  > class 1
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 0
  > currency CNY
  > opened_on 2026-01-01
  > closed_on 2026-01-02
  > settlement_day 10
  > as_of 2026-03-17
  > history_24m C
  > profile_24m 0
  > history_months 1
  > is_notice_pending no
  > notice_on 2026-03-16
  > notice_given_on 2026-03-17
  > is_report_held no
  > open_disputes 0
  > episodes 24
  > reminder_stage 1
  > kept_events 52
  > folded_unpaid 0
  > next_transition 2031-04-02
