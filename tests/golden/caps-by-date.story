# A lower cap from a date on reaches everyone on that date; a higher one lifts it; the ratio cap is the lender's own.
policy since 2026-02-01
policy cap_consumer 10000000
policy since 2026-03-01
policy cap_consumer 12000000
policy cap_ratio 11000000
policy since 2026-04-01
policy cap_consumer 900000000
policy cap_ratio 900000000
account 2026-01-01 kind=OPENED type=R1 account=A day=31 limit=15000000
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 15000000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
tick 2026-01-31
tick 2026-02-01
  > 2026-01-31 v2.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history * profile BBBBBB to 3
  > 2026-02-01 v2.1 seq 4 AGREEMENT 30 limit 10000000 opened 2026-01-01
  > 2026-02-01 v2.0 line REDUCE limit 15000000 -> 10000000 percent 100 -> 100 drawing OPEN -> OPEN standing GOOD -> GOOD [CAP : limit 15000000; consumer cap 10000000]
tick 2026-03-01
  > 2026-02-28 v3.0 seq 5 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ** profile 0BBBBB to 3
  > 2026-03-01 v3.1 seq 6 AGREEMENT 30 limit 11000000 opened 2026-01-01
  > 2026-03-01 v3.0 line RESTORE limit 10000000 -> 11000000 percent 100 -> 100 drawing OPEN -> OPEN standing GOOD -> GOOD [CAP : limit 15000000; consumer cap 12000000] [CAP : limit 12000000; ratio cap 11000000]
tick 2026-04-01
  > 2026-03-31 v4.0 seq 7 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history *** profile 00BBBB to 3
  > 2026-04-01 v4.1 seq 8 AGREEMENT 30 limit 15000000 opened 2026-01-01
  > 2026-04-01 v4.0 line RESTORE limit 11000000 -> 15000000 percent 100 -> 100 drawing OPEN -> OPEN standing GOOD -> GOOD [CAP : limit 15000000; no cap]
show
  > standing GOOD
  > version 4
  > report_seq 8
  > as_of 2026-04-01
  > clock 2026-04-01
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 15000000
  > limit_minor 15000000
  > limit_percent 100
  > drawing OPEN
  > blacklist -
  > clean_since 2026-01-01
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-05-01
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
  > contract_limit_minor 15000000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-01-01
  > history_24m ***
  > profile_24m 000
  > history_months 3
  > last_report_on 2026-03-31
  > last_report_point 30
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 0
  > reminder_stage 0
  > kept_events 1
  > folded_unpaid 0
  > next_transition 2026-05-01
