# First known at 95 days, zeroed in one step: that account alone carries the entry, and a dispute of another late one does not keep it back.
policy bureaus 0
party 2026-05-01
account 2026-05-01 kind=OPENED account=A day=31 amount=90000 balance=90000
account 2026-05-01 kind=OPENED account=B day=31 amount=90000 balance=90000
overdue 2026-05-02 account=B no=1 due=2026-05-02 principal=20000
overdue 2026-05-02 account=A no=1 due=2026-01-27 principal=50000
  > 2026-05-02 v5.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing OPEN -> SHUT standing GOOD -> ZEROED REVIEW [DPD_90 A: dpd 95; dpd >= 90]
  > 2026-05-02 v5.0 notice ADVERSE_NOTICE A 50000 CNY
  > 2026-05-02 v5.1 notice REMINDER A stage 4 AGENCY 50000 CNY
  > 2026-05-02 v5.2 notice INSTALMENT_OFFER A 50000 CNY
dispute 2026-05-02 account=B
tick 2026-05-03
  > 2026-05-03 v7.0 notice ADVERSE_NOTICE B 20000 CNY
  > 2026-05-03 v7.1 notice REMINDER B stage 1 APP 20000 CNY
  > 2026-05-03 v7.0 share bureau ENTRY ZEROED entry 1 bucket 4 listed 2026-05-03 token token-bureau-1
  > 2026-05-03 v7.1 share keeper ENTRY ZEROED entry 1 bucket 4 listed 2026-05-03 token token-keeper-1
tick 2026-05-04
