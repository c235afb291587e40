# A settlement on the due date itself contradicts a later statement; one of an instalment due the day after does not.
account 2026-01-01 kind=OPENED account=A type=R1 day=31 limit=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 9000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
pay 2026-01-10 account=A kind=SETTLEMENT amount=9000
overdue 2026-01-12 account=A no=1 due=2026-01-10 principal=500
  > refused CONTRADICTS_SETTLEMENT: instalment_no: was settled before this statement; take the payment back with REVERSAL first
overdue 2026-01-12 account=A no=2 due=2026-01-11 principal=500
  > 2026-01-12 v3.0 line SUSPEND limit 9000 -> 9000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-12 v3.0 notice ADVERSE_NOTICE A 500 CNY
  > 2026-01-12 v3.1 notice REMINDER A stage 1 APP 500 CNY
