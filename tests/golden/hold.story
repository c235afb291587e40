# The notice hold with five days to wait: cured in time is never reported; a month closed in the hold is M.
policy notice_wait_days 5
account 2026-01-01 kind=OPENED account=A day=10 amount=90000 balance=90000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
account 2026-01-01 kind=OPENED account=B day=10 amount=90000 balance=90000
  > 2026-01-01 v2.0 seq 2 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
account 2026-01-01 kind=OPENED account=C day=10 amount=90000 balance=90000
  > 2026-01-01 v3.0 seq 3 report C NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
tick 2026-01-08
overdue 2026-01-08 account=A no=1 due=2026-01-07 principal=1000 balance=90000
  > 2026-01-08 v4.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-08 v4.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2026-01-08 v4.1 notice REMINDER A stage 1 APP 1000 CNY
overdue 2026-01-08 account=B no=1 due=2026-01-07 principal=1000 balance=90000
  > 2026-01-08 v5.0 notice ADVERSE_NOTICE B 1000 CNY
  > 2026-01-08 v5.1 notice REMINDER B stage 1 APP 1000 CNY
overdue 2026-01-08 account=C no=1 due=2026-01-07 principal=1000 balance=90000
  > 2026-01-08 v6.0 notice ADVERSE_NOTICE C 1000 CNY
  > 2026-01-08 v6.1 notice REMINDER C stage 1 APP 1000 CNY
# A is paid before its settlement day, B after it, C not at all; notice is delivered for C.
pay 2026-01-09 account=A no=1 amount=1000
tick 2026-01-11
  > 2026-01-10 v9.0 seq 4 report A NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 89000 history M profile BBBBBB to 3
  > 2026-01-10 v8.0 notice REMINDER B stage 2 SMS 1000 CNY
  > 2026-01-10 v8.1 notice REMINDER C stage 2 SMS 1000 CNY
pay 2026-01-11 account=B no=1 amount=1000
  > 2026-01-11 v10.0 seq 5 report B NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 89000 history M profile BBBBBB to 3
delivered 2026-01-12 account=C
  > 2026-01-12 v11.0 seq 6 report C NORMAL 30 code 1 dpd 5 status 2 class 2 metro2 11 overdue 1 1000 principal 1000 balance 90000 ADVERSE history 1 profile BBBBBB to 3
tick 2026-01-20
  > 2026-01-14 v12.0 notice REMINDER C stage 3 CALL 1000 CNY
tick 2026-02-11
  > 2026-02-07 v15.0 seq 7 report C NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 1000 principal 1000 balance 90000 dofd 2026-02-06 ADVERSE history 1 profile 0BBBBB to 2
  > 2026-02-10 v16.0 seq 8 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 89000 history M* profile 0BBBBB to 3
  > 2026-02-10 v16.1 seq 9 report B NORMAL 30 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 89000 history MM profile 0BBBBB to 3
  > 2026-02-10 v16.2 seq 10 report C NORMAL 30 code 2 dpd 34 status 2 class 2 metro2 71 overdue 1 1000 principal 1000 balance 90000 dofd 2026-02-06 ADVERSE history 12 profile 0BBBBB to 3
  > 2026-01-22 v13.0 notice REMINDER C stage 4 AGENCY 1000 CNY
  > 2026-02-06 v14.0 notice INSTALMENT_OFFER C 1000 CNY
