# A statement ordered after the settlement that closed the account: nothing of an ended account counts.
policy grace_days 3
account 2024-01-01 kind=OPENED account=B type=R1 day=31 limit=500000
  > 2024-01-01 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2024-01-01
  > 2024-01-01 v1.1 seq 2 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
tick 2024-02-01
  > 2024-01-31 v2.0 seq 3 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history * profile BBBBBB to 3
overdue 2024-01-30 kafka=2024-02-01 account=A no=1 due=2024-01-29 principal=20000 balance=20000 at=2000
pay 2024-01-30 kafka=2024-02-02 account=A kind=SETTLEMENT amount=20000 at=1000
  > 2024-02-01 v4.0 seq 4 report A NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 20000 closed 2024-01-30 history C profile BBBBBB to 3
tick 2024-02-05
show
  > standing GOOD
  > version 4
  > report_seq 4
  > as_of 2024-02-01
  > clock 2024-02-05
  > dpd_days 0
  > oldest_unpaid_due 2024-01-29
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 20000
  > accounts 2
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 500000
  > limit_percent 100
  > drawing OPEN
  > blacklist -
  > clean_since 2024-01-01
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2024-02-13
  > lender_id lend
  > account_id A
  > product loan
  > type D1
  > is_implicit yes
  > status 3
  > class 1
  > dpd_days 0
  > oldest_unpaid_due 2024-01-29
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 20000
  > currency CNY
  > opened_on 2024-01-30
  > closed_on 2024-01-30
  > settlement_day 0
  > as_of 2024-02-01
  > history_24m C
  > profile_24m 0
  > history_months 1
  > last_report_on 2024-02-01
  > last_report_point 20
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 0
  > reminder_stage 0
  > kept_events 2
  > folded_unpaid 0
  > next_transition 2024-02-13
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
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2024-01-01
  > settlement_day 31
  > as_of 2024-01-01
  > history_24m *
  > profile_24m 0
  > history_months 1
  > last_report_on 2024-01-31
  > last_report_point 30
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 0
  > reminder_stage 0
  > kept_events 1
  > folded_unpaid 0
  > next_transition 2024-03-01
