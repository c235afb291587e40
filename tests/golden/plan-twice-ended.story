# The second plan of an account is completed by event, another one is breached by event.
account 2026-01-01 kind=OPENED account=A day=10 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=900
  > 2026-01-10 v2.0 seq 2 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history * profile BBBBBB to 3
  > 2026-01-11 v3.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v3.0 notice ADVERSE_NOTICE A 900 CNY
  > 2026-01-11 v3.1 notice REMINDER A stage 1 APP 900 CNY
# What falls due today is no arrears: not part of the plan.
overdue 2026-01-12 account=A no=9 due=2026-01-12 principal=5
  > 2026-01-12 v4.0 seq 3 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 900 principal 900 balance 0 ADVERSE history * profile 0BBBBB to 2
account 2026-01-12 kind=PLAN_AGREED account=A dates=2026-02-01,2026-03-01
  > 2026-01-12 v6.0 seq 4 report A NORMAL 40 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history * profile 0BBBBB to 3
pay 2026-01-13 account=A no=9 amount=5
  > 2026-01-13 v7.0 seq 5 report A NORMAL 0 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 5 principal 5 balance 0 ADVERSE history * profile 0BBBBB to 2
  > 2026-01-13 v8.0 seq 6 report A NORMAL 0 code M dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history * profile 0BBBBB to 2
account 2026-01-13 kind=PLAN_AGREED account=A dates=2026-02-05
account 2026-01-14 kind=PLAN_COMPLETED account=A
overdue 2026-01-16 account=A no=2 due=2026-01-15 principal=900
  > 2026-01-16 v11.0 notice ADVERSE_NOTICE A 900 CNY
  > 2026-01-16 v11.1 notice REMINDER A stage 1 APP 900 CNY
account 2026-01-17 kind=PLAN_AGREED account=A dates=2026-02-05
  > 2026-01-17 v12.0 seq 7 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 900 principal 900 balance 0 ADVERSE history * profile 0BBBBB to 2
  > 2026-01-17 v13.0 seq 8 report A NORMAL 0 code M dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history * profile 0BBBBB to 2
# A payment in the plan that is taken back again was never made.
pay 2026-01-18 account=A amount=300 id=p1
pay 2026-01-19 account=A kind=REVERSAL reverses=p1 amount=300
account 2026-01-20 kind=PLAN_BREACHED account=A
  > 2026-01-20 v16.0 seq 9 report A NORMAL 0 code 1 dpd 5 status 2 class 2 metro2 11 overdue 1 900 principal 900 balance 0 ADVERSE history * profile 0BBBBB to 2
  > 2026-01-20 v16.0 notice REMINDER A stage 2 SMS 900 CNY
