# A month that a repair rule forgives in the step in which it closes is told once, and forgiven, also when an event dated ahead counts from that day (C96).
policy repair rule:2026-01-01:2026-03-31:60000:2026-04-30:2026-01-15
account 2026-01-01 kind=OPENED type=D1 account=A day=31
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=50000 balance=200000
  > 2026-01-11 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v2.0 notice ADVERSE_NOTICE A 50000 CNY
  > 2026-01-11 v2.1 notice REMINDER A stage 1 APP 50000 CNY
pay 2026-01-20 account=A no=1 amount=50000
  > 2026-01-12 v3.0 seq 2 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 200000 ADVERSE history  profile BBBBBB to 2
  > 2026-01-20 v6.0 seq 3 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history  profile BBBBBB to 3
  > 2026-01-13 v4.0 notice REMINDER A stage 2 SMS 50000 CNY
  > 2026-01-17 v5.0 notice REMINDER A stage 3 CALL 50000 CNY
overdue 2026-02-01 kafka=2026-01-31 account=A no=2 due=2026-02-10 principal=50000
tick 2026-02-02
  > 2026-01-31 v8.0 seq 4 report A NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history N profile BBBBBB to 3
  > 2026-02-01 audit HISTORY_REWRITTEN b1-8-h0: month 2026-01-31: code M, profile 0, overdue 0 became N, 0, 0; episode 2026-01-11 to 2026-01-20, worst dpd 10, peak 50000; rule rule; account lend:A
