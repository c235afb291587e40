# The policy takes the grace away: the month told before stays as it was told, and from that day on what is past due is late, also if it fell due before.
policy grace_days 5
account 2024-01-02 kind=OPENED account=A day=31 amount=900000 balance=900000
  > 2024-01-02 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 900000 history  profile BBBBBB to 3
overdue 2024-01-11 account=A no=1 due=2024-01-10 principal=1000
pay 2024-01-14 account=A no=1 amount=1000
overdue 2024-01-31 account=A no=2 due=2024-01-30 principal=1000
policy since 2024-02-01
policy grace_days 0
tick 2024-02-03
  > 2024-01-31 v5.0 seq 2 report A NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history N profile BBBBBB to 3
  > 2024-02-02 v6.0 seq 3 report A NORMAL 0 code 1 dpd 3 status 2 class 2 metro2 11 overdue 1 1000 principal 1000 balance 0 ADVERSE history N profile 0BBBBB to 2
  > 2024-02-01 v5.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 2; dpd >= 1]
  > 2024-02-01 v5.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2024-02-01 v5.1 notice REMINDER A stage 1 APP 1000 CNY
  > 2024-02-02 v6.0 notice REMINDER A stage 2 SMS 1000 CNY
pay 2024-02-04 account=A no=2 amount=1000
  > 2024-02-04 v7.0 seq 4 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history N profile 0BBBBB to 3
overdue 2024-02-11 account=A no=3 due=2024-02-10 principal=1000
  > 2024-02-11 v8.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2024-02-11 v8.1 notice REMINDER A stage 1 APP 1000 CNY
pay 2024-02-12 account=A no=3 amount=1000
  > 2024-02-12 v9.0 seq 5 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 1000 principal 1000 balance 0 ADVERSE history N profile 0BBBBB to 2
  > 2024-02-12 v10.0 seq 6 report A NORMAL 0 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history N profile 0BBBBB to 2
tick 2024-03-02
  > 2024-02-29 v11.0 seq 7 report A NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history NM profile 0BBBBB to 3
