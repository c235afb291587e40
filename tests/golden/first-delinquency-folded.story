# Two instalments began the lateness; the older was paid, and its payment is put away. A reversal that
# makes another unpaid from a day before the fold leaves the date of first delinquency as it is.
account 2024-01-02 kind=OPENED type=D1 account=A day=31 amount=9000 balance=9000
  > 2024-01-02 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
overdue 2024-03-05 account=A no=1 due=2023-11-26 principal=1000
  > 2024-01-31 v2.0 seq 2 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history * profile BBBBBB to 3
  > 2024-02-29 v3.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history ** profile 0BBBBB to 3
  > 2024-03-05 v4.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing OPEN -> SHUT standing GOOD -> ZEROED REVIEW [DPD_90 A: dpd 100; dpd >= 90]
  > 2024-03-05 v4.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2024-03-05 v4.1 notice REMINDER A stage 4 AGENCY 1000 CNY
  > 2024-03-05 v4.2 notice INSTALMENT_OFFER A 1000 CNY
overdue 2024-03-05 account=A no=2 due=2024-01-05 principal=1000
pay 2024-03-10 account=A no=1 amount=1000
  > 2024-03-06 v6.0 seq 4 report A NORMAL 0 code 4 dpd 101 status 2 class 3 metro2 80 overdue 2 2000 principal 2000 balance 0 dofd 2023-12-26 ADVERSE history ** profile 00BBBB to 2
  > 2024-03-10 v7.0 seq 5 report A NORMAL 0 code 3 dpd 65 status 2 class 2 metro2 78 overdue 1 1000 principal 1000 balance 0 dofd 2023-12-26 ADVERSE history ** profile 00BBBB to 2
pay 2024-04-10 account=A no=7 due=2024-03-20 amount=50 id=p7
  > 2024-03-31 v8.0 seq 6 report A NORMAL 30 code 3 dpd 86 status 2 class 2 metro2 78 overdue 1 1000 principal 1000 balance 0 dofd 2023-12-26 ADVERSE history **3 profile 00BBBB to 3
  > 2024-04-05 v9.0 seq 7 report A NORMAL 0 code 4 dpd 91 status 2 class 3 metro2 80 overdue 1 1000 principal 1000 balance 0 dofd 2023-12-26 ADVERSE history **3 profile 200BBB to 2
pay 2024-07-05 account=A kind=REVERSAL amount=50 reverses=p7
  > 2024-04-30 v11.0 seq 8 report A NORMAL 30 code 4 dpd 116 status 2 class 3 metro2 80 overdue 1 1000 principal 1000 balance 0 dofd 2023-12-26 ADVERSE history **34 profile 200BBB to 3
  > 2024-05-05 v12.0 seq 9 report A NORMAL 0 code 5 dpd 121 status 2 class 3 metro2 82 overdue 1 1000 principal 1000 balance 0 dofd 2023-12-26 ADVERSE history **34 profile 3200BB to 2
  > 2024-05-31 v13.0 seq 10 report A NORMAL 30 code 5 dpd 147 status 2 class 3 metro2 82 overdue 1 1000 principal 1000 balance 0 dofd 2023-12-26 ADVERSE history **345 profile 3200BB to 3
  > 2024-06-04 v14.0 seq 11 report A NORMAL 0 code 6 dpd 151 status 2 class 3 metro2 83 overdue 1 1000 principal 1000 balance 0 dofd 2023-12-26 ADVERSE history **345 profile 43200B to 2
  > 2024-06-30 v15.0 seq 12 report A NORMAL 30 code 6 dpd 177 status 2 class 3 metro2 83 overdue 1 1000 principal 1000 balance 0 dofd 2023-12-26 ADVERSE history **3456 profile 43200B to 3
  > 2024-07-04 v16.0 seq 13 report A NORMAL 0 code 7 dpd 181 status 2 class 3 metro2 84 overdue 1 1000 principal 1000 balance 0 dofd 2023-12-26 ADVERSE history **3456 profile 543200 to 2
  > 2024-07-05 v17.0 seq 14 report A CORRECT 30 month 2024-04 code 4 dpd 116 status 2 class 3 metro2 80 overdue 2 1050 principal 1050 balance 0 dofd 2023-12-26 ADVERSE history **3456 profile 543200 to 3
  > 2024-07-05 v17.1 seq 15 report A CORRECT 30 month 2024-05 code 5 dpd 147 status 2 class 3 metro2 82 overdue 2 1050 principal 1050 balance 0 dofd 2023-12-26 ADVERSE history **3456 profile 543200 to 3
  > 2024-07-05 v17.2 seq 16 report A CORRECT 30 month 2024-06 code 6 dpd 177 status 2 class 3 metro2 83 overdue 2 1050 principal 1050 balance 0 dofd 2023-12-26 ADVERSE history **3456 profile 543200 to 3
tick 2024-08-01
  > 2024-07-31 v18.0 seq 17 report A NORMAL 30 code 7 dpd 208 status 2 class 3 metro2 84 overdue 2 1050 principal 1050 balance 0 dofd 2023-12-26 ADVERSE history **34567 profile 543200 to 3
