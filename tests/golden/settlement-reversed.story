# A settlement taken back, dated ahead: when its day opens, the months in between come back, never sent.
account 2026-01-01 kind=OPENED account=A day=10 amount=1000 balance=1000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 1000 history  profile BBBBBB to 3
overdue 2026-01-12 account=A no=1 due=2026-01-20 principal=1000
  > 2026-01-10 v2.0 seq 2 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 1000 history * profile BBBBBB to 3
pay 2026-01-15 account=A kind=SETTLEMENT amount=1000 id=s1
  > 2026-01-15 v4.0 seq 3 report A NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-01-15 history *C profile 0BBBBB to 3
tick 2026-04-01
pay 2026-04-02 kafka=2026-04-01 account=A kind=REVERSAL reverses=s1 amount=1000
tick 2026-04-02
  > 2026-04-02 v6.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 72; dpd >= 1]
  > 2026-04-02 v6.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2026-04-02 v6.1 notice REMINDER A stage 4 AGENCY 1000 CNY
  > 2026-04-02 v6.2 notice INSTALMENT_OFFER A 1000 CNY
tick 2026-04-11
  > 2026-04-03 v7.0 seq 4 report A CORRECT 30 month 2026-02 code 1 dpd 21 status 2 class 2 metro2 11 overdue 1 1000 principal 1000 balance 0 ADVERSE history *12 profile 100BBB to 3
  > 2026-04-03 v7.1 seq 5 report A NORMAL 0 code 3 dpd 73 status 2 class 2 metro2 78 overdue 1 1000 principal 1000 balance 0 dofd 2026-02-19 ADVERSE history *12 profile 100BBB to 2
  > 2026-04-10 v8.0 seq 6 report A NORMAL 30 code 3 dpd 80 status 2 class 2 metro2 78 overdue 1 1000 principal 1000 balance 0 dofd 2026-02-19 ADVERSE history *123 profile 100BBB to 3
