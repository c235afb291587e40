# Clean before he was told, but with legal action: what is told waits on. Late again on the day of the notice: the month that was cured is told as such, then how he stands.
policy notice_wait_days 30
account 2026-01-01 kind=OPENED account=A day=10 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
overdue 2026-01-06 account=A no=1 due=2026-01-05 principal=900
  > 2026-01-06 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-06 v2.0 notice ADVERSE_NOTICE A 900 CNY
  > 2026-01-06 v2.1 notice REMINDER A stage 1 APP 900 CNY
account 2026-01-08 kind=LEGAL_ACTION account=A
  > 2026-01-08 v3.0 notice REMINDER A stage 2 SMS 900 CNY
tick 2026-01-11
pay 2026-01-12 account=A no=1 amount=900
  > 2026-01-12 v5.0 notice REMINDER A stage 3 CALL 900 CNY
overdue 2026-01-16 account=A no=2 due=2026-01-20 principal=50
tick 2026-01-21
  > 2026-01-21 v8.0 notice ADVERSE_NOTICE A 50 CNY
  > 2026-01-21 v8.1 notice REMINDER A stage 1 APP 50 CNY
delivered 2026-01-21 account=A
  > 2026-01-21 v9.0 seq 2 report A NORMAL 30 code M dpd 0 status 8 class 1 metro2 93 overdue 0 0 principal 0 balance 0 ADVERSE history M profile BBBBBB to 3
  > 2026-01-21 v9.1 seq 3 report A NORMAL 0 code 1 dpd 1 status 8 class 2 metro2 93 overdue 1 50 principal 50 balance 0 ADVERSE history M profile GBBBBB to 2
