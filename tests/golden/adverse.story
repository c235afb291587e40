# Two criteria at once: all reasons leave; a fact that comes late joins two episodes and takes a reason away.
account 2026-01-01 kind=OPENED type=D1 account=A day=31 limit=0
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-21 account=A no=1 due=2026-01-20 principal=60000 balance=600000
  > 2026-01-21 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-21 v2.0 notice ADVERSE_NOTICE A 60000 CNY
  > 2026-01-21 v2.1 notice REMINDER A stage 1 APP 60000 CNY
pay 2026-02-05 account=A no=1 amount=60000
  > 2026-01-22 v3.0 seq 2 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 60000 principal 60000 balance 600000 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v6.0 seq 3 report A NORMAL 30 code 1 dpd 11 status 2 class 2 metro2 11 overdue 1 60000 principal 60000 balance 600000 ADVERSE history 1 profile BBBBBB to 3
  > 2026-02-05 v8.0 seq 4 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 540000 history 1 profile 0BBBBB to 3
  > 2026-01-23 v4.0 notice REMINDER A stage 2 SMS 60000 CNY
  > 2026-01-27 v5.0 notice REMINDER A stage 3 CALL 60000 CNY
  > 2026-02-04 v7.0 notice REMINDER A stage 4 AGENCY 60000 CNY
overdue 2026-02-21 account=A no=2 due=2026-02-20 principal=60000 balance=500000
  > 2026-02-21 v9.0 notice ADVERSE_NOTICE A 60000 CNY
  > 2026-02-21 v9.1 notice REMINDER A stage 1 APP 60000 CNY
pay 2026-03-05 account=A no=2 amount=60000
  > 2026-02-22 v10.0 seq 5 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 60000 principal 60000 balance 500000 ADVERSE history 1 profile 0BBBBB to 2
  > 2026-02-28 v13.0 seq 6 report A NORMAL 30 code 1 dpd 8 status 2 class 2 metro2 11 overdue 1 60000 principal 60000 balance 500000 ADVERSE history 11 profile 0BBBBB to 3
  > 2026-03-05 v14.0 seq 7 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 440000 history 11 profile 00BBBB to 3
  > 2026-02-23 v11.0 notice REMINDER A stage 2 SMS 60000 CNY
  > 2026-02-27 v12.0 notice REMINDER A stage 3 CALL 60000 CNY
overdue 2026-03-21 account=A no=3 due=2026-03-20 principal=60000 balance=400000
  > 2026-03-21 v15.0 notice ADVERSE_NOTICE A 60000 CNY
  > 2026-03-21 v15.1 notice REMINDER A stage 1 APP 60000 CNY
tick 2026-03-31
  > 2026-03-22 v16.0 seq 8 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 60000 principal 60000 balance 400000 ADVERSE history 11 profile 00BBBB to 2
  > 2026-03-23 v17.0 notice REMINDER A stage 2 SMS 60000 CNY
  > 2026-03-27 v18.0 notice REMINDER A stage 3 CALL 60000 CNY
tick 2026-04-01
  > 2026-03-31 v19.0 seq 9 report A NORMAL 30 code 1 dpd 11 status 2 class 2 metro2 11 overdue 1 60000 principal 60000 balance 400000 ADVERSE history 111 profile 00BBBB to 3
  > 2026-04-01 v19.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [EPISODES_3_IN_24M A: episodes 3; episodes >= 3 in 24 months]
  > 2026-04-01 v19.0 notice INSTALMENT_OFFER A 60000 CNY
# A statement dated before the cure of the second: the second and third were one.
overdue 2026-03-01 kafka=2026-04-02 account=A no=4 due=2026-02-27 principal=100 balance=400100
  > 2026-04-01 v20.0 seq 10 report A CORRECT 30 month 2026-03 code 2 dpd 32 status 2 class 2 metro2 71 overdue 2 60100 principal 60100 balance 400000 dofd 2026-03-29 ADVERSE history 112 profile 100BBB to 3
  > 2026-04-01 v20.1 seq 11 report A NORMAL 0 code 2 dpd 33 status 2 class 2 metro2 71 overdue 2 60100 principal 60100 balance 400000 dofd 2026-03-29 ADVERSE history 112 profile 100BBB to 2
  > 2026-04-01 v20.0 line RESTORE limit 0 -> 0 percent 0 -> 100 drawing SHUT -> SHUT standing ZEROED -> SUSPENDED [CORRECTED A: EPISODES_3_IN_24M of 2026-04-01; holds no longer]
  > 2026-04-01 v20.0 notice REMINDER A stage 4 AGENCY 60100 CNY
  > 2026-04-01 v20.1 notice INSTALMENT_OFFER A 60100 CNY
show
  > standing SUSPENDED
  > version 20
  > report_seq 11
  > as_of 2026-04-01
  > clock 2026-04-01
  > dpd_days 33
  > oldest_unpaid_due 2026-02-27
  > overdue_minor 60100
  > overdue_accounts 1
  > balance_minor 400000
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 100
  > drawing SHUT
  > blacklist -
  > episode_started_on 2026-01-21
  > episode_worst_dpd_days 33
  > episode_peak_minor 60100
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-04-04
  > lender_id lend
  > account_id A
  > product loan
  > type D1
  > is_implicit no
  > status 2
  > class 2
  > dpd_days 33
  > oldest_unpaid_due 2026-02-27
  > overdue_count 2
  > overdue_minor 60100
  > balance_minor 400000
  > contract_limit_minor 0
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-04-01
  > history_24m 112
  > profile_24m 100
  > history_months 3
  > last_report_on 2026-04-01
  > last_report_point 0
  > is_notice_pending no
  > notice_on 2026-03-21
  > notice_given_on 2026-03-22
  > is_report_held no
  > open_disputes 0
  > episodes 2
  > reminder_stage 4
  > kept_events 7
  > folded_unpaid 0
  > next_transition 2026-04-04
# CLOSED with anything unpaid is refused, also where the arrears come later in the order.
account 2026-03-25 kafka=2026-04-02 kind=CLOSED account=A balance=0
  > refused CLOSED_WITH_ARREARS: account_id: has unpaid instalments; send their payment, SETTLEMENT or TRANSFERRED
account 2026-02-10 kafka=2026-04-02 kind=CLOSED account=A balance=0
  > refused CLOSED_WITH_ARREARS: account_id: has unpaid instalments; send their payment, SETTLEMENT or TRANSFERRED
