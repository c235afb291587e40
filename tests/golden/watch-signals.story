# Rows of the table one at a time: what counts, what is newest, what fades when.
account 2026-01-01 kind=OPENED type=R1 account=A day=31 limit=500000 balance=400000
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 400000 history  profile BBBBBB to 3
policy debt_ratio_percent 100
# Inquiries above 6: 20; above 10: 40.
lenders 2026-01-02 inquiries=7
lenders 2026-01-03 inquiries=11
  > 2026-01-03 v3.0 notice EARLY_WARNING [WARNING : points 40; points >= 30] [WARNING : inquiries 11; inquiries > 10: 40 points]
lenders 2026-01-04 inquiries=0
# Listed elsewhere: 40, until it is taken back; an older statement that comes late brings nothing back.
elsewhere 2026-01-06
  > 2026-01-06 v5.0 notice EARLY_WARNING [WARNING : points 40; points >= 30] [WARNING : listed elsewhere 1; listed elsewhere >= 1: 40 points]
elsewhere 2026-01-08 listed=no
elsewhere 2026-01-07 kafka=2026-01-08
# It fades after 90 days.
elsewhere 2026-01-09 code=x2
  > 2026-01-09 v8.0 notice EARLY_WARNING [WARNING : points 40; points >= 30] [WARNING : listed elsewhere 1; listed elsewhere >= 1: 40 points]
tick 2026-04-08
  > 2026-01-31 v9.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 400000 history * profile BBBBBB to 3
  > 2026-02-28 v10.0 seq 4 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 400000 history ** profile 0BBBBB to 3
  > 2026-03-31 v11.0 seq 5 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 400000 history *** profile 00BBBB to 3
tick 2026-04-09
# Court list: 70 until its removal, however long that takes.
court 2026-04-10
  > 2026-04-10 v12.0 seq 6 AGREEMENT 30 limit 250000 opened 2026-01-01
  > 2026-04-10 v12.1 seq 7 report A NORMAL 0 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 400000 history *** profile 000BBB to 2
  > 2026-04-10 v12.0 line SUSPEND limit 500000 -> 250000 percent 100 -> 50 drawing OPEN -> SHUT standing GOOD -> WATCH [WARNING : points 70; points >= 70] [WARNING : court cases 1; court cases >= 1: 70 points]
  > 2026-04-10 v12.0 notice EARLY_WARNING [WARNING : points 70; points >= 70] [WARNING : court cases 1; court cases >= 1: 70 points]
tick 2026-12-31
  > 2026-04-30 v13.0 seq 8 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 400000 history **** profile 000BBB to 3
  > 2026-05-31 v14.0 seq 9 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 400000 history ***** profile 0000BB to 3
  > 2026-06-30 v15.0 seq 10 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 400000 history ****** profile 00000B to 3
  > 2026-07-31 v16.0 seq 11 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 400000 history ******* profile 000000 to 3
  > 2026-08-31 v17.0 seq 12 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 400000 history ******** profile 000000 to 3
  > 2026-09-30 v18.0 seq 13 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 400000 history ********* profile 000000 to 3
  > 2026-10-31 v19.0 seq 14 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 400000 history ********** profile 000000 to 3
  > 2026-11-30 v20.0 seq 15 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 400000 history *********** profile 000000 to 3
court 2027-01-01 listed=no
  > 2026-12-31 v21.0 seq 16 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 400000 history ************ profile 000000 to 3
  > 2027-01-01 v22.0 seq 17 AGREEMENT 30 limit 500000 opened 2026-01-01
  > 2027-01-01 v22.1 seq 18 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 400000 history ************ profile 000000 to 2
  > 2027-01-01 v22.0 line RESTORE limit 250000 -> 500000 percent 50 -> 100 drawing SHUT -> OPEN standing WATCH -> GOOD [WARNING : points 0; points < 30]
court 2026-12-30 kafka=2027-01-01
# Income down by 30 percent against the mean of the three before.
income 2027-01-02 amount=100000
  > 2027-01-02 v24.0 seq 19 AGREEMENT 30 limit 400000 opened 2026-01-01
  > 2027-01-02 v24.0 line REDUCE limit 500000 -> 400000 percent 100 -> 100 drawing OPEN -> OPEN standing GOOD -> GOOD [CAP : limit 500000; income cap 400000]
income 2027-01-03 amount=100000
income 2027-01-04 amount=100000
income 2027-01-05 amount=70001
  > 2027-01-05 v27.0 seq 20 AGREEMENT 30 limit 370001 opened 2026-01-01
  > 2027-01-05 v27.0 line REDUCE limit 400000 -> 370001 percent 100 -> 100 drawing OPEN -> OPEN standing GOOD -> GOOD [CAP : limit 500000; income cap 370001]
lenders 2027-01-05 open=3
income 2027-01-06 amount=63000
  > 2027-01-06 v29.0 seq 21 AGREEMENT 30 limit 346400 opened 2026-01-01
  > 2027-01-06 v29.0 line REDUCE limit 370001 -> 346400 percent 100 -> 100 drawing OPEN -> OPEN standing GOOD -> WATCH [CAP : limit 500000; income cap 346400]
  > 2027-01-06 v29.0 notice EARLY_WARNING [WARNING : points 35; points >= 30] [WARNING : lenders open 3; lenders open >= 3: 20 points] [WARNING : income 63000, mean of 3 before 90000; income down >= 30 %: 15 points]
# Debt above a year's income: 20 points more.
account 2027-01-07 kind=LIMIT_CHANGED account=A limit=500000 balance=756000
account 2027-01-08 kind=LIMIT_CHANGED account=A limit=500000 balance=756001
  > 2027-01-08 v31.0 seq 22 AGREEMENT 30 limit 250000 opened 2026-01-01
  > 2027-01-08 v31.0 line REDUCE limit 346400 -> 250000 percent 100 -> 50 drawing OPEN -> OPEN standing WATCH -> WATCH [WARNING : points 55; points >= 50] [WARNING : lenders open 3; lenders open >= 3: 20 points] [WARNING : income 63000, mean of 3 before 90000; income down >= 30 %: 15 points] [WARNING : balance 756001; balance > 756000: 20 points]
  > 2027-01-08 v31.0 notice EARLY_WARNING [WARNING : points 55; points >= 50] [WARNING : lenders open 3; lenders open >= 3: 20 points] [WARNING : income 63000, mean of 3 before 90000; income down >= 30 %: 15 points] [WARNING : balance 756001; balance > 756000: 20 points]
show
  > standing WATCH
  > version 31
  > report_seq 22
  > as_of 2027-01-08
  > clock 2027-01-08
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 756001
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 250000
  > limit_percent 50
  > drawing OPEN
  > blacklist -
  > clean_since 2026-01-01
  > consent_report UNSTATED
  > tokens 0
  > warning_points 55
  > next_transition 2027-02-01
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
  > balance_minor 756001
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2027-01-08
  > history_24m ************
  > profile_24m 000000000000
  > history_months 12
  > last_report_on 2027-01-01
  > last_report_point 0
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 0
  > reminder_stage 0
  > kept_events 2
  > folded_unpaid 0
  > next_transition 2027-02-01
