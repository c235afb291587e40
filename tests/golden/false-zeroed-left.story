# A verdict is cleared after its zeroing was left: no long wait is due to it any more.
account 2024-01-02 kind=OPENED type=R1 day=31 limit=500000 balance=300000
  > 2024-01-02 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2024-01-02
  > 2024-01-02 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history  profile BBBBBB to 3
overdue 2024-02-05 no=1 due=2024-02-01 principal=100000
  > 2024-01-31 v2.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history * profile BBBBBB to 3
  > 2024-02-05 v3.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 4; dpd >= 1]
  > 2024-02-05 v3.0 notice ADVERSE_NOTICE A 100000 CNY
  > 2024-02-05 v3.1 notice REMINDER A stage 2 SMS 100000 CNY
verdict 2024-02-06 case=f1
  > 2024-02-06 v4.0 seq 4 report A NORMAL 0 code 1 dpd 5 status 2 class 2 metro2 11 overdue 1 100000 principal 100000 balance 0 ADVERSE history * profile 0BBBBB to 2
  > 2024-02-06 v5.0 seq 5 AGREEMENT 30 limit 0 opened 2024-01-02
  > 2024-02-06 v5.0 line ZERO limit 500000 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [FRAUD : case f1; verdict CONFIRMED]
review 2024-02-07 id=r1
pay 2024-02-08 no=1 amount=100000
  > 2024-02-08 v8.0 seq 6 report A NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history * profile 0BBBBB to 3
  > 2024-02-08 v7.0 notice REMINDER A stage 3 CALL 100000 CNY
tick 2025-02-01
  > 2024-02-29 v9.0 seq 7 report A NORMAL 30 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M profile 0BBBBB to 3
  > 2024-03-31 v10.0 seq 8 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M* profile 00BBBB to 3
  > 2024-04-30 v11.0 seq 9 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M** profile 000BBB to 3
  > 2024-05-31 v12.0 seq 10 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M*** profile 0000BB to 3
  > 2024-06-30 v13.0 seq 11 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M**** profile 00000B to 3
  > 2024-07-31 v14.0 seq 12 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M***** profile 000000 to 3
  > 2024-08-31 v15.0 seq 13 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M****** profile 000000 to 3
  > 2024-09-30 v16.0 seq 14 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M******* profile 000000 to 3
  > 2024-10-31 v17.0 seq 15 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M******** profile 000000 to 3
  > 2024-11-30 v18.0 seq 16 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M********* profile 000000 to 3
  > 2024-12-31 v19.0 seq 17 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M********** profile 000000 to 3
  > 2025-01-31 v20.0 seq 18 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M*********** profile 000000 to 3
review 2025-02-02 id=r2
tick 2025-02-20
verdict 2025-02-21 case=f1 verdict=CLEARED
  > 2025-02-21 v22.0 seq 19 AGREEMENT 30 limit 500000 opened 2024-01-02
  > 2025-02-21 v22.0 line RESTORE limit 0 -> 500000 percent 0 -> 100 drawing SHUT -> SHUT standing RECOVERING -> RECOVERING [CORRECTED : FRAUD of 2024-02-06; holds no longer]
tick 2026-03-01
  > 2025-02-28 v23.0 seq 20 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M************ profile 000000 to 3
  > 2025-03-21 v24.0 seq 21 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M************ profile 000000 to 2
  > 2025-03-31 v25.0 seq 22 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M************* profile 000000 to 3
  > 2025-04-30 v26.0 seq 23 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M************** profile 000000 to 3
  > 2025-05-31 v27.0 seq 24 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M*************** profile 000000 to 3
  > 2025-06-30 v28.0 seq 25 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M**************** profile 000000 to 3
  > 2025-07-31 v29.0 seq 26 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M***************** profile 000000 to 3
  > 2025-08-31 v30.0 seq 27 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M****************** profile 000000 to 3
  > 2025-09-30 v31.0 seq 28 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M******************* profile 000000 to 3
  > 2025-10-31 v32.0 seq 29 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M******************** profile 000000 to 3
  > 2025-11-30 v33.0 seq 30 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M********************* profile 000000 to 3
  > 2025-12-31 v34.0 seq 31 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M********************** profile 000000 to 3
  > 2026-01-31 v35.0 seq 32 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M*********************** profile 000000 to 3
  > 2026-02-28 v36.0 seq 33 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M************************ profile 000000 to 3
  > 2025-03-21 v24.0 line RESTORE limit 500000 -> 500000 percent 100 -> 100 drawing SHUT -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP A: on-time instalments 0 since 2025-02-21; 1 instalment or 1 month]
