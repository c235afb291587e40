# A card payment for an instalment that is paid already, and nothing else unpaid: all of it is excess.
account 2026-01-01 kind=OPENED type=R2 account=A day=10 limit=9000 balance=500
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 9000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 500 history  profile BBBBBB to 3
pay 2026-01-05 account=A no=1 amount=100
pay 2026-01-06 account=A no=1 amount=50
overdue 2026-01-07 account=A no=1 due=2026-01-05 principal=2000 fee=7 interest=3 balance=2010
  > 2026-01-07 v4.0 line SUSPEND limit 9000 -> 9000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 2; dpd >= 1]
  > 2026-01-07 v4.0 notice ADVERSE_NOTICE A 2010 CNY
  > 2026-01-07 v4.1 notice REMINDER A stage 1 APP 2010 CNY
tick 2026-04-09
  > 2026-01-08 v5.0 seq 3 report A NORMAL 0 code 1 dpd 3 status 2 class 2 metro2 11 overdue 1 2010 principal 2000 balance 2010 ADVERSE history  profile BBBBBB to 2
  > 2026-01-10 v6.0 seq 4 report A NORMAL 30 code 1 dpd 5 status 2 class 2 metro2 11 overdue 1 2010 principal 2000 balance 2010 ADVERSE history 1 profile BBBBBB to 3
  > 2026-02-10 v10.0 seq 5 report A NORMAL 30 code 1 dpd 36 status 2 class 2 metro2 71 overdue 1 2010 principal 2000 balance 2010 dofd 2026-02-04 ADVERSE history 11 profile 0BBBBB to 3
  > 2026-03-10 v12.0 seq 6 report A NORMAL 30 code 1 dpd 64 status 2 class 2 metro2 78 overdue 1 2010 principal 2000 balance 2010 dofd 2026-02-04 ADVERSE history 111 profile 10BBBB to 3
  > 2026-04-05 v13.0 seq 7 AGREEMENT 30 limit 0 opened 2026-01-01
  > 2026-04-06 v14.0 seq 8 report A NORMAL 0 code 1 dpd 91 status 2 class 3 metro2 80 overdue 1 2010 principal 2000 balance 2010 dofd 2026-02-04 ADVERSE history 111 profile 210BBB to 2
  > 2026-04-05 v13.0 line ZERO limit 9000 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 A: dpd 90; dpd >= 90]
  > 2026-01-08 v5.0 notice REMINDER A stage 2 SMS 2010 CNY
  > 2026-01-12 v7.0 notice REMINDER A stage 3 CALL 2010 CNY
  > 2026-01-20 v8.0 notice REMINDER A stage 4 AGENCY 2010 CNY
  > 2026-02-04 v9.0 notice INSTALMENT_OFFER A 2010 CNY
  > 2026-03-06 v11.0 notice INSTALMENT_OFFER A 2010 CNY
pay 2026-04-09 account=A amount=1000
pay 2026-04-09 account=A no=1 principal=1000 fee=7 amount=1007
pay 2026-04-10 account=A no=1 amount=3
  > 2026-04-10 v17.0 seq 9 report A NORMAL 0 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 10 history 111 profile 210BBB to 2
