# Six late months of 24 in two episodes zero the borrower; a payment told late takes one of them away, and with it the step.
account 2026-01-01 kind=OPENED type=R1 account=A day=10 limit=500000 balance=0
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 3
overdue 2026-02-01 account=A no=1 due=2026-01-31 principal=1000
  > 2026-01-10 v2.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history * profile BBBBBB to 3
  > 2026-02-01 v3.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-02-01 v3.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2026-02-01 v3.1 notice REMINDER A stage 1 APP 1000 CNY
tick 2026-04-20
  > 2026-02-02 v4.0 seq 4 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 1000 principal 1000 balance 0 ADVERSE history * profile 0BBBBB to 2
  > 2026-02-10 v7.0 seq 5 report A NORMAL 30 code 1 dpd 10 status 2 class 2 metro2 11 overdue 1 1000 principal 1000 balance 0 ADVERSE history *1 profile 0BBBBB to 3
  > 2026-03-03 v10.0 seq 6 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 1000 principal 1000 balance 0 dofd 2026-03-02 ADVERSE history *1 profile 00BBBB to 2
  > 2026-03-10 v11.0 seq 7 report A NORMAL 30 code 2 dpd 38 status 2 class 2 metro2 71 overdue 1 1000 principal 1000 balance 0 dofd 2026-03-02 ADVERSE history *12 profile 00BBBB to 3
  > 2026-04-02 v13.0 seq 8 report A NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 1 1000 principal 1000 balance 0 dofd 2026-03-02 ADVERSE history *12 profile 100BBB to 2
  > 2026-04-10 v14.0 seq 9 report A NORMAL 30 code 3 dpd 69 status 2 class 2 metro2 78 overdue 1 1000 principal 1000 balance 0 dofd 2026-03-02 ADVERSE history *123 profile 100BBB to 3
  > 2026-02-03 v5.0 notice REMINDER A stage 2 SMS 1000 CNY
  > 2026-02-07 v6.0 notice REMINDER A stage 3 CALL 1000 CNY
  > 2026-02-15 v8.0 notice REMINDER A stage 4 AGENCY 1000 CNY
  > 2026-03-02 v9.0 notice INSTALMENT_OFFER A 1000 CNY
  > 2026-04-01 v12.0 notice INSTALMENT_OFFER A 1000 CNY
pay 2026-04-20 account=A no=1 amount=1000
  > 2026-04-20 v15.0 seq 10 report A NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *123 profile 2100BB to 3
overdue 2026-07-02 account=A no=2 due=2026-07-01 principal=1000
  > 2026-05-10 v16.0 seq 11 report A NORMAL 30 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *123M profile 2100BB to 3
  > 2026-06-10 v17.0 seq 12 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *123M* profile 02100B to 3
  > 2026-07-02 v18.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2026-07-02 v18.1 notice REMINDER A stage 1 APP 1000 CNY
tick 2026-09-10
  > 2026-07-03 v19.0 seq 13 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 1000 principal 1000 balance 0 ADVERSE history *123M* profile 002100 to 2
  > 2026-07-10 v22.0 seq 14 report A NORMAL 30 code 1 dpd 9 status 2 class 2 metro2 11 overdue 1 1000 principal 1000 balance 0 ADVERSE history *123M*1 profile 002100 to 3
  > 2026-08-01 v25.0 seq 15 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 1000 principal 1000 balance 0 dofd 2026-07-31 ADVERSE history *123M*1 profile 000210 to 2
  > 2026-08-10 v26.0 seq 16 report A NORMAL 30 code 2 dpd 40 status 2 class 2 metro2 71 overdue 1 1000 principal 1000 balance 0 dofd 2026-07-31 ADVERSE history *123M*12 profile 000210 to 3
  > 2026-08-31 v28.0 seq 17 report A NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 1 1000 principal 1000 balance 0 dofd 2026-07-31 ADVERSE history *123M*12 profile 100021 to 2
  > 2026-07-04 v20.0 notice REMINDER A stage 2 SMS 1000 CNY
  > 2026-07-08 v21.0 notice REMINDER A stage 3 CALL 1000 CNY
  > 2026-07-16 v23.0 notice REMINDER A stage 4 AGENCY 1000 CNY
  > 2026-07-31 v24.0 notice INSTALMENT_OFFER A 1000 CNY
  > 2026-08-30 v27.0 notice INSTALMENT_OFFER A 1000 CNY
tick 2026-09-11
  > 2026-09-10 v29.0 seq 18 report A NORMAL 30 code 3 dpd 71 status 2 class 2 metro2 78 overdue 1 1000 principal 1000 balance 0 dofd 2026-07-31 ADVERSE history *123M*123 profile 100021 to 3
  > 2026-09-11 v29.1 seq 19 AGREEMENT 30 limit 0 opened 2026-01-01
  > 2026-09-11 v29.0 line ZERO limit 500000 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [CODES_6_OF_24 A: codes 6; codes >= 6 of 24]
pay 2026-09-12 account=A no=2 amount=1000 at=1
  > 2026-09-12 v30.0 seq 20 report A NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *123M*123 profile 210002 to 3
# The last instalment was paid before the settlement day of September after all.
pay 2026-09-09 kafka=2026-09-13 account=A no=2 amount=1000
  > 2026-09-12 v31.0 seq 21 AGREEMENT 30 limit 500000 opened 2026-01-01
  > 2026-09-12 v31.1 seq 22 report A CORRECT 30 month 2026-09 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *123M*12M profile 010002 to 3
  > 2026-09-12 v31.0 line RESTORE limit 0 -> 500000 percent 0 -> 100 drawing SHUT -> SHUT standing ZEROED -> RECOVERING [CORRECTED A: CODES_6_OF_24 of 2026-09-11; holds no longer]
