# The third month end of lateness is held for the notice. When the hold ends it counts, and he is zeroed then, not at the next month end.
policy notice_wait_days 10
policy bureaus 0
account 2026-01-05 kind=OPENED type=D1 account=A day=31 balance=60000
overdue 2026-01-12 account=A no=1 due=2026-01-11 principal=1000
  > 2026-01-12 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-12 v2.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2026-01-12 v2.1 notice REMINDER A stage 1 APP 1000 CNY
pay 2026-02-03 account=A no=1 amount=1000
  > 2026-01-14 v3.0 notice REMINDER A stage 2 SMS 1000 CNY
  > 2026-01-18 v4.0 notice REMINDER A stage 3 CALL 1000 CNY
  > 2026-01-26 v5.0 notice REMINDER A stage 4 AGENCY 1000 CNY
overdue 2026-02-12 account=A no=2 due=2026-02-11 principal=1000
  > 2026-02-12 v7.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2026-02-12 v7.1 notice REMINDER A stage 1 APP 1000 CNY
pay 2026-03-03 account=A no=2 amount=1000
  > 2026-02-14 v8.0 notice REMINDER A stage 2 SMS 1000 CNY
  > 2026-02-18 v9.0 notice REMINDER A stage 3 CALL 1000 CNY
  > 2026-02-26 v10.0 notice REMINDER A stage 4 AGENCY 1000 CNY
overdue 2026-03-28 account=A no=3 due=2026-03-27 principal=1000
  > 2026-03-28 v12.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2026-03-28 v12.1 notice REMINDER A stage 1 APP 1000 CNY
tick 2026-04-06
  > 2026-03-30 v13.0 notice REMINDER A stage 2 SMS 1000 CNY
  > 2026-04-03 v14.0 notice REMINDER A stage 3 CALL 1000 CNY
tick 2026-04-08
  > 2026-04-07 v15.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [EPISODES_3_IN_24M A: episodes 3; episodes >= 3 in 24 months]
  > 2026-04-07 v15.0 notice INSTALMENT_OFFER A 1000 CNY
