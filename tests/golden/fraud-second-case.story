# The time of the first case is over; the second lists him anew. That case is cleared: the entry was wrong, though the
# first verdict still stands.
account 2026-01-01 kind=OPENED type=C1 account=A day=10
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
party 2026-01-01
verdict 2026-01-10 case=f1
  > 2026-01-10 v3.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing OPEN -> SHUT standing GOOD -> ZEROED REVIEW [FRAUD : case f1; verdict CONFIRMED]
  > 2026-01-10 v3.0 share bureau ENTRY FRAUD entry 1 bucket N SETTLED listed 2026-01-10 expires 2031-01-10 token token-bureau-1
  > 2026-01-10 v3.1 share keeper ENTRY FRAUD entry 1 bucket N SETTLED listed 2026-01-10 expires 2031-01-10 token token-keeper-1
tick 2031-01-10
  > 2031-01-10 v4.0 share bureau EXPIRE EXPIRED entry 1 bucket N SETTLED listed 2026-01-10 expires 2031-01-10 token token-bureau-1
  > 2031-01-10 v4.1 share keeper EXPIRE EXPIRED entry 1 bucket N SETTLED listed 2026-01-10 expires 2031-01-10 token token-keeper-1
verdict 2031-02-01 case=f2
  > 2031-02-01 v5.0 share bureau ENTRY FRAUD entry 2 bucket N SETTLED listed 2031-02-01 expires 2036-02-01 token token-bureau-1
  > 2031-02-01 v5.1 share keeper ENTRY FRAUD entry 2 bucket N SETTLED listed 2031-02-01 expires 2036-02-01 token token-keeper-1
verdict 2031-02-05 case=f2 verdict=CLEARED
  > 2031-02-05 v6.0 share bureau REVOKE ERROR entry 2 bucket N SETTLED listed 2031-02-01 expires 2036-02-01 token token-bureau-1
  > 2031-02-05 v6.1 share keeper REVOKE ERROR entry 2 bucket N SETTLED listed 2031-02-01 expires 2036-02-01 token token-keeper-1
tick 2031-03-01
