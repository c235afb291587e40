# Consent is withdrawn, and only then it is learnt that a month sent was late: nothing leaves.
account 2026-01-01 kind=OPENED account=A day=10 amount=90000 balance=90000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
tick 2026-02-12
  > 2026-01-10 v2.0 seq 2 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history * profile BBBBBB to 3
  > 2026-02-10 v3.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history ** profile 0BBBBB to 3
consent 2026-02-13 purpose=REPORT granted=no
overdue 2026-01-21 kafka=2026-02-14 account=A no=1 due=2026-01-20 principal=1000 balance=90000
  > 2026-02-13 v5.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 24; dpd >= 1]
  > 2026-02-13 v5.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2026-02-13 v5.1 notice REMINDER A stage 4 AGENCY 1000 CNY
tick 2026-02-20
  > 2026-02-19 v6.0 notice INSTALMENT_OFFER A 1000 CNY
# The step that brings consent back corrects the month: what the bureaus have is wrong.
consent 2026-02-20 purpose=REPORT
  > 2026-02-20 v7.0 seq 4 report A CORRECT 30 month 2026-02 code 1 dpd 21 status 2 class 2 metro2 11 overdue 1 1000 principal 1000 balance 90000 ADVERSE history *1 profile 00BBBB to 3
  > 2026-02-20 v7.1 seq 5 report A NORMAL 0 code 2 dpd 31 status 2 class 2 metro2 71 overdue 1 1000 principal 1000 balance 90000 dofd 2026-02-19 ADVERSE history *1 profile 00BBBB to 2
tick 2026-03-12
  > 2026-03-10 v8.0 seq 6 report A NORMAL 30 code 2 dpd 49 status 2 class 2 metro2 71 overdue 1 1000 principal 1000 balance 90000 dofd 2026-02-19 ADVERSE history *12 profile 00BBBB to 3
