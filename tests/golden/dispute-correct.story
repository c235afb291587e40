# A dispute resolved CORRECT revokes, and bars a new entry until an OverdueEvent comes.
account 2026-01-01 kind=OPENED type=R1 account=A day=31 limit=500000
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
party 2026-01-01
overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=50000 balance=50000 intent=INTENTIONAL
  > 2026-01-11 v3.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v3.0 notice ADVERSE_NOTICE A 50000 CNY
  > 2026-01-11 v3.1 notice REMINDER A stage 1 APP 50000 CNY
tick 2026-02-12
  > 2026-01-12 v4.0 seq 3 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 50000 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v8.0 seq 4 report A NORMAL 30 code 1 dpd 21 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 50000 ADVERSE history 1 profile BBBBBB to 3
  > 2026-02-10 v10.0 seq 5 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 50000 principal 50000 balance 50000 dofd 2026-02-09 ADVERSE history 1 profile 0BBBBB to 2
  > 2026-01-13 v5.0 notice REMINDER A stage 2 SMS 50000 CNY
  > 2026-01-17 v6.0 notice REMINDER A stage 3 CALL 50000 CNY
  > 2026-01-25 v7.0 notice REMINDER A stage 4 AGENCY 50000 CNY
  > 2026-02-09 v9.0 notice INSTALMENT_OFFER A 50000 CNY
  > 2026-02-10 v10.0 share bureau ENTRY INTENTIONAL entry 1 bucket 2 listed 2026-02-10 token token-bureau-1
  > 2026-02-10 v10.1 share keeper ENTRY INTENTIONAL entry 1 bucket 2 listed 2026-02-10 token token-keeper-1
dispute 2026-02-14 account=A
  > 2026-02-14 v11.0 seq 6 report A NORMAL 0 code 2 dpd 35 status 2 class 2 metro2 71 overdue 1 50000 principal 50000 balance 50000 dofd 2026-02-09 ADVERSE DISPUTED history 1 profile 0BBBBB to 2
  > 2026-02-14 v11.0 share bureau UPDATE INTENTIONAL entry 1 bucket 2 DISPUTED listed 2026-02-10 token token-bureau-1
  > 2026-02-14 v11.1 share keeper UPDATE INTENTIONAL entry 1 bucket 2 DISPUTED listed 2026-02-10 token token-keeper-1
resolved 2026-02-20 account=A outcome=CORRECT
  > 2026-02-20 v12.0 seq 7 report A NORMAL 0 code 2 dpd 41 status 2 class 2 metro2 71 overdue 1 50000 principal 50000 balance 50000 dofd 2026-02-09 ADVERSE history 1 profile 0BBBBB to 2
  > 2026-02-20 v12.0 share bureau REVOKE DISPUTE_CORRECT entry 1 bucket 2 DISPUTED listed 2026-02-10 token token-bureau-1
  > 2026-02-20 v12.1 share keeper REVOKE DISPUTE_CORRECT entry 1 bucket 2 DISPUTED listed 2026-02-10 token token-keeper-1
tick 2026-02-25
overdue 2026-02-26 account=A no=1 due=2026-01-10 principal=50000 balance=50000
  > 2026-02-26 v13.0 share bureau ENTRY INTENTIONAL entry 2 bucket 2 listed 2026-02-26 token token-bureau-1
  > 2026-02-26 v13.1 share keeper ENTRY INTENTIONAL entry 2 bucket 2 listed 2026-02-26 token token-keeper-1
