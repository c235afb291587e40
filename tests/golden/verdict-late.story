# Statements of a fraud case count by value date: cleared on the 5th, the confirming of the 1st that comes later zeroes nobody. Stated anew after it, it does.
account 2024-01-02 kind=OPENED type=R1 day=31 limit=500000 balance=300000
  > 2024-01-02 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2024-01-02
  > 2024-01-02 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history  profile BBBBBB to 3
party 2024-01-03
verdict 2024-03-05 case=f1 verdict=CLEARED
  > 2024-01-31 v3.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history * profile BBBBBB to 3
  > 2024-02-29 v4.0 seq 4 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ** profile 0BBBBB to 3
verdict 2024-03-01 case=f1
verdict 2024-03-08 case=f1
  > 2024-03-08 v7.0 seq 5 AGREEMENT 30 limit 0 opened 2024-01-02
  > 2024-03-08 v7.1 seq 6 report A NORMAL 0 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ** profile 00BBBB to 2
  > 2024-03-08 v7.0 line ZERO limit 500000 -> 0 percent 100 -> 0 drawing OPEN -> SHUT standing GOOD -> ZEROED REVIEW [FRAUD : case f1; verdict CONFIRMED]
  > 2024-03-08 v7.0 share bureau ENTRY FRAUD entry 1 bucket N SETTLED listed 2024-03-08 expires 2029-03-08 token token-bureau-1
  > 2024-03-08 v7.1 share keeper ENTRY FRAUD entry 1 bucket N SETTLED listed 2024-03-08 expires 2029-03-08 token token-keeper-1
verdict 2024-03-06 case=f1 verdict=CLEARED
verdict 2024-03-09 case=f1 verdict=CLEARED
  > 2024-03-09 v9.0 seq 7 AGREEMENT 30 limit 500000 opened 2024-01-02
  > 2024-03-09 v9.1 seq 8 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ** profile 00BBBB to 2
  > 2024-03-09 v9.0 line RESTORE limit 0 -> 500000 percent 0 -> 100 drawing SHUT -> OPEN standing ZEROED -> GOOD [CORRECTED : FRAUD of 2024-03-08; holds no longer]
  > 2024-03-09 v9.0 share bureau REVOKE ERROR entry 1 bucket N SETTLED listed 2024-03-08 expires 2029-03-08 token token-bureau-1
  > 2024-03-09 v9.1 share keeper REVOKE ERROR entry 1 bucket N SETTLED listed 2024-03-08 expires 2029-03-08 token token-keeper-1
tick 2024-06-20
  > 2024-03-31 v10.0 seq 9 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history *** profile 00BBBB to 3
  > 2024-04-30 v11.0 seq 10 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history **** profile 000BBB to 3
  > 2024-05-31 v12.0 seq 11 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ***** profile 0000BB to 3
verdict 2024-06-19 case=f2 verdict=CLEARED
tick 2024-09-25
  > 2024-06-30 v14.0 seq 12 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ****** profile 00000B to 3
  > 2024-07-31 v15.0 seq 13 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ******* profile 000000 to 3
  > 2024-08-31 v16.0 seq 14 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ******** profile 000000 to 3
verdict 2024-09-20 case=f2
  > 2024-09-25 v17.0 seq 15 AGREEMENT 30 limit 0 opened 2024-01-02
  > 2024-09-25 v17.1 seq 16 report A NORMAL 0 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ******** profile 000000 to 2
  > 2024-09-25 v17.0 line ZERO limit 500000 -> 0 percent 100 -> 0 drawing OPEN -> SHUT standing GOOD -> ZEROED REVIEW [FRAUD : case f2; verdict CONFIRMED]
  > 2024-09-25 v17.0 share bureau ENTRY FRAUD entry 2 bucket N SETTLED listed 2024-09-25 expires 2029-09-25 token token-bureau-1
  > 2024-09-25 v17.1 share keeper ENTRY FRAUD entry 2 bucket N SETTLED listed 2024-09-25 expires 2029-09-25 token token-keeper-1
show
  > standing ZEROED
  > version 17
  > report_seq 16
  > as_of 2024-09-25
  > clock 2024-09-25
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 300000
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 0
  > limit_percent 0
  > drawing SHUT
  > blacklist bureau:FRAUD keeper:FRAUD
  > zeroed_on 2024-09-25
  > clean_since 2024-01-02
  > consent_report UNSTATED
  > tokens 3
  > warning_points 0
  > next_transition 2024-10-01
  > lender_id lend
  > account_id A
  > product loan
  > type R1
  > is_implicit no
  > status 5
  > class 1
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 300000
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2024-01-02
  > settlement_day 31
  > as_of 2024-09-25
  > history_24m ********
  > profile_24m 00000000
  > history_months 8
  > last_report_on 2024-09-25
  > last_report_point 0
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 0
  > reminder_stage 0
  > kept_events 1
  > folded_unpaid 0
  > next_transition 2024-10-01
