# Written off and then paid in full before the notice was given: the write-off is told when it is.
policy notice_wait_days 10
account 2026-01-01 kind=OPENED account=A day=10 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
overdue 2026-01-06 account=A no=1 due=2026-01-05 principal=900
  > 2026-01-06 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-06 v2.0 notice ADVERSE_NOTICE A 900 CNY
  > 2026-01-06 v2.1 notice REMINDER A stage 1 APP 900 CNY
tick 2026-01-11
  > 2026-01-08 v3.0 notice REMINDER A stage 2 SMS 900 CNY
account 2026-01-12 kind=WRITTEN_OFF account=A
  > 2026-01-12 v4.0 notice REMINDER A stage 3 CALL 900 CNY
pay 2026-01-13 account=A no=1 amount=900
tick 2026-01-16
  > 2026-01-16 v7.0 seq 2 report A NORMAL 30 code M dpd 0 status 4 class 5 metro2 97 overdue 0 0 principal 0 balance 0 dofd 2026-02-04 ADVERSE history M profile BBBBBB to 3
