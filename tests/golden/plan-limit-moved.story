# A plan 20 days late stands under a limit of 30. The policy lowers the limit to 10: the plan breaks on that day, and the months before stay as they were told.
account 2026-01-01 kind=OPENED account=A day=15 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
overdue 2026-01-06 account=A no=1 due=2026-01-05 principal=900
  > 2026-01-06 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-06 v2.0 notice ADVERSE_NOTICE A 900 CNY
  > 2026-01-06 v2.1 notice REMINDER A stage 1 APP 900 CNY
account 2026-01-10 kind=PLAN_AGREED account=A dates=2026-02-01,2026-03-20
  > 2026-01-07 v3.0 seq 2 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 900 principal 900 balance 0 ADVERSE history  profile BBBBBB to 2
  > 2026-01-10 v5.0 seq 3 report A NORMAL 0 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 2
  > 2026-01-08 v4.0 notice REMINDER A stage 2 SMS 900 CNY
tick 2026-02-20
  > 2026-01-15 v6.0 seq 4 report A NORMAL 30 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history N profile BBBBBB to 3
  > 2026-02-02 v7.0 seq 5 report A NORMAL 0 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 450 principal 450 balance 0 ADVERSE history N profile 0BBBBB to 2
  > 2026-02-15 v8.0 seq 6 report A NORMAL 30 code 1 dpd 14 status 2 class 2 metro2 11 overdue 1 450 principal 450 balance 0 ADVERSE history N1 profile 0BBBBB to 3
policy since 2026-02-21
policy plan_breach_dpd 10
tick 2026-02-22
  > 2026-02-21 v9.0 seq 7 report A NORMAL 0 code 2 dpd 47 status 2 class 2 metro2 71 overdue 1 900 principal 900 balance 0 dofd 2026-02-04 ADVERSE history N1 profile 00BBBB to 2
  > 2026-02-21 v9.0 notice REMINDER A stage 4 AGENCY 900 CNY
  > 2026-02-21 v9.1 notice INSTALMENT_OFFER A 900 CNY
pay 2026-02-23 account=A amount=100
tick 2026-02-24
