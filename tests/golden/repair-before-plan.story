# A plan agreed after a month, and put away with it, gives that month no class 2 when a repair rule rewrites it; it gives it to the month in which it was agreed.
account 2025-03-01 kind=OPENED type=D1 account=A day=31
  > 2025-03-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2025-04-11 account=A no=1 due=2025-03-10 principal=50000 balance=200000
  > 2025-03-31 v2.0 seq 2 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history * profile BBBBBB to 3
  > 2025-04-11 v3.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 32; dpd >= 1]
  > 2025-04-11 v3.0 notice ADVERSE_NOTICE A 50000 CNY
  > 2025-04-11 v3.1 notice REMINDER A stage 4 AGENCY 50000 CNY
  > 2025-04-11 v3.2 notice INSTALMENT_OFFER A 50000 CNY
tick 2025-06-02
  > 2025-04-12 v4.0 seq 3 report A NORMAL 0 code 2 dpd 33 status 2 class 2 metro2 71 overdue 1 50000 principal 50000 balance 200000 dofd 2025-04-09 ADVERSE history * profile 0BBBBB to 2
  > 2025-04-30 v5.0 seq 4 report A NORMAL 30 code 2 dpd 51 status 2 class 2 metro2 71 overdue 1 50000 principal 50000 balance 200000 dofd 2025-04-09 ADVERSE history *2 profile 0BBBBB to 3
  > 2025-05-10 v7.0 seq 5 report A NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 1 50000 principal 50000 balance 200000 dofd 2025-04-09 ADVERSE history *2 profile 10BBBB to 2
  > 2025-05-31 v8.0 seq 6 report A NORMAL 30 code 3 dpd 82 status 2 class 2 metro2 78 overdue 1 50000 principal 50000 balance 200000 dofd 2025-04-09 ADVERSE history *23 profile 10BBBB to 3
  > 2025-05-09 v6.0 notice INSTALMENT_OFFER A 50000 CNY
pay 2025-06-02 account=A no=1 amount=50000 balance=150000
  > 2025-06-02 v9.0 seq 7 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history *23 profile 210BBB to 3
overdue 2025-07-06 account=A no=2 due=2025-07-05 principal=10000 balance=150000
  > 2025-06-30 v10.0 seq 8 report A NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history *23M profile 210BBB to 3
  > 2025-07-06 v11.0 notice ADVERSE_NOTICE A 10000 CNY
  > 2025-07-06 v11.1 notice REMINDER A stage 1 APP 10000 CNY
account 2025-07-10 kind=PLAN_AGREED account=A dates=2025-08-01
  > 2025-07-07 v12.0 seq 9 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 150000 ADVERSE history *23M profile 0210BB to 2
  > 2025-07-10 v14.0 seq 10 report A NORMAL 0 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 150000 history *23M profile 0210BB to 2
  > 2025-07-08 v13.0 notice REMINDER A stage 2 SMS 10000 CNY
pay 2025-08-01 account=A amount=10000 balance=140000
  > 2025-07-31 v15.0 seq 11 report A NORMAL 30 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 150000 history *23MN profile 0210BB to 3
account 2025-08-01 kind=PLAN_COMPLETED account=A
policy since 2026-01-01
policy repair rule:2020-01-01:2025-12-31:1000000:2026-03-31:2026-01-01
pay 2025-12-20 account=A no=9 amount=10000 balance=140000
  > 2025-08-31 v18.0 seq 12 report A NORMAL 30 code M dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 140000 history *23MNM profile 00210B to 3
  > 2025-09-30 v19.0 seq 13 report A NORMAL 30 code * dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 140000 history *23MNM* profile 000210 to 3
  > 2025-10-31 v20.0 seq 14 report A NORMAL 30 code * dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 140000 history *23MNM** profile 000021 to 3
  > 2025-11-30 v21.0 seq 15 report A NORMAL 30 code * dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 140000 history *23MNM*** profile 000002 to 3
  > 2025-11-01 v20.0 line RESTORE limit 0 -> 0 percent 100 -> 50 drawing SHUT -> OPEN standing RECOVERING -> RECOVERING [RECOVERY_STEP A: on-time instalments 0 since 2025-08-01; 3 instalments or 3 months]
tick 2025-12-31
tick 2026-01-01
  > 2025-12-31 v23.0 seq 16 report A NORMAL 30 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 140000 history *NNNNN***N profile 000000 to 3
  > 2026-01-01 v23.1 seq 17 report A CORRECT 30 month 2025-04 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 140000 history *NNNNN***N profile 000000 to 3
  > 2026-01-01 v23.2 seq 18 report A CORRECT 30 month 2025-05 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 140000 history *NNNNN***N profile 000000 to 3
  > 2026-01-01 v23.3 seq 19 report A CORRECT 30 month 2025-06 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 140000 history *NNNNN***N profile 000000 to 3
  > 2026-01-01 v23.4 seq 20 report A CORRECT 30 month 2025-08 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 140000 history *NNNNN***N profile 000000 to 3
  > 2026-01-01 audit HISTORY_REWRITTEN b1-23-h0: month 2025-04-30: code 2, profile 1, overdue 50000 became N, 0, 0; episode 2025-04-11 to 2025-06-02, worst dpd 84, peak 50000; rule rule; account lend:A
  > 2026-01-01 audit HISTORY_REWRITTEN b1-23-h1: month 2025-05-31: code 3, profile 2, overdue 50000 became N, 0, 0; episode 2025-04-11 to 2025-06-02, worst dpd 84, peak 50000; rule rule; account lend:A
  > 2026-01-01 audit HISTORY_REWRITTEN b1-23-h2: month 2025-06-30: code M, profile 0, overdue 0 became N, 0, 0; episode 2025-04-11 to 2025-06-02, worst dpd 84, peak 50000; rule rule; account lend:A
  > 2026-01-01 audit HISTORY_REWRITTEN b1-23-h3: month 2025-08-31: code M, profile 0, overdue 0 became N, 0, 0; episode 2025-07-06 to 2025-08-01, worst dpd 5, peak 10000; rule rule; account lend:A
