# OPENED dated a day ahead, for accounts known from their payments: 10 leaves when its day opens, unless something was sent.
account 2026-01-05 kafka=2026-01-04 kind=OPENED account=A day=10 amount=1000 balance=1000
pay 2026-01-04 account=B no=1 amount=1000
pay 2026-01-04 account=C no=1 amount=1000
account 2026-01-05 kafka=2026-01-04 kind=OPENED account=B day=10 amount=1000 balance=1000
tick 2026-01-05
  > 2026-01-05 v5.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 1000 history  profile BBBBBB to 3
  > 2026-01-05 v5.1 seq 2 report B NORMAL 10 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 1000 history  profile BBBBBB to 3
tick 2026-02-01
  > 2026-01-10 v6.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 1000 history * profile BBBBBB to 3
  > 2026-01-10 v6.1 seq 4 report B NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 1000 history N profile BBBBBB to 3
  > 2026-01-31 v7.0 seq 5 report C NORMAL 31 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history N profile BBBBBB to 3
account 2026-02-02 kafka=2026-02-01 kind=OPENED account=C day=10 amount=1000 balance=1000 opened=2026-01-04
tick 2026-02-02
# Known since the month before and never reported, for want of consent: no point 10 any more.
policy consent_required 1
pay 2026-02-03 account=D no=1 amount=1000
tick 2026-03-01
consent 2026-03-01 purpose=REPORT
  > 2026-03-01 v10.0 seq 6 report D NORMAL 31 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history N profile DBBBBB to 3
account 2026-03-02 kafka=2026-03-01 kind=OPENED account=D day=10 amount=1000 balance=1000 opened=2026-02-03
tick 2026-03-02
# A line opened ahead counts when its day opens, whatever comes the day before; closed, it is no line any more.
account 2026-03-04 kafka=2026-03-03 kind=OPENED type=R1 account=L day=10 limit=700 balance=0
consent 2026-03-03 purpose=REPORT granted=no
consent 2026-03-03 purpose=REPORT
tick 2026-03-04
  > 2026-03-04 v15.0 seq 7 AGREEMENT 10 limit 700 opened 2026-03-04
  > 2026-03-04 v15.1 seq 8 report L NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 3
account 2026-03-05 kind=CLOSED account=L balance=0
  > 2026-03-05 v16.0 seq 9 AGREEMENT 20 limit 0 opened 2026-03-04
  > 2026-03-05 v16.1 seq 10 report L NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-03-05 history C profile BBBBBB to 3
account 2026-03-06 kind=OPENED type=R1 account=M day=10 limit=800 balance=0
  > 2026-03-06 v17.0 seq 11 AGREEMENT 10 limit 800 opened 2026-03-06
  > 2026-03-06 v17.1 seq 12 report M NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 3
