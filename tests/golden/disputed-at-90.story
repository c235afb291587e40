# An account in dispute zeroes nobody; once it is resolved and still 90 days late, it does.
account 2026-01-01 kind=OPENED type=R1 account=A day=31 limit=50000 balance=0
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 50000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 3
overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=20000
  > 2026-01-11 v2.0 line SUSPEND limit 50000 -> 50000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v2.0 notice ADVERSE_NOTICE A 20000 CNY
  > 2026-01-11 v2.1 notice REMINDER A stage 1 APP 20000 CNY
dispute 2026-04-01 account=A dispute=d1
  > 2026-01-12 v3.0 seq 3 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 20000 principal 20000 balance 0 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v7.0 seq 4 report A NORMAL 30 code 1 dpd 21 status 2 class 2 metro2 11 overdue 1 20000 principal 20000 balance 0 ADVERSE history 1 profile BBBBBB to 3
  > 2026-02-10 v9.0 seq 5 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history 1 profile 0BBBBB to 2
  > 2026-02-28 v10.0 seq 6 report A NORMAL 30 code 2 dpd 49 status 2 class 2 metro2 71 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history 12 profile 0BBBBB to 3
  > 2026-03-12 v12.0 seq 7 report A NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history 12 profile 10BBBB to 2
  > 2026-03-31 v13.0 seq 8 report A NORMAL 30 code 3 dpd 80 status 2 class 2 metro2 78 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history 123 profile 10BBBB to 3
  > 2026-04-01 v14.0 seq 9 report A NORMAL 0 code 3 dpd 81 status 2 class 2 metro2 78 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE DISPUTED history 123 profile 210BBB to 2
  > 2026-01-13 v4.0 notice REMINDER A stage 2 SMS 20000 CNY
  > 2026-01-17 v5.0 notice REMINDER A stage 3 CALL 20000 CNY
  > 2026-01-25 v6.0 notice REMINDER A stage 4 AGENCY 20000 CNY
  > 2026-02-09 v8.0 notice INSTALMENT_OFFER A 20000 CNY
  > 2026-03-11 v11.0 notice INSTALMENT_OFFER A 20000 CNY
tick 2026-04-15
  > 2026-04-11 v15.0 seq 10 report A NORMAL 0 code 4 dpd 91 status 2 class 3 metro2 80 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE DISPUTED history 123 profile 210BBB to 2
resolved 2026-04-16 account=A dispute=d1
  > 2026-04-16 v16.0 seq 11 AGREEMENT 30 limit 0 opened 2026-01-01
  > 2026-04-16 v16.1 seq 12 report A NORMAL 0 code 4 dpd 96 status 2 class 3 metro2 80 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history 123 profile 210BBB to 2
  > 2026-04-16 v16.0 line ZERO limit 50000 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 A: dpd 96; dpd >= 90]
