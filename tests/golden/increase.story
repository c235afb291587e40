# Eligible for more after three clean months, and again; a lateness starts the count anew. Never a raise by itself.
policy increase_clean_months 3
account 2026-01-15 kind=OPENED type=R1 account=A day=31 limit=500000
  > 2026-01-15 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2026-01-15
  > 2026-01-15 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
tick 2026-04-14
  > 2026-01-31 v2.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history * profile BBBBBB to 3
  > 2026-02-28 v3.0 seq 4 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ** profile 0BBBBB to 3
  > 2026-03-31 v4.0 seq 5 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history *** profile 00BBBB to 3
tick 2026-04-15
  > 2026-04-15 v5.0 notice INCREASE_ELIGIBLE
tick 2026-07-14
  > 2026-04-30 v6.0 seq 6 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history **** profile 000BBB to 3
  > 2026-05-31 v7.0 seq 7 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ***** profile 0000BB to 3
  > 2026-06-30 v8.0 seq 8 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history ****** profile 00000B to 3
overdue 2026-07-14 account=A no=1 due=2026-07-13 principal=50000
  > 2026-07-14 v9.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-07-14 v9.0 notice ADVERSE_NOTICE A 50000 CNY
  > 2026-07-14 v9.1 notice REMINDER A stage 1 APP 50000 CNY
pay 2026-07-14 account=A no=1 amount=50000
  > 2026-07-14 v10.0 seq 9 report A NORMAL 0 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history ****** profile 000000 to 2
tick 2026-08-14
  > 2026-07-31 v11.0 seq 10 report A NORMAL 30 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history ******M profile 000000 to 3
  > 2026-08-14 v12.0 seq 11 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history ******M profile 000000 to 2
  > 2026-08-14 v12.0 line RESTORE limit 500000 -> 500000 percent 100 -> 100 drawing SHUT -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP A: on-time instalments 0 since 2026-07-14; 1 instalment or 1 month]
tick 2026-11-14
  > 2026-08-31 v13.0 seq 12 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history ******M* profile 000000 to 3
  > 2026-09-30 v14.0 seq 13 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history ******M** profile 000000 to 3
  > 2026-10-31 v15.0 seq 14 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history ******M*** profile 000000 to 3
  > 2026-11-14 v16.0 notice INCREASE_ELIGIBLE
