# Consent comes while he is late and not yet told: the first report waits, and leaves as things stand.
policy consent_required 1
policy notice_wait_days 5
account 2026-01-01 kind=OPENED account=A day=31 amount=9000 balance=9000
overdue 2026-01-06 account=A no=1 due=2026-01-05 principal=900
  > 2026-01-06 v2.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-06 v2.0 notice ADVERSE_NOTICE A 900 CNY
  > 2026-01-06 v2.1 notice REMINDER A stage 1 APP 900 CNY
consent 2026-01-07 purpose=REPORT
tick 2026-01-12
  > 2026-01-11 v5.0 seq 1 report A NORMAL 31 code 1 dpd 6 status 2 class 2 metro2 11 overdue 1 900 principal 900 balance 0 ADVERSE history  profile BBBBBB to 3
  > 2026-01-08 v4.0 notice REMINDER A stage 2 SMS 900 CNY
  > 2026-01-12 v6.0 notice REMINDER A stage 3 CALL 900 CNY
tick 2026-02-02
  > 2026-01-31 v8.0 seq 2 report A NORMAL 30 code 1 dpd 26 status 2 class 2 metro2 11 overdue 1 900 principal 900 balance 0 ADVERSE history 1 profile BBBBBB to 3
  > 2026-01-20 v7.0 notice REMINDER A stage 4 AGENCY 900 CNY
