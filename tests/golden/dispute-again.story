# A dispute cleared before the window is forgotten: another one may have its number.
account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
dispute 2026-01-05 account=A dispute=d1
  > 2026-01-05 v2.0 seq 2 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 DISPUTED history  profile BBBBBB to 2
resolved 2026-01-10 account=A dispute=d1 outcome=CLEAR
  > 2026-01-10 v3.0 seq 3 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 2
tick 2026-05-01
  > 2026-01-31 v4.0 seq 4 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history * profile BBBBBB to 3
  > 2026-02-28 v5.0 seq 5 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history ** profile 0BBBBB to 3
  > 2026-03-31 v6.0 seq 6 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history *** profile 00BBBB to 3
  > 2026-04-30 v7.0 seq 7 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history **** profile 000BBB to 3
dispute 2026-05-02 account=A dispute=d1
  > 2026-05-02 v8.0 seq 8 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 DISPUTED history **** profile 0000BB to 2
