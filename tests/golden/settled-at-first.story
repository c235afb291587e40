# The first that is heard of an account is its settlement of two months ago: one month, that of the closing.
tick 2026-03-12
pay 2026-01-12 kafka=2026-03-12 account=A kind=SETTLEMENT amount=500
  > 2026-03-12 v1.0 seq 1 report A NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-01-12 history C profile BBBBBB to 3
pay 2026-03-12 account=B amount=5
tick 2026-04-12
  > 2026-03-31 v3.0 seq 2 report B NORMAL 31 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history N profile BBBBBB to 3
