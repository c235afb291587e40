# A review ends the verdicts of its day and before: an older one that comes late ends none that are newer, nor takes the place of a newer review.
account 2024-01-02 kind=OPENED account=B type=D1 day=31 balance=50000
  > 2024-01-02 v1.0 seq 1 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 50000 history  profile BBBBBB to 3
party 2024-01-02
verdict 2024-03-10 case=f1
  > 2024-01-31 v3.0 seq 2 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 50000 history * profile BBBBBB to 3
  > 2024-02-29 v4.0 seq 3 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 50000 history ** profile 0BBBBB to 3
  > 2024-03-10 v5.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing OPEN -> SHUT standing GOOD -> ZEROED REVIEW [FRAUD : case f1; verdict CONFIRMED]
  > 2024-03-10 v5.0 share bureau ENTRY FRAUD entry 1 bucket N SETTLED listed 2024-03-10 expires 2029-03-10 token token-bureau-1
  > 2024-03-10 v5.1 share keeper ENTRY FRAUD entry 1 bucket N SETTLED listed 2024-03-10 expires 2029-03-10 token token-keeper-1
review 2024-02-01 kafka=2024-03-11
tick 2024-03-20
review 2024-03-20 decision=d2
  > 2024-03-20 v7.0 share bureau REVOKE ERROR entry 1 bucket N SETTLED listed 2024-03-10 expires 2029-03-10 token token-bureau-1
  > 2024-03-20 v7.1 share keeper REVOKE ERROR entry 1 bucket N SETTLED listed 2024-03-10 expires 2029-03-10 token token-keeper-1
review 2024-03-15 decision=d1
verdict 2024-03-18 case=f2
verdict 2024-03-20 case=f3
  > 2024-03-20 v10.0 share bureau ENTRY FRAUD entry 2 bucket N SETTLED listed 2024-03-20 expires 2029-03-20 token token-bureau-1
  > 2024-03-20 v10.1 share keeper ENTRY FRAUD entry 2 bucket N SETTLED listed 2024-03-20 expires 2029-03-20 token token-keeper-1
tick 2024-03-25
