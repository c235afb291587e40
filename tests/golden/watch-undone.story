# WATCH, suspended by a statement that proves false: back to WATCH, and points that rose meanwhile are acted on.
account 2026-01-01 kind=OPENED type=R1 account=A day=31 limit=500000
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
elsewhere 2026-01-02
  > 2026-01-02 v2.0 notice EARLY_WARNING [WARNING : points 40; points >= 30] [WARNING : listed elsewhere 1; listed elsewhere >= 1: 40 points]
overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=50000
  > 2026-01-11 v3.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing WATCH -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v3.0 notice ADVERSE_NOTICE A 50000 CNY
  > 2026-01-11 v3.1 notice REMINDER A stage 1 APP 50000 CNY
show
  > standing SUSPENDED
  > version 3
  > report_seq 2
  > as_of 2026-01-11
  > clock 2026-01-11
  > dpd_days 1
  > oldest_unpaid_due 2026-01-10
  > overdue_minor 50000
  > overdue_accounts 1
  > balance_minor 0
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 500000
  > limit_minor 500000
  > limit_percent 100
  > drawing SHUT
  > blacklist -
  > episode_started_on 2026-01-11
  > episode_worst_dpd_days 1
  > episode_peak_minor 50000
  > consent_report UNSTATED
  > tokens 0
  > warning_points 40
  > next_transition 2026-01-12
  > lender_id lend
  > account_id A
  > product loan
  > type R1
  > is_implicit no
  > status 2
  > class 2
  > dpd_days 1
  > oldest_unpaid_due 2026-01-10
  > overdue_count 1
  > overdue_minor 50000
  > balance_minor 0
  > contract_limit_minor 500000
  > currency CNY
  > opened_on 2026-01-01
  > settlement_day 31
  > as_of 2026-01-11
  > history_months 0
  > last_report_on 2026-01-01
  > last_report_point 10
  > is_notice_pending yes
  > notice_on 2026-01-11
  > is_report_held yes
  > open_disputes 0
  > episodes 1
  > reminder_stage 1
  > kept_events 2
  > folded_unpaid 0
  > next_transition 2026-01-12
flow 2026-01-11
# The statement of its own date is corrected: nothing was due.
overdue 2026-01-11 kafka=2026-01-12 account=A no=1 due=2026-01-10 at=1800000000000
  > 2026-01-11 v5.0 seq 3 AGREEMENT 30 limit 250000 opened 2026-01-01
  > 2026-01-11 v5.0 line RESTORE limit 500000 -> 250000 percent 100 -> 50 drawing SHUT -> OPEN standing SUSPENDED -> WATCH [CORRECTED A: DELINQUENT of 2026-01-11; holds no longer] [WARNING : points 55; points >= 50] [WARNING : abnormal cash flow of 2026-01-11; abnormal cash flow: 15 points] [WARNING : listed elsewhere 1; listed elsewhere >= 1: 40 points]
  > 2026-01-11 v5.0 notice EARLY_WARNING [WARNING : points 55; points >= 50] [WARNING : abnormal cash flow of 2026-01-11; abnormal cash flow: 15 points] [WARNING : listed elsewhere 1; listed elsewhere >= 1: 40 points]
show
  > standing WATCH
  > version 5
  > report_seq 3
  > as_of 2026-01-11
  > clock 2026-01-11
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
  > drawing OPEN
  > blacklist -
  > clean_since 2026-01-01
  > consent_report UNSTATED
  > tokens 0
  > warning_points 55
  > next_transition 2026-01-12
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
  > as_of 2026-01-11
  > history_months 0
  > last_report_on 2026-01-01
  > last_report_point 10
  > is_notice_pending yes
  > notice_on 2026-01-11
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 1
  > kept_events 3
  > folded_unpaid 0
  > next_transition 2026-01-12
