# An event of January comes when March has closed: the months before stand in front of it. They were never told, and are not corrected.
pay 2026-03-10 account=A no=3 amount=500
tick 2026-04-01
  > 2026-03-31 v2.0 seq 1 report A NORMAL 31 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history N profile BBBBBB to 3
pay 2026-01-10 kafka=2026-04-02 account=A no=1 amount=500
tick 2026-05-01
  > 2026-04-30 v4.0 seq 2 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history N*N* profile 000BBB to 3
