# OPENED, learnt months later, says the 30th where the product says the 5th: the first period kept is over since before the window, and none is put before it.
policy settlement_day 5
pay 2025-10-25 account=A no=1 amount=5
tick 2026-02-21
  > 2025-11-05 v2.0 seq 1 report A NORMAL 31 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history N profile BBBBBB to 3
  > 2025-12-05 v3.0 seq 2 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history N* profile 0BBBBB to 3
  > 2026-01-05 v4.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history N** profile 00BBBB to 3
  > 2026-02-05 v5.0 seq 4 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history N*** profile 000BBB to 3
account 2026-02-21 kind=OPENED account=A day=30 amount=1000 balance=995 opened=2025-10-25
tick 2026-03-31
  > 2026-03-30 v7.0 seq 5 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 995 history N**** profile 0000BB to 3
