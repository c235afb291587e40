# Events dated a day ahead count when their day opens.
tick 2026-01-04
account 2026-01-05 kafka=2026-01-04 kind=OPENED account=A day=20 amount=90000 balance=90000
tick 2026-01-05
  > 2026-01-05 v2.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
overdue 2026-01-06 kafka=2026-01-05 account=A no=1 due=2026-01-05 principal=90000 balance=90000
tick 2026-01-06
  > 2026-01-06 v4.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-06 v4.0 notice ADVERSE_NOTICE A 90000 CNY
  > 2026-01-06 v4.1 notice REMINDER A stage 1 APP 90000 CNY
pay 2026-01-07 kafka=2026-01-06 account=A kind=SETTLEMENT amount=90000
tick 2026-01-07
  > 2026-01-07 v6.0 seq 2 report A NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-01-07 history C profile BBBBBB to 3
