# United States: a debt first late so long ago that an entry would have expired is not listed.
policy consent_required 1
policy profile us
party 2026-01-01
consent 2026-01-01 purpose=SHARE
account 2026-01-01 kind=OPENED account=A day=10 amount=100000 balance=100000
overdue 2026-01-02 account=A no=1 due=2018-01-10 principal=100000
  > 2026-01-02 v4.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing OPEN -> SHUT standing GOOD -> ZEROED REVIEW [DPD_90 A: dpd 2914; dpd >= 90]
  > 2026-01-02 v4.0 notice ADVERSE_NOTICE A 100000 CNY
  > 2026-01-02 v4.1 notice REMINDER A stage 4 AGENCY 100000 CNY
  > 2026-01-02 v4.2 notice INSTALMENT_OFFER A 100000 CNY
  > 2026-01-02 v4.3 notice LEGAL_REFERRAL A 100000 CNY
tick 2026-04-11
tick 2026-06-11
