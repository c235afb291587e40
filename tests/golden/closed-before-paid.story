# CLOSED dated before the payment that cleared the account: at that place of the order something was unpaid.
account 2026-01-01 kind=OPENED account=A day=10 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
overdue 2026-01-06 account=A no=1 due=2026-01-05 principal=900
  > 2026-01-06 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-06 v2.0 notice ADVERSE_NOTICE A 900 CNY
  > 2026-01-06 v2.1 notice REMINDER A stage 1 APP 900 CNY
pay 2026-01-08 account=A no=1 amount=900
  > 2026-01-07 v3.0 seq 2 report A NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 900 principal 900 balance 0 ADVERSE history  profile BBBBBB to 2
  > 2026-01-08 v5.0 seq 3 report A NORMAL 40 code M dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 3
  > 2026-01-08 v4.0 notice REMINDER A stage 2 SMS 900 CNY
account 2026-01-07 kafka=2026-01-09 kind=CLOSED account=A
  > refused CLOSED_WITH_ARREARS: account_id: has unpaid instalments; send their payment, SETTLEMENT or TRANSFERRED
account 2026-01-08 kafka=2026-01-09 at=0 kind=CLOSED account=A
  > refused CLOSED_WITH_ARREARS: account_id: has unpaid instalments; send their payment, SETTLEMENT or TRANSFERRED
account 2026-01-08 kafka=2026-01-09 kind=CLOSED account=A balance=0
  > 2026-01-08 v6.0 seq 4 report A NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-01-08 history C profile BBBBBB to 3
