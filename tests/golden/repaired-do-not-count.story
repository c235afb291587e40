# The codes of two episodes are repaired before the third is recorded: it is the first that counts.
policy bureaus 0
policy repair rule:2026-01-01:2026-02-28:60000:2026-03-31:2026-01-01
account 2025-12-20 kind=OPENED account=A day=10 amount=9000 balance=9000
overdue 2026-01-06 account=A no=1 due=2026-01-05 principal=10
  > 2026-01-06 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-06 v2.0 notice ADVERSE_NOTICE A 10 CNY
  > 2026-01-06 v2.1 notice REMINDER A stage 1 APP 10 CNY
pay 2026-01-12 account=A no=1 amount=10
  > 2026-01-08 v3.0 notice REMINDER A stage 2 SMS 10 CNY
  > 2026-01-12 v4.0 notice REMINDER A stage 3 CALL 10 CNY
overdue 2026-02-06 account=A no=2 due=2026-02-05 principal=10
  > 2026-02-06 v7.0 notice ADVERSE_NOTICE A 10 CNY
  > 2026-02-06 v7.1 notice REMINDER A stage 1 APP 10 CNY
  > 2026-01-31 audit HISTORY_REWRITTEN b1-6-h0: month 2026-01-10: code 1, profile 0, overdue 10 became N, 0, 0; episode 2026-01-06 to 2026-01-12, worst dpd 7, peak 10; rule rule; account lend:A
pay 2026-02-12 account=A no=2 amount=10
  > 2026-02-08 v8.0 notice REMINDER A stage 2 SMS 10 CNY
  > 2026-02-12 v9.0 notice REMINDER A stage 3 CALL 10 CNY
overdue 2026-03-06 account=A no=3 due=2026-03-05 principal=10
  > 2026-03-06 v12.0 notice ADVERSE_NOTICE A 10 CNY
  > 2026-03-06 v12.1 notice REMINDER A stage 1 APP 10 CNY
  > 2026-02-28 audit HISTORY_REWRITTEN b1-11-h0: month 2026-02-10: code 1, profile 0, overdue 10 became N, 0, 0; episode 2026-01-06 to 2026-01-12, worst dpd 7, peak 10; rule rule; account lend:A
tick 2026-03-11
  > 2026-03-08 v13.0 notice REMINDER A stage 2 SMS 10 CNY
