# The lender zeroes at 60 days instead of 90; a statement of that date taken back undoes it.
policy zero_dpd 60
account 2026-01-05 kind=OPENED type=R1 day=0 limit=1000000
  > 2026-01-05 v1.0 seq 1 AGREEMENT 10 limit 1000000 opened 2026-01-05
  > 2026-01-05 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-02-02 no=1 due=2026-02-01 principal=100000 balance=100000
  > 2026-01-31 v2.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history * profile BBBBBB to 3
  > 2026-02-02 v3.0 line SUSPEND limit 1000000 -> 1000000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-02-02 v3.0 notice ADVERSE_NOTICE A 100000 CNY
  > 2026-02-02 v3.1 notice REMINDER A stage 1 APP 100000 CNY
tick 2026-04-01
  > 2026-02-03 v4.0 seq 4 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 100000 principal 100000 balance 100000 ADVERSE history * profile 0BBBBB to 2
  > 2026-02-28 v8.0 seq 5 report A NORMAL 30 code 1 dpd 27 status 2 class 2 metro2 11 overdue 1 100000 principal 100000 balance 100000 ADVERSE history *1 profile 0BBBBB to 3
  > 2026-03-04 v10.0 seq 6 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 100000 principal 100000 balance 100000 dofd 2026-03-03 ADVERSE history *1 profile 00BBBB to 2
  > 2026-03-31 v11.0 seq 7 report A NORMAL 30 code 2 dpd 58 status 2 class 2 metro2 71 overdue 1 100000 principal 100000 balance 100000 dofd 2026-03-03 ADVERSE history *12 profile 00BBBB to 3
  > 2026-02-04 v5.0 notice REMINDER A stage 2 SMS 100000 CNY
  > 2026-02-08 v6.0 notice REMINDER A stage 3 CALL 100000 CNY
  > 2026-02-16 v7.0 notice REMINDER A stage 4 AGENCY 100000 CNY
  > 2026-03-03 v9.0 notice INSTALMENT_OFFER A 100000 CNY
tick 2026-04-02
  > 2026-04-02 v12.0 seq 8 AGREEMENT 30 limit 0 opened 2026-01-05
  > 2026-04-02 v12.0 line ZERO limit 1000000 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 A: dpd 60; dpd >= 60]
  > 2026-04-02 v12.0 notice INSTALMENT_OFFER A 100000 CNY
pay 2026-04-02 no=1 principal=100000 balance=0
  > 2026-04-02 v13.0 seq 9 report A NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *12 profile 100BBB to 3
overdue 2026-04-04 no=1 due=2026-02-01 principal=0 balance=0
pay 2026-03-01 no=1 principal=100000 balance=0
  > 2026-04-04 v15.0 seq 10 AGREEMENT 30 limit 1000000 opened 2026-01-05
  > 2026-04-04 v15.1 seq 11 report A CORRECT 30 month 2026-03 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *1M profile 000BBB to 3
  > 2026-04-04 v15.0 line RESTORE limit 0 -> 1000000 percent 0 -> 100 drawing SHUT -> SHUT standing ZEROED -> RECOVERING [CORRECTED A: DPD_90 of 2026-04-02; holds no longer]
