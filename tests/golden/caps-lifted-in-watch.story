# On the day on which a cap is lifted the points reach half the line: what he may draw rises, and the action is a RESTORE (C211).
policy cap_ratio 1000000
account 2026-01-01 kind=OPENED type=R1 account=A day=31 limit=15000000
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 1000000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
  > 2026-01-01 v1.0 line REDUCE limit 15000000 -> 1000000 percent 100 -> 100 drawing OPEN -> OPEN standing GOOD -> GOOD [CAP : limit 15000000; ratio cap 1000000]
borrowed 2026-01-02 purpose=REPAYS_LOAN
  > 2026-01-02 v2.0 notice EARLY_WARNING [WARNING : points 30; points >= 30] [WARNING : borrowed on 2026-01-02 to repay a loan; borrowing repays a loan: 30 points]
flow 2026-01-02
policy since 2026-01-10
policy cap_ratio 900000000
policy reduce_points 40
tick 2026-01-11
  > 2026-01-10 v4.0 seq 3 AGREEMENT 30 limit 7500000 opened 2026-01-01
  > 2026-01-10 v4.0 line RESTORE limit 1000000 -> 7500000 percent 100 -> 50 drawing OPEN -> OPEN standing WATCH -> WATCH [WARNING : points 45; points >= 40] [WARNING : borrowed on 2026-01-02 to repay a loan; borrowing repays a loan: 30 points] [WARNING : abnormal cash flow of 2026-01-02; abnormal cash flow: 15 points]
  > 2026-01-10 v4.0 notice EARLY_WARNING [WARNING : points 45; points >= 40] [WARNING : borrowed on 2026-01-02 to repay a loan; borrowing repays a loan: 30 points] [WARNING : abnormal cash flow of 2026-01-02; abnormal cash flow: 15 points]
