# Cured on the 10th, as it seemed: a payment of the 2nd, learnt later, moves the end of the kept entry, and the recipient is told.
policy keeps_on_cure 1
account 2024-01-02 kind=OPENED account=A type=R1 day=31 limit=500000 balance=300000
  > 2024-01-02 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2024-01-02
  > 2024-01-02 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history  profile BBBBBB to 3
party 2024-01-02
overdue 2024-03-05 account=A no=1 due=2024-01-01 principal=100000 intent=INTENTIONAL
  > 2024-01-31 v3.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history * profile BBBBBB to 3
  > 2024-02-29 v4.0 seq 4 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 300000 history ** profile 0BBBBB to 3
  > 2024-03-05 v5.0 line SUSPEND limit 500000 -> 500000 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 64; dpd >= 1]
  > 2024-03-05 v5.0 notice ADVERSE_NOTICE A 100000 CNY
  > 2024-03-05 v5.1 notice REMINDER A stage 4 AGENCY 100000 CNY
  > 2024-03-05 v5.2 notice INSTALMENT_OFFER A 100000 CNY
tick 2024-04-09
  > 2024-03-06 v6.0 seq 5 report A NORMAL 0 code 3 dpd 65 status 2 class 2 metro2 78 overdue 1 100000 principal 100000 balance 0 dofd 2024-01-31 ADVERSE history ** profile 00BBBB to 2
  > 2024-03-31 v7.0 seq 6 AGREEMENT 30 limit 0 opened 2024-01-02
  > 2024-03-31 v8.0 seq 7 report A NORMAL 30 code 3 dpd 90 status 2 class 2 metro2 80 overdue 1 100000 principal 100000 balance 0 dofd 2024-01-31 ADVERSE history **3 profile 00BBBB to 3
  > 2024-04-01 v8.1 seq 8 report A NORMAL 0 code 4 dpd 91 status 2 class 3 metro2 80 overdue 1 100000 principal 100000 balance 0 dofd 2024-01-31 ADVERSE history **3 profile 300BBB to 2
  > 2024-03-31 v7.0 line ZERO limit 500000 -> 0 percent 100 -> 0 drawing SHUT -> SHUT standing SUSPENDED -> ZEROED REVIEW [DPD_90 A: dpd 90; dpd >= 90]
  > 2024-03-06 v6.0 share bureau ENTRY INTENTIONAL entry 1 bucket 3 listed 2024-03-06 token token-bureau-1
  > 2024-03-06 v6.1 share keeper ENTRY INTENTIONAL entry 1 bucket 3 listed 2024-03-06 token token-keeper-1
  > 2024-03-31 v7.0 share bureau UPDATE ZEROED entry 1 bucket 3 listed 2024-03-06 token token-bureau-1
  > 2024-03-31 v7.1 share keeper UPDATE ZEROED entry 1 bucket 3 listed 2024-03-06 token token-keeper-1
  > 2024-04-01 v8.0 share bureau UPDATE ZEROED entry 1 bucket 4 listed 2024-03-06 token token-bureau-1
  > 2024-04-01 v8.1 share keeper UPDATE ZEROED entry 1 bucket 4 listed 2024-03-06 token token-keeper-1
pay 2024-04-10 account=A no=1 amount=100000
  > 2024-04-10 v9.0 seq 9 report A NORMAL 40 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history **3 profile 300BBB to 3
  > 2024-04-10 v9.0 share bureau REVOKE CURED entry 1 bucket 4 listed 2024-03-06 token token-bureau-1
  > 2024-04-10 v9.1 share keeper UPDATE ZEROED entry 1 bucket N SETTLED listed 2024-03-06 expires 2029-04-10 token token-keeper-1
pay 2024-04-02 kafka=2024-04-12 account=A no=1 amount=100000
  > 2024-04-10 v10.0 share keeper UPDATE ZEROED entry 1 bucket N SETTLED listed 2024-03-06 expires 2029-04-02 token token-keeper-1
tick 2024-06-01
  > 2024-04-30 v11.0 seq 10 report A NORMAL 30 code M dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history **3M profile 300BBB to 3
  > 2024-05-31 v12.0 seq 11 report A NORMAL 30 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history **3M* profile 0300BB to 3
