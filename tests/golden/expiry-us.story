# United States: an entry expires seven years and 180 days after the date of first delinquency.
policy consent_required 1
policy profile us
party 2026-01-01
consent 2026-01-01 purpose=SHARE
account 2026-01-01 kind=OPENED account=A day=10 amount=100000 balance=100000
overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=100000
  > 2026-01-11 v4.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v4.0 notice ADVERSE_NOTICE A 100000 CNY
  > 2026-01-11 v4.1 notice REMINDER A stage 1 APP 100000 CNY
tick 2026-04-11
  > 2026-04-10 v10.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 A: dpd 90; dpd >= 90]
  > 2026-01-13 v5.0 notice REMINDER A stage 2 SMS 100000 CNY
  > 2026-01-17 v6.0 notice REMINDER A stage 3 CALL 100000 CNY
  > 2026-01-25 v7.0 notice REMINDER A stage 4 AGENCY 100000 CNY
  > 2026-02-09 v8.0 notice INSTALMENT_OFFER A 100000 CNY
  > 2026-03-11 v9.0 notice INSTALMENT_OFFER A 100000 CNY
  > 2026-04-10 v10.0 share bank ENTRY ZEROED entry 1 bucket 3 listed 2026-04-10 expires 2033-08-08 token token-bank-1
  > 2026-04-10 v10.1 share bureau ENTRY ZEROED entry 1 bucket 3 listed 2026-04-10 expires 2033-08-08 token token-bureau-1
  > 2026-04-10 v10.2 share keeper ENTRY ZEROED entry 1 bucket 3 listed 2026-04-10 expires 2033-08-08 token token-keeper-1
  > 2026-04-11 v11.0 share bank UPDATE ZEROED entry 1 bucket 4 listed 2026-04-10 expires 2033-08-08 token token-bank-1
  > 2026-04-11 v11.1 share bureau UPDATE ZEROED entry 1 bucket 4 listed 2026-04-10 expires 2033-08-08 token token-bureau-1
  > 2026-04-11 v11.2 share keeper UPDATE ZEROED entry 1 bucket 4 listed 2026-04-10 expires 2033-08-08 token token-keeper-1
tick 2033-08-07
  > 2026-05-10 v12.0 notice LEGAL_REFERRAL A 100000 CNY
  > 2026-05-11 v13.0 share bank UPDATE ZEROED entry 1 bucket 5 listed 2026-04-10 expires 2033-08-08 token token-bank-1
  > 2026-05-11 v13.1 share bureau UPDATE ZEROED entry 1 bucket 5 listed 2026-04-10 expires 2033-08-08 token token-bureau-1
  > 2026-05-11 v13.2 share keeper UPDATE ZEROED entry 1 bucket 5 listed 2026-04-10 expires 2033-08-08 token token-keeper-1
  > 2026-06-10 v14.0 share bank UPDATE ZEROED entry 1 bucket 6 listed 2026-04-10 expires 2033-08-08 token token-bank-1
  > 2026-06-10 v14.1 share bureau UPDATE ZEROED entry 1 bucket 6 listed 2026-04-10 expires 2033-08-08 token token-bureau-1
  > 2026-06-10 v14.2 share keeper UPDATE ZEROED entry 1 bucket 6 listed 2026-04-10 expires 2033-08-08 token token-keeper-1
  > 2026-07-10 v15.0 share bank UPDATE ZEROED entry 1 bucket 7 listed 2026-04-10 expires 2033-08-08 token token-bank-1
  > 2026-07-10 v15.1 share bureau UPDATE ZEROED entry 1 bucket 7 listed 2026-04-10 expires 2033-08-08 token token-bureau-1
  > 2026-07-10 v15.2 share keeper UPDATE ZEROED entry 1 bucket 7 listed 2026-04-10 expires 2033-08-08 token token-keeper-1
tick 2033-08-08
  > 2033-08-08 v16.0 share bank EXPIRE EXPIRED entry 1 bucket 7 listed 2026-04-10 expires 2033-08-08 token token-bank-1
  > 2033-08-08 v16.1 share bureau EXPIRE EXPIRED entry 1 bucket 7 listed 2026-04-10 expires 2033-08-08 token token-bureau-1
  > 2033-08-08 v16.2 share keeper EXPIRE EXPIRED entry 1 bucket 7 listed 2026-04-10 expires 2033-08-08 token token-keeper-1
# The debt stands: it is not listed again, on no day.
tick 2033-08-12
tick 2035-01-01
# Paid once, and late once more: that is another debt.
pay 2035-01-02 account=A no=1 amount=100000
overdue 2035-02-11 account=A no=2 due=2035-02-10 principal=100000
  > 2035-02-11 v18.0 notice ADVERSE_NOTICE A 100000 CNY
  > 2035-02-11 v18.1 notice REMINDER A stage 1 APP 100000 CNY
tick 2035-03-01
  > 2035-02-13 v20.0 notice REMINDER A stage 2 SMS 100000 CNY
  > 2035-02-17 v21.0 notice REMINDER A stage 3 CALL 100000 CNY
  > 2035-02-25 v22.0 notice REMINDER A stage 4 AGENCY 100000 CNY
  > 2035-02-12 v19.0 share bank ENTRY ZEROED entry 2 bucket 1 listed 2035-02-12 expires 2042-08-11 token token-bank-1
  > 2035-02-12 v19.1 share bureau ENTRY ZEROED entry 2 bucket 1 listed 2035-02-12 expires 2042-08-11 token token-bureau-1
  > 2035-02-12 v19.2 share keeper ENTRY ZEROED entry 2 bucket 1 listed 2035-02-12 expires 2042-08-11 token token-keeper-1
