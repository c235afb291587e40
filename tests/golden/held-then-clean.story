# Cured while his notice is pending, but a guarantor paid a part: that still waits to be told. Then that payment is taken back; what waited waits on for the notice.
policy notice_wait_days 30
account 2024-01-02 kind=OPENED type=D1 account=A day=14 amount=9000 balance=9000
  > 2024-01-02 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
overdue 2024-01-11 account=A no=1 due=2024-01-10 principal=1000
  > 2024-01-11 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2024-01-11 v2.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2024-01-11 v2.1 notice REMINDER A stage 1 APP 1000 CNY
pay 2024-01-12 kind=GUARANTOR account=A no=1 amount=400 id=g1
tick 2024-01-16
  > 2024-01-13 v4.0 notice REMINDER A stage 2 SMS 600 CNY
pay 2024-01-17 account=A no=1 amount=600
  > 2024-01-17 v5.0 notice REMINDER A stage 3 CALL 600 CNY
pay 2024-01-18 account=A no=1 amount=400
pay 2024-01-18 kind=REVERSAL account=A no=1 amount=400 reverses=g1
tick 2024-02-09
tick 2024-02-11
  > 2024-02-10 v9.0 seq 2 report A NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history M profile BBBBBB to 3
