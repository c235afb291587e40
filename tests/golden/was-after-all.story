# A lateness proves never to have been, as the due date is corrected: no sign. When the date is put back, and a payment was told meanwhile, it was after all, and is over: an early sign as if nothing else had been said.
account 2024-01-02 kind=OPENED type=R1 account=A day=31 limit=500000 balance=300000
  > 2024-01-02 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2024-01-02
  > 2024-01-02 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history  profile BBBBBB to 3
overdue 2024-01-11 account=A no=1 due=2024-01-10 principal=10000 at=1
  > 2024-01-11 v2.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2024-01-11 v2.0 notice ADVERSE_NOTICE A 10000 CNY
  > 2024-01-11 v2.1 notice REMINDER A stage 1 APP 10000 CNY
overdue 2024-01-11 account=A no=1 due=2024-01-25 principal=10000 at=2
  > 2024-01-11 v3.0 line RESTORE limit 500000 -> 500000 percent 100 -> 100 drawing SHUT -> OPEN standing SUSPENDED -> GOOD [CORRECTED A: DELINQUENT of 2024-01-11; holds no longer]
show
  > standing GOOD
  > version 3
  > report_seq 2
  > as_of 2024-01-11
  > clock 2024-01-11
  > dpd_days 0
  > oldest_unpaid_due 2024-01-25
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 500000
  > limit_percent 100
  > drawing OPEN
  > blacklist -
  > clean_since 2024-01-02
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2024-01-12
  > lender_id lend
  > account_id A
  > product loan
  > type R1
  > is_implicit no
  > status 1
  > class 1
  > dpd_days 0
  > oldest_unpaid_due 2024-01-25
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 0
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-01-11
  > history_months 0
  > last_report_on 2024-01-02
  > last_report_point 10
  > is_notice_pending yes
  > notice_on 2024-01-11
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 1
  > kept_events 3
  > folded_unpaid 0
  > next_transition 2024-01-12
tick 2024-01-16
pay 2024-01-14 kafka=2024-01-16 account=A no=1 amount=10000
overdue 2024-01-11 kafka=2024-01-16 account=A no=1 due=2024-01-10 principal=10000 at=3
show
  > standing GOOD
  > version 5
  > report_seq 2
  > as_of 2024-01-16
  > clock 2024-01-16
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 500000
  > limit_percent 100
  > drawing OPEN
  > blacklist -
  > clean_since 2024-01-14
  > consent_report UNSTATED
  > tokens 0
  > warning_points 10
  > next_transition 2024-02-01
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
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-01-16
  > history_months 0
  > last_report_on 2024-01-02
  > last_report_point 10
  > is_notice_pending no
  > notice_on 2024-01-11
  > notice_given_on 2024-01-12
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 1
  > kept_events 5
  > folded_unpaid 0
  > next_transition 2024-02-01
