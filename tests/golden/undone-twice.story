# Suspended twice in one episode, beside a plan: a settlement from before both takes back the one and the other.
policy bureaus 0
account 2026-01-01 kind=OPENED account=A day=10 amount=9000 balance=9000
overdue 2026-01-06 account=A no=1 due=2026-01-05 principal=900
  > 2026-01-06 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-06 v2.0 notice ADVERSE_NOTICE A 900 CNY
  > 2026-01-06 v2.1 notice REMINDER A stage 1 APP 900 CNY
account 2026-01-08 kind=PLAN_AGREED account=A dates=2026-02-01
  > 2026-01-08 v3.0 notice REMINDER A stage 2 SMS 900 CNY
overdue 2026-01-10 account=A no=2 due=2026-01-09 principal=50
account 2026-01-12 kind=PLAN_COMPLETED account=A
pay 2026-01-03 kafka=2026-01-14 account=A kind=SETTLEMENT amount=9000
  > 2026-01-12 v7.0 line RESTORE limit 0 -> 0 percent 100 -> 100 drawing SHUT -> OPEN standing SUSPENDED -> GOOD [CORRECTED A: DELINQUENT of 2026-01-06; holds no longer]
