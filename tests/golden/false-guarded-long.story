# A suspension and a zeroing prove false under a verdict that stands longer than the replay window; another verdict comes and goes in between. What was found is kept: when the first verdict is cleared, both are undone.
account 2024-01-02 kind=OPENED type=R1 day=31 limit=500000 balance=300000
  > 2024-01-02 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2024-01-02
  > 2024-01-02 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history  profile BBBBBB to 3
party 2024-01-02
overdue 2024-02-05 no=1 due=2024-02-01 principal=100000 balance=300000
  > 2024-01-31 v3.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history * profile BBBBBB to 3
  > 2024-02-05 v4.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 4; dpd >= 1]
  > 2024-02-05 v4.0 notice ADVERSE_NOTICE A 100000 CNY
  > 2024-02-05 v4.1 notice REMINDER A stage 2 SMS 100000 CNY
overdue 2024-04-05 no=1 due=2024-01-01 principal=100000 balance=300000
  > 2024-02-06 v5.0 seq 4 report A NORMAL 0 code 1 dpd 5 status 2 class 2 metro2 11 overdue 1 100000 principal 100000 balance 300000 ADVERSE history * profile 0BBBBB to 2
  > 2024-02-29 v8.0 seq 5 report A NORMAL 30 code 1 dpd 28 status 2 class 2 metro2 11 overdue 1 100000 principal 100000 balance 300000 ADVERSE history *1 profile 0BBBBB to 3
  > 2024-03-03 v10.0 seq 6 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 100000 principal 100000 balance 300000 dofd 2024-03-02 ADVERSE history *1 profile 00BBBB to 2
  > 2024-03-31 v11.0 seq 7 report A NORMAL 30 code 2 dpd 59 status 2 class 2 metro2 71 overdue 1 100000 principal 100000 balance 300000 dofd 2024-03-02 ADVERSE history *12 profile 00BBBB to 3
  > 2024-04-02 v12.0 seq 8 report A NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 1 100000 principal 100000 balance 300000 dofd 2024-03-02 ADVERSE history *12 profile 100BBB to 2
  > 2024-04-05 v13.0 seq 9 AGREEMENT 30 limit 0 opened 2024-01-02
  > 2024-04-05 v13.1 seq 10 report A NORMAL 0 code 4 dpd 95 status 2 class 3 metro2 80 overdue 1 100000 principal 100000 balance 300000 dofd 2024-03-02 ADVERSE history *12 profile 100BBB to 2
  > 2024-04-05 v13.0 line ZERO limit 500000 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 A: dpd 95; dpd >= 90]
  > 2024-02-08 v6.0 notice REMINDER A stage 3 CALL 100000 CNY
  > 2024-02-16 v7.0 notice REMINDER A stage 4 AGENCY 100000 CNY
  > 2024-03-02 v9.0 notice INSTALMENT_OFFER A 100000 CNY
  > 2024-04-01 v11.0 notice INSTALMENT_OFFER A 100000 CNY
  > 2024-04-05 v13.0 share bureau ENTRY ZEROED entry 1 bucket 4 listed 2024-04-05 token token-bureau-1
  > 2024-04-05 v13.1 share keeper ENTRY ZEROED entry 1 bucket 4 listed 2024-04-05 token token-keeper-1
verdict 2024-04-07 case=f1
  > 2024-04-07 v14.0 share bureau UPDATE FRAUD entry 1 bucket 4 listed 2024-04-05 token token-bureau-1
  > 2024-04-07 v14.1 share keeper UPDATE FRAUD entry 1 bucket 4 listed 2024-04-05 token token-keeper-1
overdue 2024-02-05 kafka=2024-04-08 no=1 due=2024-04-20 principal=100000 balance=300000 at=1712358000000
  > 2024-04-07 v15.0 seq 11 report A CORRECT 30 month 2024-02 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history *** profile 000BBB to 3
  > 2024-04-07 v15.1 seq 12 report A CORRECT 30 month 2024-03 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history *** profile 000BBB to 3
overdue 2024-04-05 kafka=2024-04-08 no=1 due=2024-04-20 principal=100000 balance=300000 at=1712358000000
  > 2024-04-07 v16.0 seq 13 report A NORMAL 0 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history *** profile 000BBB to 2
  > 2024-04-07 v16.0 share bureau UPDATE FRAUD entry 1 bucket N SETTLED listed 2024-04-05 expires 2029-04-05 token token-bureau-1
  > 2024-04-07 v16.1 share keeper UPDATE FRAUD entry 1 bucket N SETTLED listed 2024-04-05 expires 2029-04-05 token token-keeper-1
pay 2024-04-10 no=1 amount=100000
tick 2024-09-01
  > 2024-04-30 v18.0 seq 14 report A NORMAL 30 code N dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 200000 history ***N profile 000BBB to 3
  > 2024-05-31 v19.0 seq 15 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 200000 history ***N* profile 0000BB to 3
  > 2024-06-30 v20.0 seq 16 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 200000 history ***N** profile 00000B to 3
  > 2024-07-31 v21.0 seq 17 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 200000 history ***N*** profile 000000 to 3
  > 2024-08-31 v22.0 seq 18 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 200000 history ***N**** profile 000000 to 3
verdict 2024-09-01 case=f2
verdict 2024-09-02 case=f2 verdict=CLEARED
overdue 2024-09-03 no=2 due=2024-09-01 principal=100 balance=200000
  > 2024-09-03 v25.0 notice ADVERSE_NOTICE A 100 CNY
  > 2024-09-03 v25.1 notice REMINDER A stage 1 APP 100 CNY
  > 2024-09-03 v25.0 share bureau UPDATE FRAUD entry 1 bucket 1 listed 2024-04-05 token token-bureau-1
  > 2024-09-03 v25.1 share keeper UPDATE FRAUD entry 1 bucket 1 listed 2024-04-05 token token-keeper-1
verdict 2024-09-04 case=f1 verdict=CLEARED
  > 2024-09-04 v26.0 seq 19 report A NORMAL 0 code 1 dpd 3 status 2 class 2 metro2 11 overdue 1 100 principal 100 balance 200000 ADVERSE history ***N**** profile 000000 to 2
  > 2024-09-04 v27.0 seq 20 AGREEMENT 30 limit 500000 opened 2024-01-02
  > 2024-09-04 v27.0 line RESTORE limit 0 -> 500000 percent 0 -> 100 drawing SHUT -> SHUT standing ZEROED -> SUSPENDED [CORRECTED A: DELINQUENT of 2024-02-05; holds no longer] [DELINQUENT A: dpd 3; dpd >= 1]
  > 2024-09-04 v26.0 notice REMINDER A stage 2 SMS 100 CNY
  > 2024-09-04 v27.0 share bureau REVOKE ERROR entry 1 bucket 1 listed 2024-04-05 token token-bureau-1
  > 2024-09-04 v27.1 share keeper REVOKE ERROR entry 1 bucket 1 listed 2024-04-05 token token-keeper-1
pay 2024-09-05 no=2 amount=100
  > 2024-09-05 v28.0 seq 21 report A NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 199900 history ***N**** profile 000000 to 3
tick 2025-01-01
  > 2024-09-30 v29.0 seq 22 report A NORMAL 30 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 199900 history ***N****M profile 000000 to 3
  > 2024-10-05 v30.0 seq 23 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 199900 history ***N****M profile 000000 to 2
  > 2024-10-31 v31.0 seq 24 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 199900 history ***N****M* profile 000000 to 3
  > 2024-11-30 v32.0 seq 25 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 199900 history ***N****M** profile 000000 to 3
  > 2024-12-31 v33.0 seq 26 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 199900 history ***N****M*** profile 000000 to 3
  > 2024-10-05 v30.0 line RESTORE limit 500000 -> 500000 percent 100 -> 100 drawing SHUT -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP A: on-time instalments 0 since 2024-09-05; 1 instalment or 1 month]
