# The product's settlement day is the 10th; OPENED says the 20th: the month after the last one kept is the next.
policy settlement_day 10
pay 2026-01-05 account=A no=1 amount=5
tick 2026-01-11
  > 2026-01-10 v2.0 seq 1 report A NORMAL 31 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history N profile BBBBBB to 3
account 2026-01-12 kind=OPENED account=A day=20 amount=1000 balance=995 opened=2026-01-05
overdue 2026-01-13 account=A no=2 due=2026-01-13 principal=5
pay 2026-01-13 account=A no=2 amount=5
tick 2026-02-21
  > 2026-02-20 v6.0 seq 2 report A NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history NN profile 0BBBBB to 3
