# United Kingdom: an entry expires six years after it was made, whatever is paid.
policy consent_required 1
policy profile uk
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
  > 2026-04-10 v10.0 share bank ENTRY ZEROED entry 1 bucket 3 listed 2026-04-10 expires 2032-04-10 token token-bank-1
  > 2026-04-10 v10.1 share bureau ENTRY ZEROED entry 1 bucket 3 listed 2026-04-10 expires 2032-04-10 token token-bureau-1
  > 2026-04-10 v10.2 share keeper ENTRY ZEROED entry 1 bucket 3 listed 2026-04-10 expires 2032-04-10 token token-keeper-1
  > 2026-04-11 v11.0 share bank UPDATE ZEROED entry 1 bucket 4 listed 2026-04-10 expires 2032-04-10 token token-bank-1
  > 2026-04-11 v11.1 share bureau UPDATE ZEROED entry 1 bucket 4 listed 2026-04-10 expires 2032-04-10 token token-bureau-1
  > 2026-04-11 v11.2 share keeper UPDATE ZEROED entry 1 bucket 4 listed 2026-04-10 expires 2032-04-10 token token-keeper-1
pay 2026-05-01 account=A no=1 amount=100000
  > 2026-05-01 v12.0 share bank REVOKE CURED entry 1 bucket 4 listed 2026-04-10 expires 2032-04-10 token token-bank-1
  > 2026-05-01 v12.1 share bureau REVOKE CURED entry 1 bucket 4 listed 2026-04-10 expires 2032-04-10 token token-bureau-1
  > 2026-05-01 v12.2 share keeper UPDATE ZEROED entry 1 bucket N SETTLED listed 2026-04-10 expires 2032-04-10 token token-keeper-1
tick 2032-04-09
tick 2032-04-10
  > 2032-04-10 v13.0 share keeper EXPIRE EXPIRED entry 1 bucket N SETTLED listed 2026-04-10 expires 2032-04-10 token token-keeper-1
tick 2032-04-12
# Late anew, and listed anew. Its six years over, it is not listed again while the debt stands.
overdue 2032-05-11 account=A no=2 due=2032-05-10 principal=100000
  > 2032-05-11 v14.0 notice ADVERSE_NOTICE A 100000 CNY
  > 2032-05-11 v14.1 notice REMINDER A stage 1 APP 100000 CNY
tick 2032-09-01
  > 2032-05-13 v16.0 notice REMINDER A stage 2 SMS 100000 CNY
  > 2032-05-17 v17.0 notice REMINDER A stage 3 CALL 100000 CNY
  > 2032-05-25 v18.0 notice REMINDER A stage 4 AGENCY 100000 CNY
  > 2032-06-09 v19.0 notice INSTALMENT_OFFER A 100000 CNY
  > 2032-07-09 v21.0 notice INSTALMENT_OFFER A 100000 CNY
  > 2032-05-12 v15.0 share bank ENTRY ZEROED entry 2 bucket 1 listed 2032-05-12 expires 2038-05-12 token token-bank-1
  > 2032-05-12 v15.1 share bureau ENTRY ZEROED entry 2 bucket 1 listed 2032-05-12 expires 2038-05-12 token token-bureau-1
  > 2032-05-12 v15.2 share keeper ENTRY ZEROED entry 2 bucket 1 listed 2032-05-12 expires 2038-05-12 token token-keeper-1
  > 2032-06-10 v20.0 share bank UPDATE ZEROED entry 2 bucket 2 listed 2032-05-12 expires 2038-05-12 token token-bank-1
  > 2032-06-10 v20.1 share bureau UPDATE ZEROED entry 2 bucket 2 listed 2032-05-12 expires 2038-05-12 token token-bureau-1
  > 2032-06-10 v20.2 share keeper UPDATE ZEROED entry 2 bucket 2 listed 2032-05-12 expires 2038-05-12 token token-keeper-1
  > 2032-07-10 v22.0 share bank UPDATE ZEROED entry 2 bucket 3 listed 2032-05-12 expires 2038-05-12 token token-bank-1
  > 2032-07-10 v22.1 share bureau UPDATE ZEROED entry 2 bucket 3 listed 2032-05-12 expires 2038-05-12 token token-bureau-1
  > 2032-07-10 v22.2 share keeper UPDATE ZEROED entry 2 bucket 3 listed 2032-05-12 expires 2038-05-12 token token-keeper-1
  > 2032-08-09 v23.0 share bank UPDATE ZEROED entry 2 bucket 4 listed 2032-05-12 expires 2038-05-12 token token-bank-1
  > 2032-08-09 v23.1 share bureau UPDATE ZEROED entry 2 bucket 4 listed 2032-05-12 expires 2038-05-12 token token-bureau-1
  > 2032-08-09 v23.2 share keeper UPDATE ZEROED entry 2 bucket 4 listed 2032-05-12 expires 2038-05-12 token token-keeper-1
tick 2040-01-01
  > 2032-09-07 v24.0 notice LEGAL_REFERRAL A 100000 CNY
  > 2032-09-08 v25.0 share bank UPDATE ZEROED entry 2 bucket 5 listed 2032-05-12 expires 2038-05-12 token token-bank-1
  > 2032-09-08 v25.1 share bureau UPDATE ZEROED entry 2 bucket 5 listed 2032-05-12 expires 2038-05-12 token token-bureau-1
  > 2032-09-08 v25.2 share keeper UPDATE ZEROED entry 2 bucket 5 listed 2032-05-12 expires 2038-05-12 token token-keeper-1
  > 2032-10-08 v26.0 share bank UPDATE ZEROED entry 2 bucket 6 listed 2032-05-12 expires 2038-05-12 token token-bank-1
  > 2032-10-08 v26.1 share bureau UPDATE ZEROED entry 2 bucket 6 listed 2032-05-12 expires 2038-05-12 token token-bureau-1
  > 2032-10-08 v26.2 share keeper UPDATE ZEROED entry 2 bucket 6 listed 2032-05-12 expires 2038-05-12 token token-keeper-1
  > 2032-11-07 v27.0 share bank UPDATE ZEROED entry 2 bucket 7 listed 2032-05-12 expires 2038-05-12 token token-bank-1
  > 2032-11-07 v27.1 share bureau UPDATE ZEROED entry 2 bucket 7 listed 2032-05-12 expires 2038-05-12 token token-bureau-1
  > 2032-11-07 v27.2 share keeper UPDATE ZEROED entry 2 bucket 7 listed 2032-05-12 expires 2038-05-12 token token-keeper-1
  > 2038-05-12 v28.0 share bank EXPIRE EXPIRED entry 2 bucket 7 listed 2032-05-12 expires 2038-05-12 token token-bank-1
  > 2038-05-12 v28.1 share bureau EXPIRE EXPIRED entry 2 bucket 7 listed 2032-05-12 expires 2038-05-12 token token-bureau-1
  > 2038-05-12 v28.2 share keeper EXPIRE EXPIRED entry 2 bucket 7 listed 2032-05-12 expires 2038-05-12 token token-keeper-1
