# Consent comes after accounts were opened and closed: what is open starts with 31, what is closed leaves with 20.
policy consent_required 1
account 2026-01-01 kind=OPENED type=C1 account=S day=10 amount=500 balance=500
account 2026-01-01 kind=OPENED account=A day=10 amount=500 balance=500
account 2026-01-01 kind=OPENED account=B day=10 amount=500 balance=500
pay 2026-01-05 account=B kind=SETTLEMENT amount=500
overdue 2026-01-06 account=A no=1 due=2026-01-05 principal=20
  > 2026-01-06 v5.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-06 v5.0 notice ADVERSE_NOTICE A 20 CNY
  > 2026-01-06 v5.1 notice REMINDER A stage 1 APP 20 CNY
consent 2026-01-08 purpose=REPORT
  > 2026-01-08 v7.0 seq 1 report A NORMAL 31 code 1 dpd 3 status 2 class 2 metro2 11 overdue 1 20 principal 20 balance 0 ADVERSE history  profile BBBBBB to 3
  > 2026-01-08 v7.1 seq 2 report B NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-01-05 history C profile BBBBBB to 3
  > 2026-01-08 v6.0 notice REMINDER A stage 2 SMS 20 CNY
tick 2026-01-11
  > 2026-01-10 v8.0 seq 3 report A NORMAL 30 code 1 dpd 5 status 2 class 2 metro2 11 overdue 1 20 principal 20 balance 0 ADVERSE history 1 profile BBBBBB to 3
consent 2026-01-12 purpose=REPORT granted=no
  > 2026-01-12 v9.0 notice REMINDER A stage 3 CALL 20 CNY
tick 2026-02-11
  > 2026-01-20 v11.0 notice REMINDER A stage 4 AGENCY 20 CNY
  > 2026-02-04 v12.0 notice INSTALMENT_OFFER A 20 CNY
account 2026-02-12 kind=CLOSED account=S balance=0
consent 2026-02-12 purpose=REPORT
  > 2026-02-12 v14.0 seq 4 report A NORMAL 0 code 2 dpd 38 status 2 class 2 metro2 71 overdue 1 20 principal 20 balance 0 dofd 2026-02-04 ADVERSE history 12 profile D0BBBB to 2
  > 2026-02-12 v14.1 seq 5 report S NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-02-12 history **C profile D0BBBB to 3
# Without any bureau nothing leaves.
policy bureaus 0
pay 2026-02-13 account=A no=1 amount=20
tick 2026-03-11
