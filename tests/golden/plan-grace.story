# Grace days hold for the instalments of a plan too: its lateness begins with them over, and the date of first delinquency with its own due date.
policy grace_days 3
account 2026-01-01 kind=OPENED account=A day=3 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
overdue 2026-01-09 account=A no=1 due=2026-01-05 principal=900
  > 2026-01-03 v2.0 seq 2 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history * profile BBBBBB to 3
  > 2026-01-09 v3.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 4; dpd >= 1]
  > 2026-01-09 v3.0 notice ADVERSE_NOTICE A 900 CNY
  > 2026-01-09 v3.1 notice REMINDER A stage 2 SMS 900 CNY
account 2026-01-10 kind=PLAN_AGREED account=A dates=2026-02-01,2026-06-01
  > 2026-01-10 v4.0 seq 3 report A NORMAL 0 code 1 dpd 5 status 2 class 2 metro2 11 overdue 1 900 principal 900 balance 0 ADVERSE history * profile 0BBBBB to 2
  > 2026-01-10 v5.0 seq 4 report A NORMAL 0 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history * profile 0BBBBB to 2
tick 2026-03-04
  > 2026-02-03 v6.0 seq 5 report A NORMAL 30 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history *N profile 0BBBBB to 3
  > 2026-02-05 v7.0 seq 6 report A NORMAL 0 code 1 dpd 4 status 2 class 2 metro2 11 overdue 1 450 principal 450 balance 0 ADVERSE history *N profile 00BBBB to 2
  > 2026-03-03 v8.0 seq 7 report A NORMAL 30 code 1 dpd 30 status 2 class 2 metro2 71 overdue 1 450 principal 450 balance 0 dofd 2026-03-03 ADVERSE history *N1 profile 00BBBB to 3
  > 2026-03-04 v8.1 seq 8 report A NORMAL 0 code 2 dpd 58 status 2 class 2 metro2 71 overdue 1 900 principal 900 balance 0 dofd 2026-03-03 ADVERSE history *N1 profile 100BBB to 2
  > 2026-03-04 v8.0 notice REMINDER A stage 4 AGENCY 900 CNY
  > 2026-03-04 v8.1 notice INSTALMENT_OFFER A 900 CNY
