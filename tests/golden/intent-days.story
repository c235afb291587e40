# The days after which stated intent is listed are policy.
policy intentional_dpd 40
party 2026-01-01
account 2026-01-01 kind=OPENED account=A day=31 amount=90000 balance=90000
  > 2026-01-01 v2.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
overdue 2026-01-11 account=A no=1 due=2026-01-10 principal=20000 intent=INTENTIONAL
  > 2026-01-11 v3.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-11 v3.0 notice ADVERSE_NOTICE A 20000 CNY
  > 2026-01-11 v3.1 notice REMINDER A stage 1 APP 20000 CNY
tick 2026-02-19
  > 2026-01-12 v4.0 seq 2 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 20000 principal 20000 balance 0 ADVERSE history  profile BBBBBB to 2
  > 2026-01-31 v8.0 seq 3 report A NORMAL 30 code 1 dpd 21 status 2 class 2 metro2 11 overdue 1 20000 principal 20000 balance 0 ADVERSE history 1 profile BBBBBB to 3
  > 2026-02-10 v10.0 seq 4 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 20000 principal 20000 balance 0 dofd 2026-02-09 ADVERSE history 1 profile 0BBBBB to 2
  > 2026-01-13 v5.0 notice REMINDER A stage 2 SMS 20000 CNY
  > 2026-01-17 v6.0 notice REMINDER A stage 3 CALL 20000 CNY
  > 2026-01-25 v7.0 notice REMINDER A stage 4 AGENCY 20000 CNY
  > 2026-02-09 v9.0 notice INSTALMENT_OFFER A 20000 CNY
tick 2026-02-20
  > 2026-02-20 v11.0 share bureau ENTRY INTENTIONAL entry 1 bucket 2 listed 2026-02-20 token token-bureau-1
  > 2026-02-20 v11.1 share keeper ENTRY INTENTIONAL entry 1 bucket 2 listed 2026-02-20 token token-keeper-1
pay 2026-02-21 account=A no=1 amount=20000
  > 2026-02-21 v12.0 seq 5 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history 1 profile 0BBBBB to 3
  > 2026-02-21 v12.0 share bureau REVOKE CURED entry 1 bucket 2 listed 2026-02-20 token token-bureau-1
  > 2026-02-21 v12.1 share keeper UPDATE INTENTIONAL entry 1 bucket N SETTLED listed 2026-02-20 expires 2031-02-21 token token-keeper-1
# Listed again; then the lender says that it was no intent after all.
overdue 2026-02-23 account=A no=2 due=2026-02-22 principal=20000 intent=INTENTIONAL
  > 2026-02-23 v13.0 notice ADVERSE_NOTICE A 20000 CNY
  > 2026-02-23 v13.1 notice REMINDER A stage 1 APP 20000 CNY
  > 2026-02-23 v13.0 share keeper UPDATE INTENTIONAL entry 1 bucket 1 listed 2026-02-20 token token-keeper-1
tick 2026-04-05
  > 2026-02-24 v14.0 seq 6 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 20000 principal 20000 balance 0 ADVERSE history 1 profile 0BBBBB to 2
  > 2026-02-28 v16.0 seq 7 report A NORMAL 30 code 1 dpd 6 status 2 class 2 metro2 11 overdue 1 20000 principal 20000 balance 0 ADVERSE history 11 profile 0BBBBB to 3
  > 2026-03-25 v19.0 seq 8 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 20000 principal 20000 balance 0 dofd 2026-03-24 ADVERSE history 11 profile 00BBBB to 2
  > 2026-03-31 v20.0 seq 9 report A NORMAL 30 code 2 dpd 37 status 2 class 2 metro2 71 overdue 1 20000 principal 20000 balance 0 dofd 2026-03-24 ADVERSE history 112 profile 00BBBB to 3
  > 2026-02-25 v15.0 notice REMINDER A stage 2 SMS 20000 CNY
  > 2026-03-01 v16.0 notice REMINDER A stage 3 CALL 20000 CNY
  > 2026-03-09 v17.0 notice REMINDER A stage 4 AGENCY 20000 CNY
  > 2026-03-24 v18.0 notice INSTALMENT_OFFER A 20000 CNY
  > 2026-03-25 v19.0 share keeper UPDATE INTENTIONAL entry 1 bucket 2 listed 2026-02-20 token token-keeper-1
  > 2026-04-04 v21.0 share bureau ENTRY INTENTIONAL entry 2 bucket 2 listed 2026-04-04 token token-bureau-1
overdue 2026-04-06 account=A no=2 due=2026-02-22 principal=20000 intent=UNINTENTIONAL
  > 2026-04-06 v22.0 notice INSTALMENT_OFFER A 20000 CNY
  > 2026-04-06 v22.0 share bureau REVOKE ERROR entry 2 bucket 2 listed 2026-04-04 token token-bureau-1
  > 2026-04-06 v22.1 share keeper REVOKE ERROR entry 1 bucket 2 listed 2026-02-20 token token-keeper-1
