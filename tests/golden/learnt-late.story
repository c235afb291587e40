# Learnt late: only the highest stage; an unintentional debtor is offered instalments at once and no agency comes.
account 2026-01-01 kind=OPENED account=A day=31 amount=90000 balance=90000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
account 2026-01-01 kind=OPENED account=B day=31 amount=90000 balance=90000
  > 2026-01-01 v2.0 seq 2 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
overdue 2026-02-11 account=A no=1 due=2026-02-01 principal=10000 balance=90000
  > 2026-01-31 v3.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history * profile BBBBBB to 3
  > 2026-01-31 v3.1 seq 4 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history * profile BBBBBB to 3
  > 2026-02-11 v4.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 10; dpd >= 1]
  > 2026-02-11 v4.0 notice ADVERSE_NOTICE A 10000 CNY
  > 2026-02-11 v4.1 notice REMINDER A stage 3 CALL 10000 CNY
overdue 2026-02-11 account=B no=1 due=2026-02-01 principal=10000 balance=90000 intent=UNINTENTIONAL
  > 2026-02-11 v5.0 notice ADVERSE_NOTICE B 10000 CNY
  > 2026-02-11 v5.1 notice REMINDER B stage 3 CALL 10000 CNY
  > 2026-02-11 v5.2 notice INSTALMENT_OFFER B 10000 CNY
tick 2026-02-17
  > 2026-02-12 v6.0 seq 5 report A NORMAL 0 code 1 dpd 11 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 90000 ADVERSE history * profile 0BBBBB to 2
  > 2026-02-12 v6.1 seq 6 report B NORMAL 0 code 1 dpd 11 status 2 class 2 metro2 11 overdue 1 10000 principal 10000 balance 90000 ADVERSE history * profile 0BBBBB to 2
  > 2026-02-16 v7.0 notice REMINDER A stage 4 AGENCY 10000 CNY
  > 2026-02-16 v7.1 notice REMINDER B stage 4 CALL 10000 CNY
