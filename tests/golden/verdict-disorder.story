# Statements of one fraud case in disorder: an older confirming or clearing that comes later changes neither what holds nor since when. So the clearing of the 8th does not lift a verdict of the 10th, and the confirming of the 11th none that was cleared on the 12th.
account 2024-01-02 kind=OPENED type=R1 account=A day=31 limit=500000 balance=300000
  > 2024-01-02 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2024-01-02
  > 2024-01-02 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history  profile BBBBBB to 3
verdict 2024-01-10 case=f1
  > 2024-01-10 v2.0 seq 3 AGREEMENT 30 limit 0 opened 2024-01-02
  > 2024-01-10 v2.1 seq 4 report A NORMAL 0 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history  profile BBBBBB to 2
  > 2024-01-10 v2.0 line ZERO limit 500000 -> 0 percent 100 -> 0 drawing OPEN -> SHUT standing GOOD -> ZEROED REVIEW [FRAUD : case f1; verdict CONFIRMED]
verdict 2024-01-06 case=f1
verdict 2024-01-08 case=f1 verdict=CLEARED
verdict 2024-01-12 case=f1 verdict=CLEARED
  > 2024-01-12 v5.0 seq 5 AGREEMENT 30 limit 500000 opened 2024-01-02
  > 2024-01-12 v5.1 seq 6 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history  profile BBBBBB to 2
  > 2024-01-12 v5.0 line RESTORE limit 0 -> 500000 percent 0 -> 100 drawing SHUT -> OPEN standing ZEROED -> GOOD [CORRECTED : FRAUD of 2024-01-10; holds no longer]
verdict 2024-01-09 case=f1 verdict=CLEARED
verdict 2024-01-11 case=f1
show
  > standing GOOD
  > version 7
  > report_seq 6
  > as_of 2024-01-12
  > clock 2024-01-12
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 300000
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
  > balance_minor 300000
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-01-12
  > history_months 0
  > last_report_on 2024-01-12
  > last_report_point 0
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 0
  > reminder_stage 0
  > kept_events 1
  > folded_unpaid 0
  > next_transition 2024-02-01
