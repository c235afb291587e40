# New due dates for what is unpaid, oldest first; claims with one due date are paid by number, kind and day.
account 2026-01-01 kind=OPENED account=A day=10 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
pay 2026-01-04 account=A no=1 amount=100
pay 2026-01-05 account=A kind=CHARGEBACK no=1 amount=10
pay 2026-01-06 account=A kind=CHARGEBACK no=1 amount=20
  > 2026-01-06 v4.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-06 v4.0 notice ADVERSE_NOTICE A 10 CNY
  > 2026-01-06 v4.1 notice REMINDER A stage 1 APP 10 CNY
overdue 2026-01-07 account=A no=1 due=2026-01-06 principal=40 id=late
  > 2026-01-07 v6.0 seq 2 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 2 30 principal 30 balance 8930 ADVERSE history  profile BBBBBB to 2
overdue 2026-01-07 account=A no=2 due=2026-01-06 principal=80
pay 2026-01-07 account=A kind=CHARGEBACK no=5 amount=5
overdue 2026-01-08 account=A no=5 due=2026-01-07 principal=5
  > 2026-01-08 v10.0 notice REMINDER A stage 2 SMS 155 CNY
account 2026-01-08 kind=EXTENDED account=A dates=2026-01-20,2026-01-20,2026-01-20,2026-01-20,2026-01-20,2026-01-20 balance=8000
  > 2026-01-08 v12.0 seq 3 report A NORMAL 40 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 8000 history  profile BBBBBB to 3
tick 2026-01-21
  > 2026-01-10 v13.0 seq 4 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 8000 history * profile BBBBBB to 3
  > 2026-01-21 v14.0 notice ADVERSE_NOTICE A 160 CNY
  > 2026-01-21 v14.1 notice REMINDER A stage 1 APP 160 CNY
pay 2026-01-22 account=A amount=15
  > 2026-01-22 v15.0 seq 5 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 6 160 principal 160 balance 8000 ADVERSE history * profile 0BBBBB to 2
pay 2026-01-23 account=A amount=100
  > 2026-01-23 v17.0 notice REMINDER A stage 2 SMS 145 CNY
pay 2026-01-24 account=A amount=35
account 2026-01-25 kind=EXTENDED account=A dates=2026-02-20
