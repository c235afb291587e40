# R2 counts missed minimum payments: the code is their number, at most 7, and at least 1 while late; class goes by days.
policy notice_wait_days 0
account 2026-01-01 kind=OPENED type=R2 product=card account=K day=31 limit=500000
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report K NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-20 product=card account=K no=1 due=2026-01-10 principal=20000 balance=20000
  > 2026-01-20 v2.0 seq 3 report K NORMAL 0 code 1 dpd 10 status 2 class 2 metro2 11 overdue 1 20000 principal 20000 balance 20000 ADVERSE history  profile BBBBBB to 2
  > 2026-01-20 v2.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT K: dpd 10; dpd >= 1]
  > 2026-01-20 v2.0 notice ADVERSE_NOTICE K 20000 CNY
  > 2026-01-20 v2.1 notice REMINDER K stage 3 CALL 20000 CNY
tick 2026-02-01
  > 2026-01-31 v4.0 seq 4 report K NORMAL 30 code 1 dpd 21 status 2 class 2 metro2 11 overdue 1 20000 principal 20000 balance 20000 ADVERSE history 1 profile BBBBBB to 3
  > 2026-01-25 v3.0 notice REMINDER K stage 4 AGENCY 20000 CNY
overdue 2026-02-20 product=card account=K no=2 due=2026-02-10 principal=20000 balance=40000
  > 2026-02-20 v6.0 seq 5 report K NORMAL 0 code 2 dpd 41 status 2 class 2 metro2 71 overdue 2 40000 principal 40000 balance 40000 dofd 2026-02-09 ADVERSE history 1 profile 0BBBBB to 2
  > 2026-02-09 v5.0 notice INSTALMENT_OFFER K 20000 CNY
tick 2026-03-01
  > 2026-02-28 v7.0 seq 6 report K NORMAL 30 code 2 dpd 49 status 2 class 2 metro2 71 overdue 2 40000 principal 40000 balance 40000 dofd 2026-02-09 ADVERSE history 12 profile 0BBBBB to 3
overdue 2026-03-20 product=card account=K no=3 due=2026-03-10 principal=20000 balance=60000
  > 2026-03-20 v9.0 seq 7 report K NORMAL 0 code 3 dpd 69 status 2 class 2 metro2 78 overdue 3 60000 principal 60000 balance 60000 dofd 2026-02-09 ADVERSE history 12 profile 10BBBB to 2
  > 2026-03-11 v8.0 notice INSTALMENT_OFFER K 40000 CNY
tick 2026-04-01
  > 2026-03-31 v10.0 seq 8 report K NORMAL 30 code 3 dpd 80 status 2 class 2 metro2 78 overdue 3 60000 principal 60000 balance 60000 dofd 2026-02-09 ADVERSE history 123 profile 10BBBB to 3
overdue 2026-04-20 product=card account=K no=4 due=2026-04-10 principal=20000 balance=80000
  > 2026-04-10 v11.0 seq 9 AGREEMENT 30 limit 0 opened 2026-01-01
  > 2026-04-11 v12.0 seq 10 report K NORMAL 0 code 3 dpd 91 status 2 class 3 metro2 80 overdue 3 60000 principal 60000 balance 60000 dofd 2026-02-09 ADVERSE history 123 profile 210BBB to 2
  > 2026-04-20 v13.0 seq 11 report K NORMAL 0 code 4 dpd 100 status 2 class 3 metro2 80 overdue 4 80000 principal 80000 balance 80000 dofd 2026-02-09 ADVERSE history 123 profile 210BBB to 2
  > 2026-04-10 v11.0 line ZERO limit 500000 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 K: dpd 90; dpd >= 90]
tick 2026-05-01
  > 2026-04-30 v14.0 seq 12 report K NORMAL 30 code 4 dpd 110 status 2 class 3 metro2 80 overdue 4 80000 principal 80000 balance 80000 dofd 2026-02-09 ADVERSE history 1234 profile 210BBB to 3
overdue 2026-05-20 product=card account=K no=5 due=2026-05-10 principal=20000 balance=100000
  > 2026-05-11 v15.0 seq 13 report K NORMAL 0 code 4 dpd 121 status 2 class 4 metro2 82 overdue 4 80000 principal 80000 balance 80000 dofd 2026-02-09 ADVERSE history 1234 profile 3210BB to 2
  > 2026-05-20 v16.0 seq 14 report K NORMAL 0 code 5 dpd 130 status 2 class 4 metro2 82 overdue 5 100000 principal 100000 balance 100000 dofd 2026-02-09 ADVERSE history 1234 profile 3210BB to 2
  > 2026-05-20 v16.0 notice LEGAL_REFERRAL K 100000 CNY
tick 2026-06-01
  > 2026-05-31 v17.0 seq 15 report K NORMAL 30 code 5 dpd 141 status 2 class 4 metro2 82 overdue 5 100000 principal 100000 balance 100000 dofd 2026-02-09 ADVERSE history 12345 profile 3210BB to 3
overdue 2026-06-20 product=card account=K no=6 due=2026-06-10 principal=20000 balance=120000
  > 2026-06-20 v18.0 seq 16 report K NORMAL 0 code 6 dpd 161 status 2 class 4 metro2 83 overdue 6 120000 principal 120000 balance 120000 dofd 2026-02-09 ADVERSE history 12345 profile 43210B to 2
tick 2026-07-01
  > 2026-06-30 v19.0 seq 17 report K NORMAL 30 code 6 dpd 171 status 2 class 4 metro2 83 overdue 6 120000 principal 120000 balance 120000 dofd 2026-02-09 ADVERSE history 123456 profile 43210B to 3
overdue 2026-07-20 product=card account=K no=7 due=2026-07-10 principal=20000 balance=140000
  > 2026-07-10 v20.0 seq 18 report K NORMAL 0 code 6 dpd 181 status 2 class 5 metro2 84 overdue 6 120000 principal 120000 balance 120000 dofd 2026-02-09 ADVERSE history 123456 profile 543210 to 2
  > 2026-07-20 v21.0 seq 19 report K NORMAL 0 code 7 dpd 191 status 2 class 5 metro2 84 overdue 7 140000 principal 140000 balance 140000 dofd 2026-02-09 ADVERSE history 123456 profile 543210 to 2
tick 2026-08-01
  > 2026-07-31 v22.0 seq 20 report K NORMAL 30 code 7 dpd 202 status 2 class 5 metro2 84 overdue 7 140000 principal 140000 balance 140000 dofd 2026-02-09 ADVERSE history 1234567 profile 543210 to 3
overdue 2026-08-20 product=card account=K no=8 due=2026-08-10 principal=20000 balance=160000
tick 2026-09-01
  > 2026-08-31 v24.0 seq 21 report K NORMAL 30 code 7 dpd 233 status 2 class 5 metro2 84 overdue 8 160000 principal 160000 balance 160000 dofd 2026-02-09 ADVERSE history 12345677 profile 654321 to 3
overdue 2026-09-20 product=card account=K no=9 due=2026-09-10 principal=20000 balance=180000
tick 2026-10-01
  > 2026-09-30 v26.0 seq 22 report K NORMAL 30 code 7 dpd 263 status 2 class 5 metro2 84 overdue 9 180000 principal 180000 balance 180000 dofd 2026-02-09 ADVERSE history 123456777 profile 665432 to 3
# All but 9.00 of the oldest eight paid: within the tolerance of 10.00 the ninth alone counts.
pay 2026-10-05 product=card account=K principal=159100 balance=20900
  > 2026-10-05 v27.0 seq 23 report K NORMAL 0 code 1 dpd 56 status 2 class 2 metro2 71 overdue 2 20900 principal 20900 balance 20900 dofd 2026-02-09 ADVERSE history 123456777 profile 666543 to 2
tick 2026-11-01
  > 2026-10-31 v28.0 seq 24 report K NORMAL 30 code 1 dpd 82 status 2 class 2 metro2 78 overdue 2 20900 principal 20900 balance 20900 dofd 2026-02-09 ADVERSE history 1234567771 profile 666543 to 3
