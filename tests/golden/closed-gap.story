# Settled in January, said to be closed in February, open again by a chargeback in March. The settlement is taken back: the account was open until February, and its months stand in between.
account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
pay 2026-01-05 account=A no=1 amount=500 id=p1
pay 2026-01-20 account=A kind=SETTLEMENT amount=8500 id=s1
  > 2026-01-20 v3.0 seq 2 report A NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-01-20 history C profile BBBBBB to 3
account 2026-02-10 kind=CLOSED account=A balance=0
pay 2026-03-05 account=A kind=CHARGEBACK reverses=p1 amount=500
  > 2026-03-05 v5.0 seq 3 report A NORMAL 0 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 500 history C profile B0BBBB to 2
pay 2026-03-08 account=A amount=500
  > 2026-03-07 v7.0 seq 4 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 500 principal 500 balance 500 ADVERSE history C profile B0BBBB to 2
  > 2026-03-08 v9.0 seq 5 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history C profile B0BBBB to 3
  > 2026-03-06 v6.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-03-06 v6.0 notice ADVERSE_NOTICE A 500 CNY
  > 2026-03-06 v6.1 notice REMINDER A stage 1 APP 500 CNY
  > 2026-03-08 v8.0 notice REMINDER A stage 2 SMS 500 CNY
tick 2026-04-02
  > 2026-03-31 v10.0 seq 6 report A NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history CM profile B0BBBB to 3
pay 2026-04-03 account=A kind=REVERSAL reverses=s1 amount=8500
  > 2026-04-03 v11.0 seq 7 report A CORRECT 30 month 2026-01 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 8500 history NCM profile 000BBB to 3
