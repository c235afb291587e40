# Legal action, surrendered, repossessed, written off: codes, characters, notices outside an episode.
account 2026-01-01 kind=OPENED account=A day=10 amount=90000 balance=90000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
account 2026-01-05 kind=LEGAL_ACTION account=A
  > 2026-01-05 v2.0 notice ADVERSE_NOTICE A 0 CNY
tick 2026-01-12
  > 2026-01-06 v3.0 seq 2 report A NORMAL 0 code * dpd 0 status 8 class 1 metro2 93 overdue 0 0 principal 0 balance 90000 ADVERSE history  profile BBBBBB to 2
  > 2026-01-10 v4.0 seq 3 report A NORMAL 30 code * dpd 0 status 8 class 1 metro2 93 overdue 0 0 principal 0 balance 90000 ADVERSE history * profile BBBBBB to 3
account 2026-02-01 kind=SURRENDERED account=A
tick 2026-02-12
  > 2026-02-10 v6.0 seq 4 report A NORMAL 30 code * dpd 0 status 8 class 1 metro2 95 overdue 0 0 principal 0 balance 90000 ADVERSE history ** profile GBBBBB to 3
account 2026-03-01 kind=REPOSSESSED account=A
tick 2026-03-12
  > 2026-03-10 v8.0 seq 5 report A NORMAL 30 code * dpd 0 status 8 class 1 metro2 96 overdue 0 0 principal 0 balance 90000 ADVERSE history *** profile JGBBBB to 3
account 2026-04-01 kind=WRITTEN_OFF account=A
  > 2026-04-01 v9.0 seq 6 report A NORMAL 0 code B dpd 0 status 4 class 5 metro2 97 overdue 0 0 principal 0 balance 90000 ADVERSE history *** profile KJGBBB to 2
tick 2026-05-12
  > 2026-04-12 v11.0 seq 7 report A NORMAL 30 code B dpd 0 status 4 class 5 metro2 97 overdue 0 0 principal 0 balance 90000 ADVERSE history ***B profile KJGBBB to 3
  > 2026-05-10 v12.0 seq 8 report A NORMAL 30 code B dpd 0 status 4 class 5 metro2 97 overdue 0 0 principal 0 balance 90000 ADVERSE history ***BB profile LKJGBB to 3
  > 2026-04-11 v10.0 notice ADVERSE_NOTICE A 0 CNY
pay 2026-05-20 account=A kind=SETTLEMENT amount=90000
  > 2026-05-20 v13.0 seq 9 report A NORMAL 20 code C dpd 0 status 3 class 5 metro2 64 overdue 0 0 principal 0 balance 0 closed 2026-05-20 history ***BBC profile LLKJGB to 3
tick 2026-06-12
