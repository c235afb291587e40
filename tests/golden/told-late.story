# First told of April, then of February: the months in between are made up, none of them sent.
overdue 2026-04-05 account=A no=1 due=2026-04-04 principal=100
  > 2026-04-05 v1.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-04-05 v1.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-04-05 v1.1 notice REMINDER A stage 1 APP 100 CNY
overdue 2026-02-10 kafka=2026-04-05 account=A no=2 due=2026-02-09 principal=100
  > 2026-04-05 v2.0 notice REMINDER A stage 4 AGENCY 200 CNY
  > 2026-04-05 v2.1 notice INSTALMENT_OFFER A 200 CNY
tick 2026-05-01
  > 2026-04-30 v4.0 seq 1 report A NORMAL 31 code 3 dpd 80 status 2 class 2 metro2 78 overdue 2 200 principal 200 balance 0 dofd 2026-03-11 ADVERSE history 123 profile 10BBBB to 3
  > 2026-04-10 v3.0 notice INSTALMENT_OFFER A 200 CNY
