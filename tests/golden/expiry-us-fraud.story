# United States, a fraud entry without any delinquency: the seven years run from the listing.
policy consent_required 1
policy profile us
party 2026-01-01
consent 2026-01-01 purpose=SHARE
account 2026-01-01 kind=OPENED account=A day=10 amount=100000 balance=100000
verdict 2026-01-05 case=f1
  > 2026-01-05 v4.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing OPEN -> SHUT standing GOOD -> ZEROED REVIEW [FRAUD : case f1; verdict CONFIRMED]
  > 2026-01-05 v4.0 share bank ENTRY FRAUD entry 1 bucket N SETTLED listed 2026-01-05 expires 2033-07-04 token token-bank-1
  > 2026-01-05 v4.1 share bureau ENTRY FRAUD entry 1 bucket N SETTLED listed 2026-01-05 expires 2033-07-04 token token-bureau-1
  > 2026-01-05 v4.2 share keeper ENTRY FRAUD entry 1 bucket N SETTLED listed 2026-01-05 expires 2033-07-04 token token-keeper-1
tick 2033-07-03
tick 2033-07-04
  > 2033-07-04 v5.0 share bank EXPIRE EXPIRED entry 1 bucket N SETTLED listed 2026-01-05 expires 2033-07-04 token token-bank-1
  > 2033-07-04 v5.1 share bureau EXPIRE EXPIRED entry 1 bucket N SETTLED listed 2026-01-05 expires 2033-07-04 token token-bureau-1
  > 2033-07-04 v5.2 share keeper EXPIRE EXPIRED entry 1 bucket N SETTLED listed 2026-01-05 expires 2033-07-04 token token-keeper-1
