# A closed account is kept for its months and then forgotten, the other one stays; one with arrears behind it waits five years.
policy consent_required 1
policy keep_closed_months 3
account 2026-01-01 kind=OPENED account=A day=10 amount=1000 balance=1000
account 2026-01-01 kind=OPENED account=B day=10 amount=1000 balance=1000
account 2026-01-01 kind=OPENED account=C day=10 amount=1000 balance=1000
overdue 2026-01-05 account=C no=1 due=2026-01-04 principal=1000
  > 2026-01-05 v4.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT C: dpd 1; dpd >= 1]
  > 2026-01-05 v4.0 notice ADVERSE_NOTICE C 1000 CNY
  > 2026-01-05 v4.1 notice REMINDER C stage 1 APP 1000 CNY
pay 2026-01-15 account=C kind=SETTLEMENT amount=1000
  > 2026-01-07 v5.0 notice REMINDER C stage 2 SMS 1000 CNY
  > 2026-01-11 v6.0 notice REMINDER C stage 3 CALL 1000 CNY
pay 2026-01-15 account=A kind=SETTLEMENT amount=1000
tick 2026-04-14
  > 2026-02-15 v9.0 line RESTORE limit 0 -> 0 percent 100 -> 100 drawing SHUT -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP C: on-time instalments 0 since 2026-01-15; 1 instalment or 1 month]
tick 2026-04-15
# Nothing is known of A any more: a new history, with other attributes.
account 2026-04-16 kind=OPENED account=A day=10 amount=500 balance=500
tick 2031-01-14
pay 2031-01-14 account=C kind=REPAYMENT amount=1
  > refused ACCOUNT_CLOSED: account_id: was closed before the value date; only REVERSAL and CHARGEBACK follow a closing
# The day after, the same event begins a new account.
pay 2031-01-15 account=C kind=REPAYMENT amount=1
