# Sold with its arrears: the days go on counting for the borrower, and nobody is offered instalments.
account 2026-01-01 kind=OPENED account=A day=31 amount=90000 balance=90000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=100
  > 2026-01-11 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v2.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-01-11 v2.1 notice REMINDER A stage 1 APP 100 CNY
account 2026-01-12 kind=TRANSFERRED account=A
  > 2026-01-12 v3.0 seq 2 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 100 principal 100 balance 0 ADVERSE history  profile BBBBBB to 2
  > 2026-01-12 v4.0 seq 3 report A NORMAL 20 code G dpd 0 status 5 class 2 metro2 05 overdue 0 0 principal 0 balance 0 closed 2026-01-12 ADVERSE history G profile BBBBBB to 3
tick 2026-04-10
  > 2026-04-10 v5.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 A: dpd 90; dpd >= 90]
