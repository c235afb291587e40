# United States: bureaus are told of a change when the Metro 2 status changes; PBOC alone takes no changes at once.
policy profile us
account 2026-01-01 kind=OPENED account=A day=10 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=100
  > 2026-01-10 v2.0 seq 2 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history * profile BBBBBB to 3
  > 2026-01-11 v3.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v3.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-01-11 v3.1 notice REMINDER A stage 1 APP 100 CNY
tick 2026-02-08
  > 2026-01-12 v4.0 seq 3 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 100 principal 100 balance 0 ADVERSE history * profile 0BBBBB to 2
  > 2026-01-13 v5.0 notice REMINDER A stage 2 SMS 100 CNY
  > 2026-01-17 v6.0 notice REMINDER A stage 3 CALL 100 CNY
  > 2026-01-25 v7.0 notice REMINDER A stage 4 AGENCY 100 CNY
tick 2026-02-09
  > 2026-02-09 v8.0 seq 4 report A NORMAL 0 code 1 dpd 30 status 2 class 2 metro2 71 overdue 1 100 principal 100 balance 0 dofd 2026-02-09 ADVERSE history * profile 0BBBBB to 2
  > 2026-02-09 v8.0 notice INSTALMENT_OFFER A 100 CNY
policy only_pboc 1
tick 2026-03-12
  > 2026-02-10 v9.0 seq 5 report A NORMAL 30 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 100 principal 100 balance 0 dofd 2026-02-09 ADVERSE history *2 profile 0BBBBB to 1
  > 2026-03-10 v10.0 seq 6 report A NORMAL 30 code 2 dpd 59 status 2 class 2 metro2 71 overdue 1 100 principal 100 balance 0 dofd 2026-02-09 ADVERSE history *22 profile 10BBBB to 1
  > 2026-03-11 v10.0 notice INSTALMENT_OFFER A 100 CNY
# A single account without history: opened, late, closed; nothing between.
account 2026-03-12 kind=OPENED type=C1 account=S amount=500 balance=500
  > 2026-03-12 v11.0 seq 7 report S NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 500 history  profile BBBBBB to 1
overdue 2026-03-14 account=S no=1 due=2026-03-13 principal=500
  > 2026-03-14 v12.0 notice ADVERSE_NOTICE S 500 CNY
  > 2026-03-14 v12.1 notice REMINDER S stage 1 APP 500 CNY
tick 2026-04-20
  > 2026-04-10 v17.0 seq 8 report A NORMAL 30 code 3 dpd 90 status 2 class 2 metro2 80 overdue 1 100 principal 100 balance 0 dofd 2026-02-09 ADVERSE history *223 profile 110BBB to 1
  > 2026-04-10 v16.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 A: dpd 90; dpd >= 90]
  > 2026-03-16 v13.0 notice REMINDER S stage 2 SMS 500 CNY
  > 2026-03-20 v14.0 notice REMINDER S stage 3 CALL 500 CNY
  > 2026-03-28 v15.0 notice REMINDER S stage 4 AGENCY 500 CNY
  > 2026-04-12 v18.0 notice INSTALMENT_OFFER S 500 CNY
pay 2026-04-20 account=S kind=SETTLEMENT amount=500
account 2026-04-21 kind=CLOSED account=S balance=0
  > 2026-04-21 v20.0 seq 9 report S NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-04-21 history 1C profile 0BBBBB to 1
