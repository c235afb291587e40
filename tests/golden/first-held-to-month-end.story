# Consent comes while he is late and not yet told: the first report waits for the notice. That is given on the day after a settlement day, whose closing is then the first report: nothing more leaves in that step.
policy consent_required 1
policy notice_wait_days 17
policy settlement_day 31
overdue 2026-01-15 account=A no=1 due=2026-01-10 principal=500
  > 2026-01-15 v1.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 5; dpd >= 1]
  > 2026-01-15 v1.0 notice ADVERSE_NOTICE A 500 CNY
  > 2026-01-15 v1.1 notice REMINDER A stage 2 SMS 500 CNY
consent 2026-01-20 purpose=REPORT
  > 2026-01-17 v2.0 notice REMINDER A stage 3 CALL 500 CNY
tick 2026-02-01
  > 2026-01-31 v5.0 seq 1 report A NORMAL 31 code 1 dpd 21 status 2 class 2 metro2 11 overdue 1 500 principal 500 balance 0 ADVERSE history 1 profile BBBBBB to 3
  > 2026-01-25 v4.0 notice REMINDER A stage 4 AGENCY 500 CNY
tick 2026-02-02
