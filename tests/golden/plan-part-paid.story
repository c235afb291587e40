# The frozen instalment is settled by statement, the plan goes on; a payment that names it clears the plan's own arrears, and he has recovered on that day.
account 2026-01-01 kind=OPENED account=A day=10 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
overdue 2026-01-03 account=A no=1 due=2026-01-02 principal=900
  > 2026-01-03 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-03 v2.0 notice ADVERSE_NOTICE A 900 CNY
  > 2026-01-03 v2.1 notice REMINDER A stage 1 APP 900 CNY
account 2026-01-05 kind=PLAN_AGREED account=A dates=2026-02-01,2026-03-01
  > 2026-01-04 v3.0 seq 2 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 900 principal 900 balance 0 ADVERSE history  profile BBBBBB to 2
  > 2026-01-05 v5.0 seq 3 report A NORMAL 0 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 2
  > 2026-01-05 v4.0 notice REMINDER A stage 2 SMS 900 CNY
overdue 2026-01-20 account=A no=1 due=2026-01-02 principal=0
  > 2026-01-10 v6.0 seq 4 report A NORMAL 30 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history N profile BBBBBB to 3
tick 2026-02-05
  > 2026-02-02 v8.0 seq 5 report A NORMAL 0 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 450 principal 0 balance 0 ADVERSE history N profile 0BBBBB to 2
pay 2026-02-06 account=A no=1 amount=450
  > 2026-02-06 v9.0 seq 6 report A NORMAL 40 code M dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history N profile 0BBBBB to 3
