# What is wrong in several ways has the reason of the first check; each event mends what the one before was refused for.
account 2026-01-05 kind=OPENED account=A day=20 amount=1000 balance=1000
  > 2026-01-05 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 1000 history  profile BBBBBB to 3
pay 2026-01-06 account=A no=1 amount=1000 id=first
tick 2026-01-10
pay 2026-01-19 kafka=2026-01-10 key=b2 account=A product=000000199001010018 currency=cny id=first principal=-1 interest=1000000000000000 fee=1 amount=5
  > refused BAD_ID: currency: is no ISO 4217 code; send three capitals
pay 2026-01-19 kafka=2026-01-10 key=b2 account=A product=000000199001010018 currency=USD id=first principal=-1 interest=1000000000000000 fee=1 amount=5
  > refused PLAIN_IDENTIFIER: product: is an identity or mobile number; send an opaque token
pay 2026-01-19 kafka=2026-01-10 key=b2 account=A currency=USD id=first principal=-1 interest=1000000000000000 fee=1 amount=5
  > refused KEY_MISMATCH: key: is not the borrower_id; key the record by its borrower
pay 2026-01-19 kafka=2026-01-10 account=A currency=USD id=first principal=-1 interest=1000000000000000 fee=1 amount=5
  > refused CONFLICTING_DUPLICATE: event_id: was seen with other content; give a new event a new id
pay 2026-01-19 kafka=2026-01-10 account=A currency=USD principal=-1 interest=1000000000000000 fee=1 amount=5
  > refused NEGATIVE_AMOUNT: principal: is negative; amounts are at least 0
pay 2026-01-19 kafka=2026-01-10 account=A currency=USD principal=1 interest=1000000000000000 fee=1 amount=5
  > refused OVERFLOW: interest: has more than 15 digits; send minor units of one instalment
pay 2026-01-19 kafka=2026-01-10 account=A currency=USD principal=1 interest=1 fee=1 amount=5
  > refused INCONSISTENT_AMOUNT: amount: is not the sum of the portions; send all zero to have it allocated
pay 2026-01-19 kafka=2026-01-10 account=A currency=USD principal=1 interest=1 fee=1 amount=3
  > refused FUTURE_DATED: value_date: is later than the day after the record's Kafka date
# Too late before unknown.
account 2025-10-09 kafka=2026-01-10 kind=LIMIT_CHANGED account=B currency=USD
  > refused TOO_LATE: value_date: lies before the replay window; correct it in the loan core's own way
account 2025-10-10 kafka=2026-01-10 kind=LIMIT_CHANGED account=B currency=USD
  > refused UNKNOWN_ACCOUNT: account_id: is not known for this borrower and lender; send OPENED first
# Unknown, opened otherwise, closed, of another currency, a reversal of nothing.
pay 2026-01-11 account=A kind=SETTLEMENT amount=0
  > 2026-01-11 v3.0 seq 2 report A NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-01-11 history C profile BBBBBB to 3
account 2026-01-12 kind=OPENED account=A day=21 amount=1000 currency=USD
  > refused ALREADY_OPEN: account_id: was opened with other attributes; changes come as events of their own
account 2026-01-12 kind=OPENED account=A day=20 amount=1000 opened=2026-01-05 currency=USD
  > refused ACCOUNT_CLOSED: account_id: was closed before the value date; only REVERSAL and CHARGEBACK follow a closing
pay 2026-01-12 account=A kind=REVERSAL reverses=nothing currency=USD
  > refused CURRENCY_MISMATCH: currency: is not the account's; an account has one currency
pay 2026-01-12 account=A kind=REVERSAL reverses=nothing
  > refused UNKNOWN_REVERSAL: reverses: names no payment of the account in the replay window
# Statements of a settled instalment, and a closing with arrears, before the bounds.
policy max_unpaid 1
policy max_movements 3
overdue 2026-01-12 account=C no=1 due=2026-01-11 principal=10
  > 2026-01-12 v4.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT C: dpd 1; dpd >= 1]
  > 2026-01-12 v4.0 notice ADVERSE_NOTICE C 10 CNY
  > 2026-01-12 v4.1 notice REMINDER C stage 1 APP 10 CNY
pay 2026-01-12 account=C no=1 amount=10
overdue 2026-01-13 account=C no=2 due=2026-01-12 principal=10
  > 2026-01-13 v6.0 notice ADVERSE_NOTICE C 10 CNY
  > 2026-01-13 v6.1 notice REMINDER C stage 1 APP 10 CNY
overdue 2026-01-14 account=C no=1 due=2026-01-11 principal=10
  > refused CONTRADICTS_SETTLEMENT: instalment_no: was settled before this statement; take the payment back with REVERSAL first
account 2026-01-14 kind=CLOSED account=C
  > refused CLOSED_WITH_ARREARS: account_id: has unpaid instalments; send their payment, SETTLEMENT or TRANSFERRED
overdue 2026-01-14 account=C no=3 due=2026-01-13 principal=10
  > refused LIMIT_EXCEEDED: account_id: has as many events in the replay window as it may (max_movements)
policy max_movements 512
overdue 2026-01-14 account=C no=3 due=2026-01-13 principal=10
  > refused LIMIT_EXCEEDED: account_id: has as many unpaid instalments as it may (max_unpaid)
policy max_accounts 2
overdue 2026-01-14 account=D no=1 due=2026-01-13 principal=10
  > refused LIMIT_EXCEEDED: account_id: would be one account more than a borrower may have (max_accounts)
# Erasure: dated ahead before barred; another's key before erased, erased before all that an account could say.
erasure 2026-01-17 kafka=2026-01-14
  > refused FUTURE_DATED: value_date: is later than the day after the record's Kafka date
erasure 2026-01-14
  > refused ERASURE_BARRED: borrower_id: has an open account or an adverse record whose time runs
pay 2026-01-15 account=C kind=SETTLEMENT amount=10
  > 2026-01-15 v8.0 seq 3 report C NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-01-15 history C profile BBBBBB to 3
  > 2026-01-15 v7.0 notice REMINDER C stage 2 SMS 10 CNY
tick 2031-02-01
  > 2026-02-15 v9.0 line RESTORE limit 0 -> 0 percent 100 -> 100 drawing SHUT -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP C: on-time instalments 0 since 2026-01-15; 1 instalment or 1 month]
erasure 2031-02-01
  > 2031-02-01 v10.0 seq 4 report A DELETE_ACCOUNT 20
  > 2031-02-01 v10.1 seq 5 report C DELETE_ACCOUNT 20
  > 2031-02-01 audit ERASURE
overdue 2031-02-02 key=b2 account=C no=9 due=2031-02-01 principal=-1
  > refused KEY_MISMATCH: key: is not the borrower_id; key the record by its borrower
overdue 2031-02-02 account=C no=9 due=2031-02-01 principal=-1
  > refused ERASED: borrower_id: was erased; only an OPENED account begins a new history
