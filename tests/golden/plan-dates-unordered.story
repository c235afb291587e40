# The due dates of a plan are told out of order: they count in that of the calendar. What he pays on 2026-04-04 is the part of 5 March, 30 days late; the last one falls due on 20 March, and the plan performs until that is 31 days late.
account 2026-01-01 kind=OPENED account=A day=15 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
overdue 2026-01-06 account=A no=1 due=2026-01-05 principal=901
  > 2026-01-06 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-06 v2.0 notice ADVERSE_NOTICE A 901 CNY
  > 2026-01-06 v2.1 notice REMINDER A stage 1 APP 901 CNY
account 2026-01-10 kind=PLAN_AGREED account=A dates=2026-02-20,2026-03-20,2026-03-05
  > 2026-01-07 v3.0 seq 2 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 901 principal 901 balance 0 ADVERSE history  profile BBBBBB to 2
  > 2026-01-10 v5.0 seq 3 report A NORMAL 0 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 2
  > 2026-01-08 v4.0 notice REMINDER A stage 2 SMS 901 CNY
pay 2026-02-20 account=A amount=300
  > 2026-01-15 v6.0 seq 4 report A NORMAL 30 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history N profile BBBBBB to 3
  > 2026-02-15 v7.0 seq 5 report A NORMAL 30 code * dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history N* profile 0BBBBB to 3
tick 2026-04-04
  > 2026-03-06 v9.0 seq 6 report A NORMAL 0 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 300 principal 300 balance 0 ADVERSE history N* profile 00BBBB to 2
  > 2026-03-15 v10.0 seq 7 report A NORMAL 30 code 1 dpd 10 status 2 class 2 metro2 11 overdue 1 300 principal 300 balance 0 ADVERSE history N*1 profile 00BBBB to 3
pay 2026-04-04 account=A amount=300
tick 2026-04-08
tick 2026-04-22
  > 2026-04-15 v12.0 seq 8 report A NORMAL 30 code 1 dpd 26 status 2 class 2 metro2 11 overdue 1 301 principal 301 balance 0 ADVERSE history N*11 profile 000BBB to 3
  > 2026-04-20 v13.0 seq 9 report A NORMAL 0 code 4 dpd 105 status 2 class 3 metro2 80 overdue 1 301 principal 301 balance 0 dofd 2026-04-19 ADVERSE history N*11 profile 0000BB to 2
  > 2026-04-20 v13.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing PLAN -> ZEROED REVIEW [DPD_90 A: dpd 105; dpd >= 90]
  > 2026-04-20 v13.0 notice REMINDER A stage 4 AGENCY 301 CNY
  > 2026-04-20 v13.1 notice INSTALMENT_OFFER A 301 CNY
