# Paid and closed on one day, told the day before, while his report waits for notice: the closing with a balance is adverse and waits on.
policy notice_wait_days 30
account 2026-01-01 kind=OPENED account=A day=10 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
overdue 2026-01-06 account=A no=1 due=2026-01-05 principal=900
  > 2026-01-06 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-06 v2.0 notice ADVERSE_NOTICE A 900 CNY
  > 2026-01-06 v2.1 notice REMINDER A stage 1 APP 900 CNY
tick 2026-01-14
  > 2026-01-08 v3.0 notice REMINDER A stage 2 SMS 900 CNY
  > 2026-01-12 v4.0 notice REMINDER A stage 3 CALL 900 CNY
pay 2026-01-15 kafka=2026-01-14 account=A no=1 amount=900 balance=500
account 2026-01-15 kafka=2026-01-14 at=1800000000000 kind=CLOSED account=A
tick 2026-01-15
tick 2026-02-06
  > 2026-02-05 v7.0 seq 2 report A NORMAL 20 code G dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 500 closed 2026-01-15 ADVERSE history MG profile 0BBBBB to 3
