# The line itself: 10 with the first open R1-R3 account, 30 when its limit changes, by contract or by us, 20 with the last.
account 2026-01-01 kind=OPENED account=A type=D1 day=31 amount=90000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
account 2026-01-02 kind=OPENED account=B type=R1 day=31 limit=500000
  > 2026-01-02 v2.0 seq 2 AGREEMENT 10 limit 500000 opened 2026-01-02
  > 2026-01-02 v2.1 seq 3 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
account 2026-01-03 kind=OPENED account=C type=R3 day=31 limit=100000
  > 2026-01-03 v3.0 seq 4 AGREEMENT 30 limit 600000 opened 2026-01-02
  > 2026-01-03 v3.1 seq 5 report C NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
account 2026-01-04 kind=LIMIT_CHANGED account=C limit=200000
  > 2026-01-04 v4.0 seq 6 AGREEMENT 30 limit 700000 opened 2026-01-02
verdict 2026-01-05 case=f1
  > 2026-01-05 v5.0 seq 7 AGREEMENT 30 limit 0 opened 2026-01-02
  > 2026-01-05 v5.1 seq 8 report B NORMAL 0 code * dpd 0 status 5 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 2
  > 2026-01-05 v5.0 line ZERO limit 700000 -> 0 percent 100 -> 0 drawing OPEN -> SHUT standing GOOD -> ZEROED REVIEW [FRAUD : case f1; verdict CONFIRMED]
verdict 2026-01-06 case=f1 verdict=CLEARED
  > 2026-01-06 v6.0 seq 9 AGREEMENT 30 limit 700000 opened 2026-01-02
  > 2026-01-06 v6.1 seq 10 report B NORMAL 0 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 2
  > 2026-01-06 v6.0 line RESTORE limit 0 -> 700000 percent 0 -> 100 drawing SHUT -> OPEN standing ZEROED -> GOOD [CORRECTED : FRAUD of 2026-01-05; holds no longer]
account 2026-01-07 kind=CLOSED account=B
  > 2026-01-07 v7.0 seq 11 AGREEMENT 30 limit 200000 opened 2026-01-02
  > 2026-01-07 v7.1 seq 12 report B NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 closed 2026-01-07 history C profile BBBBBB to 3
account 2026-01-08 kind=CLOSED account=C
  > 2026-01-08 v8.0 seq 13 AGREEMENT 20 limit 0 opened 2026-01-02
  > 2026-01-08 v8.1 seq 14 report C NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 closed 2026-01-08 history C profile BBBBBB to 3
