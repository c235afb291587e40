# What "cured by then" means: released late, a payment of the same day no longer makes the month M.
policy notice_wait_days 5
account 2026-01-01 kind=OPENED account=A day=10 amount=90000 balance=90000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
account 2026-01-01 kind=OPENED account=B day=10 amount=90000 balance=90000
  > 2026-01-01 v2.0 seq 2 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
overdue 2026-01-08 account=A no=1 due=2026-01-07 principal=1000 balance=90000
  > 2026-01-08 v3.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-08 v3.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2026-01-08 v3.1 notice REMINDER A stage 1 APP 1000 CNY
tick 2026-01-13
  > 2026-01-10 v5.0 seq 3 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history * profile BBBBBB to 3
  > 2026-01-13 v6.0 seq 4 report A NORMAL 30 code 1 dpd 6 status 2 class 2 metro2 11 overdue 1 1000 principal 1000 balance 90000 ADVERSE history 1 profile BBBBBB to 3
  > 2026-01-10 v4.0 notice REMINDER A stage 2 SMS 1000 CNY
pay 2026-01-13 account=A no=1 amount=1000
  > 2026-01-13 v7.0 seq 5 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 89000 history 1 profile 0BBBBB to 3
# A payment dated the day before, told late, does.
pay 2026-01-12 kafka=2026-01-14 account=A no=1 amount=1000
  > 2026-01-13 v8.0 seq 6 report A CORRECT 30 month 2026-01 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history M profile 0BBBBB to 3
# Cured by a guarantor while the notice is pending: D is adverse still, and the whole update waits for it.
overdue 2026-02-08 account=B no=1 due=2026-02-07 principal=1000 balance=90000
  > 2026-02-08 v9.0 notice ADVERSE_NOTICE B 1000 CNY
  > 2026-02-08 v9.1 notice REMINDER B stage 1 APP 1000 CNY
tick 2026-02-11
  > 2026-02-10 v11.0 seq 7 report A NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 88000 history MM profile 0BBBBB to 3
  > 2026-02-10 v10.0 notice REMINDER B stage 2 SMS 1000 CNY
pay 2026-02-09 kafka=2026-02-11 account=B no=1 kind=GUARANTOR amount=1000
tick 2026-02-13
  > 2026-02-13 v13.0 seq 8 report B NORMAL 30 code D dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 89000 ADVERSE history *D profile 0BBBBB to 3
