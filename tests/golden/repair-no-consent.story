# A repair while nothing may be reported: the month was sent as late, and is corrected in the step that brings consent back, though it left the window.
policy repair rule:2026-01-01:2026-03-31:60000:2026-04-30:2026-06-15
account 2025-12-01 kind=OPENED type=D1 account=A day=31
  > 2025-12-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=50000 balance=200000
  > 2025-12-31 v2.0 seq 2 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history * profile BBBBBB to 3
  > 2026-01-11 v3.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v3.0 notice ADVERSE_NOTICE A 50000 CNY
  > 2026-01-11 v3.1 notice REMINDER A stage 1 APP 50000 CNY
tick 2026-02-02
  > 2026-01-12 v4.0 seq 3 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 200000 ADVERSE history * profile 0BBBBB to 2
  > 2026-01-31 v8.0 seq 4 report A NORMAL 30 code 1 dpd 21 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 200000 ADVERSE history *1 profile 0BBBBB to 3
  > 2026-01-13 v5.0 notice REMINDER A stage 2 SMS 50000 CNY
  > 2026-01-17 v6.0 notice REMINDER A stage 3 CALL 50000 CNY
  > 2026-01-25 v7.0 notice REMINDER A stage 4 AGENCY 50000 CNY
pay 2026-02-02 account=A no=1 amount=50000 balance=150000
  > 2026-02-02 v9.0 seq 5 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history *1 profile 00BBBB to 3
tick 2026-03-02
  > 2026-02-28 v10.0 seq 6 report A NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history *1M profile 00BBBB to 3
  > 2026-03-02 v11.0 line RESTORE limit 0 -> 0 percent 100 -> 100 drawing SHUT -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP A: on-time instalments 0 since 2026-02-02; 1 instalment or 1 month]
consent 2026-06-01 purpose=REPORT granted=no
  > 2026-03-31 v12.0 seq 7 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history *1M* profile 000BBB to 3
  > 2026-04-30 v13.0 seq 8 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history *1M** profile 0000BB to 3
  > 2026-05-31 v14.0 seq 9 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history *1M*** profile 00000B to 3
tick 2026-06-20
  > 2026-06-15 audit HISTORY_REWRITTEN b1-16-h0: month 2026-01-31: code 1, profile 0, overdue 50000 became N, 0, 0; episode 2026-01-11 to 2026-02-02, worst dpd 23, peak 50000; rule rule; account lend:A
  > 2026-06-15 audit HISTORY_REWRITTEN b1-16-h1: month 2026-02-28: code M, profile 0, overdue 0 became N, 0, 0; episode 2026-01-11 to 2026-02-02, worst dpd 23, peak 50000; rule rule; account lend:A
# The bureaus still have January and February as they were.
consent 2026-06-21 purpose=REPORT
  > 2026-06-21 v17.0 seq 10 report A CORRECT 30 month 2026-01 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 200000 history *NN*** profile 000000 to 3
  > 2026-06-21 v17.1 seq 11 report A CORRECT 30 month 2026-02 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history *NN*** profile 000000 to 3
