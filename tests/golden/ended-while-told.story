# Settled, then told with a statement of the same day that comes after it in the order: while the account is settled
# nothing of it is late. Money taken back opens it again, the statement counts, and the lateness is a new one: told anew.
account 2026-01-01 kind=OPENED type=D1 account=A day=31
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
overdue 2026-02-11 account=A no=1 due=2026-02-01 principal=50000 balance=200000 at=2
  > 2026-01-31 v2.0 seq 2 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history * profile BBBBBB to 3
  > 2026-02-11 v3.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 10; dpd >= 1]
  > 2026-02-11 v3.0 notice ADVERSE_NOTICE A 50000 CNY
  > 2026-02-11 v3.1 notice REMINDER A stage 3 CALL 50000 CNY
tick 2026-02-13
  > 2026-02-12 v4.0 seq 3 report A NORMAL 0 code 1 dpd 11 status 2 class 2 metro2 11 overdue 1 50000 principal 50000 balance 200000 ADVERSE history * profile 0BBBBB to 2
pay 2026-02-11 account=A kind=SETTLEMENT amount=50000 at=1
  > 2026-02-13 v5.0 seq 4 report A NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 200000 closed 2026-02-11 history *C profile 0BBBBB to 3
pay 2026-02-14 account=A kind=CHARGEBACK amount=10000
  > 2026-02-14 v6.0 notice ADVERSE_NOTICE A 50000 CNY
  > 2026-02-14 v6.1 notice REMINDER A stage 3 CALL 50000 CNY
