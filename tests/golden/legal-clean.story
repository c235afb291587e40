# Legal action and a write-off on an account that owes nothing past due are adverse, and wait for notice.
account 2026-01-01 kind=OPENED account=A day=10 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
account 2026-01-01 kind=OPENED account=B day=10 amount=9000 balance=9000
  > 2026-01-01 v2.0 seq 2 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
account 2026-01-05 kind=LEGAL_ACTION account=A
  > 2026-01-05 v3.0 notice ADVERSE_NOTICE A 0 CNY
account 2026-01-05 kind=WRITTEN_OFF account=B
  > 2026-01-05 v4.0 notice ADVERSE_NOTICE B 0 CNY
tick 2026-01-06
  > 2026-01-06 v5.0 seq 3 report A NORMAL 0 code * dpd 0 status 8 class 1 metro2 93 overdue 0 0 principal 0 balance 9000 ADVERSE history  profile BBBBBB to 2
  > 2026-01-06 v5.1 seq 4 report B NORMAL 0 code B dpd 0 status 4 class 5 metro2 97 overdue 0 0 principal 0 balance 9000 ADVERSE history  profile BBBBBB to 2
tick 2026-01-11
  > 2026-01-10 v6.0 seq 5 report A NORMAL 30 code * dpd 0 status 8 class 1 metro2 93 overdue 0 0 principal 0 balance 9000 ADVERSE history * profile BBBBBB to 3
  > 2026-01-10 v6.1 seq 6 report B NORMAL 30 code B dpd 0 status 4 class 5 metro2 97 overdue 0 0 principal 0 balance 9000 ADVERSE history B profile BBBBBB to 3
