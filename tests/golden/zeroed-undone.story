# ZEROED for an instalment that was paid in time after all, while another one is late: the entry was an error.
party 2026-01-01
account 2026-01-01 kind=OPENED type=R1 account=A day=31 limit=50000 balance=0
  > 2026-01-01 v2.0 seq 1 AGREEMENT 10 limit 50000 opened 2026-01-01
  > 2026-01-01 v2.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 3
overdue 2026-02-02 account=A no=1 due=2026-02-01 principal=20000
  > 2026-01-31 v3.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history * profile BBBBBB to 3
  > 2026-02-02 v4.0 line SUSPEND limit 50000 -> 50000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-02-02 v4.0 notice ADVERSE_NOTICE A 20000 CNY
  > 2026-02-02 v4.1 notice REMINDER A stage 1 APP 20000 CNY
overdue 2026-03-02 account=A no=2 due=2026-03-01 principal=20000
  > 2026-02-03 v5.0 seq 4 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 20000 principal 20000 balance 0 ADVERSE history * profile 0BBBBB to 2
  > 2026-02-28 v9.0 seq 5 report A NORMAL 30 code 1 dpd 27 status 2 class 2 metro2 11 overdue 1 20000 principal 20000 balance 0 ADVERSE history *1 profile 0BBBBB to 3
  > 2026-02-04 v6.0 notice REMINDER A stage 2 SMS 20000 CNY
  > 2026-02-08 v7.0 notice REMINDER A stage 3 CALL 20000 CNY
  > 2026-02-16 v8.0 notice REMINDER A stage 4 AGENCY 20000 CNY
tick 2026-05-02
  > 2026-03-04 v12.0 seq 6 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 2 40000 principal 40000 balance 0 dofd 2026-03-03 ADVERSE history *1 profile 00BBBB to 2
  > 2026-03-31 v13.0 seq 7 report A NORMAL 30 code 2 dpd 58 status 2 class 2 metro2 71 overdue 2 40000 principal 40000 balance 0 dofd 2026-03-03 ADVERSE history *12 profile 00BBBB to 3
  > 2026-04-03 v15.0 seq 8 report A NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 2 40000 principal 40000 balance 0 dofd 2026-03-03 ADVERSE history *12 profile 100BBB to 2
  > 2026-04-30 v16.0 seq 9 report A NORMAL 30 code 3 dpd 88 status 2 class 2 metro2 78 overdue 2 40000 principal 40000 balance 0 dofd 2026-03-03 ADVERSE history *123 profile 100BBB to 3
  > 2026-05-02 v17.0 seq 10 AGREEMENT 30 limit 0 opened 2026-01-01
  > 2026-05-02 v17.0 line ZERO limit 50000 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 A: dpd 90; dpd >= 90]
  > 2026-03-03 v11.0 notice INSTALMENT_OFFER A 40000 CNY
  > 2026-04-02 v14.0 notice INSTALMENT_OFFER A 40000 CNY
  > 2026-05-02 v17.0 share bureau ENTRY ZEROED entry 1 bucket 3 listed 2026-05-02 token token-bureau-1
  > 2026-05-02 v17.1 share keeper ENTRY ZEROED entry 1 bucket 3 listed 2026-05-02 token token-keeper-1
pay 2026-04-25 kafka=2026-05-02 account=A no=1 amount=20000
  > 2026-05-02 v18.0 seq 11 AGREEMENT 30 limit 50000 opened 2026-01-01
  > 2026-05-02 v18.1 seq 12 report A CORRECT 30 month 2026-04 code 2 dpd 60 status 2 class 2 metro2 78 overdue 1 20000 principal 20000 balance 0 dofd 2026-03-03 history *122 profile 2100BB to 3
  > 2026-05-02 v18.0 line RESTORE limit 0 -> 50000 percent 0 -> 100 drawing SHUT -> SHUT standing ZEROED -> SUSPENDED [CORRECTED A: DPD_90 of 2026-05-02; holds no longer]
  > 2026-05-02 v18.0 share bureau REVOKE ERROR entry 1 bucket 3 listed 2026-05-02 token token-bureau-1
  > 2026-05-02 v18.1 share keeper REVOKE ERROR entry 1 bucket 3 listed 2026-05-02 token token-keeper-1
