# A single account closes on its settlement day with 20, has no months, and can be late before it.
account 2026-01-01 kind=OPENED type=C1 account=S day=10 amount=500 balance=500
  > 2026-01-01 v1.0 seq 1 report S NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 500 history  profile BBBBBB to 3
overdue 2026-01-08 account=S no=1 due=2026-01-07 principal=500
  > 2026-01-08 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT S: dpd 1; dpd >= 1]
  > 2026-01-08 v2.0 notice ADVERSE_NOTICE S 500 CNY
  > 2026-01-08 v2.1 notice REMINDER S stage 1 APP 500 CNY
pay 2026-01-09 account=S no=1 amount=500
account 2026-01-10 kind=CLOSED account=S balance=0
  > 2026-01-10 v4.0 seq 2 report S NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-01-10 history C profile BBBBBB to 3
account 2026-01-10 kind=OPENED type=R4 account=R day=10 amount=900 balance=900
  > 2026-01-10 v5.0 seq 3 report R NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900 history  profile BBBBBB to 3
pay 2026-01-11 account=R kind=SETTLEMENT amount=900
  > 2026-01-10 v6.0 seq 4 report R NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900 history * profile BBBBBB to 3
  > 2026-01-11 v7.0 seq 5 report R NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-01-11 history *C profile 0BBBBB to 3
pay 2026-01-11 account=S kind=CHARGEBACK amount=100 no=1
tick 2026-01-13
  > 2026-01-12 v9.0 notice ADVERSE_NOTICE S 100 CNY
  > 2026-01-12 v9.1 notice REMINDER S stage 1 APP 100 CNY
