# A code that waits for its notice does not count: with five of them a sixth, recorded while nothing may be reported, does not zero him. Released, they count at the next closing (C132).
policy zero_dpd 1000
policy notice_wait_days 170
account 2026-01-01 kind=OPENED account=A day=10 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
overdue 2026-01-06 account=A no=1 due=2026-01-05 principal=900
  > 2026-01-06 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-06 v2.0 notice ADVERSE_NOTICE A 900 CNY
  > 2026-01-06 v2.1 notice REMINDER A stage 1 APP 900 CNY
tick 2026-05-11
  > 2026-01-08 v3.0 notice REMINDER A stage 2 SMS 900 CNY
  > 2026-01-12 v4.0 notice REMINDER A stage 3 CALL 900 CNY
  > 2026-01-20 v5.0 notice REMINDER A stage 4 AGENCY 900 CNY
  > 2026-02-04 v6.0 notice INSTALMENT_OFFER A 900 CNY
  > 2026-03-06 v7.0 notice INSTALMENT_OFFER A 900 CNY
consent 2026-05-12 purpose=REPORT granted=no
tick 2026-06-11
tick 2026-06-26
tick 2026-07-11
  > 2026-07-11 v9.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [CODES_6_OF_24 A: codes 7; codes >= 6 of 24]
