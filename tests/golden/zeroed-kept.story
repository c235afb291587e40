# The way back from ZEROED: an open entry bars it, and a review counts for ninety days.
party 2026-01-01
account 2026-01-01 kind=OPENED type=R1 account=A day=10 limit=50000 balance=0
  > 2026-01-01 v2.0 seq 1 AGREEMENT 10 limit 50000 opened 2026-01-01
  > 2026-01-01 v2.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 3
overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=20000
  > 2026-01-10 v3.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history * profile BBBBBB to 3
  > 2026-01-11 v4.0 line SUSPEND limit 50000 -> 50000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v4.0 notice ADVERSE_NOTICE A 20000 CNY
  > 2026-01-11 v4.1 notice REMINDER A stage 1 APP 20000 CNY
tick 2026-04-10
  > 2026-01-12 v5.0 seq 4 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 20000 principal 20000 balance 0 ADVERSE history * profile 0BBBBB to 2
  > 2026-02-10 v10.0 seq 5 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history * profile 0BBBBB to 2
  > 2026-02-10 v11.0 seq 6 report A NORMAL 30 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history *2 profile 0BBBBB to 3
  > 2026-03-10 v12.0 seq 7 report A NORMAL 30 code 2 dpd 59 status 2 class 2 metro2 71 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history *22 profile 10BBBB to 3
  > 2026-03-12 v13.0 seq 8 report A NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history *22 profile 110BBB to 2
  > 2026-04-10 v14.0 seq 9 AGREEMENT 30 limit 0 opened 2026-01-01
  > 2026-04-10 v14.0 line ZERO limit 50000 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 A: dpd 90; dpd >= 90]
  > 2026-01-13 v6.0 notice REMINDER A stage 2 SMS 20000 CNY
  > 2026-01-17 v7.0 notice REMINDER A stage 3 CALL 20000 CNY
  > 2026-01-25 v8.0 notice REMINDER A stage 4 AGENCY 20000 CNY
  > 2026-02-09 v9.0 notice INSTALMENT_OFFER A 20000 CNY
  > 2026-03-11 v12.0 notice INSTALMENT_OFFER A 20000 CNY
  > 2026-04-10 v14.0 share bureau ENTRY ZEROED entry 1 bucket 3 listed 2026-04-10 token token-bureau-1
  > 2026-04-10 v14.1 share keeper ENTRY ZEROED entry 1 bucket 3 listed 2026-04-10 token token-keeper-1
pay 2026-04-11 account=A no=1 amount=20000
  > 2026-04-10 v15.0 seq 10 report A NORMAL 30 code 3 dpd 90 status 2 class 2 metro2 80 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history *223 profile 110BBB to 3
  > 2026-04-11 v15.1 seq 11 report A NORMAL 0 code 4 dpd 91 status 2 class 3 metro2 80 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history *223 profile 3110BB to 2
  > 2026-04-11 v16.0 seq 12 report A NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *223 profile 3110BB to 3
  > 2026-04-11 v15.0 share bureau UPDATE ZEROED entry 1 bucket 4 listed 2026-04-10 token token-bureau-1
  > 2026-04-11 v15.1 share keeper UPDATE ZEROED entry 1 bucket 4 listed 2026-04-10 token token-keeper-1
  > 2026-04-11 v16.0 share bureau REVOKE CURED entry 1 bucket 4 listed 2026-04-10 token token-bureau-1
  > 2026-04-11 v16.1 share keeper UPDATE ZEROED entry 1 bucket N SETTLED listed 2026-04-10 expires 2031-04-11 token token-keeper-1
review 2026-12-31 approved=yes decision=r0
  > 2026-05-10 v17.0 seq 13 report A NORMAL 30 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *223M profile 3110BB to 3
  > 2026-06-10 v18.0 seq 14 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *223M* profile 03110B to 3
  > 2026-07-10 v19.0 seq 15 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *223M** profile 003110 to 3
  > 2026-08-10 v20.0 seq 16 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *223M*** profile 000311 to 3
  > 2026-09-10 v21.0 seq 17 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *223M**** profile 000031 to 3
  > 2026-10-10 v22.0 seq 18 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *223M***** profile 000003 to 3
  > 2026-11-10 v23.0 seq 19 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *223M****** profile 000000 to 3
  > 2026-12-10 v24.0 seq 20 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *223M******* profile 000000 to 3
policy consent_required 1
tick 2027-04-11
review 2027-04-12 approved=no decision=r1
review 2027-04-13 approved=yes decision=r2
# The keeper's entry stands until 2031; then the review is old, and a new one is asked for.
tick 2031-04-11
  > 2031-04-11 v28.0 share keeper EXPIRE EXPIRED entry 1 bucket N SETTLED listed 2026-04-10 expires 2031-04-11 token token-keeper-1
review 2031-04-12 approved=yes decision=r3
tick 2031-07-12
  > 2031-07-12 v30.0 line RESTORE limit 0 -> 25000 percent 0 -> 50 drawing SHUT -> OPEN standing RECOVERING -> RECOVERING [RECOVERY_STEP A: on-time instalments 0 since 2031-04-12; 3 instalments or 3 months]
