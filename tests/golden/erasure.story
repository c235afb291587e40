# Erasure: barred while open; then DELETE_ACCOUNT and a stub whose numbers go on.
account 2026-01-01 kind=OPENED account=A day=10 amount=90000 balance=90000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
erasure 2026-01-02
  > refused ERASURE_BARRED: borrower_id: has an open account or an adverse record whose time runs
pay 2026-01-03 account=A kind=SETTLEMENT amount=90000
  > 2026-01-03 v2.0 seq 2 report A NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-01-03 history C profile BBBBBB to 3
erasure 2026-01-04
  > 2026-01-04 v3.0 seq 3 report A DELETE_ACCOUNT 20
  > 2026-01-04 audit ERASURE
overdue 2026-01-05 account=A no=1 due=2026-01-04 principal=1
  > refused ERASED: borrower_id: was erased; only an OPENED account begins a new history
account 2026-01-06 kind=OPENED account=A day=10 amount=90000 balance=90000
  > 2026-01-06 v4.0 seq 4 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
show
  > standing GOOD
  > version 4
  > report_seq 4
  > as_of 2026-01-06
  > clock 2026-01-06
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 90000
  > accounts 1
  > open_accounts 1
  > other_currency_accounts 0
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 100
  > drawing OPEN
  > blacklist -
  > clean_since 2026-01-06
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
  > next_transition 2026-01-11
  > lender_id lend
  > account_id A
  > product loan
  > type D1
  > is_implicit no
  > status 1
  > class 1
  > dpd_days 0
  > overdue_count 0
  > overdue_minor 0
  > balance_minor 90000
  > currency CNY
  > opened_on 2026-01-06
  > settlement_day 10
  > as_of 2026-01-06
  > history_months 0
  > last_report_on 2026-01-06
  > last_report_point 10
  > is_notice_pending no
  > is_report_held no
  > open_disputes 0
  > episodes 0
  > reminder_stage 0
  > kept_events 1
  > folded_unpaid 0
  > next_transition 2026-01-11
