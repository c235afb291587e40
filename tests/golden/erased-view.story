# What is shown of an erased borrower.
account 2026-01-01 kind=OPENED account=A day=10 amount=1000 balance=1000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 1000 history  profile BBBBBB to 3
pay 2026-01-02 account=A kind=SETTLEMENT amount=1000
  > 2026-01-02 v2.0 seq 2 report A NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-01-02 history C profile BBBBBB to 3
erasure 2026-01-03
  > 2026-01-03 v3.0 seq 3 report A DELETE_ACCOUNT 20
  > 2026-01-03 audit ERASURE
show
  > erased_on 2026-01-03
  > standing GOOD
  > version 3
  > report_seq 3
  > as_of 2026-01-03
  > clock 2026-01-03
  > dpd_days 0
  > overdue_minor 0
  > overdue_accounts 0
  > balance_minor 0
  > accounts 0
  > open_accounts 0
  > other_currency_accounts 0
  > contract_limit_minor 0
  > limit_minor 0
  > limit_percent 100
  > drawing OPEN
  > blacklist -
  > consent_report UNSTATED
  > tokens 0
  > warning_points 0
