# A lateness that never was bars no erasure.
account 2024-01-02 kind=OPENED account=B type=D1 day=31 balance=5000
  > 2024-01-02 v1.0 seq 1 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 5000 history  profile BBBBBB to 3
overdue 2024-02-12 account=B no=1 due=2024-02-11 principal=5000
  > 2024-01-31 v2.0 seq 2 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 5000 history * profile BBBBBB to 3
  > 2024-02-12 v3.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT B: dpd 1; dpd >= 1]
  > 2024-02-12 v3.0 notice ADVERSE_NOTICE B 5000 CNY
  > 2024-02-12 v3.1 notice REMINDER B stage 1 APP 5000 CNY
overdue 2024-02-12 account=B no=1 due=2024-02-20 principal=5000 at=1707778800000
  > 2024-02-12 v4.0 line RESTORE limit 0 -> 0 percent 100 -> 100 drawing SHUT -> OPEN standing SUSPENDED -> GOOD [CORRECTED B: DELINQUENT of 2024-02-12; holds no longer]
pay 2024-02-15 account=B no=1 amount=5000
account 2024-02-16 kind=CLOSED account=B balance=0
  > 2024-02-16 v6.0 seq 3 report B NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2024-02-16 history *C profile 0BBBBB to 3
tick 2024-06-01
erasure 2024-06-01 request=q1
  > 2024-06-01 v7.0 seq 4 report B DELETE_ACCOUNT 20
  > 2024-06-01 audit ERASURE
