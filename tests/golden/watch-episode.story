# A short episode counts 10 points for 90 days: with a loan that repays another it is told with its numbers. Of two
# episodes the last is told.
policy signal_days 10
account 2026-01-01 kind=OPENED type=R1 account=A day=31 limit=500000
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
account 2026-01-01 kind=OPENED type=R1 account=B day=31 limit=500000
  > 2026-01-01 v2.0 seq 3 AGREEMENT 30 limit 1000000 opened 2026-01-01
  > 2026-01-01 v2.1 seq 4 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=50000
  > 2026-01-11 v3.0 seq 5 report B NORMAL 0 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 2
  > 2026-01-11 v3.0 line SUSPEND limit 1000000 -> 1000000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v3.0 notice ADVERSE_NOTICE A 50000 CNY
  > 2026-01-11 v3.1 notice REMINDER A stage 1 APP 50000 CNY
overdue 2026-01-11 account=B no=1 due=2026-01-10 principal=50000
  > 2026-01-11 v4.0 notice ADVERSE_NOTICE B 50000 CNY
  > 2026-01-11 v4.1 notice REMINDER B stage 1 APP 50000 CNY
pay 2026-01-12 account=B no=1 amount=50000
  > 2026-01-12 v5.0 seq 6 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 0 ADVERSE history  profile BBBBBB to 2
  > 2026-01-12 v5.1 seq 7 report B NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 0 ADVERSE history  profile BBBBBB to 2
  > 2026-01-12 v6.0 seq 8 report B NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 3
pay 2026-01-13 account=A no=1 amount=50000
  > 2026-01-13 v8.0 seq 9 report A NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 3
  > 2026-01-13 v7.0 notice REMINDER A stage 2 SMS 50000 CNY
tick 2026-02-14
  > 2026-01-31 v9.0 seq 10 report A NORMAL 30 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history M profile BBBBBB to 3
  > 2026-01-31 v9.1 seq 11 report B NORMAL 30 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history M profile BBBBBB to 3
  > 2026-02-13 v10.0 seq 12 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history M profile 0BBBBB to 2
  > 2026-02-13 v10.1 seq 13 report B NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history M profile 0BBBBB to 2
  > 2026-02-13 v10.0 line RESTORE limit 1000000 -> 1000000 percent 100 -> 100 drawing SHUT -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP A: on-time instalments 0 since 2026-01-13; 1 instalment or 1 month]
borrowed 2026-02-20 purpose=REPAYS_LOAN
  > 2026-02-20 v11.0 notice EARLY_WARNING [WARNING : points 40; points >= 30] [WARNING A: episode of dpd 3 ended 2026-01-13; dpd <= 3 ended less than 90 days ago: 10 points] [WARNING : borrowed on 2026-02-20 to repay a loan; borrowing repays a loan: 30 points]
tick 2026-02-27
tick 2026-03-20
  > 2026-02-28 v12.0 seq 14 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history M* profile 0BBBBB to 3
  > 2026-02-28 v12.1 seq 15 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history M* profile 0BBBBB to 3
show
  > standing GOOD
  > version 12
  > report_seq 15
  > as_of 2026-03-01
  > clock 2026-03-02
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 2
  > open_accounts 2
  > other_currency_accounts 0
  > contract_limit_minor 1000000
  > limit_minor 1000000
  > limit_percent 100
  > drawing OPEN
  > blacklist -
  > clean_since 2026-01-13
  > consent_report UNSTATED
  > tokens 0
  > warning_points 10
  > next_transition 2026-03-22
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
  > balance_minor 0
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-02-13
  > history_24m M*
  > profile_24m 00
  > history_months 2
  > last_report_on 2026-02-28
  > last_report_point 30
  > is_notice_pending no
  > notice_on 2026-01-11
  > notice_given_on 2026-01-12
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 2
  > kept_events 3
  > folded_unpaid 0
  > next_transition 2026-04-01
  > lender_id lend
  > account_id B
  > product loan
  > type R1
  > is_implicit no
  > status 1
  > class 1
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 0
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-02-13
  > history_24m M*
  > profile_24m 00
  > history_months 2
  > last_report_on 2026-02-28
  > last_report_point 30
  > is_notice_pending no
  > notice_on 2026-01-11
  > notice_given_on 2026-01-12
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 1
  > kept_events 3
  > folded_unpaid 0
  > next_transition 2026-04-01
