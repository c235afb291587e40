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
# Another case: this entry names the first one, and its end is the end of that one alone.
verdict 2030-01-01 case=f2
tick 2033-07-03
tick 2033-07-04
  > 2033-07-04 v6.0 share bank EXPIRE EXPIRED entry 1 bucket N SETTLED listed 2026-01-05 expires 2033-07-04 token token-bank-1
  > 2033-07-04 v6.1 share bureau EXPIRE EXPIRED entry 1 bucket N SETTLED listed 2026-01-05 expires 2033-07-04 token token-bureau-1
  > 2033-07-04 v6.2 share keeper EXPIRE EXPIRED entry 1 bucket N SETTLED listed 2026-01-05 expires 2033-07-04 token token-keeper-1
# The second case lists him anew, for a time of its own.
tick 2033-07-08
  > 2033-07-05 v7.0 share bank ENTRY FRAUD entry 2 bucket N SETTLED listed 2033-07-05 expires 2041-01-01 token token-bank-1
  > 2033-07-05 v7.1 share bureau ENTRY FRAUD entry 2 bucket N SETTLED listed 2033-07-05 expires 2041-01-01 token token-bureau-1
  > 2033-07-05 v7.2 share keeper ENTRY FRAUD entry 2 bucket N SETTLED listed 2033-07-05 expires 2041-01-01 token token-keeper-1
pay 2033-07-08 account=A kind=SETTLEMENT amount=100000
erasure 2033-07-09
  > refused ERASURE_BARRED: borrower_id: has an open account or an adverse record whose time runs
# A verdict whose time is over bars no erasure.
tick 2041-01-05
  > 2041-01-01 v9.0 share bank EXPIRE EXPIRED entry 2 bucket N SETTLED listed 2033-07-05 expires 2041-01-01 token token-bank-1
  > 2041-01-01 v9.1 share bureau EXPIRE EXPIRED entry 2 bucket N SETTLED listed 2033-07-05 expires 2041-01-01 token token-bureau-1
  > 2041-01-01 v9.2 share keeper EXPIRE EXPIRED entry 2 bucket N SETTLED listed 2033-07-05 expires 2041-01-01 token token-keeper-1
erasure 2041-01-06
  > 2041-01-06 audit ERASURE
