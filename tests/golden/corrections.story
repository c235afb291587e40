# What was reported and is now known otherwise: a statement corrected, a payment and a closing taken back.
account 2026-01-01 kind=OPENED account=A day=10 amount=90000 balance=90000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
tick 2026-01-21
  > 2026-01-10 v2.0 seq 2 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history * profile BBBBBB to 3
overdue 2026-01-21 account=A no=1 due=2026-01-20 principal=1000 balance=90000
  > 2026-01-21 v3.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-21 v3.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2026-01-21 v3.1 notice REMINDER A stage 1 APP 1000 CNY
tick 2026-02-15
  > 2026-01-22 v4.0 seq 3 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 1000 principal 1000 balance 90000 ADVERSE history * profile 0BBBBB to 2
  > 2026-02-10 v8.0 seq 4 report A NORMAL 30 code 1 dpd 21 status 2 class 2 metro2 11 overdue 1 1000 principal 1000 balance 90000 ADVERSE history *1 profile 0BBBBB to 3
  > 2026-01-23 v5.0 notice REMINDER A stage 2 SMS 1000 CNY
  > 2026-01-27 v6.0 notice REMINDER A stage 3 CALL 1000 CNY
  > 2026-02-04 v7.0 notice REMINDER A stage 4 AGENCY 1000 CNY
# The statement of that day is corrected: SUSPENDED is undone, the month is corrected.
overdue 2026-01-21 kafka=2026-02-15 account=A no=1 due=2026-01-20 principal=0 balance=89000 at=9999999999999
  > 2026-02-15 v9.0 seq 5 report A CORRECT 30 month 2026-02 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 89000 history *M profile 00BBBB to 3
  > 2026-02-15 v9.1 seq 6 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 89000 history *M profile 00BBBB to 2
  > 2026-02-15 v9.0 line RESTORE limit 0 -> 0 percent 100 -> 100 drawing SHUT -> OPEN standing SUSPENDED -> GOOD [CORRECTED A: DELINQUENT of 2026-01-21; holds no longer]
tick 2026-03-15
  > 2026-03-10 v10.0 seq 7 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 89000 history *M* profile 00BBBB to 3
# A payment that only it knows of is taken back: unpaid from its due date.
pay 2026-03-05 kafka=2026-03-15 account=A no=2 due=2026-03-05 amount=2000 id=bounced
  > 2026-03-15 v11.0 seq 8 report A CORRECT 30 month 2026-03 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 87000 history *MN profile 000BBB to 3
pay 2026-03-20 account=A kind=REVERSAL reverses=bounced
  > 2026-03-20 v12.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 15; dpd >= 1]
  > 2026-03-20 v12.0 notice ADVERSE_NOTICE A 2000 CNY
  > 2026-03-20 v12.1 notice REMINDER A stage 4 AGENCY 2000 CNY
tick 2026-03-22
  > 2026-03-21 v13.0 seq 9 report A CORRECT 30 month 2026-03 code 1 dpd 5 status 2 class 2 metro2 11 overdue 1 2000 principal 2000 balance 89000 ADVERSE history *M1 profile 000BBB to 3
  > 2026-03-21 v13.1 seq 10 report A NORMAL 0 code 1 dpd 16 status 2 class 2 metro2 11 overdue 1 2000 principal 2000 balance 89000 ADVERSE history *M1 profile 000BBB to 2
pay 2026-03-25 account=A no=2 amount=2000
  > 2026-03-25 v14.0 seq 11 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 87000 history *M1 profile 000BBB to 3
# Closed, and the settlement bounces: CORRECT of the month, which closes again on its settlement day.
pay 2026-04-02 account=A kind=SETTLEMENT amount=88000 id=end
  > 2026-04-02 v15.0 seq 12 report A NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-04-02 history *M1C profile 000BBB to 3
pay 2026-04-05 account=A kind=REVERSAL reverses=end
  > 2026-04-05 v16.0 seq 13 report A CORRECT 30 month 2026-04 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 87000 history *M1 profile 000BBB to 3
  > 2026-04-05 v16.1 seq 14 report A NORMAL 0 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 87000 history *M1 profile 000BBB to 2
tick 2026-04-12
  > 2026-04-10 v17.0 seq 15 report A NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 87000 history *M1M profile 000BBB to 3
# A chargeback is due on its own day.
pay 2026-04-20 account=A kind=CHARGEBACK no=2 reverses=bounced amount=2000
tick 2026-04-22
  > 2026-04-22 v20.0 seq 16 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 2000 principal 2000 balance 89000 ADVERSE history *M1M profile 0000BB to 2
  > 2026-04-21 v19.0 notice ADVERSE_NOTICE A 2000 CNY
  > 2026-04-21 v19.1 notice REMINDER A stage 1 APP 2000 CNY
show
  > standing SUSPENDED
  > version 20
  > report_seq 16
  > as_of 2026-04-22
  > clock 2026-04-22
  > dpd_days 2
  > oldest_unpaid_due 2026-04-20
  > overdue_minor 2000
  > overdue_accounts 1
  > balance_minor 89000
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 100
  > drawing SHUT
  > blacklist -
  > episode_started_on 2026-03-06
  > episode_worst_dpd_days 20
  > episode_peak_minor 2000
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-04-23
  > lender_id lend
  > account_id A
  > product loan
  > type D1
  > is_implicit no
  > status 2
  > class 2
  > dpd_days 2
  > oldest_unpaid_due 2026-04-20
  > overdue_count 1
  > overdue_minor 2000
  > balance_minor 89000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 10
  > as_of 2026-04-22
  > history_24m *M1M
  > profile_24m 0000
  > history_months 4
  > last_report_on 2026-04-22
  > last_report_point 0
  > is_notice_pending no
  > notice_on 2026-04-21
  > notice_given_on 2026-04-22
  > is_report_held no
  > open_disputes 0
  > episodes 3
  > reminder_stage 1
  > kept_events 8
  > folded_unpaid 0
  > next_transition 2026-04-23
