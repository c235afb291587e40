# Two accounts late on the same day: notices go by account, then by kind, whatever asked for them first.
account 2026-01-01 kind=OPENED account=B day=10 amount=1000 balance=1000
  > 2026-01-01 v1.0 seq 1 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 1000 history  profile BBBBBB to 3
account 2026-01-01 kind=OPENED account=A day=10 amount=1000 balance=1000 pledged=60
  > 2026-01-01 v2.0 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 1000 history  profile BBBBBB to 3
overdue 2026-01-05 account=B no=1 due=2026-01-05 principal=100
overdue 2026-01-05 account=A no=1 due=2026-01-05 principal=100
tick 2026-01-06
  > 2026-01-06 v5.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1] [DELINQUENT B: dpd 1; dpd >= 1]
  > 2026-01-06 v5.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-01-06 v5.1 notice REMINDER A stage 1 APP 100 CNY
  > 2026-01-06 v5.2 notice PLEDGE_DEDUCTION A 60 CNY
  > 2026-01-06 v5.3 notice ADVERSE_NOTICE B 100 CNY
  > 2026-01-06 v5.4 notice REMINDER B stage 1 APP 100 CNY
tick 2026-01-10
  > 2026-01-07 v6.0 seq 3 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 100 principal 100 balance 0 ADVERSE history  profile BBBBBB to 2
  > 2026-01-07 v6.1 seq 4 report B NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 100 principal 100 balance 0 ADVERSE history  profile BBBBBB to 2
  > 2026-01-08 v7.0 notice REMINDER A stage 2 SMS 100 CNY
  > 2026-01-08 v7.1 notice REMINDER B stage 2 SMS 100 CNY
dispute 2026-01-10 account=A dispute=d1
  > 2026-01-10 v8.0 seq 5 report A NORMAL 0 code 1 dpd 5 status 2 class 2 metro2 11 overdue 1 100 principal 100 balance 0 ADVERSE DISPUTED history  profile BBBBBB to 2
dispute 2026-01-10 account=B dispute=d2
  > 2026-01-10 v9.0 seq 6 report B NORMAL 0 code 1 dpd 5 status 2 class 2 metro2 11 overdue 1 100 principal 100 balance 0 ADVERSE DISPUTED history  profile BBBBBB to 2
tick 2026-01-30
  > 2026-01-10 v10.0 seq 7 report A NORMAL 30 code 1 dpd 5 status 2 class 2 metro2 11 overdue 1 100 principal 100 balance 0 ADVERSE DISPUTED history 1 profile BBBBBB to 3
  > 2026-01-10 v10.1 seq 8 report B NORMAL 30 code 1 dpd 5 status 2 class 2 metro2 11 overdue 1 100 principal 100 balance 0 ADVERSE DISPUTED history 1 profile BBBBBB to 3
  > 2026-01-12 v11.0 notice REMINDER A stage 3 CALL 100 CNY
  > 2026-01-12 v11.1 notice REMINDER B stage 3 CALL 100 CNY
  > 2026-01-20 v12.0 notice REMINDER A stage 4 AGENCY 100 CNY
  > 2026-01-20 v12.1 notice REMINDER B stage 4 AGENCY 100 CNY
  > 2026-01-30 v13.0 notice DISPUTE_DUE A
  > 2026-01-30 v13.1 notice DISPUTE_DUE B
tick 2026-02-04
  > 2026-02-04 v14.0 notice INSTALMENT_OFFER A 100 CNY
  > 2026-02-04 v14.1 notice INSTALMENT_OFFER B 100 CNY
tick 2026-03-11
  > 2026-02-05 v15.0 seq 9 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 100 principal 100 balance 0 dofd 2026-02-04 ADVERSE DISPUTED history 1 profile 0BBBBB to 2
  > 2026-02-05 v15.1 seq 10 report B NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 100 principal 100 balance 0 dofd 2026-02-04 ADVERSE DISPUTED history 1 profile 0BBBBB to 2
  > 2026-02-10 v16.0 seq 11 report A NORMAL 30 code 2 dpd 36 status 2 class 2 metro2 71 overdue 1 100 principal 100 balance 0 dofd 2026-02-04 ADVERSE DISPUTED history 12 profile 0BBBBB to 3
  > 2026-02-10 v16.1 seq 12 report B NORMAL 30 code 2 dpd 36 status 2 class 2 metro2 71 overdue 1 100 principal 100 balance 0 dofd 2026-02-04 ADVERSE DISPUTED history 12 profile 0BBBBB to 3
  > 2026-03-07 v18.0 seq 13 report A NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 1 100 principal 100 balance 0 dofd 2026-02-04 ADVERSE DISPUTED history 12 profile 10BBBB to 2
  > 2026-03-07 v18.1 seq 14 report B NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 1 100 principal 100 balance 0 dofd 2026-02-04 ADVERSE DISPUTED history 12 profile 10BBBB to 2
  > 2026-03-10 v19.0 seq 15 report A NORMAL 30 code 3 dpd 64 status 2 class 2 metro2 78 overdue 1 100 principal 100 balance 0 dofd 2026-02-04 ADVERSE DISPUTED history 123 profile 10BBBB to 3
  > 2026-03-10 v19.1 seq 16 report B NORMAL 30 code 3 dpd 64 status 2 class 2 metro2 78 overdue 1 100 principal 100 balance 0 dofd 2026-02-04 ADVERSE DISPUTED history 123 profile 10BBBB to 3
  > 2026-03-06 v17.0 notice INSTALMENT_OFFER A 100 CNY
  > 2026-03-06 v17.1 notice INSTALMENT_OFFER B 100 CNY
# Several months of an account are corrected in one step: oldest first.
pay 2026-01-08 kafka=2026-03-11 account=A no=1 amount=100
  > 2026-03-11 v20.0 seq 17 report A CORRECT 30 month 2026-01 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history M** profile 000BBB to 3
  > 2026-03-11 v20.1 seq 18 report A CORRECT 30 month 2026-02 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history M** profile 000BBB to 3
  > 2026-03-11 v20.2 seq 19 report A CORRECT 30 month 2026-03 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history M** profile 000BBB to 3
  > 2026-03-11 v20.3 seq 20 report A NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history M** profile 000BBB to 2
pay 2026-01-07 kafka=2026-03-12 account=B no=1 amount=100
  > 2026-03-11 v21.0 seq 21 report B CORRECT 30 month 2026-01 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history M** profile 000BBB to 3
  > 2026-03-11 v21.1 seq 22 report B CORRECT 30 month 2026-02 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history M** profile 000BBB to 3
  > 2026-03-11 v21.2 seq 23 report B CORRECT 30 month 2026-03 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history M** profile 000BBB to 3
  > 2026-03-11 v21.3 seq 24 report B NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 DISPUTED history M** profile 000BBB to 2
