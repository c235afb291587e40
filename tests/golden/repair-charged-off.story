# A month that a repair rule rewrites long after is told as of its own day: a charge-off that came after it is not in it.
account 2025-03-01 kind=OPENED type=D1 account=A day=31
  > 2025-03-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2025-03-11 account=A no=1 due=2025-03-10 principal=50000 balance=200000
  > 2025-03-11 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2025-03-11 v2.0 notice ADVERSE_NOTICE A 50000 CNY
  > 2025-03-11 v2.1 notice REMINDER A stage 1 APP 50000 CNY
pay 2025-04-20 account=A no=1 amount=50000 balance=150000
  > 2025-03-12 v3.0 seq 2 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 200000 ADVERSE history  profile BBBBBB to 2
  > 2025-03-31 v7.0 seq 3 report A NORMAL 30 code 1 dpd 21 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 200000 ADVERSE history 1 profile BBBBBB to 3
  > 2025-04-10 v9.0 seq 4 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 50000 principal 50000 balance 200000 dofd 2025-04-09 ADVERSE history 1 profile 0BBBBB to 2
  > 2025-04-20 v10.0 seq 5 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history 1 profile 0BBBBB to 3
  > 2025-03-13 v4.0 notice REMINDER A stage 2 SMS 50000 CNY
  > 2025-03-17 v5.0 notice REMINDER A stage 3 CALL 50000 CNY
  > 2025-03-25 v6.0 notice REMINDER A stage 4 AGENCY 50000 CNY
  > 2025-04-09 v8.0 notice INSTALMENT_OFFER A 50000 CNY
account 2025-05-05 kind=WRITTEN_OFF account=A
  > 2025-04-30 v11.0 seq 6 report A NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history 1M profile 0BBBBB to 3
  > 2025-05-05 v12.0 seq 7 report A NORMAL 0 code B dpd 0 status 4 class 5 metro2 97 overdue 0 0 principal 0 balance 150000 ADVERSE history 1M profile 00BBBB to 2
policy since 2026-01-01
policy repair rule:2020-01-01:2025-12-31:1000000:2026-03-31:2026-01-01
pay 2025-12-20 account=A no=9 amount=10000 balance=140000
  > 2025-05-31 v13.0 seq 8 report A NORMAL 30 code B dpd 0 status 4 class 5 metro2 97 overdue 0 0 principal 0 balance 150000 ADVERSE history 1MB profile 00BBBB to 3
  > 2025-07-02 v15.0 seq 9 report A NORMAL 30 code B dpd 0 status 4 class 5 metro2 97 overdue 0 0 principal 0 balance 150000 ADVERSE history 1MBB profile L00BBB to 3
  > 2025-07-31 v17.0 seq 10 report A NORMAL 30 code B dpd 0 status 4 class 5 metro2 97 overdue 0 0 principal 0 balance 150000 ADVERSE history 1MBBB profile LL00BB to 3
  > 2025-08-31 v18.0 seq 11 report A NORMAL 30 code B dpd 0 status 4 class 5 metro2 97 overdue 0 0 principal 0 balance 150000 ADVERSE history 1MBBBB profile LLL00B to 3
  > 2025-09-30 v19.0 seq 12 report A NORMAL 30 code B dpd 0 status 4 class 5 metro2 97 overdue 0 0 principal 0 balance 150000 ADVERSE history 1MBBBBB profile LLLL00 to 3
  > 2025-11-02 v22.0 seq 13 report A NORMAL 30 code B dpd 0 status 4 class 5 metro2 97 overdue 0 0 principal 0 balance 150000 ADVERSE history 1MBBBBBB profile LLLLL0 to 3
  > 2025-11-30 v23.0 seq 14 report A NORMAL 30 code B dpd 0 status 4 class 5 metro2 97 overdue 0 0 principal 0 balance 150000 ADVERSE history 1MBBBBBBB profile LLLLLL to 3
  > 2025-07-20 v16.0 line RESTORE limit 0 -> 0 percent 100 -> 50 drawing SHUT -> OPEN standing RECOVERING -> RECOVERING [RECOVERY_STEP A: on-time instalments 0 since 2025-04-20; 3 instalments or 3 months]
  > 2025-10-20 v20.0 line RESTORE limit 0 -> 0 percent 50 -> 100 drawing OPEN -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP A: on-time instalments 0 since 2025-07-20; 3 instalments or 3 months]
  > 2025-07-01 v14.0 notice ADVERSE_NOTICE A 0 CNY
  > 2025-11-01 v21.0 notice ADVERSE_NOTICE A 0 CNY
tick 2026-01-02
  > 2025-12-31 v25.0 seq 15 report A NORMAL 30 code B dpd 0 status 4 class 5 metro2 97 overdue 0 0 principal 0 balance 140000 ADVERSE history NNBBBBBBBB profile LLLLLL to 3
  > 2026-01-01 v25.1 seq 16 report A CORRECT 30 month 2025-03 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history NNBBBBBBBB profile LLLLLL to 3
  > 2026-01-01 v25.2 seq 17 report A CORRECT 30 month 2025-04 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 150000 history NNBBBBBBBB profile LLLLLL to 3
  > 2026-01-01 audit HISTORY_REWRITTEN b1-25-h0: month 2025-03-31: code 1, profile 0, overdue 50000 became N, 0, 0; episode 2025-03-11 to 2025-04-20, worst dpd 41, peak 50000; rule rule; account lend:A
  > 2026-01-01 audit HISTORY_REWRITTEN b1-25-h1: month 2025-04-30: code M, profile 0, overdue 0 became N, 0, 0; episode 2025-03-11 to 2025-04-20, worst dpd 41, peak 50000; rule rule; account lend:A
