# A lateness over before it was learnt goes on after all: the notice that was not sent in it goes out, and the report after it.
account 2024-02-17 kind=OPENED type=D1 account=A day=30 balance=60000
  > 2024-02-17 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 60000 history  profile BBBBBB to 3
pay 2024-03-04 account=A no=1 due=2024-02-29 amount=5000 id=p1
  > 2024-02-29 v2.0 seq 2 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 60000 history * profile BBBBBB to 3
overdue 2024-03-01 kafka=2024-03-05 account=A no=1 due=2024-02-29 principal=5000
tick 2024-03-10
pay 2024-03-10 account=A kind=REVERSAL amount=5000 reverses=p1
  > 2024-03-10 v5.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 10; dpd >= 1]
  > 2024-03-10 v5.0 notice ADVERSE_NOTICE A 5000 CNY
  > 2024-03-10 v5.1 notice REMINDER A stage 3 CALL 5000 CNY
tick 2024-03-13
  > 2024-03-11 v6.0 seq 3 report A NORMAL 0 code 1 dpd 11 status 2 class 2 metro2 11 overdue 1 5000 principal 5000 balance 0 ADVERSE history * profile 0BBBBB to 2
