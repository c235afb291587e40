# Chargebacks of one instalment on one day are one claim; on another day, another one; each is paid by age.
account 2026-01-01 kind=OPENED account=A day=10 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
pay 2026-01-05 account=A no=1 amount=500 id=p1
pay 2026-01-06 account=A no=2 amount=500 id=p2
pay 2026-01-07 account=A kind=CHARGEBACK reverses=p1 amount=100
pay 2026-01-07 account=A kind=CHARGEBACK no=1 principal=40 interest=10 amount=50
pay 2026-01-08 account=A kind=CHARGEBACK no=1 amount=30
  > 2026-01-08 v6.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-08 v6.0 notice ADVERSE_NOTICE A 150 CNY
  > 2026-01-08 v6.1 notice REMINDER A stage 1 APP 150 CNY
pay 2026-01-08 account=A kind=CHARGEBACK no=2 amount=20
pay 2026-01-08 account=A kind=CHARGEBACK amount=7
pay 2026-01-08 account=A kind=CHARGEBACK no=1 amount=3
tick 2026-01-09
  > 2026-01-09 v11.0 seq 2 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 4 210 principal 200 balance 8200 ADVERSE history  profile BBBBBB to 2
pay 2026-01-09 account=A amount=160
tick 2026-01-11
  > 2026-01-10 v13.0 seq 3 report A NORMAL 30 code 1 dpd 2 status 2 class 2 metro2 11 overdue 2 50 principal 50 balance 8050 ADVERSE history 1 profile BBBBBB to 3
  > 2026-01-11 v13.0 notice REMINDER A stage 2 SMS 50 CNY
pay 2026-01-12 account=A amount=50
  > 2026-01-12 v14.0 seq 4 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 8000 history 1 profile 0BBBBB to 3
