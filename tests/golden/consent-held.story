# Consent is withdrawn while a report is held: it stays held, and leaves by the day on which consent is given again.
policy notice_wait_days 5
account 2026-01-01 kind=OPENED account=A day=10 amount=1000 balance=1000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 1000 history  profile BBBBBB to 3
overdue 2026-01-06 account=A no=1 due=2026-01-05 principal=100
  > 2026-01-06 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-06 v2.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-01-06 v2.1 notice REMINDER A stage 1 APP 100 CNY
consent 2026-01-08 purpose=REPORT granted=no
  > 2026-01-08 v3.0 notice REMINDER A stage 2 SMS 100 CNY
tick 2026-01-12
  > 2026-01-12 v5.0 notice REMINDER A stage 3 CALL 100 CNY
consent 2026-01-13 purpose=REPORT
  > 2026-01-13 v6.0 seq 2 report A NORMAL 0 code 1 dpd 8 status 2 class 2 metro2 11 overdue 1 100 principal 100 balance 0 ADVERSE history 1 profile DBBBBB to 2
