# A payment of April names an instalment that was settled in March, before what July folds: April stays as it was reported.
overdue 2024-03-01 account=A no=2 due=2024-02-29 principal=20000 balance=90000
  > 2024-03-01 v1.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2024-03-01 v1.0 notice ADVERSE_NOTICE A 20000 CNY
  > 2024-03-01 v1.1 notice REMINDER A stage 1 APP 20000 CNY
pay 2024-03-30 account=A amount=20000
  > 2024-03-03 v2.0 notice REMINDER A stage 2 SMS 20000 CNY
  > 2024-03-07 v3.0 notice REMINDER A stage 3 CALL 20000 CNY
  > 2024-03-15 v4.0 notice REMINDER A stage 4 AGENCY 20000 CNY
  > 2024-03-30 v5.0 notice INSTALMENT_OFFER A 20000 CNY
pay 2024-04-01 account=A no=2 amount=500 kind=PLEDGE_DEDUCTION
  > 2024-03-31 v7.0 seq 1 report A NORMAL 31 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 70000 history M profile BBBBBB to 3
tick 2024-04-01
tick 2024-05-05
  > 2024-04-30 v10.0 seq 2 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 69500 history M* profile 0BBBBB to 3
  > 2024-04-30 v9.0 line RESTORE limit 0 -> 0 percent 100 -> 100 drawing SHUT -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP A: on-time instalments 0 since 2024-03-30; 1 instalment or 1 month]
tick 2024-06-05
  > 2024-05-31 v11.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 69500 history M** profile 00BBBB to 3
tick 2024-07-05
  > 2024-06-30 v12.0 seq 4 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 69500 history M*** profile 000BBB to 3
overdue 2024-07-10 account=A no=3 due=2024-07-20 principal=100 balance=60000
tick 2024-08-05
  > 2024-07-22 v15.0 seq 5 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 100 principal 100 balance 60000 ADVERSE history M*** profile 0000BB to 2
  > 2024-07-31 v18.0 seq 6 report A NORMAL 30 code 1 dpd 11 status 2 class 2 metro2 11 overdue 1 100 principal 100 balance 60000 ADVERSE history M***1 profile 0000BB to 3
  > 2024-07-21 v14.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2024-07-21 v14.0 notice ADVERSE_NOTICE A 100 CNY
  > 2024-07-21 v14.1 notice REMINDER A stage 1 APP 100 CNY
  > 2024-07-23 v16.0 notice REMINDER A stage 2 SMS 100 CNY
  > 2024-07-27 v17.0 notice REMINDER A stage 3 CALL 100 CNY
  > 2024-08-04 v19.0 notice REMINDER A stage 4 AGENCY 100 CNY
