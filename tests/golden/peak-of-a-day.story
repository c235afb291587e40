# The peak of an episode is that of its days' ends as now known: of two statements of one day the one that
# is later in the order counts, whichever arrives first. So the repair rule repairs both accounts.
policy repair rule:2026-01-01:2026-03-31:60000:2026-03-31:2026-04-15
overdue 2026-02-11 account=A no=1 due=2026-02-10 principal=70000 balance=200000 at=1
  > 2026-02-11 v1.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-02-11 v1.0 notice ADVERSE_NOTICE A 70000 CNY
  > 2026-02-11 v1.1 notice REMINDER A stage 1 APP 70000 CNY
overdue 2026-02-11 account=A no=1 due=2026-02-10 principal=50000 balance=200000 at=2
overdue 2026-02-11 account=B no=1 due=2026-02-10 principal=50000 balance=200000 at=2
  > 2026-02-11 v3.0 notice ADVERSE_NOTICE B 50000 CNY
  > 2026-02-11 v3.1 notice REMINDER B stage 1 APP 50000 CNY
overdue 2026-02-11 account=B no=1 due=2026-02-10 principal=70000 balance=200000 at=1
pay 2026-02-20 account=A no=1 amount=50000
  > 2026-02-13 v5.0 notice REMINDER A stage 2 SMS 50000 CNY
  > 2026-02-13 v5.1 notice REMINDER B stage 2 SMS 50000 CNY
  > 2026-02-17 v6.0 notice REMINDER A stage 3 CALL 50000 CNY
  > 2026-02-17 v6.1 notice REMINDER B stage 3 CALL 50000 CNY
pay 2026-02-20 account=B no=1 amount=50000
tick 2026-04-15
  > 2026-02-28 v9.0 seq 1 report A NORMAL 31 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history M profile BBBBBB to 3
  > 2026-02-28 v9.1 seq 2 report B NORMAL 31 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history M profile BBBBBB to 3
  > 2026-03-31 v11.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history M* profile 0BBBBB to 3
  > 2026-03-31 v11.1 seq 4 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history M* profile 0BBBBB to 3
  > 2026-04-15 v12.0 seq 5 report A CORRECT 30 month 2026-02 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history N* profile 00BBBB to 3
  > 2026-04-15 v12.1 seq 6 report B CORRECT 30 month 2026-02 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history N* profile 00BBBB to 3
  > 2026-03-20 v10.0 line RESTORE limit 0 -> 0 percent 100 -> 100 drawing SHUT -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP A: on-time instalments 0 since 2026-02-20; 1 instalment or 1 month]
  > 2026-04-15 audit HISTORY_REWRITTEN b1-12-h0: month 2026-02-28: code M, profile 0, overdue 0 became N, 0, 0; episode 2026-02-11 to 2026-02-20, worst dpd 10, peak 50000; rule rule; account lend:A
  > 2026-04-15 audit HISTORY_REWRITTEN b1-12-h1: month 2026-02-28: code M, profile 0, overdue 0 became N, 0, 0; episode 2026-02-11 to 2026-02-20, worst dpd 10, peak 50000; rule rule; account lend:B
