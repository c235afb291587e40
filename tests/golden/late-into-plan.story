# A reversal tells of a lateness that ran into a plan which performs: nothing is past due. When a part of it is not paid, the notice goes out, and the report after it.
account 2024-02-17 kind=OPENED type=D1 account=A day=30 balance=60000
  > 2024-02-17 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 60000 history  profile BBBBBB to 3
pay 2024-03-05 account=A amount=5000 principal=5000 id=p1
  > 2024-02-29 v2.0 seq 2 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 60000 history * profile BBBBBB to 3
account 2024-03-21 kind=PLAN_AGREED account=A dates=2024-04-21
pay 2024-04-16 account=A kind=REVERSAL amount=5000 reverses=p1
  > 2024-03-30 v5.0 seq 3 report A NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 55000 history *N profile 0BBBBB to 3
  > 2024-04-16 v6.0 seq 4 report A NORMAL 0 code * dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 60000 history *N profile 00BBBB to 2
tick 2024-04-25
  > 2024-04-23 v8.0 seq 5 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 5000 principal 5000 balance 60000 ADVERSE history *N profile 00BBBB to 2
  > 2024-04-22 v7.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> PLAN [DELINQUENT A: dpd 1; dpd >= 1]
  > 2024-04-22 v7.0 notice ADVERSE_NOTICE A 5000 CNY
