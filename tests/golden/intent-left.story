# The zeroing was an error, the intent of another account stands: the entry goes on for that.
policy bureaus 0
party 2026-01-01
account 2026-01-01 kind=OPENED account=A day=31 amount=90000 balance=90000
account 2026-01-01 kind=OPENED account=B day=31 amount=90000 balance=90000
overdue 2026-01-06 account=A no=1 due=2026-01-05 principal=50000
  > 2026-01-06 v4.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-06 v4.0 notice ADVERSE_NOTICE A 50000 CNY
  > 2026-01-06 v4.1 notice REMINDER A stage 1 APP 50000 CNY
overdue 2026-02-06 account=B no=1 due=2026-02-05 principal=50000 intent=INTENTIONAL
  > 2026-01-08 v5.0 notice REMINDER A stage 2 SMS 50000 CNY
  > 2026-01-12 v6.0 notice REMINDER A stage 3 CALL 50000 CNY
  > 2026-01-20 v7.0 notice REMINDER A stage 4 AGENCY 50000 CNY
  > 2026-02-04 v8.0 notice INSTALMENT_OFFER A 50000 CNY
  > 2026-02-06 v9.0 notice ADVERSE_NOTICE B 50000 CNY
  > 2026-02-06 v9.1 notice REMINDER B stage 1 APP 50000 CNY
tick 2026-04-06
  > 2026-04-05 v16.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 A: dpd 90; dpd >= 90]
  > 2026-02-08 v10.0 notice REMINDER B stage 2 SMS 50000 CNY
  > 2026-02-12 v11.0 notice REMINDER B stage 3 CALL 50000 CNY
  > 2026-02-20 v12.0 notice REMINDER B stage 4 AGENCY 50000 CNY
  > 2026-03-06 v13.0 notice INSTALMENT_OFFER A 50000 CNY
  > 2026-03-07 v14.0 notice INSTALMENT_OFFER B 50000 CNY
  > 2026-04-06 v17.0 notice INSTALMENT_OFFER B 50000 CNY
  > 2026-03-08 v15.0 share bureau ENTRY INTENTIONAL entry 1 bucket 3 listed 2026-03-08 token token-bureau-1
  > 2026-03-08 v15.1 share keeper ENTRY INTENTIONAL entry 1 bucket 3 listed 2026-03-08 token token-keeper-1
  > 2026-04-05 v16.0 share bureau UPDATE ZEROED entry 1 bucket 3 listed 2026-03-08 token token-bureau-1
  > 2026-04-05 v16.1 share keeper UPDATE ZEROED entry 1 bucket 3 listed 2026-03-08 token token-keeper-1
  > 2026-04-06 v17.0 share bureau UPDATE ZEROED entry 1 bucket 4 listed 2026-03-08 token token-bureau-1
  > 2026-04-06 v17.1 share keeper UPDATE ZEROED entry 1 bucket 4 listed 2026-03-08 token token-keeper-1
overdue 2026-01-06 kafka=2026-04-06 at=1800000000000 account=A no=1 due=2026-01-20 principal=50000
  > 2026-04-06 v18.0 line RESTORE limit 0 -> 0 percent 0 -> 100 drawing SHUT -> SHUT standing ZEROED -> SUSPENDED [CORRECTED A: DELINQUENT of 2026-01-06; holds no longer] [DELINQUENT A: dpd 76; dpd >= 1] [DELINQUENT B: dpd 60; dpd >= 1]
  > 2026-04-06 v18.0 share bureau UPDATE INTENTIONAL entry 1 bucket 3 listed 2026-03-08 token token-bureau-1
  > 2026-04-06 v18.1 share keeper UPDATE INTENTIONAL entry 1 bucket 3 listed 2026-03-08 token token-keeper-1
