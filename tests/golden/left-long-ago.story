# Episodes count since he left a plan, but only those with a code on a settlement day after this one less 24 months: that of 2023-02-10 no longer does.
policy bureaus 0
policy notice_wait_days 0
account 2023-01-01 kind=OPENED account=A day=10 amount=9000 balance=9000
overdue 2023-01-06 account=A no=1 due=2023-01-05 principal=900
  > 2023-01-06 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2023-01-06 v2.0 notice ADVERSE_NOTICE A 900 CNY
  > 2023-01-06 v2.1 notice REMINDER A stage 1 APP 900 CNY
account 2023-01-07 kind=PLAN_AGREED account=A dates=2023-02-01
account 2023-01-20 kind=PLAN_COMPLETED account=A
overdue 2023-02-06 account=A no=2 due=2023-02-05 principal=50
  > 2023-02-06 v5.0 notice ADVERSE_NOTICE A 50 CNY
  > 2023-02-06 v5.1 notice REMINDER A stage 1 APP 50 CNY
pay 2023-02-12 account=A no=2 amount=50
  > 2023-02-08 v6.0 notice REMINDER A stage 2 SMS 50 CNY
  > 2023-02-12 v7.0 notice REMINDER A stage 3 CALL 50 CNY
tick 2024-12-31
  > 2023-05-12 v9.0 line RESTORE limit 0 -> 0 percent 100 -> 50 drawing SHUT -> OPEN standing RECOVERING -> RECOVERING [RECOVERY_STEP A: on-time instalments 0 since 2023-02-12; 3 instalments or 3 months]
  > 2023-08-12 v10.0 line RESTORE limit 0 -> 0 percent 50 -> 100 drawing OPEN -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP A: on-time instalments 0 since 2023-05-12; 3 instalments or 3 months]
overdue 2025-01-06 account=A no=3 due=2025-01-05 principal=50
  > 2025-01-06 v11.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2025-01-06 v11.0 notice ADVERSE_NOTICE A 50 CNY
  > 2025-01-06 v11.1 notice REMINDER A stage 1 APP 50 CNY
pay 2025-01-12 account=A no=3 amount=50
  > 2025-01-08 v12.0 notice REMINDER A stage 2 SMS 50 CNY
  > 2025-01-12 v13.0 notice REMINDER A stage 3 CALL 50 CNY
overdue 2025-02-06 account=A no=4 due=2025-02-05 principal=50
  > 2025-02-06 v15.0 notice ADVERSE_NOTICE A 50 CNY
  > 2025-02-06 v15.1 notice REMINDER A stage 1 APP 50 CNY
tick 2025-02-11
  > 2025-02-08 v16.0 notice REMINDER A stage 2 SMS 50 CNY
