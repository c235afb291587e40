# Closed in the 61st month: sixty are kept from that step on.
policy bureaus 0
account 2020-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000
tick 2020-03-05
tick 2020-05-05
tick 2020-07-05
tick 2020-09-05
tick 2020-11-05
tick 2021-01-05
tick 2021-03-05
tick 2021-05-05
tick 2021-07-05
tick 2021-09-05
tick 2021-11-05
tick 2022-01-05
tick 2022-03-05
tick 2022-05-05
tick 2022-07-05
tick 2022-09-05
tick 2022-11-05
tick 2023-01-05
tick 2023-03-05
tick 2023-05-05
tick 2023-07-05
tick 2023-09-05
tick 2023-11-05
tick 2024-01-05
tick 2024-03-05
tick 2024-05-05
tick 2024-07-05
tick 2024-09-05
tick 2024-11-05
tick 2025-01-05
pay 2025-01-06 account=A kind=SETTLEMENT amount=9000
show
  > standing GOOD
  > version 2
  > report_seq 0
  > as_of 2025-01-06
  > clock 2025-01-06
  > dpd_days 0
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
  > clean_since 2020-01-01
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2030-04-06
  > lender_id lend
  > account_id A
  > product loan
  > type D1
  > is_implicit no
  > status 3
  > class 1
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 0
  > currency CNY
  > opened_on 2020-01-01
  > closed_on 2025-01-06
  > settlement_day 31
  > as_of 2025-01-06
  > history_24m ***********************C
  > profile_24m 000000000000000000000000
  > history_months 60
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 0
  > reminder_stage 0
  > kept_events 1
  > folded_unpaid 0
  > next_transition 2030-04-06
