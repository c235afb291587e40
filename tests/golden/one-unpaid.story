# Bounds count from one: one unpaid instalment, one account.
policy max_unpaid 1
policy max_accounts 1
overdue 2026-01-12 account=A no=1 due=2026-01-11 principal=10
  > 2026-01-12 v1.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-12 v1.0 notice ADVERSE_NOTICE A 10 CNY
  > 2026-01-12 v1.1 notice REMINDER A stage 1 APP 10 CNY
overdue 2026-01-12 account=A no=2 due=2026-01-11 principal=10
  > refused LIMIT_EXCEEDED: account_id: has as many unpaid instalments as it may (max_unpaid)
overdue 2026-01-12 account=B no=1 due=2026-01-11 principal=10
  > refused LIMIT_EXCEEDED: account_id: would be one account more than a borrower may have (max_accounts)
pay 2026-01-12 account=A no=1 amount=10
overdue 2026-01-12 account=A no=2 due=2026-01-11 principal=10
