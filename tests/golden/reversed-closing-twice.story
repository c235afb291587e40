# A closing that is taken back is corrected once; what comes after it in the same month does not correct it again, its own closing tells it.
account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
pay 2026-01-10 account=A kind=SETTLEMENT amount=9000 id=s1
  > 2026-01-10 v2.0 seq 2 report A NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-01-10 history C profile BBBBBB to 3
pay 2026-01-12 account=A kind=REVERSAL reverses=s1 amount=9000
  > 2026-01-12 v3.0 seq 3 report A CORRECT 30 month 2026-01 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
  > 2026-01-12 v3.1 seq 4 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 2
pay 2026-01-14 account=A no=1 amount=500
tick 2026-02-01
  > 2026-01-31 v5.0 seq 5 report A NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 8500 history N profile BBBBBB to 3
