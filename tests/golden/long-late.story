# Arrears that run through the fold: the date of first delinquency stays, whichever payment lowers them later.
account 2026-01-01 kind=OPENED account=A day=10 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
overdue 2026-01-06 account=A no=1 due=2026-01-05 principal=100 intent=INTENTIONAL
  > 2026-01-06 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-06 v2.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-01-06 v2.1 notice REMINDER A stage 1 APP 100 CNY
overdue 2026-02-06 account=A no=2 due=2026-02-05 principal=100 intent=UNKNOWN
  > 2026-01-07 v3.0 seq 2 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 100 principal 100 balance 0 ADVERSE history  profile BBBBBB to 2
  > 2026-01-10 v5.0 seq 3 report A NORMAL 30 code 1 dpd 5 status 2 class 2 metro2 11 overdue 1 100 principal 100 balance 0 ADVERSE history 1 profile BBBBBB to 3
  > 2026-02-05 v9.0 seq 4 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 100 principal 100 balance 0 dofd 2026-02-04 ADVERSE history 1 profile 0BBBBB to 2
  > 2026-01-08 v4.0 notice REMINDER A stage 2 SMS 100 CNY
  > 2026-01-12 v6.0 notice REMINDER A stage 3 CALL 100 CNY
  > 2026-01-20 v7.0 notice REMINDER A stage 4 AGENCY 100 CNY
  > 2026-02-04 v8.0 notice INSTALMENT_OFFER A 100 CNY
tick 2026-05-20
  > 2026-02-10 v11.0 seq 5 report A NORMAL 30 code 2 dpd 36 status 2 class 2 metro2 71 overdue 2 200 principal 200 balance 0 dofd 2026-02-04 ADVERSE history 12 profile 0BBBBB to 3
  > 2026-03-07 v13.0 seq 6 report A NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 2 200 principal 200 balance 0 dofd 2026-02-04 ADVERSE history 12 profile 10BBBB to 2
  > 2026-03-10 v14.0 seq 7 report A NORMAL 30 code 3 dpd 64 status 2 class 2 metro2 78 overdue 2 200 principal 200 balance 0 dofd 2026-02-04 ADVERSE history 123 profile 10BBBB to 3
  > 2026-04-06 v16.0 seq 8 report A NORMAL 0 code 4 dpd 91 status 2 class 3 metro2 80 overdue 2 200 principal 200 balance 0 dofd 2026-02-04 ADVERSE history 123 profile 210BBB to 2
  > 2026-04-10 v17.0 seq 9 report A NORMAL 30 code 4 dpd 95 status 2 class 3 metro2 80 overdue 2 200 principal 200 balance 0 dofd 2026-02-04 ADVERSE history 1234 profile 210BBB to 3
  > 2026-05-06 v18.0 seq 10 report A NORMAL 0 code 5 dpd 121 status 2 class 3 metro2 82 overdue 2 200 principal 200 balance 0 dofd 2026-02-04 ADVERSE history 1234 profile 3210BB to 2
  > 2026-05-10 v19.0 seq 11 report A NORMAL 30 code 5 dpd 125 status 2 class 3 metro2 82 overdue 2 200 principal 200 balance 0 dofd 2026-02-04 ADVERSE history 12345 profile 3210BB to 3
  > 2026-04-05 v15.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 A: dpd 90; dpd >= 90]
  > 2026-03-06 v12.0 notice INSTALMENT_OFFER A 200 CNY
pay 2026-05-20 account=A no=1 amount=100
  > 2026-05-20 v20.0 seq 12 report A NORMAL 0 code 4 dpd 104 status 2 class 3 metro2 80 overdue 1 100 principal 100 balance 0 dofd 2026-02-04 ADVERSE history 12345 profile 43210B to 2
tick 2026-06-20
  > 2026-06-06 v21.0 seq 13 report A NORMAL 0 code 5 dpd 121 status 2 class 3 metro2 82 overdue 1 100 principal 100 balance 0 dofd 2026-02-04 ADVERSE history 12345 profile 43210B to 2
  > 2026-06-10 v22.0 seq 14 report A NORMAL 30 code 5 dpd 125 status 2 class 3 metro2 82 overdue 1 100 principal 100 balance 0 dofd 2026-02-04 ADVERSE history 123455 profile 43210B to 3
pay 2026-06-20 account=A no=2 amount=60
tick 2026-09-25
  > 2026-07-06 v24.0 seq 15 report A NORMAL 0 code 6 dpd 151 status 2 class 3 metro2 83 overdue 1 40 principal 40 balance 0 dofd 2026-02-04 ADVERSE history 123455 profile 443210 to 2
  > 2026-07-10 v25.0 seq 16 report A NORMAL 30 code 6 dpd 155 status 2 class 3 metro2 83 overdue 1 40 principal 40 balance 0 dofd 2026-02-04 ADVERSE history 1234556 profile 443210 to 3
  > 2026-08-05 v26.0 seq 17 report A NORMAL 0 code 7 dpd 181 status 2 class 3 metro2 84 overdue 1 40 principal 40 balance 0 dofd 2026-02-04 ADVERSE history 1234556 profile 544321 to 2
  > 2026-08-10 v27.0 seq 18 report A NORMAL 30 code 7 dpd 186 status 2 class 3 metro2 84 overdue 1 40 principal 40 balance 0 dofd 2026-02-04 ADVERSE history 12345567 profile 544321 to 3
  > 2026-09-10 v28.0 seq 19 report A NORMAL 30 code 7 dpd 217 status 2 class 3 metro2 84 overdue 1 40 principal 40 balance 0 dofd 2026-02-04 ADVERSE history 123455677 profile 654432 to 3
pay 2026-09-25 account=A no=2 amount=40
  > 2026-09-25 v29.0 seq 20 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history 123455677 profile 665443 to 3
overdue 2026-09-28 account=A no=3 due=2026-09-26 principal=50
  > 2026-09-28 v30.0 notice ADVERSE_NOTICE A 50 CNY
  > 2026-09-28 v30.1 notice REMINDER A stage 1 APP 50 CNY
pay 2026-09-29 account=A no=3 amount=50
  > 2026-09-29 v31.0 seq 21 report A NORMAL 0 code 1 dpd 3 status 2 class 2 metro2 11 overdue 1 50 principal 50 balance 0 ADVERSE history 123455677 profile 665443 to 2
  > 2026-09-29 v32.0 seq 22 report A NORMAL 0 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history 123455677 profile 665443 to 2
  > 2026-09-29 v31.0 notice REMINDER A stage 2 SMS 50 CNY
