# Date of first delinquency: 30 days from the oldest due date unpaid on the first day of 30 and more.
overdue 2024-08-16 account=A no=8 due=2024-08-15 principal=100 balance=90000
  > 2024-08-16 v1.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2024-08-16 v1.0 notice ADVERSE_NOTICE A 100 CNY
  > 2024-08-16 v1.1 notice REMINDER A stage 1 APP 100 CNY
overdue 2024-08-27 account=A no=7 due=2024-07-25 principal=2 balance=90000
  > 2024-08-18 v2.0 notice REMINDER A stage 2 SMS 100 CNY
  > 2024-08-22 v3.0 notice REMINDER A stage 3 CALL 100 CNY
  > 2024-08-27 v4.0 notice REMINDER A stage 4 AGENCY 102 CNY
  > 2024-08-27 v4.1 notice INSTALMENT_OFFER A 102 CNY
tick 2024-08-29
tick 2024-09-16
  > 2024-08-31 v5.0 seq 1 report A NORMAL 31 code 2 dpd 37 status 2 class 2 metro2 71 overdue 2 102 principal 102 balance 90000 dofd 2024-08-24 ADVERSE history 2 profile BBBBBB to 3
# The due date of no 1 was told wrongly.
overdue 2024-09-30 account=B no=1 due=2024-09-29 principal=100 balance=90000
  > 2024-09-24 v7.0 seq 2 report A NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 2 102 principal 102 balance 90000 dofd 2024-08-24 ADVERSE history 2 profile 1BBBBB to 2
  > 2024-09-23 v6.0 notice INSTALMENT_OFFER A 102 CNY
  > 2024-09-30 v8.0 notice ADVERSE_NOTICE B 100 CNY
  > 2024-09-30 v8.1 notice REMINDER B stage 1 APP 100 CNY
overdue 2024-10-02 account=B no=1 due=2024-09-27 principal=100 balance=90000
  > 2024-09-30 v9.0 seq 3 report A NORMAL 30 code 3 dpd 67 status 2 class 2 metro2 78 overdue 2 102 principal 102 balance 90000 dofd 2024-08-24 ADVERSE history 23 profile 1BBBBB to 3
  > 2024-09-30 v9.1 seq 4 report B NORMAL 31 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 100 principal 100 balance 90000 ADVERSE history 1 profile BBBBBB to 3
  > 2024-10-02 v10.0 notice REMINDER B stage 2 SMS 100 CNY
tick 2024-10-31
  > 2024-10-24 v15.0 seq 5 report A NORMAL 0 code 4 dpd 91 status 2 class 3 metro2 80 overdue 2 102 principal 102 balance 90000 dofd 2024-08-24 ADVERSE history 23 profile 21BBBB to 2
  > 2024-10-28 v17.0 seq 6 report B NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 100 principal 100 balance 90000 dofd 2024-10-27 ADVERSE history 1 profile 0BBBBB to 2
  > 2024-10-23 v14.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 A: dpd 90; dpd >= 90]
  > 2024-10-04 v12.0 notice REMINDER B stage 3 CALL 100 CNY
  > 2024-10-12 v13.0 notice REMINDER B stage 4 AGENCY 100 CNY
  > 2024-10-27 v16.0 notice INSTALMENT_OFFER B 100 CNY
# The older of two is paid before it is 30 days late.
overdue 2024-11-15 account=C no=1 due=2024-11-10 principal=100 balance=90000
  > 2024-10-31 v18.0 seq 7 report A NORMAL 30 code 4 dpd 98 status 2 class 3 metro2 80 overdue 2 102 principal 102 balance 90000 dofd 2024-08-24 ADVERSE history 234 profile 21BBBB to 3
  > 2024-10-31 v18.1 seq 8 report B NORMAL 30 code 2 dpd 34 status 2 class 2 metro2 71 overdue 1 100 principal 100 balance 90000 dofd 2024-10-27 ADVERSE history 12 profile 0BBBBB to 3
  > 2024-11-15 v19.0 notice ADVERSE_NOTICE C 100 CNY
  > 2024-11-15 v19.1 notice REMINDER C stage 2 SMS 100 CNY
overdue 2024-11-21 account=C no=2 due=2024-11-20 principal=100 balance=90000
  > 2024-11-17 v20.0 notice REMINDER C stage 3 CALL 100 CNY
pay 2024-11-25 account=C no=1 amount=100
  > 2024-11-23 v22.0 seq 9 report A NORMAL 0 code 5 dpd 121 status 2 class 3 metro2 82 overdue 2 102 principal 102 balance 90000 dofd 2024-08-24 ADVERSE history 234 profile 321BBB to 2
  > 2024-11-25 v23.0 notice REMINDER C stage 4 AGENCY 200 CNY
tick 2024-12-22
  > 2024-11-27 v26.0 seq 10 report B NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 1 100 principal 100 balance 90000 dofd 2024-10-27 ADVERSE history 12 profile 10BBBB to 2
  > 2024-11-30 v27.0 seq 11 report A NORMAL 30 code 5 dpd 128 status 2 class 3 metro2 82 overdue 2 102 principal 102 balance 90000 dofd 2024-08-24 ADVERSE history 2345 profile 321BBB to 3
  > 2024-11-30 v27.1 seq 12 report B NORMAL 30 code 3 dpd 64 status 2 class 2 metro2 78 overdue 1 100 principal 100 balance 90000 dofd 2024-10-27 ADVERSE history 123 profile 10BBBB to 3
  > 2024-11-30 v27.2 seq 13 report C NORMAL 31 code 1 dpd 10 status 2 class 2 metro2 11 overdue 1 100 principal 100 balance 89900 ADVERSE history 1 profile BBBBBB to 3
  > 2024-12-21 v29.0 seq 14 report C NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 100 principal 100 balance 89900 dofd 2024-12-20 ADVERSE history 1 profile 0BBBBB to 2
  > 2024-11-26 v25.0 notice INSTALMENT_OFFER B 100 CNY
  > 2024-12-20 v28.0 notice INSTALMENT_OFFER C 100 CNY
# Once 30 days late it stays while the lateness lasts, whatever else is paid.
overdue 2024-12-22 account=C no=3 due=2024-12-20 principal=100 balance=90000
pay 2024-12-23 account=C no=2 amount=100
  > 2024-12-23 v31.0 seq 15 report A NORMAL 0 code 6 dpd 151 status 2 class 3 metro2 83 overdue 2 102 principal 102 balance 90000 dofd 2024-08-24 ADVERSE history 2345 profile 4321BB to 2
  > 2024-12-23 v32.0 seq 16 report C NORMAL 0 code 1 dpd 3 status 2 class 2 metro2 11 overdue 1 100 principal 100 balance 89900 ADVERSE history 1 profile 0BBBBB to 2
tick 2025-01-22
  > 2024-12-27 v33.0 seq 17 report B NORMAL 0 code 4 dpd 91 status 2 class 3 metro2 80 overdue 1 100 principal 100 balance 90000 dofd 2024-10-27 ADVERSE history 123 profile 210BBB to 2
  > 2024-12-31 v34.0 seq 18 report A NORMAL 30 code 6 dpd 159 status 2 class 3 metro2 83 overdue 2 102 principal 102 balance 90000 dofd 2024-08-24 ADVERSE history 23456 profile 4321BB to 3
  > 2024-12-31 v34.1 seq 19 report B NORMAL 30 code 4 dpd 95 status 2 class 3 metro2 80 overdue 1 100 principal 100 balance 90000 dofd 2024-10-27 ADVERSE history 1234 profile 210BBB to 3
  > 2024-12-31 v34.2 seq 20 report C NORMAL 30 code 1 dpd 11 status 2 class 2 metro2 11 overdue 1 100 principal 100 balance 89900 ADVERSE history 11 profile 0BBBBB to 3
  > 2025-01-20 v35.0 seq 21 report C NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 100 principal 100 balance 89900 dofd 2024-12-20 ADVERSE history 11 profile 00BBBB to 2
  > 2025-01-22 v36.0 seq 22 report A NORMAL 0 code 7 dpd 181 status 2 class 3 metro2 84 overdue 2 102 principal 102 balance 90000 dofd 2024-08-24 ADVERSE history 23456 profile 54321B to 2
# Charged off while nothing was late: later lateness shows its own date.
account 2025-01-22 kind=WRITTEN_OFF account=C
  > 2025-01-22 v37.0 seq 23 report C NORMAL 0 code B dpd 33 status 4 class 5 metro2 97 overdue 1 100 principal 100 balance 89900 dofd 2024-12-20 ADVERSE history 11 profile 00BBBB to 2
overdue 2025-01-22 account=D no=1 due=2025-01-25 principal=100 balance=90000
account 2025-01-23 kind=WRITTEN_OFF account=D
tick 2025-03-01
  > 2025-01-26 v40.0 seq 24 report B NORMAL 0 code 5 dpd 121 status 2 class 3 metro2 82 overdue 1 100 principal 100 balance 90000 dofd 2024-10-27 ADVERSE history 1234 profile 3210BB to 2
  > 2025-01-31 v41.0 seq 25 report A NORMAL 30 code 7 dpd 190 status 2 class 3 metro2 84 overdue 2 102 principal 102 balance 90000 dofd 2024-08-24 ADVERSE history 234567 profile 54321B to 3
  > 2025-01-31 v41.1 seq 26 report B NORMAL 30 code 5 dpd 126 status 2 class 3 metro2 82 overdue 1 100 principal 100 balance 90000 dofd 2024-10-27 ADVERSE history 12345 profile 3210BB to 3
  > 2025-01-31 v41.2 seq 27 report C NORMAL 30 code B dpd 42 status 4 class 5 metro2 97 overdue 1 100 principal 100 balance 89900 dofd 2024-12-20 ADVERSE history 11B profile 00BBBB to 3
  > 2025-01-31 v41.3 seq 28 report D NORMAL 31 code B dpd 6 status 4 class 5 metro2 97 overdue 1 100 principal 100 balance 90000 ADVERSE history B profile BBBBBB to 3
  > 2025-02-19 v42.0 seq 29 report C NORMAL 0 code B dpd 61 status 4 class 5 metro2 97 overdue 1 100 principal 100 balance 89900 dofd 2024-12-20 ADVERSE history 11B profile L00BBB to 2
  > 2025-02-25 v43.0 seq 30 report B NORMAL 0 code 6 dpd 151 status 2 class 3 metro2 83 overdue 1 100 principal 100 balance 90000 dofd 2024-10-27 ADVERSE history 12345 profile 43210B to 2
  > 2025-02-25 v43.1 seq 31 report D NORMAL 0 code B dpd 31 status 4 class 5 metro2 97 overdue 1 100 principal 100 balance 90000 dofd 2025-02-24 ADVERSE history B profile LBBBBB to 2
  > 2025-02-28 v44.0 seq 32 report A NORMAL 30 code 7 dpd 218 status 2 class 3 metro2 84 overdue 2 102 principal 102 balance 90000 dofd 2024-08-24 ADVERSE history 2345677 profile 654321 to 3
  > 2025-02-28 v44.1 seq 33 report B NORMAL 30 code 6 dpd 154 status 2 class 3 metro2 83 overdue 1 100 principal 100 balance 90000 dofd 2024-10-27 ADVERSE history 123456 profile 43210B to 3
  > 2025-02-28 v44.2 seq 34 report C NORMAL 30 code B dpd 70 status 4 class 5 metro2 97 overdue 1 100 principal 100 balance 89900 dofd 2024-12-20 ADVERSE history 11BB profile L00BBB to 3
  > 2025-02-28 v44.3 seq 35 report D NORMAL 30 code B dpd 34 status 4 class 5 metro2 97 overdue 1 100 principal 100 balance 90000 dofd 2025-02-24 ADVERSE history BB profile LBBBBB to 3
  > 2025-01-26 v40.0 notice ADVERSE_NOTICE D 100 CNY
