# A chargeback opens a settled account again; paid once more, it closes once more.
account 2026-01-01 kind=OPENED account=A day=10 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
pay 2026-01-05 account=A no=1 amount=500 id=p1
pay 2026-01-20 account=A kind=SETTLEMENT amount=8500
  > 2026-01-10 v3.0 seq 2 report A NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 8500 history N profile BBBBBB to 3
  > 2026-01-20 v4.0 seq 3 report A NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-01-20 history NC profile 0BBBBB to 3
pay 2026-03-05 account=A kind=CHARGEBACK reverses=p1 amount=500
  > 2026-03-05 v5.0 seq 4 report A NORMAL 0 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 500 history NC profile 00BBBB to 2
pay 2026-03-08 account=A kind=SETTLEMENT amount=500
  > 2026-03-07 v7.0 seq 5 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 500 principal 500 balance 500 ADVERSE history NC profile 00BBBB to 2
  > 2026-03-08 v9.0 seq 6 report A NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-03-08 history NCC profile 00BBBB to 3
  > 2026-03-06 v6.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-03-06 v6.0 notice ADVERSE_NOTICE A 500 CNY
  > 2026-03-06 v6.1 notice REMINDER A stage 1 APP 500 CNY
  > 2026-03-08 v8.0 notice REMINDER A stage 2 SMS 500 CNY
tick 2026-04-11
  > 2026-04-08 v10.0 line RESTORE limit 0 -> 0 percent 100 -> 100 drawing SHUT -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP A: on-time instalments 0 since 2026-03-08; 1 instalment or 1 month]
