# Consent is given while a notice is pending: the first update waits for the notice, and does not get lost.
policy consent_required 1
policy notice_wait_days 5
overdue 2026-02-02 account=A no=1 due=2026-02-01 principal=1000
  > 2026-02-02 v1.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-02-02 v1.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2026-02-02 v1.1 notice REMINDER A stage 1 APP 1000 CNY
consent 2026-02-03 purpose=REPORT
tick 2026-02-06
  > 2026-02-04 v3.0 notice REMINDER A stage 2 SMS 1000 CNY
tick 2026-02-08
  > 2026-02-07 v4.0 seq 1 report A NORMAL 31 code 1 dpd 6 status 2 class 2 metro2 11 overdue 1 1000 principal 1000 balance 0 ADVERSE history  profile BBBBBB to 3
  > 2026-02-08 v5.0 notice REMINDER A stage 3 CALL 1000 CNY
