# Arrears of before the closing, told after it: they end with the account, and he is clean since that day.
policy bureaus 0
account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000
account 2026-01-10 kind=CLOSED account=A balance=0
overdue 2026-01-05 kafka=2026-01-15 account=A no=1 due=2026-01-04 principal=500
show
  > standing GOOD
  > version 3
  > report_seq 0
  > as_of 2026-01-10
  > clock 2026-01-10
  > dpd_days 0
  > oldest_unpaid_due 2026-01-04
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 1
  > open_accounts 0
  > other_currency_accounts 0
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 100
  > drawing OPEN
  > blacklist -
  > clean_since 2026-01-10
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-01-11
  > lender_id lend
  > account_id A
  > product loan
  > type D1
  > is_implicit no
  > status 3
  > class 1
  > dpd_days 0
  > oldest_unpaid_due 2026-01-04
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 0
  > currency CNY
  > opened_on 2026-01-01
  > closed_on 2026-01-10
  > settlement_day 31
  > as_of 2026-01-10
  > history_24m C
  > profile_24m 0
  > history_months 1
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 1
  > reminder_stage 0
  > kept_events 3
  > folded_unpaid 0
  > next_transition 2026-01-11
