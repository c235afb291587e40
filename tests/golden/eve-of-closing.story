# An event dated ahead, told on a settlement day: the day closes without it, the next one opens with it.
account 2026-01-01 kind=OPENED account=A day=10 amount=1000 balance=1000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 1000 history  profile BBBBBB to 3
tick 2026-01-10
overdue 2026-01-11 kafka=2026-01-10 account=A no=1 due=2026-01-09 principal=100
tick 2026-01-11
  > 2026-01-10 v3.0 seq 2 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 1000 history * profile BBBBBB to 3
  > 2026-01-11 v3.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 2; dpd >= 1]
  > 2026-01-11 v3.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-01-11 v3.1 notice REMINDER A stage 1 APP 100 CNY
