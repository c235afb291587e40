# Warning points: each row of the table, the bands, and the way back.
account 2026-01-01 kind=OPENED type=R1 account=A day=31 limit=500000
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
# 20 points: under every band. 40: watched.
lenders 2026-01-02 open=3
lenders 2026-01-03 open=5
  > 2026-01-03 v3.0 notice EARLY_WARNING [WARNING : points 40; points >= 30] [WARNING : lenders open 5; lenders open >= 5: 40 points]
# 40 for the lenders, 15 for the cash flow: half the line.
flow 2026-01-04
  > 2026-01-04 v4.0 seq 3 AGREEMENT 30 limit 250000 opened 2026-01-01
  > 2026-01-04 v4.0 line REDUCE limit 500000 -> 250000 percent 100 -> 50 drawing OPEN -> OPEN standing WATCH -> WATCH [WARNING : points 55; points >= 50] [WARNING : lenders open 5; lenders open >= 5: 40 points] [WARNING : abnormal cash flow of 2026-01-04; abnormal cash flow: 15 points]
  > 2026-01-04 v4.0 notice EARLY_WARNING [WARNING : points 55; points >= 50] [WARNING : lenders open 5; lenders open >= 5: 40 points] [WARNING : abnormal cash flow of 2026-01-04; abnormal cash flow: 15 points]
# Four borrowings in 30 days, one to repay a loan: 100 points, drawing shut.
borrowed 2026-01-05
borrowed 2026-01-05
borrowed 2026-01-06
borrowed 2026-01-07 purpose=REPAYS_LOAN
  > 2026-01-07 v8.0 seq 4 report A NORMAL 0 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 2
  > 2026-01-07 v8.0 line SUSPEND limit 250000 -> 250000 percent 50 -> 50 drawing OPEN -> SHUT standing WATCH -> WATCH [WARNING : points 100; points >= 70] [WARNING : lenders open 5; lenders open >= 5: 40 points] [WARNING : borrowings 4; borrowings >= 4 in 30 days: 15 points] [WARNING : borrowed on 2026-01-07 to repay a loan; borrowing repays a loan: 30 points] [WARNING : abnormal cash flow of 2026-01-04; abnormal cash flow: 15 points]
  > 2026-01-07 v8.0 notice EARLY_WARNING [WARNING : points 100; points >= 70] [WARNING : lenders open 5; lenders open >= 5: 40 points] [WARNING : borrowings 4; borrowings >= 4 in 30 days: 15 points] [WARNING : borrowed on 2026-01-07 to repay a loan; borrowing repays a loan: 30 points] [WARNING : abnormal cash flow of 2026-01-04; abnormal cash flow: 15 points]
show
  > standing WATCH
  > version 8
  > report_seq 4
  > as_of 2026-01-07
  > clock 2026-01-07
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 250000
  > limit_percent 50
  > drawing SHUT
  > blacklist -
  > clean_since 2026-01-01
  > consent_report UNSTATED
  > tokens 0
  > warning_points 100
  > next_transition 2026-02-01
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
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-01-07
  > history_months 0
  > last_report_on 2026-01-07
  > last_report_point 0
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 0
  > reminder_stage 0
  > kept_events 1
  > folded_unpaid 0
  > next_transition 2026-02-01
# The flow is normal again, the lenders are few, the borrowings fade; the loan that repays one fades last.
flow 2026-01-20 pattern=NORMAL
lenders 2026-01-21 open=1 inquiries=6
tick 2026-02-05
  > 2026-01-31 v11.0 seq 5 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 history * profile BBBBBB to 3
tick 2026-04-06
  > 2026-02-28 v12.0 seq 6 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 history ** profile 0BBBBB to 3
  > 2026-03-31 v13.0 seq 7 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 history *** profile 00BBBB to 3
tick 2026-04-07
  > 2026-04-07 v14.0 seq 8 AGREEMENT 30 limit 500000 opened 2026-01-01
  > 2026-04-07 v14.1 seq 9 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history *** profile 000BBB to 2
  > 2026-04-07 v14.0 line RESTORE limit 250000 -> 500000 percent 50 -> 100 drawing SHUT -> OPEN standing WATCH -> GOOD [WARNING : points 0; points < 30]
show
  > standing GOOD
  > version 14
  > report_seq 9
  > as_of 2026-04-07
  > clock 2026-04-07
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
  > clean_since 2026-01-01
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-04-21
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
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-04-07
  > history_24m ***
  > profile_24m 000
  > history_months 3
  > last_report_on 2026-04-07
  > last_report_point 0
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 0
  > reminder_stage 0
  > kept_events 1
  > folded_unpaid 0
  > next_transition 2026-05-01
