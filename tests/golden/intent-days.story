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
