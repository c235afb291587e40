# Six months of 24 with a code 1-7, in one episode that never reaches 90 days: zeroed at the sixth closing.
policy notice_wait_days 0
account 2026-01-01 kind=OPENED type=R1 account=A day=31 limit=500000
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-21 account=A no=1 due=2026-01-20 principal=10000 balance=90000
  > 2026-01-21 v2.0 seq 3 report A NORMAL 0 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 90000 ADVERSE history  profile BBBBBB to 2
  > 2026-01-21 v2.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-21 v2.0 notice ADVERSE_NOTICE A 10000 CNY
  > 2026-01-21 v2.1 notice REMINDER A stage 1 APP 10000 CNY
tick 2026-02-01
  > 2026-01-31 v5.0 seq 4 report A NORMAL 30 code 1 dpd 11 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 90000 ADVERSE history 1 profile BBBBBB to 3
  > 2026-01-23 v3.0 notice REMINDER A stage 2 SMS 10000 CNY
  > 2026-01-27 v4.0 notice REMINDER A stage 3 CALL 10000 CNY
overdue 2026-02-21 account=A no=2 due=2026-02-20 principal=10000 balance=90000
  > 2026-02-20 v8.0 seq 5 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 10000 principal 10000 balance 90000 dofd 2026-02-19 ADVERSE history 1 profile 0BBBBB to 2
  > 2026-02-04 v6.0 notice REMINDER A stage 4 AGENCY 10000 CNY
  > 2026-02-19 v7.0 notice INSTALMENT_OFFER A 10000 CNY
pay 2026-02-25 account=A no=1 amount=10000
  > 2026-02-25 v10.0 seq 6 report A NORMAL 0 code 1 dpd 5 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 80000 ADVERSE history 1 profile 0BBBBB to 2
tick 2026-03-01
  > 2026-02-28 v11.0 seq 7 report A NORMAL 30 code 1 dpd 8 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 80000 ADVERSE history 11 profile 0BBBBB to 3
overdue 2026-03-21 account=A no=3 due=2026-03-20 principal=10000 balance=90000
pay 2026-03-25 account=A no=2 amount=10000
  > 2026-03-23 v13.0 seq 8 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 2 20000 principal 20000 balance 90000 dofd 2026-02-19 ADVERSE history 11 profile 00BBBB to 2
  > 2026-03-25 v14.0 seq 9 report A NORMAL 0 code 1 dpd 5 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 80000 ADVERSE history 11 profile 00BBBB to 2
tick 2026-04-01
  > 2026-03-31 v15.0 seq 10 report A NORMAL 30 code 1 dpd 11 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 80000 ADVERSE history 111 profile 00BBBB to 3
overdue 2026-04-21 account=A no=4 due=2026-04-20 principal=10000 balance=90000
  > 2026-04-20 v16.0 seq 11 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 10000 principal 10000 balance 80000 dofd 2026-02-19 ADVERSE history 111 profile 000BBB to 2
pay 2026-04-25 account=A no=3 amount=10000
  > 2026-04-25 v18.0 seq 12 report A NORMAL 0 code 1 dpd 5 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 80000 ADVERSE history 111 profile 000BBB to 2
tick 2026-05-01
  > 2026-04-30 v19.0 seq 13 report A NORMAL 30 code 1 dpd 10 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 80000 ADVERSE history 1111 profile 000BBB to 3
overdue 2026-05-21 account=A no=5 due=2026-05-20 principal=10000 balance=90000
  > 2026-05-21 v20.0 seq 14 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 10000 principal 10000 balance 80000 dofd 2026-02-19 ADVERSE history 1111 profile 0000BB to 2
pay 2026-05-25 account=A no=4 amount=10000
  > 2026-05-25 v22.0 seq 15 report A NORMAL 0 code 1 dpd 5 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 80000 ADVERSE history 1111 profile 0000BB to 2
tick 2026-06-01
  > 2026-05-31 v23.0 seq 16 report A NORMAL 30 code 1 dpd 11 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 80000 ADVERSE history 11111 profile 0000BB to 3
overdue 2026-06-21 account=A no=6 due=2026-06-20 principal=10000 balance=90000
  > 2026-06-20 v24.0 seq 17 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 10000 principal 10000 balance 80000 dofd 2026-02-19 ADVERSE history 11111 profile 00000B to 2
pay 2026-06-25 account=A no=5 amount=10000
  > 2026-06-25 v26.0 seq 18 report A NORMAL 0 code 1 dpd 5 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 80000 ADVERSE history 11111 profile 00000B to 2
tick 2026-07-01
  > 2026-06-30 v27.0 seq 19 report A NORMAL 30 code 1 dpd 10 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 80000 ADVERSE history 111111 profile 00000B to 3
  > 2026-07-01 v27.1 seq 20 AGREEMENT 30 limit 0 opened 2026-01-01
  > 2026-07-01 v27.0 line ZERO limit 500000 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [CODES_6_OF_24 A: codes 6; codes >= 6 of 24]
