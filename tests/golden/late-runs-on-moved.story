# Instalments moved twice. A statement told late adds one to them, so that the dates moved are others, and a lateness that
# was believed over runs on into a plan. It began with the first move, after the only notice: that was of the lateness
# before. What it tells worse of a month waits for a notice of its own, although days of it are put away.
overdue 2024-02-22 no=1 due=2024-01-31 principal=5000 balance=60000
  > 2024-02-22 v1.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 22; dpd >= 1]
  > 2024-02-22 v1.0 notice ADVERSE_NOTICE A 5000 CNY
  > 2024-02-22 v1.1 notice REMINDER A stage 4 AGENCY 5000 CNY
overdue 2024-03-01 no=2 due=2024-02-29 principal=5000 balance=60000
  > 2024-02-29 v2.0 seq 1 report A NORMAL 31 code 1 dpd 29 status 2 class 2 metro2 11 overdue 1 5000 principal 5000 balance 60000 ADVERSE history 1 profile BBBBBB to 3
  > 2024-03-01 v2.0 notice INSTALMENT_OFFER A 5000 CNY
account 2024-02-29 kind=EXTENDED dates=2024-03-01,2024-04-30 kafka=2024-03-03
  > 2024-03-01 v4.0 seq 2 report A CORRECT 30 month 2024-02 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 60000 history * profile 0BBBBB to 3
overdue 2024-06-01 no=6 due=2024-05-31 principal=5000 balance=50000
  > 2024-03-31 v5.0 seq 3 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 2 10000 principal 10000 balance 60000 dofd 2024-03-30 ADVERSE history * profile 0BBBBB to 2
  > 2024-03-31 v6.0 seq 4 report A NORMAL 30 code 2 dpd 31 status 2 class 2 metro2 71 overdue 2 10000 principal 10000 balance 60000 dofd 2024-03-30 ADVERSE history *2 profile 0BBBBB to 3
  > 2024-04-30 v8.0 seq 5 report A NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 2 10000 principal 10000 balance 60000 dofd 2024-03-30 ADVERSE history *2 profile 10BBBB to 2
  > 2024-04-30 v9.0 seq 6 report A NORMAL 30 code 3 dpd 61 status 2 class 2 metro2 78 overdue 2 10000 principal 10000 balance 60000 dofd 2024-03-30 ADVERSE history *23 profile 10BBBB to 3
  > 2024-05-30 v11.0 seq 7 report A NORMAL 0 code 4 dpd 91 status 2 class 3 metro2 80 overdue 2 10000 principal 10000 balance 60000 dofd 2024-03-30 ADVERSE history *23 profile 210BBB to 2
  > 2024-05-31 v12.0 seq 8 report A NORMAL 30 code 4 dpd 92 status 2 class 3 metro2 80 overdue 2 10000 principal 10000 balance 60000 dofd 2024-03-30 ADVERSE history *234 profile 210BBB to 3
  > 2024-05-29 v10.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 A: dpd 90; dpd >= 90]
  > 2024-04-29 v7.0 notice INSTALMENT_OFFER A 10000 CNY
account 2024-07-05 kind=EXTENDED dates=2024-07-06,2024-09-30
  > 2024-06-29 v14.0 seq 9 report A NORMAL 0 code 5 dpd 121 status 2 class 3 metro2 82 overdue 3 15000 principal 15000 balance 50000 dofd 2024-03-30 ADVERSE history *234 profile 3210BB to 2
  > 2024-06-30 v15.0 seq 10 report A NORMAL 30 code 5 dpd 122 status 2 class 3 metro2 82 overdue 3 15000 principal 15000 balance 50000 dofd 2024-03-30 ADVERSE history *2345 profile 3210BB to 3
  > 2024-07-05 v16.0 seq 11 report A NORMAL 0 code 2 dpd 35 status 2 class 2 metro2 71 overdue 1 5000 principal 5000 balance 50000 dofd 2024-03-30 ADVERSE history *2345 profile 43210B to 2
account 2024-07-10 kind=EXTENDED dates=2024-07-30,2024-08-29
  > 2024-07-10 v17.0 seq 12 report A NORMAL 0 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 50000 history *2345 profile 43210B to 2
account 2024-07-17 kind=PLAN_AGREED dates=2024-08-17
overdue 2024-05-01 no=5 due=2024-04-30 principal=5000 balance=55000 kafka=2024-07-17
  > 2024-07-17 v19.0 seq 13 report A NORMAL 0 code M dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 50000 history *2345 profile 43210B to 2
  > 2024-07-17 v19.0 notice ADVERSE_NOTICE A 0 CNY
tick 2024-07-31
  > 2024-07-18 v20.0 seq 14 report A CORRECT 30 month 2024-05 code 4 dpd 92 status 2 class 3 metro2 80 overdue 3 15000 principal 15000 balance 55000 dofd 2024-03-30 ADVERSE history *2345 profile 43210B to 3
  > 2024-07-18 v20.1 seq 15 report A CORRECT 30 month 2024-06 code 5 dpd 122 status 2 class 3 metro2 82 overdue 4 20000 principal 20000 balance 50000 dofd 2024-03-30 ADVERSE history *2345 profile 43210B to 3
  > 2024-07-31 v21.0 seq 16 report A NORMAL 0 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 5000 principal 5000 balance 50000 ADVERSE history *2345 profile 43210B to 2
