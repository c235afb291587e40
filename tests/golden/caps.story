# Caps: by segment, by income, by the lender's ratio; and by date.
account 2026-01-01 kind=OPENED type=R1 account=A day=31 limit=15000000
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 15000000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
# Above 200,000.00: every contract limit that changes and lies above the cap is told.
account 2026-01-02 kind=LIMIT_CHANGED account=A limit=30000000
  > 2026-01-02 v2.0 seq 3 AGREEMENT 30 limit 20000000 opened 2026-01-01
  > 2026-01-02 v2.0 line REDUCE limit 30000000 -> 20000000 percent 100 -> 100 drawing OPEN -> OPEN standing GOOD -> GOOD [CAP : limit 30000000; consumer cap 20000000]
account 2026-01-03 kind=LIMIT_CHANGED account=A limit=40000000
  > 2026-01-03 v3.0 seq 4 AGREEMENT 30 limit 20000000 opened 2026-01-01
  > 2026-01-03 v3.0 line REDUCE limit 40000000 -> 20000000 percent 100 -> 100 drawing OPEN -> OPEN standing GOOD -> GOOD [CAP : limit 40000000; consumer cap 20000000]
account 2026-01-04 kind=LIMIT_CHANGED account=A limit=40000000
# A business line has a cap of its own; together each stays under its own.
account 2026-01-05 kind=OPENED type=R1 product=trade account=B day=31 limit=90000000
  > 2026-01-05 v5.0 seq 5 AGREEMENT 30 limit 110000000 opened 2026-01-01
  > 2026-01-05 v5.1 seq 6 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
  > 2026-01-05 v5.0 line REDUCE limit 130000000 -> 110000000 percent 100 -> 100 drawing OPEN -> OPEN standing GOOD -> GOOD [CAP : limit 40000000; consumer cap 20000000]
account 2026-01-06 kind=LIMIT_CHANGED product=trade account=B limit=1100000000
  > 2026-01-06 v6.0 seq 7 AGREEMENT 30 limit 1020000000 opened 2026-01-01
  > 2026-01-06 v6.0 line REDUCE limit 1140000000 -> 1020000000 percent 100 -> 100 drawing OPEN -> OPEN standing GOOD -> GOOD [CAP : limit 40000000; consumer cap 20000000] [CAP : limit 1100000000; business cap 1000000000]
account 2026-01-07 kind=CLOSED product=trade account=B
  > 2026-01-07 v7.0 seq 8 AGREEMENT 30 limit 20000000 opened 2026-01-01
  > 2026-01-07 v7.1 seq 9 report B NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 closed 2026-01-07 history C profile BBBBBB to 3
  > 2026-01-07 v7.0 line REDUCE limit 40000000 -> 20000000 percent 100 -> 100 drawing OPEN -> OPEN standing GOOD -> GOOD [CAP : limit 40000000; consumer cap 20000000]
# A third of a year's mean income: 4 x 3,000,000.
income 2026-01-08 amount=4000000
  > 2026-01-08 v8.0 seq 10 AGREEMENT 30 limit 16000000 opened 2026-01-01
  > 2026-01-08 v8.0 line REDUCE limit 20000000 -> 16000000 percent 100 -> 100 drawing OPEN -> OPEN standing GOOD -> GOOD [CAP : limit 40000000; consumer cap 20000000] [CAP : limit 20000000; income cap 16000000]
income 2026-01-09 amount=2000000
  > 2026-01-09 v9.0 seq 11 AGREEMENT 30 limit 12000000 opened 2026-01-01
  > 2026-01-09 v9.0 line REDUCE limit 16000000 -> 12000000 percent 100 -> 100 drawing OPEN -> OPEN standing GOOD -> GOOD [CAP : limit 40000000; consumer cap 20000000] [CAP : limit 20000000; income cap 12000000]
# Half of the line still lies above the income cap: the percent is told, the limit stays.
lenders 2026-01-10 open=5 inquiries=7
  > 2026-01-10 v10.0 line REDUCE limit 12000000 -> 12000000 percent 100 -> 50 drawing OPEN -> OPEN standing GOOD -> WATCH [WARNING : points 60; points >= 50] [WARNING : lenders open 5; lenders open >= 5: 40 points] [WARNING : inquiries 7; inquiries > 6: 20 points]
  > 2026-01-10 v10.0 notice EARLY_WARNING [WARNING : points 60; points >= 50] [WARNING : lenders open 5; lenders open >= 5: 40 points] [WARNING : inquiries 7; inquiries > 6: 20 points]
show
  > standing WATCH
  > version 10
  > report_seq 11
  > as_of 2026-01-10
  > clock 2026-01-10
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 2
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 40000000
  > limit_minor 12000000
  > limit_percent 50
  > drawing OPEN
  > blacklist -
  > clean_since 2026-01-01
  > consent_report UNSTATED
  > tokens 0
  > warning_points 60
  > next_transition 2026-02-01
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
  > contract_limit_minor 40000000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-01-04
  > history_months 0
  > last_report_on 2026-01-01
  > last_report_point 10
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 0
  > reminder_stage 0
  > kept_events 4
  > folded_unpaid 0
  > next_transition 2026-02-01
  > lender_id lend
  > account_id B
  > product trade
  > type R1
  > is_implicit no
  > status 3
  > class 1
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > contract_limit_minor 1100000000
  > currency CNY
  > opened_on 2026-01-05
  > closed_on 2026-01-07
  > settlement_day 31
  > as_of 2026-01-07
  > history_24m C
  > profile_24m 0
  > history_months 1
  > last_report_on 2026-01-07
  > last_report_point 20
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 0
  > reminder_stage 0
  > kept_events 3
  > folded_unpaid 0
  > next_transition 2031-04-07
lenders 2026-01-11 open=0
  > 2026-01-11 v11.0 line RESTORE limit 12000000 -> 12000000 percent 50 -> 100 drawing OPEN -> OPEN standing WATCH -> GOOD [WARNING : points 0; points < 30]
# The newest income is below: nothing changes for the points, the cap falls.
income 2026-01-12 amount=1500000
  > 2026-01-12 v12.0 seq 12 AGREEMENT 30 limit 10000000 opened 2026-01-01
  > 2026-01-12 v12.0 line REDUCE limit 12000000 -> 10000000 percent 100 -> 100 drawing OPEN -> OPEN standing GOOD -> GOOD [CAP : limit 40000000; consumer cap 20000000] [CAP : limit 20000000; income cap 10000000]
show
  > standing GOOD
  > version 12
  > report_seq 12
  > as_of 2026-01-12
  > clock 2026-01-12
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 2
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 40000000
  > limit_minor 10000000
  > limit_percent 100
  > drawing OPEN
  > blacklist -
  > clean_since 2026-01-01
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-02-01
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
  > contract_limit_minor 40000000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-01-04
  > history_months 0
  > last_report_on 2026-01-01
  > last_report_point 10
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 0
  > reminder_stage 0
  > kept_events 4
  > folded_unpaid 0
  > next_transition 2026-02-01
  > lender_id lend
  > account_id B
  > product trade
  > type R1
  > is_implicit no
  > status 3
  > class 1
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > contract_limit_minor 1100000000
  > currency CNY
  > opened_on 2026-01-05
  > closed_on 2026-01-07
  > settlement_day 31
  > as_of 2026-01-07
  > history_24m C
  > profile_24m 0
  > history_months 1
  > last_report_on 2026-01-07
  > last_report_point 20
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 0
  > reminder_stage 0
  > kept_events 3
  > folded_unpaid 0
  > next_transition 2031-04-07
