# Notice counts at once where the policy says so; grace and tolerance of the product hold in a plan, too.
policy notice_wait_days 0
policy grace_days 2
policy tolerance 50
account 2026-01-01 kind=OPENED account=A day=10 amount=9000 balance=9000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
overdue 2026-01-05 account=A no=1 due=2026-01-02 principal=300
  > 2026-01-05 v2.0 seq 2 report A NORMAL 0 code 1 dpd 3 status 2 class 2 metro2 11 overdue 1 300 principal 300 balance 0 ADVERSE history  profile BBBBBB to 2
  > 2026-01-05 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 3; dpd >= 1]
  > 2026-01-05 v2.0 notice ADVERSE_NOTICE A 300 CNY
  > 2026-01-05 v2.1 notice REMINDER A stage 2 SMS 300 CNY
account 2026-01-06 kind=PLAN_AGREED account=A dates=2026-01-20,2026-02-20,2026-03-20
  > 2026-01-06 v3.0 seq 3 report A NORMAL 0 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 2
tick 2026-01-22
  > 2026-01-10 v4.0 seq 4 report A NORMAL 30 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history N profile BBBBBB to 3
tick 2026-01-23
  > 2026-01-23 v5.0 seq 5 report A NORMAL 0 code 1 dpd 3 status 2 class 2 metro2 11 overdue 1 100 principal 100 balance 0 ADVERSE history N profile 0BBBBB to 2
pay 2026-01-24 account=A amount=60
  > 2026-01-24 v6.0 seq 6 report A NORMAL 40 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history N profile 0BBBBB to 3
pay 2026-01-24 account=A amount=10
account 2026-02-15 kind=PLAN_COMPLETED account=A
  > 2026-02-10 v8.0 seq 7 report A NORMAL 30 code N dpd 0 status 1 class 2 metro2 11 overdue 0 0 principal 0 balance 0 history NN profile 0BBBBB to 3
tick 2026-03-02
