# Closed, and told of a transfer of a later day, which the late closing covers: of an account that is ended there is nothing to transfer. It stays closed, and a chargeback opens it again (C201).
account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
tick 2026-02-02
  > 2026-01-31 v2.0 seq 2 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history * profile BBBBBB to 3
account 2026-01-25 kafka=2026-02-08 account=A kind=CLOSED balance=0
  > 2026-02-02 v3.0 seq 3 report A NORMAL 32 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-01-31 history C profile BBBBBB to 3
account 2026-01-28 kafka=2026-02-10 account=A kind=TRANSFERRED
pay 2026-04-10 account=A kind=CHARGEBACK no=2 reverses=p2 amount=500
  > 2026-04-10 v5.0 seq 4 report A NORMAL 0 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 500 history C profile BB0BBB to 2
tick 2026-04-13
  > 2026-04-12 v7.0 seq 5 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 500 principal 500 balance 500 ADVERSE history C profile BB0BBB to 2
  > 2026-04-11 v6.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-04-11 v6.0 notice ADVERSE_NOTICE A 500 CNY
  > 2026-04-11 v6.1 notice REMINDER A stage 1 APP 500 CNY
  > 2026-04-13 v8.0 notice REMINDER A stage 2 SMS 500 CNY
