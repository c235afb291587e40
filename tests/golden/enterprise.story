# Enterprises tied to him learn every change of standing, under their own token, without cause.
account 2026-01-01 kind=OPENED type=R1 account=A day=31 limit=500000
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
enterprise 2026-01-02 token=firm-b
enterprise 2026-01-02 token=firm-a role=GUARANTOR
enterprise 2026-01-02 token=firm-a role=OWNER
elsewhere 2026-01-03
  > 2026-01-03 v5.0 notice ENTERPRISE_WARNING to firm-a [WARNING : standing GOOD -> WATCH; change of standing]
  > 2026-01-03 v5.1 notice ENTERPRISE_WARNING to firm-b [WARNING : standing GOOD -> WATCH; change of standing]
  > 2026-01-03 v5.2 notice EARLY_WARNING [WARNING : points 40; points >= 30] [WARNING : listed elsewhere 1; listed elsewhere >= 1: 40 points]
enterprise 2026-01-04 token=firm-b linked=no
enterprise 2026-01-03 kafka=2026-01-04 token=firm-b
overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=50000
  > 2026-01-11 v8.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing WATCH -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v8.0 notice ENTERPRISE_WARNING to firm-a [WARNING : standing WATCH -> SUSPENDED; change of standing]
  > 2026-01-11 v8.1 notice ADVERSE_NOTICE A 50000 CNY
  > 2026-01-11 v8.2 notice REMINDER A stage 1 APP 50000 CNY
tick 2026-04-10
  > 2026-01-12 v9.0 seq 3 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 0 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v13.0 seq 4 report A NORMAL 30 code 1 dpd 21 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 0 ADVERSE history 1 profile BBBBBB to 3
  > 2026-02-10 v15.0 seq 5 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 50000 principal 50000 balance 0 dofd 2026-02-09 ADVERSE history 1 profile 0BBBBB to 2
  > 2026-02-28 v16.0 seq 6 report A NORMAL 30 code 2 dpd 49 status 2 class 2 metro2 71 overdue 1 50000 principal 50000 balance 0 dofd 2026-02-09 ADVERSE history 12 profile 0BBBBB to 3
  > 2026-03-12 v18.0 seq 7 report A NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 1 50000 principal 50000 balance 0 dofd 2026-02-09 ADVERSE history 12 profile 10BBBB to 2
  > 2026-03-31 v19.0 seq 8 report A NORMAL 30 code 3 dpd 80 status 2 class 2 metro2 78 overdue 1 50000 principal 50000 balance 0 dofd 2026-02-09 ADVERSE history 123 profile 10BBBB to 3
  > 2026-04-10 v20.0 seq 9 AGREEMENT 30 limit 0 opened 2026-01-01
  > 2026-04-10 v20.0 line ZERO limit 500000 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 A: dpd 90; dpd >= 90]
  > 2026-01-13 v10.0 notice REMINDER A stage 2 SMS 50000 CNY
  > 2026-01-17 v11.0 notice REMINDER A stage 3 CALL 50000 CNY
  > 2026-01-25 v12.0 notice REMINDER A stage 4 AGENCY 50000 CNY
  > 2026-02-09 v14.0 notice INSTALMENT_OFFER A 50000 CNY
  > 2026-03-11 v17.0 notice INSTALMENT_OFFER A 50000 CNY
  > 2026-04-10 v20.0 notice ENTERPRISE_WARNING to firm-a [WARNING : standing SUSPENDED -> ZEROED; change of standing]
