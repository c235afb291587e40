# A second plan, dated ahead, takes the place of the first without a breach; without arrears or without dates there is none.
account 2026-01-01 kind=OPENED account=A day=10 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
account 2026-01-02 kind=PLAN_AGREED account=A dates=2026-02-01
overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=900
  > 2026-01-10 v3.0 seq 2 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history * profile BBBBBB to 3
  > 2026-01-11 v4.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v4.0 notice ADVERSE_NOTICE A 900 CNY
  > 2026-01-11 v4.1 notice REMINDER A stage 1 APP 900 CNY
account 2026-01-12 kind=PLAN_AGREED account=A
  > 2026-01-12 v5.0 seq 3 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 900 principal 900 balance 0 ADVERSE history * profile 0BBBBB to 2
account 2026-01-13 kind=PLAN_AGREED account=A dates=2026-02-01,2026-03-01
  > 2026-01-13 v8.0 seq 4 report A NORMAL 0 code * dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history * profile 0BBBBB to 2
  > 2026-01-13 v7.0 notice REMINDER A stage 2 SMS 900 CNY
account 2026-01-15 kafka=2026-01-14 kind=PLAN_AGREED account=A dates=2026-02-10,2026-03-10,2026-04-10
tick 2026-01-15
pay 2026-02-10 account=A amount=300
tick 2026-04-20
  > 2026-02-10 v11.0 seq 5 report A NORMAL 30 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history *N profile 0BBBBB to 3
  > 2026-03-10 v12.0 seq 6 report A NORMAL 30 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history *NN profile 00BBBB to 3
  > 2026-03-11 v12.1 seq 7 report A NORMAL 0 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 300 principal 300 balance 0 ADVERSE history *NN profile 000BBB to 2
  > 2026-04-10 v13.0 seq 8 report A NORMAL 0 code 3 dpd 90 status 2 class 2 metro2 80 overdue 1 600 principal 600 balance 0 dofd 2026-04-09 ADVERSE history *NN profile 000BBB to 2
  > 2026-04-10 v14.0 seq 9 report A NORMAL 30 code 3 dpd 90 status 2 class 2 metro2 80 overdue 1 600 principal 600 balance 0 dofd 2026-04-09 ADVERSE history *NN3 profile 000BBB to 3
  > 2026-04-11 v14.1 seq 10 report A NORMAL 0 code 4 dpd 91 status 2 class 3 metro2 80 overdue 1 600 principal 600 balance 0 dofd 2026-04-09 ADVERSE history *NN3 profile 3000BB to 2
  > 2026-04-10 v13.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing PLAN -> ZEROED REVIEW [DPD_90 A: dpd 90; dpd >= 90]
  > 2026-04-10 v13.0 notice REMINDER A stage 4 AGENCY 600 CNY
  > 2026-04-10 v13.1 notice INSTALMENT_OFFER A 600 CNY
tick 2026-05-12
  > 2026-05-10 v15.0 seq 11 report A NORMAL 30 code 4 dpd 120 status 2 class 3 metro2 82 overdue 1 600 principal 600 balance 0 dofd 2026-04-09 ADVERSE history *NN34 profile 3000BB to 3
  > 2026-05-11 v15.1 seq 12 report A NORMAL 0 code 5 dpd 121 status 2 class 3 metro2 82 overdue 1 600 principal 600 balance 0 dofd 2026-04-09 ADVERSE history *NN34 profile 43000B to 2
