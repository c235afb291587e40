# Two months close while notice runs; both leave with the first update after it. A card cured in its hold is N, not M.
policy notice_wait_days 45
account 2026-01-01 kind=OPENED account=A day=10 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
account 2026-01-01 kind=OPENED type=R2 account=B day=10 limit=9000 balance=0
  > 2026-01-01 v2.0 seq 2 AGREEMENT 10 limit 9000 opened 2026-01-01
  > 2026-01-01 v2.1 seq 3 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 3
overdue 2026-01-06 account=A no=1 due=2026-01-05 principal=100
  > 2026-01-06 v3.0 line SUSPEND limit 9000 -> 9000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-06 v3.0 notice ADVERSE_NOTICE A 100 CNY
  > 2026-01-06 v3.1 notice REMINDER A stage 1 APP 100 CNY
overdue 2026-01-06 account=B no=1 due=2026-01-05 principal=2000
  > 2026-01-06 v4.0 notice ADVERSE_NOTICE B 2000 CNY
  > 2026-01-06 v4.1 notice REMINDER B stage 1 APP 2000 CNY
tick 2026-02-15
  > 2026-01-08 v5.0 notice REMINDER A stage 2 SMS 100 CNY
  > 2026-01-08 v5.1 notice REMINDER B stage 2 SMS 2000 CNY
  > 2026-01-12 v6.0 notice REMINDER A stage 3 CALL 100 CNY
  > 2026-01-12 v6.1 notice REMINDER B stage 3 CALL 2000 CNY
  > 2026-01-20 v7.0 notice REMINDER A stage 4 AGENCY 100 CNY
  > 2026-01-20 v7.1 notice REMINDER B stage 4 AGENCY 2000 CNY
  > 2026-02-04 v8.0 notice INSTALMENT_OFFER A 100 CNY
  > 2026-02-04 v8.1 notice INSTALMENT_OFFER B 2000 CNY
pay 2026-02-15 account=B amount=2000
  > 2026-02-15 v9.0 seq 4 report B NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history NN profile 0BBBBB to 3
tick 2026-02-20
  > 2026-02-20 v10.0 seq 5 report A NORMAL 30 code 2 dpd 46 status 2 class 2 metro2 71 overdue 1 100 principal 100 balance 0 dofd 2026-02-04 ADVERSE history 12 profile 0BBBBB to 3
pay 2026-02-21 account=A amount=100
  > 2026-02-21 v11.0 seq 6 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history 12 profile 10BBBB to 3
tick 2026-03-11
  > 2026-03-10 v12.0 seq 7 report A NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history 12M profile 10BBBB to 3
  > 2026-03-10 v12.1 seq 8 report B NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history NNN profile 00BBBB to 3
