# The third episode is cured by a payment told the day before the closing is told: zeroed for the third code, with nothing to offer.
policy notice_wait_days 0
account 2026-01-01 kind=OPENED account=A day=10 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
overdue 2026-01-06 account=A no=1 due=2026-01-05 principal=10
  > 2026-01-06 v2.0 seq 2 report A NORMAL 0 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 10 principal 10 balance 0 ADVERSE history  profile BBBBBB to 2
  > 2026-01-06 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-06 v2.0 notice ADVERSE_NOTICE A 10 CNY
  > 2026-01-06 v2.1 notice REMINDER A stage 1 APP 10 CNY
pay 2026-01-11 account=A no=1 amount=10
  > 2026-01-10 v4.0 seq 3 report A NORMAL 30 code 1 dpd 5 status 2 class 2 metro2 11 overdue 1 10 principal 10 balance 0 ADVERSE history 1 profile BBBBBB to 3
  > 2026-01-11 v5.0 seq 4 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history 1 profile 0BBBBB to 3
  > 2026-01-08 v3.0 notice REMINDER A stage 2 SMS 10 CNY
overdue 2026-02-06 account=A no=2 due=2026-02-05 principal=10
  > 2026-02-06 v6.0 seq 5 report A NORMAL 0 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 10 principal 10 balance 0 ADVERSE history 1 profile 0BBBBB to 2
  > 2026-02-06 v6.0 notice ADVERSE_NOTICE A 10 CNY
  > 2026-02-06 v6.1 notice REMINDER A stage 1 APP 10 CNY
pay 2026-02-11 account=A no=2 amount=10
  > 2026-02-10 v8.0 seq 6 report A NORMAL 30 code 1 dpd 5 status 2 class 2 metro2 11 overdue 1 10 principal 10 balance 0 ADVERSE history 11 profile 0BBBBB to 3
  > 2026-02-11 v9.0 seq 7 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history 11 profile 00BBBB to 3
  > 2026-02-08 v7.0 notice REMINDER A stage 2 SMS 10 CNY
overdue 2026-03-06 account=A no=3 due=2026-03-05 principal=10
  > 2026-03-06 v10.0 seq 8 report A NORMAL 0 code 1 dpd 1 status 2 class 2 metro2 11 overdue 1 10 principal 10 balance 0 ADVERSE history 11 profile 00BBBB to 2
  > 2026-03-06 v10.0 notice ADVERSE_NOTICE A 10 CNY
  > 2026-03-06 v10.1 notice REMINDER A stage 1 APP 10 CNY
tick 2026-03-10
  > 2026-03-08 v11.0 notice REMINDER A stage 2 SMS 10 CNY
pay 2026-03-11 kafka=2026-03-10 account=A no=3 amount=10
tick 2026-03-11
  > 2026-03-10 v13.0 seq 9 report A NORMAL 30 code 1 dpd 5 status 2 class 2 metro2 11 overdue 1 10 principal 10 balance 0 ADVERSE history 111 profile 00BBBB to 3
  > 2026-03-11 v13.1 seq 10 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history 111 profile 000BBB to 3
  > 2026-03-11 v13.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [EPISODES_3_IN_24M A: episodes 3; episodes >= 3 in 24 months]
