# A second account that never was late gives no warning points.
account 2024-01-02 kind=OPENED account=A type=R1 day=31 limit=500000 balance=300000
  > 2024-01-02 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2024-01-02
  > 2024-01-02 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history  profile BBBBBB to 3
account 2024-01-02 kind=OPENED account=B type=D1 day=31 balance=300000
  > 2024-01-02 v2.0 seq 3 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history  profile BBBBBB to 3
overdue 2024-02-11 account=A no=1 due=2024-02-01 principal=100000
  > 2024-01-31 v3.0 seq 4 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history * profile BBBBBB to 3
  > 2024-01-31 v3.1 seq 5 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history * profile BBBBBB to 3
  > 2024-02-11 v4.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 10; dpd >= 1]
  > 2024-02-11 v4.0 notice ADVERSE_NOTICE A 100000 CNY
  > 2024-02-11 v4.1 notice REMINDER A stage 3 CALL 100000 CNY
overdue 2024-02-12 account=B no=1 due=2024-02-11 principal=5000
  > 2024-02-12 v5.0 seq 6 report A NORMAL 0 code 1 dpd 11 status 2 class 2 metro2 11 overdue 1 100000 principal 100000 balance 0 ADVERSE history * profile 0BBBBB to 2
  > 2024-02-12 v6.0 notice ADVERSE_NOTICE B 5000 CNY
  > 2024-02-12 v6.1 notice REMINDER B stage 1 APP 5000 CNY
overdue 2024-02-12 account=B no=1 due=2024-02-25 principal=5000 at=1707778800000
pay 2024-02-13 account=A no=1 amount=100000
  > 2024-02-13 v8.0 seq 7 report A NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history * profile 0BBBBB to 3
pay 2024-02-20 account=B no=1 amount=5000
  > 2024-02-20 v9.0 seq 8 report A NORMAL 0 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history * profile 0BBBBB to 2
  > 2024-02-20 v9.0 line RESTORE limit 500000 -> 500000 percent 100 -> 100 drawing SHUT -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP A: on-time instalments 1 since 2024-02-13; 1 instalment or 1 month]
tick 2024-03-14
  > 2024-02-29 v10.0 seq 9 report A NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M profile 0BBBBB to 3
  > 2024-02-29 v10.1 seq 10 report B NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *N profile 0BBBBB to 3
lenders 2024-03-20 open=3
tick 2024-05-20
  > 2024-03-31 v12.0 seq 11 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M* profile 00BBBB to 3
  > 2024-03-31 v12.1 seq 12 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *N* profile 00BBBB to 3
  > 2024-04-30 v13.0 seq 13 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *M** profile 000BBB to 3
  > 2024-04-30 v13.1 seq 14 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history *N** profile 000BBB to 3
