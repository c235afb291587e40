# A payment of the 16th tells that instalment 3 fell due on the 15th, a statement of the same day, behind it, on the 13th. The payment is taken back: up to the 15th the date of the payment holds, so on the settlement day nothing was past due, and January is not corrected.
account 2026-01-01 kind=OPENED type=D1 account=A day=15 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
pay 2026-01-16 account=A no=3 due=2026-01-15 amount=600 id=p at=1
  > 2026-01-15 v2.0 seq 2 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history * profile BBBBBB to 3
overdue 2026-01-16 account=A no=3 due=2026-01-13 principal=600 at=2
  > 2026-01-16 v4.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 3; dpd >= 1]
  > 2026-01-16 v4.0 notice ADVERSE_NOTICE A 600 CNY
  > 2026-01-16 v4.1 notice REMINDER A stage 2 SMS 600 CNY
tick 2026-01-18
  > 2026-01-17 v5.0 seq 3 report A NORMAL 0 code 1 dpd 4 status 2 class 2 metro2 11 overdue 1 600 principal 600 balance 0 ADVERSE history * profile 0BBBBB to 2
pay 2026-01-20 account=A kind=REVERSAL no=3 due=2026-01-15 amount=600 reverses=p
  > 2026-01-20 v6.0 notice REMINDER A stage 3 CALL 600 CNY
tick 2026-01-21
