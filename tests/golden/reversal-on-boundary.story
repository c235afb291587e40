# A reversal dated on the very day up to which the fold would go, before the payment it names: it outlives the fold.
account 2026-01-01 kind=OPENED account=A day=10 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
overdue 2026-01-03 account=A no=1 due=2026-01-02 principal=500
  > 2026-01-03 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-03 v2.0 notice ADVERSE_NOTICE A 500 CNY
  > 2026-01-03 v2.1 notice REMINDER A stage 1 APP 500 CNY
pay 2026-01-12 account=A no=1 amount=500 id=p1
  > 2026-01-04 v3.0 seq 2 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 500 principal 500 balance 0 ADVERSE history  profile BBBBBB to 2
  > 2026-01-10 v6.0 seq 3 report A NORMAL 30 code 1 dpd 8 status 2 class 2 metro2 11 overdue 1 500 principal 500 balance 0 ADVERSE history 1 profile BBBBBB to 3
  > 2026-01-12 v7.0 seq 4 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history 1 profile 0BBBBB to 3
  > 2026-01-05 v4.0 notice REMINDER A stage 2 SMS 500 CNY
  > 2026-01-09 v5.0 notice REMINDER A stage 3 CALL 500 CNY
pay 2026-01-10 kafka=2026-01-13 account=A kind=REVERSAL reverses=p1 amount=500
  > 2026-01-12 v8.0 seq 5 report A NORMAL 0 code 1 dpd 10 status 2 class 2 metro2 11 overdue 1 500 principal 500 balance 0 ADVERSE history 1 profile 0BBBBB to 2
pay 2026-01-13 account=A kind=REVERSAL reverses=p1 amount=500
  > refused UNKNOWN_REVERSAL: reverses: names a payment that is already taken back
tick 2026-04-13
  > 2026-02-02 v11.0 seq 6 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 500 principal 500 balance 0 dofd 2026-02-01 ADVERSE history 1 profile 0BBBBB to 2
  > 2026-02-10 v12.0 seq 7 report A NORMAL 30 code 2 dpd 39 status 2 class 2 metro2 71 overdue 1 500 principal 500 balance 0 dofd 2026-02-01 ADVERSE history 12 profile 0BBBBB to 3
  > 2026-03-04 v14.0 seq 8 report A NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 1 500 principal 500 balance 0 dofd 2026-02-01 ADVERSE history 12 profile 10BBBB to 2
  > 2026-03-10 v15.0 seq 9 report A NORMAL 30 code 3 dpd 67 status 2 class 2 metro2 78 overdue 1 500 principal 500 balance 0 dofd 2026-02-01 ADVERSE history 123 profile 10BBBB to 3
  > 2026-04-03 v17.0 seq 10 report A NORMAL 0 code 4 dpd 91 status 2 class 3 metro2 80 overdue 1 500 principal 500 balance 0 dofd 2026-02-01 ADVERSE history 123 profile 210BBB to 2
  > 2026-04-10 v18.0 seq 11 report A NORMAL 30 code 4 dpd 98 status 2 class 3 metro2 80 overdue 1 500 principal 500 balance 0 dofd 2026-02-01 ADVERSE history 1234 profile 210BBB to 3
  > 2026-04-02 v16.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 A: dpd 90; dpd >= 90]
  > 2026-01-17 v9.0 notice REMINDER A stage 4 AGENCY 500 CNY
  > 2026-02-01 v10.0 notice INSTALMENT_OFFER A 500 CNY
  > 2026-03-03 v13.0 notice INSTALMENT_OFFER A 500 CNY
overdue 2026-04-14 account=A no=2 due=2026-04-13 principal=100
pay 2026-04-15 account=A no=1 amount=500
  > 2026-04-15 v20.0 seq 12 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 100 principal 100 balance 0 ADVERSE history 1234 profile 3210BB to 2
pay 2026-04-15 account=A no=2 amount=100
  > 2026-04-15 v21.0 seq 13 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history 1234 profile 3210BB to 3
