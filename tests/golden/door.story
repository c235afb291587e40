# Every refusal, in the order of the checks. Each event is refused; the last ones change nothing either.
policy explicit 0
account 2026-01-05 kind=OPENED account=A day=20 amount=100000 balance=100000
  > 2026-01-05 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 100000 history  profile BBBBBB to 3
overdue 2026-01-06 account=A no=1 due=2026-01-05 principal=50000 balance=100000 id=first
  > 2026-01-06 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-06 v2.0 notice ADVERSE_NOTICE A 50000 CNY
  > 2026-01-06 v2.1 notice REMINDER A stage 1 APP 50000 CNY
# BAD_ID: an id with a blank (written as %), a currency in small letters
overdue 2026-01-06 account=A%B no=1 due=2026-01-05 principal=1
  > refused BAD_ID: account_id: is not of the form [A-Za-z0-9._-]{1,64}; send a well-formed id
overdue 2026-01-06 account=A currency=cny no=1 due=2026-01-05 principal=1
  > refused BAD_ID: currency: is no ISO 4217 code; send three capitals
# PLAIN_IDENTIFIER: an account id that is an identity number (made up)
overdue 2026-01-06 account=000000199001010018 no=1 due=2026-01-05 principal=1
  > refused PLAIN_IDENTIFIER: account_id: is an identity or mobile number; send an opaque token
# an enterprise's token becomes the borrower id of its warnings: no mobile number either
enterprise 2026-01-06 token=13800138000
  > refused PLAIN_IDENTIFIER: enterprise_token: is an identity or mobile number; send an opaque token
# duplicate, then the same id with other content
overdue 2026-01-06 account=A no=1 due=2026-01-05 principal=50000 balance=100000 id=first
  > duplicate
overdue 2026-01-06 account=A no=1 due=2026-01-05 principal=50001 balance=100000 id=first
  > refused CONFLICTING_DUPLICATE: event_id: was seen with other content; give a new event a new id
# NEGATIVE_AMOUNT; a card's balance may be negative
overdue 2026-01-06 account=A no=2 due=2026-01-05 principal=-1
  > refused NEGATIVE_AMOUNT: principal: is negative; amounts are at least 0
overdue 2026-01-06 account=A no=2 due=2026-01-05 principal=1 balance=-1
  > refused NEGATIVE_AMOUNT: balance: is negative; amounts are at least 0
overdue 2026-01-06 account=K product=card no=2 due=2026-01-06 principal=1 balance=-1
  > 2026-01-06 v3.0 seq 2 AGREEMENT 10 limit 0 opened 2026-01-06
# OVERFLOW
overdue 2026-01-06 account=A no=2 due=2026-01-05 principal=1000000000000000
  > refused OVERFLOW: principal: has more than 15 digits; send minor units of one instalment
overdue 2026-01-06 account=A no=2 due=2026-01-05 principal=999999999999999 interest=1
  > refused OVERFLOW: principal, interest, fee, penalty: sum to more than 15 digits
# INCONSISTENT_AMOUNT
pay 2026-01-06 account=A no=1 amount=10 principal=5 interest=4
  > refused INCONSISTENT_AMOUNT: amount: is not the sum of the portions; send all zero to have it allocated
# FUTURE_DATED, TOO_LATE
pay 2026-01-08 kafka=2026-01-06 account=A no=1 amount=10
  > refused FUTURE_DATED: value_date: is later than the day after the record's Kafka date
tick 2026-05-01
  > 2026-01-07 v4.0 seq 3 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 100000 ADVERSE history  profile BBBBBB to 2
  > 2026-01-20 v8.0 seq 4 report A NORMAL 30 code 1 dpd 15 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 100000 ADVERSE history 1 profile BBBBBB to 3
  > 2026-01-31 v9.0 seq 5 report K NORMAL 31 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance -1 history N profile BBBBBB to 3
  > 2026-02-05 v11.0 seq 6 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 50000 principal 50000 balance 100000 dofd 2026-02-04 ADVERSE history 1 profile 0BBBBB to 2
  > 2026-02-20 v12.0 seq 7 report A NORMAL 30 code 2 dpd 46 status 2 class 2 metro2 71 overdue 1 50000 principal 50000 balance 100000 dofd 2026-02-04 ADVERSE history 12 profile 0BBBBB to 3
  > 2026-02-28 v13.0 seq 8 report K NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance -1 history N* profile 0BBBBB to 3
  > 2026-03-07 v15.0 seq 9 report A NORMAL 0 code 3 dpd 61 status 2 class 2 metro2 78 overdue 1 50000 principal 50000 balance 100000 dofd 2026-02-04 ADVERSE history 12 profile 10BBBB to 2
  > 2026-03-20 v16.0 seq 10 report A NORMAL 30 code 3 dpd 74 status 2 class 2 metro2 78 overdue 1 50000 principal 50000 balance 100000 dofd 2026-02-04 ADVERSE history 123 profile 10BBBB to 3
  > 2026-03-31 v17.0 seq 11 report K NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance -1 history N** profile 00BBBB to 3
  > 2026-04-06 v19.0 seq 12 report A NORMAL 0 code 4 dpd 91 status 2 class 3 metro2 80 overdue 1 50000 principal 50000 balance 100000 dofd 2026-02-04 ADVERSE history 123 profile 210BBB to 2
  > 2026-04-20 v20.0 seq 13 report A NORMAL 30 code 4 dpd 105 status 2 class 3 metro2 80 overdue 1 50000 principal 50000 balance 100000 dofd 2026-02-04 ADVERSE history 1234 profile 210BBB to 3
  > 2026-04-30 v21.0 seq 14 report K NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance -1 history N*** profile 000BBB to 3
  > 2026-04-05 v18.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 A: dpd 90; dpd >= 90]
  > 2026-01-08 v5.0 notice REMINDER A stage 2 SMS 50000 CNY
  > 2026-01-12 v6.0 notice REMINDER A stage 3 CALL 50000 CNY
  > 2026-01-20 v7.0 notice REMINDER A stage 4 AGENCY 50000 CNY
  > 2026-02-04 v10.0 notice INSTALMENT_OFFER A 50000 CNY
  > 2026-03-06 v14.0 notice INSTALMENT_OFFER A 50000 CNY
pay 2026-01-28 kafka=2026-05-01 account=A no=1 amount=10
  > refused TOO_LATE: value_date: lies before the replay window; correct it in the loan core's own way
# UNKNOWN_ACCOUNT: nothing but OPENED opens; no notice for a stranger
account 2026-05-01 kind=CLOSED account=B
  > refused UNKNOWN_ACCOUNT: account_id: is not known for this borrower and lender; send OPENED first
delivered 2026-05-01 account=B
  > refused UNKNOWN_ACCOUNT: account_id: is not known for this borrower and lender; send OPENED first
policy explicit 1
overdue 2026-05-01 account=B no=1 due=2026-04-30 principal=1
  > refused UNKNOWN_ACCOUNT: account_id: is not known for this borrower and lender; send OPENED first
policy explicit 0
# ALREADY_OPEN: other content; the same content is accepted
account 2026-05-01 kind=OPENED account=A day=21 amount=100000 opened=2026-01-05
  > refused ALREADY_OPEN: account_id: was opened with other attributes; changes come as events of their own
account 2026-05-01 kind=OPENED account=A day=20 amount=100000 opened=2026-01-05
# CURRENCY_MISMATCH
overdue 2026-05-01 account=A currency=USD no=1 due=2026-01-05 principal=1
  > refused CURRENCY_MISMATCH: currency: is not the account's; an account has one currency
# UNKNOWN_REVERSAL: none named, unknown, twice
pay 2026-05-01 account=A kind=REVERSAL
  > refused UNKNOWN_REVERSAL: reverses: names no payment of the account in the replay window
pay 2026-05-01 account=A kind=REVERSAL reverses=nothing
  > refused UNKNOWN_REVERSAL: reverses: names no payment of the account in the replay window
pay 2026-05-01 account=A no=1 amount=50000 id=paid
  > 2026-05-01 v23.0 seq 15 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 50000 history 1234 profile 3210BB to 3
pay 2026-05-01 account=A kind=REVERSAL reverses=paid
  > 2026-05-01 v24.0 seq 16 report A NORMAL 0 code 4 dpd 116 status 2 class 3 metro2 80 overdue 1 50000 principal 50000 balance 100000 dofd 2026-02-04 ADVERSE history 1234 profile 3210BB to 2
pay 2026-05-01 account=A kind=REVERSAL reverses=paid
  > refused UNKNOWN_REVERSAL: reverses: names a payment that is already taken back
# CONTRADICTS_SETTLEMENT: settled by a payment
pay 2026-05-02 account=A no=1 amount=50000
  > 2026-05-02 v25.0 seq 17 report A NORMAL 0 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 50000 history 1234 profile 3210BB to 2
overdue 2026-05-03 account=A no=1 due=2026-01-05 principal=100 balance=1
  > refused CONTRADICTS_SETTLEMENT: instalment_no: was settled before this statement; take the payment back with REVERSAL first
# but a fact that only a payment made is presumed settled, and a later statement replaces it
pay 2026-05-03 account=A no=7 due=2026-05-03 amount=500
overdue 2026-05-04 account=A no=7 due=2026-05-03 principal=200 balance=1
  > 2026-05-04 v27.0 notice ADVERSE_NOTICE A 200 CNY
  > 2026-05-04 v27.1 notice REMINDER A stage 1 APP 200 CNY
# CLOSED_WITH_ARREARS, then settled, then ACCOUNT_CLOSED; a later CLOSED is nothing
account 2026-05-04 kind=CLOSED account=A
  > refused CLOSED_WITH_ARREARS: account_id: has unpaid instalments; send their payment, SETTLEMENT or TRANSFERRED
pay 2026-05-05 account=A kind=SETTLEMENT amount=50000
  > 2026-05-05 v28.0 seq 18 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 200 principal 200 balance 1 ADVERSE history 1234 profile 3210BB to 2
  > 2026-05-05 v29.0 seq 19 report A NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-05-05 history 1234C profile 3210BB to 3
account 2026-05-06 kind=CLOSED account=A
overdue 2026-05-06 account=A no=9 due=2026-05-05 principal=1
  > refused ACCOUNT_CLOSED: account_id: was closed before the value date; only REVERSAL and CHARGEBACK follow a closing
account 2026-05-06 kind=LIMIT_CHANGED account=A limit=5
  > refused ACCOUNT_CLOSED: account_id: was closed before the value date; only REVERSAL and CHARGEBACK follow a closing
# CONTRADICTS_SETTLEMENT by the settlement of everything: same day, ordered after it
overdue 2026-05-05 account=A no=8 due=2026-05-01 principal=1 at=9999999999999
  > refused CONTRADICTS_SETTLEMENT: instalment_no: was settled before this statement; take the payment back with REVERSAL first
