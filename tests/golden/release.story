# Held with code 1, paid before it by a late payment: at release the month is * and the account stands otherwise.
policy notice_wait_days 40
policy grace_days 3
overdue 2024-02-01 account=A no=1 due=2024-01-31 principal=20000 balance=90000
tick 2024-03-01
  > 2024-02-04 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 4; dpd >= 1]
  > 2024-02-04 v2.0 notice ADVERSE_NOTICE A 20000 CNY
  > 2024-02-04 v2.1 notice REMINDER A stage 2 SMS 20000 CNY
  > 2024-02-07 v3.0 notice REMINDER A stage 3 CALL 20000 CNY
  > 2024-02-15 v4.0 notice REMINDER A stage 4 AGENCY 20000 CNY
  > 2024-03-01 v5.0 notice INSTALMENT_OFFER A 20000 CNY
overdue 2024-03-07 account=A no=2 due=2024-02-29 principal=20000 balance=90000
pay 2024-02-03 kafka=2024-03-07 account=A no=1 amount=20000
tick 2024-03-15
  > 2024-03-15 v8.0 seq 1 report A NORMAL 31 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 70000 history * profile BBBBBB to 3
  > 2024-03-15 v8.1 seq 2 report A NORMAL 0 code 1 dpd 15 status 2 class 2 metro2 11 overdue 1 20000 principal 20000 balance 90000 ADVERSE history * profile 0BBBBB to 2
pay 2024-03-20 account=A no=2 amount=100 kind=PLEDGE_DEDUCTION
tick 2024-04-02
  > 2024-03-31 v10.0 seq 3 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 19900 principal 19900 balance 89900 dofd 2024-03-30 ADVERSE history * profile 0BBBBB to 2
  > 2024-03-31 v11.0 seq 4 report A NORMAL 30 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 19900 principal 19900 balance 89900 dofd 2024-03-30 ADVERSE history *2 profile 0BBBBB to 3
