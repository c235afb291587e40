# Three late months zero the borrower. A settlement learnt late ended the account before the third: that month never was,
# and the step is undone.
policy consent_required 1
account 2026-01-01 kind=OPENED type=D1 account=A day=31
overdue 2026-01-26 account=A no=1 due=2026-01-25 principal=1000
  > 2026-01-26 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-26 v2.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2026-01-26 v2.1 notice REMINDER A stage 1 APP 1000 CNY
pay 2026-02-05 account=A no=1 amount=1000
  > 2026-01-28 v3.0 notice REMINDER A stage 2 SMS 1000 CNY
  > 2026-02-01 v4.0 notice REMINDER A stage 3 CALL 1000 CNY
overdue 2026-02-26 account=A no=2 due=2026-02-25 principal=1000
  > 2026-02-26 v6.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2026-02-26 v6.1 notice REMINDER A stage 1 APP 1000 CNY
pay 2026-03-05 account=A no=2 amount=1000
  > 2026-02-28 v7.0 notice REMINDER A stage 2 SMS 1000 CNY
  > 2026-03-04 v8.0 notice REMINDER A stage 3 CALL 1000 CNY
overdue 2026-03-26 account=A no=3 due=2026-03-25 principal=1000
  > 2026-03-26 v10.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2026-03-26 v10.1 notice REMINDER A stage 1 APP 1000 CNY
tick 2026-04-02
  > 2026-04-01 v12.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [EPISODES_3_IN_24M A: episodes 3; episodes >= 3 in 24 months]
  > 2026-03-28 v11.0 notice REMINDER A stage 2 SMS 1000 CNY
  > 2026-04-01 v12.0 notice REMINDER A stage 3 CALL 1000 CNY
  > 2026-04-01 v12.1 notice INSTALMENT_OFFER A 1000 CNY
pay 2026-02-27 account=A kind=SETTLEMENT amount=5000
  > 2026-04-02 v13.0 line RESTORE limit 0 -> 0 percent 0 -> 100 drawing SHUT -> SHUT standing ZEROED -> RECOVERING [CORRECTED A: DELINQUENT of 2026-03-26; holds no longer]
