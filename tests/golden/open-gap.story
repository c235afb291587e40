# Settled in January, open again by a chargeback in March. The settlement is taken back: it was open in February too, and that month stands in between.
account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
pay 2026-01-05 account=A no=1 amount=500 id=p1
pay 2026-01-20 account=A kind=SETTLEMENT amount=8500 id=s1
  > 2026-01-20 v3.0 seq 2 report A NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-01-20 history C profile BBBBBB to 3
pay 2026-03-05 account=A kind=CHARGEBACK reverses=p1 amount=500
  > 2026-03-05 v4.0 seq 3 report A NORMAL 0 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 500 history C profile B0BBBB to 2
pay 2026-03-05 account=A amount=500 at=1800000000000
tick 2026-04-02
  > 2026-03-31 v6.0 seq 4 report A NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history CN profile B0BBBB to 3
pay 2026-04-03 account=A kind=REVERSAL reverses=s1 amount=8500
  > 2026-04-03 v7.0 seq 5 report A CORRECT 30 month 2026-01 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 8500 history N*N profile 000BBB to 3
tick 2026-05-01
  > 2026-04-30 v8.0 seq 6 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 8500 history N*N* profile 000BBB to 3
