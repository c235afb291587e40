# Consent required: nothing leaves without it; then 31 as things stand; months without are D.
policy consent_required 1
account 2026-01-01 kind=OPENED account=A day=10 amount=90000 balance=90000
tick 2026-02-12
consent 2026-02-15 purpose=REPORT
  > 2026-02-15 v2.0 seq 1 report A NORMAL 31 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history ** profile DDBBBB to 3
tick 2026-03-12
  > 2026-03-10 v3.0 seq 2 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history *** profile DDBBBB to 3
consent 2026-03-15 purpose=REPORT granted=no
tick 2026-04-12
consent 2026-04-15 purpose=REPORT
tick 2026-05-12
  > 2026-05-10 v6.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history ***** profile D0DDBB to 3
