# Two latenesses of two accounts, both false: the first goes when the second, which guarded it, proves false.
account 2024-01-02 kind=OPENED account=A type=R1 day=31 limit=500000 balance=300000
  > 2024-01-02 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2024-01-02
  > 2024-01-02 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history  profile BBBBBB to 3
account 2024-01-02 kind=OPENED account=B type=D1 day=31 balance=300000
  > 2024-01-02 v2.0 seq 3 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history  profile BBBBBB to 3
overdue 2024-02-05 account=A no=1 due=2024-01-04 principal=100000 at=1707000000000
  > 2024-01-31 v3.0 seq 4 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history * profile BBBBBB to 3
  > 2024-01-31 v3.1 seq 5 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history * profile BBBBBB to 3
  > 2024-02-05 v4.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 32; dpd >= 1]
  > 2024-02-05 v4.0 notice ADVERSE_NOTICE A 100000 CNY
  > 2024-02-05 v4.1 notice REMINDER A stage 4 AGENCY 100000 CNY
  > 2024-02-05 v4.2 notice INSTALMENT_OFFER A 100000 CNY
pay 2024-02-06 account=A no=1 amount=100000
  > 2024-02-06 v5.0 seq 6 report A NORMAL 0 code 2 dpd 33 status 2 class 2 metro2 71 overdue 1 100000 principal 100000 balance 0 dofd 2024-02-03 ADVERSE history * profile 0BBBBB to 2
  > 2024-02-06 v6.0 seq 7 report A NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history * profile 0BBBBB to 3
overdue 2024-02-08 account=B no=1 due=2024-02-07 principal=100000 at=1707000000000
  > 2024-02-08 v7.0 notice ADVERSE_NOTICE B 100000 CNY
  > 2024-02-08 v7.1 notice REMINDER B stage 1 APP 100000 CNY
overdue 2024-02-05 kafka=2024-02-09 account=A no=1 due=2024-02-20 principal=100000 at=1707000000001
overdue 2024-02-08 kafka=2024-02-10 account=B no=1 due=2024-02-20 principal=100000 at=1707000000001
  > 2024-02-08 v9.0 seq 8 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history * profile 0BBBBB to 2
  > 2024-02-08 v9.0 line RESTORE limit 500000 -> 500000 percent 100 -> 100 drawing SHUT -> OPEN standing SUSPENDED -> GOOD [CORRECTED A: DELINQUENT of 2024-02-05; holds no longer]
pay 2024-02-19 account=B no=1 amount=100000
tick 2024-09-01
  > 2024-02-29 v11.0 seq 9 report A NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *N profile 0BBBBB to 3
  > 2024-02-29 v11.1 seq 10 report B NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *N profile 0BBBBB to 3
  > 2024-03-31 v12.0 seq 11 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *N* profile 00BBBB to 3
  > 2024-03-31 v12.1 seq 12 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *N* profile 00BBBB to 3
  > 2024-04-30 v13.0 seq 13 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *N** profile 000BBB to 3
  > 2024-04-30 v13.1 seq 14 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *N** profile 000BBB to 3
  > 2024-05-31 v14.0 seq 15 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *N*** profile 0000BB to 3
  > 2024-05-31 v14.1 seq 16 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *N*** profile 0000BB to 3
  > 2024-06-30 v15.0 seq 17 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *N**** profile 00000B to 3
  > 2024-06-30 v15.1 seq 18 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *N**** profile 00000B to 3
  > 2024-07-31 v16.0 seq 19 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *N***** profile 000000 to 3
  > 2024-07-31 v16.1 seq 20 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *N***** profile 000000 to 3
  > 2024-08-31 v17.0 seq 21 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *N****** profile 000000 to 3
  > 2024-08-31 v17.1 seq 22 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *N****** profile 000000 to 3
