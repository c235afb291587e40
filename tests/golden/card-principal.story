# From what day count on a card takes a payment to principal first is a number of the policy: here more than 30 days.
policy card_principal_dpd 30
account 2026-01-01 kind=OPENED type=R2 account=A day=10 limit=9000 balance=500
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 9000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 500 history  profile BBBBBB to 3
account 2026-01-01 kind=OPENED type=R2 account=B day=10 limit=9000 balance=500
  > 2026-01-01 v2.0 seq 3 AGREEMENT 30 limit 18000 opened 2026-01-01
  > 2026-01-01 v2.1 seq 4 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 500 history  profile BBBBBB to 3
overdue 2026-02-10 account=A no=1 due=2026-01-11 principal=300 interest=100
  > 2026-01-10 v3.0 seq 5 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 500 history * profile BBBBBB to 3
  > 2026-01-10 v3.1 seq 6 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 500 history * profile BBBBBB to 3
  > 2026-02-10 v4.0 line SUSPEND limit 18000 -> 18000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 30; dpd >= 1]
  > 2026-02-10 v4.0 notice ADVERSE_NOTICE A 400 CNY
  > 2026-02-10 v4.1 notice REMINDER A stage 4 AGENCY 400 CNY
  > 2026-02-10 v4.2 notice INSTALMENT_OFFER A 400 CNY
overdue 2026-02-10 account=B no=1 due=2026-01-10 principal=300 interest=100
  > 2026-02-10 v5.0 notice ADVERSE_NOTICE B 400 CNY
  > 2026-02-10 v5.1 notice REMINDER B stage 4 AGENCY 400 CNY
  > 2026-02-10 v5.2 notice INSTALMENT_OFFER B 400 CNY
pay 2026-02-10 account=A amount=100
pay 2026-02-10 account=B amount=100
tick 2026-02-11
  > 2026-02-10 v8.0 seq 7 report A NORMAL 30 code 1 dpd 30 status 2 class 2 metro2 71 overdue 1 300 principal 300 balance 0 dofd 2026-02-10 ADVERSE history *1 profile 0BBBBB to 3
  > 2026-02-10 v8.1 seq 8 report B NORMAL 30 code 1 dpd 31 status 2 class 2 metro2 71 overdue 1 300 principal 200 balance 0 dofd 2026-02-09 ADVERSE history *1 profile 0BBBBB to 3
