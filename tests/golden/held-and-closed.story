# A hold ends on the day after a settlement day: of the codes recorded in that step the newest is the one looked at, and it
# is the sixth.
policy notice_wait_days 171
policy zero_dpd 3660
account 2026-01-01 kind=OPENED type=D1 account=A day=31
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=1000
  > 2026-01-11 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v2.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2026-01-11 v2.1 notice REMINDER A stage 1 APP 1000 CNY
tick 2026-07-01
  > 2026-06-30 v8.0 seq 2 report A NORMAL 30 code 6 dpd 171 status 2 class 3 metro2 83 overdue 1 1000 principal 1000 balance 0 dofd 2026-02-09 ADVERSE history 123456 profile 43210B to 3
  > 2026-07-01 v8.1 seq 3 report A NORMAL 30 code 5 dpd 172 status 2 class 3 metro2 83 overdue 1 1000 principal 1000 balance 0 dofd 2026-02-09 ADVERSE history 12345 profile 3210BB to 3
  > 2026-07-01 v8.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [CODES_6_OF_24 A: codes 6; codes >= 6 of 24]
  > 2026-01-13 v3.0 notice REMINDER A stage 2 SMS 1000 CNY
  > 2026-01-17 v4.0 notice REMINDER A stage 3 CALL 1000 CNY
  > 2026-01-25 v5.0 notice REMINDER A stage 4 AGENCY 1000 CNY
  > 2026-02-09 v6.0 notice INSTALMENT_OFFER A 1000 CNY
  > 2026-03-11 v7.0 notice INSTALMENT_OFFER A 1000 CNY
