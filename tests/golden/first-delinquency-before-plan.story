# The date of first delinquency is that of the plan's part that was 30 days late first, though the instalments stand as they were since the plan broke. A payment taken back later is unpaid from a day that was put away: the days before that stay as they were told.
account 2026-01-01 kind=OPENED type=D1 account=A day=1 amount=7200 balance=7200
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 7200 history  profile BBBBBB to 3
overdue 2026-01-02 account=A no=3 due=2025-12-30 principal=600
  > 2026-01-01 v2.0 seq 2 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 7200 history * profile BBBBBB to 3
  > 2026-01-02 v3.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 3; dpd >= 1]
  > 2026-01-02 v3.0 notice ADVERSE_NOTICE A 600 CNY
  > 2026-01-02 v3.1 notice REMINDER A stage 2 SMS 600 CNY
account 2026-01-25 kind=PLAN_AGREED account=A dates=2026-02-24,2026-03-26,2026-04-27
  > 2026-01-03 v4.0 seq 3 report A NORMAL 0 code 1 dpd 4 status 2 class 2 metro2 11 overdue 1 600 principal 600 balance 0 ADVERSE history * profile 0BBBBB to 2
  > 2026-01-25 v7.0 seq 4 report A NORMAL 0 code * dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history * profile 0BBBBB to 2
  > 2026-01-06 v5.0 notice REMINDER A stage 3 CALL 600 CNY
  > 2026-01-14 v6.0 notice REMINDER A stage 4 AGENCY 600 CNY
tick 2026-03-28
  > 2026-02-01 v8.0 seq 5 report A NORMAL 30 code * dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history ** profile 0BBBBB to 3
  > 2026-02-25 v9.0 seq 6 report A NORMAL 0 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 200 principal 200 balance 0 ADVERSE history ** profile 00BBBB to 2
  > 2026-03-01 v10.0 seq 7 report A NORMAL 30 code 1 dpd 5 status 2 class 2 metro2 11 overdue 1 200 principal 200 balance 0 ADVERSE history **1 profile 00BBBB to 3
  > 2026-03-27 v11.0 seq 8 report A NORMAL 0 code 3 dpd 87 status 2 class 2 metro2 78 overdue 1 600 principal 600 balance 0 dofd 2026-03-26 ADVERSE history **1 profile 000BBB to 2
  > 2026-03-27 v11.0 notice INSTALMENT_OFFER A 600 CNY
pay 2026-06-02 account=A no=9 due=2026-06-01 amount=600 id=p
  > 2026-03-31 v13.0 seq 9 report A NORMAL 0 code 4 dpd 91 status 2 class 3 metro2 80 overdue 1 600 principal 600 balance 0 dofd 2026-03-26 ADVERSE history **1 profile 000BBB to 2
  > 2026-04-01 v14.0 seq 10 report A NORMAL 30 code 4 dpd 92 status 2 class 3 metro2 80 overdue 1 600 principal 600 balance 0 dofd 2026-03-26 ADVERSE history **14 profile 000BBB to 3
  > 2026-04-30 v15.0 seq 11 report A NORMAL 0 code 5 dpd 121 status 2 class 3 metro2 82 overdue 1 600 principal 600 balance 0 dofd 2026-03-26 ADVERSE history **14 profile 3000BB to 2
  > 2026-05-01 v16.0 seq 12 report A NORMAL 30 code 5 dpd 122 status 2 class 3 metro2 82 overdue 1 600 principal 600 balance 0 dofd 2026-03-26 ADVERSE history **145 profile 3000BB to 3
  > 2026-05-30 v17.0 seq 13 report A NORMAL 0 code 6 dpd 151 status 2 class 3 metro2 83 overdue 1 600 principal 600 balance 0 dofd 2026-03-26 ADVERSE history **145 profile 43000B to 2
  > 2026-06-01 v18.0 seq 14 report A NORMAL 30 code 6 dpd 153 status 2 class 3 metro2 83 overdue 1 600 principal 600 balance 0 dofd 2026-03-26 ADVERSE history **1456 profile 43000B to 3
  > 2026-03-30 v12.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 A: dpd 90; dpd >= 90]
pay 2026-08-19 account=A kind=REVERSAL no=9 due=2026-06-01 amount=600 reverses=p
  > 2026-06-29 v20.0 seq 15 report A NORMAL 0 code 7 dpd 181 status 2 class 3 metro2 84 overdue 1 600 principal 600 balance 0 dofd 2026-03-26 ADVERSE history **1456 profile 543000 to 2
  > 2026-07-01 v21.0 seq 16 report A NORMAL 30 code 7 dpd 183 status 2 class 3 metro2 84 overdue 1 600 principal 600 balance 0 dofd 2026-03-26 ADVERSE history **14567 profile 543000 to 3
  > 2026-08-01 v22.0 seq 17 report A NORMAL 30 code 7 dpd 214 status 2 class 3 metro2 84 overdue 1 600 principal 600 balance 0 dofd 2026-03-26 ADVERSE history **145677 profile 654300 to 3
  > 2026-08-19 v23.0 seq 18 report A CORRECT 30 month 2026-07 code 7 dpd 183 status 2 class 3 metro2 84 overdue 2 1200 principal 1200 balance 0 dofd 2026-03-26 ADVERSE history **145677 profile 665430 to 3
  > 2026-08-19 v23.1 seq 19 report A CORRECT 30 month 2026-08 code 7 dpd 214 status 2 class 3 metro2 84 overdue 2 1200 principal 1200 balance 0 dofd 2026-03-26 ADVERSE history **145677 profile 665430 to 3
overdue 2026-09-12 account=A no=12 due=2026-09-11 principal=600
  > 2026-09-01 v24.0 seq 20 report A NORMAL 30 code 7 dpd 245 status 2 class 3 metro2 84 overdue 2 1200 principal 1200 balance 0 dofd 2026-03-26 ADVERSE history **1456777 profile 665430 to 3
tick 2026-10-02
  > 2026-09-27 v26.0 seq 21 report A NORMAL 0 code 7 dpd 271 status 2 class 4 metro2 84 overdue 3 1800 principal 1800 balance 0 dofd 2026-03-26 ADVERSE history **1456777 profile 666543 to 2
  > 2026-10-01 v27.0 seq 22 report A NORMAL 30 code 7 dpd 275 status 2 class 4 metro2 84 overdue 3 1800 principal 1800 balance 0 dofd 2026-03-26 ADVERSE history **14567777 profile 666543 to 3
