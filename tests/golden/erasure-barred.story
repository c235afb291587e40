# Who may not be forgotten yet: a standing verdict, an open entry, arrears that ended less than five years ago.
policy consent_required 1
party 2026-01-01
account 2026-01-01 kind=OPENED account=A day=10 amount=1000 balance=1000
pay 2026-01-02 account=A kind=SETTLEMENT amount=1000
# Fraud: the verdict stands and is listed.
verdict 2026-01-03 case=f1
  > 2026-01-03 v4.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing OPEN -> SHUT standing GOOD -> ZEROED REVIEW [FRAUD : case f1; verdict CONFIRMED]
  > 2026-01-03 v4.0 share bureau ENTRY FRAUD entry 1 bucket N SETTLED listed 2026-01-03 expires 2031-01-03 token token-bureau-1
  > 2026-01-03 v4.1 share keeper ENTRY FRAUD entry 1 bucket N SETTLED listed 2026-01-03 expires 2031-01-03 token token-keeper-1
erasure 2026-01-04
  > refused ERASURE_BARRED: borrower_id: has an open account or an adverse record whose time runs
verdict 2026-01-05 case=f1 verdict=CLEARED
  > 2026-01-05 v5.0 line RESTORE limit 0 -> 0 percent 0 -> 100 drawing SHUT -> OPEN standing ZEROED -> GOOD [CORRECTED : FRAUD of 2026-01-03; holds no longer]
  > 2026-01-05 v5.0 share bureau REVOKE ERROR entry 1 bucket N SETTLED listed 2026-01-03 expires 2031-01-03 token token-bureau-1
  > 2026-01-05 v5.1 share keeper REVOKE ERROR entry 1 bucket N SETTLED listed 2026-01-03 expires 2031-01-03 token token-keeper-1
# Nothing was ever reported of A: nothing to delete at the bureaus.
erasure 2026-01-06
  > 2026-01-06 audit ERASURE
account 2026-01-07 kind=OPENED account=B day=10 amount=1000 balance=1000
overdue 2026-01-08 account=B no=1 due=2026-01-07 principal=1000
  > 2026-01-08 v8.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT B: dpd 1; dpd >= 1]
  > 2026-01-08 v8.0 notice ADVERSE_NOTICE B 1000 CNY
  > 2026-01-08 v8.1 notice REMINDER B stage 1 APP 1000 CNY
pay 2026-01-09 account=B kind=SETTLEMENT amount=1000
erasure 2026-01-10
  > refused ERASURE_BARRED: borrower_id: has an open account or an adverse record whose time runs
tick 2031-01-08
  > 2026-02-09 v10.0 line RESTORE limit 0 -> 0 percent 100 -> 100 drawing SHUT -> OPEN standing RECOVERING -> GOOD [RECOVERY_STEP B: on-time instalments 0 since 2026-01-09; 1 instalment or 1 month]
erasure 2031-01-08
  > refused ERASURE_BARRED: borrower_id: has an open account or an adverse record whose time runs
tick 2031-01-09
erasure 2031-01-09
  > 2031-01-09 audit ERASURE
