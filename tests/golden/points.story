# 31 for an account first known by an overdue; 30; 32 on the settlement day; 20 on another day.
tick 2026-01-10
overdue 2026-01-10 account=A no=1 due=2026-01-12 principal=10000 balance=90000
pay 2026-01-12 account=A no=1 amount=10000 balance=80000
tick 2026-02-01
  > 2026-01-31 v3.0 seq 1 report A NORMAL 31 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 80000 history N profile BBBBBB to 3
tick 2026-02-05
pay 2026-02-28 account=A kind=SETTLEMENT amount=80000
  > 2026-02-28 v4.0 seq 2 report A NORMAL 32 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-02-28 history NC profile 0BBBBB to 3
tick 2026-03-02
account 2026-03-02 kind=OPENED account=B day=15 amount=5000 balance=5000
  > 2026-03-02 v5.0 seq 3 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 5000 history  profile BBBBBB to 3
pay 2026-03-10 account=B kind=SETTLEMENT amount=5000
  > 2026-03-10 v6.0 seq 4 report B NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-03-10 history C profile BBBBBB to 3
tick 2026-04-01
# A closing told late, after the settlement day was sent: closed on that day, 32 alone.
account 2026-04-01 kind=OPENED account=C day=5 amount=5000 balance=5000
  > 2026-04-01 v7.0 seq 5 report C NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 5000 history  profile BBBBBB to 3
tick 2026-04-07
  > 2026-04-05 v8.0 seq 6 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 5000 history * profile BBBBBB to 3
pay 2026-04-03 kafka=2026-04-07 account=C kind=SETTLEMENT amount=5000
  > 2026-04-07 v9.0 seq 7 report C NORMAL 32 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-04-05 history C profile BBBBBB to 3
# C1 gets 10 and 20 only.
account 2026-04-07 kind=OPENED account=D type=C1 day=10 amount=7000
  > 2026-04-07 v10.0 seq 8 report D NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-04-09 account=D no=1 due=2026-04-08 principal=7000
  > 2026-04-09 v11.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT D: dpd 1; dpd >= 1]
  > 2026-04-09 v11.0 notice ADVERSE_NOTICE D 7000 CNY
  > 2026-04-09 v11.1 notice REMINDER D stage 1 APP 7000 CNY
tick 2026-05-12
  > 2026-04-11 v12.0 notice REMINDER D stage 2 SMS 7000 CNY
  > 2026-04-15 v13.0 notice REMINDER D stage 3 CALL 7000 CNY
  > 2026-04-23 v14.0 notice REMINDER D stage 4 AGENCY 7000 CNY
  > 2026-05-08 v15.0 notice INSTALMENT_OFFER D 7000 CNY
pay 2026-05-12 account=D no=1 amount=7000
account 2026-05-12 kind=CLOSED account=D
  > 2026-05-12 v17.0 seq 9 report D NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-05-12 history 12C profile 10BBBB to 3
# G: closed with a balance, and transferred.
account 2026-05-13 kind=OPENED account=E day=31 amount=7000 balance=7000
  > 2026-05-13 v18.0 seq 10 report E NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 7000 history  profile BBBBBB to 3
account 2026-05-20 kind=CLOSED account=E
  > 2026-05-20 v19.0 notice ADVERSE_NOTICE E 0 CNY
account 2026-05-21 kind=OPENED account=F day=31 amount=7000 balance=7000
  > 2026-05-21 v20.0 seq 11 report E NORMAL 20 code G dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 7000 closed 2026-05-20 ADVERSE history G profile BBBBBB to 3
  > 2026-05-21 v21.0 seq 12 report F NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 7000 history  profile BBBBBB to 3
account 2026-05-22 kind=TRANSFERRED account=F
  > 2026-05-22 v22.0 notice ADVERSE_NOTICE F 0 CNY
tick 2026-06-02
  > 2026-05-23 v23.0 seq 13 report F NORMAL 20 code G dpd 0 status 5 class 1 metro2 05 overdue 0 0 principal 0 balance 7000 closed 2026-05-22 ADVERSE history G profile BBBBBB to 3
