# A reversal joins two latenesses and lets a third begin earlier; a payment learnt late then splits that. What runs on was told of: nobody is told again.
account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
overdue 2026-02-06 account=A no=1 due=2026-02-05 principal=500 balance=9000
  > 2026-01-31 v2.0 seq 2 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history * profile BBBBBB to 3
  > 2026-02-06 v3.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-02-06 v3.0 notice ADVERSE_NOTICE A 500 CNY
  > 2026-02-06 v3.1 notice REMINDER A stage 1 APP 500 CNY
pay 2026-02-10 account=A no=1 amount=500 id=p1
  > 2026-02-07 v4.0 seq 3 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 500 principal 500 balance 9000 ADVERSE history * profile 0BBBBB to 2
  > 2026-02-10 v6.0 seq 4 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 8500 history * profile 0BBBBB to 3
  > 2026-02-08 v5.0 notice REMINDER A stage 2 SMS 500 CNY
overdue 2026-02-12 account=A no=2 due=2026-02-11 principal=500 balance=8500
  > 2026-02-12 v7.0 notice ADVERSE_NOTICE A 500 CNY
  > 2026-02-12 v7.1 notice REMINDER A stage 1 APP 500 CNY
overdue 2026-02-18 account=A no=4 due=2026-02-22 principal=100 balance=8500
  > 2026-02-13 v8.0 seq 5 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 500 principal 500 balance 8500 ADVERSE history * profile 0BBBBB to 2
  > 2026-02-14 v9.0 notice REMINDER A stage 2 SMS 500 CNY
  > 2026-02-18 v10.0 notice REMINDER A stage 3 CALL 500 CNY
pay 2026-02-20 account=A amount=900 id=p2
  > 2026-02-20 v12.0 seq 6 report A NORMAL 0 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 7600 history * profile 0BBBBB to 2
  > 2026-02-20 v12.0 line RESTORE limit 0 -> 0 percent 100 -> 100 drawing SHUT -> OPEN standing SUSPENDED -> GOOD [RECOVERY_STEP A: on-time instalments 1 since 2026-02-20; 1 instalment or 1 month]
pay 2026-02-20 account=A amount=100 id=p3
overdue 2026-02-25 account=A no=3 due=2026-02-24 principal=500 balance=7500
  > 2026-02-25 v14.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-02-25 v14.0 notice ADVERSE_NOTICE A 500 CNY
  > 2026-02-25 v14.1 notice REMINDER A stage 1 APP 500 CNY
overdue 2026-02-28 account=A no=5 due=2026-02-27 principal=500 balance=7500
  > 2026-02-26 v15.0 seq 7 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 500 principal 500 balance 7500 ADVERSE history * profile 0BBBBB to 2
  > 2026-02-27 v16.0 notice REMINDER A stage 2 SMS 500 CNY
pay 2026-03-02 account=A kind=REVERSAL reverses=p1 amount=500
  > 2026-02-28 v18.0 seq 8 report A NORMAL 30 code 1 dpd 4 status 2 class 2 metro2 11 overdue 2 1000 principal 1000 balance 7500 ADVERSE history *1 profile 0BBBBB to 3
  > 2026-03-02 v19.0 seq 9 report A CORRECT 30 month 2026-02 code 1 dpd 6 status 2 class 2 metro2 11 overdue 3 1100 principal 1100 balance 7500 ADVERSE history *1 profile 00BBBB to 3
  > 2026-03-02 v19.0 notice REMINDER A stage 3 CALL 1100 CNY
pay 2026-02-26 kafka=2026-03-03 account=A amount=600 id=p4
  > 2026-03-02 v20.0 seq 10 report A CORRECT 30 month 2026-02 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 500 principal 500 balance 7500 history *1 profile 00BBBB to 3
tick 2026-03-04
