# Zeroed by the sixth late code; he leaves ZEROED for a plan, and a correction after that does not count the codes from that day on.
policy bureaus 0
policy zero_dpd 1000
policy notice_wait_days 0
account 2026-01-01 kind=OPENED account=A day=10 amount=9000 balance=9000
overdue 2026-01-06 account=A no=1 due=2026-01-05 principal=900
  > 2026-01-06 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-06 v2.0 notice ADVERSE_NOTICE A 900 CNY
  > 2026-01-06 v2.1 notice REMINDER A stage 1 APP 900 CNY
tick 2026-06-11
  > 2026-06-11 v8.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [CODES_6_OF_24 A: codes 6; codes >= 6 of 24]
  > 2026-01-08 v3.0 notice REMINDER A stage 2 SMS 900 CNY
  > 2026-01-12 v4.0 notice REMINDER A stage 3 CALL 900 CNY
  > 2026-01-20 v5.0 notice REMINDER A stage 4 AGENCY 900 CNY
  > 2026-02-04 v6.0 notice INSTALMENT_OFFER A 900 CNY
  > 2026-03-06 v7.0 notice INSTALMENT_OFFER A 900 CNY
account 2026-06-20 kind=PLAN_AGREED account=A dates=2026-08-01
pay 2026-06-25 account=A amount=100
pay 2026-05-20 kafka=2026-06-26 account=A no=1 amount=800
