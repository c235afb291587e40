# A plan broke by time; the settlement that had ended it before is told after. The breach never was: the wait begins.
policy bureaus 0
account 2026-01-01 kind=OPENED account=A type=D1 day=10 amount=9000 balance=9000
overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=900
  > 2026-01-11 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v2.0 notice ADVERSE_NOTICE A 900 CNY
  > 2026-01-11 v2.1 notice REMINDER A stage 1 APP 900 CNY
account 2026-01-15 kind=PLAN_AGREED account=A dates=2026-02-01
  > 2026-01-13 v3.0 notice REMINDER A stage 2 SMS 900 CNY
tick 2026-03-05
  > 2026-03-04 v5.0 notice REMINDER A stage 4 AGENCY 900 CNY
  > 2026-03-04 v5.1 notice INSTALMENT_OFFER A 900 CNY
pay 2026-02-25 kafka=2026-03-05 account=A kind=SETTLEMENT amount=9000
tick 2026-09-06
  > 2026-06-05 v7.0 line RESTORE limit 0 -> 0 percent 100 -> 50 drawing SHUT -> OPEN standing RECOVERING -> RECOVERING [RECOVERY_STEP A: on-time instalments 0 since 2026-03-05; 3 instalments or 3 months]
  > 2026-09-05 v8.0 line RESTORE limit 0 -> 0 percent 50 -> 100 drawing OPEN -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP A: on-time instalments 0 since 2026-06-05; 3 instalments or 3 months]
