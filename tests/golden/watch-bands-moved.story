# Bands that a policy raises are no crossing: 45 points reach the first of them, before and after. When it lowers them, he crosses the second.
account 2026-01-01 kind=OPENED type=R1 account=A day=31 limit=500000 balance=400000
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 500000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 400000 history  profile BBBBBB to 3
borrowed 2026-01-02 purpose=REPAYS_LOAN
  > 2026-01-02 v2.0 notice EARLY_WARNING [WARNING : points 30; points >= 30] [WARNING : borrowed on 2026-01-02 to repay a loan; borrowing repays a loan: 30 points]
flow 2026-01-02
policy since 2026-01-10
policy watch_points 40
policy reduce_points 60
policy suspend_points 80
tick 2026-01-11
policy since 2026-01-20
policy watch_points 20
policy reduce_points 40
policy suspend_points 60
tick 2026-01-21
  > 2026-01-20 v4.0 seq 3 AGREEMENT 30 limit 250000 opened 2026-01-01
  > 2026-01-20 v4.0 line REDUCE limit 500000 -> 250000 percent 100 -> 50 drawing OPEN -> OPEN standing WATCH -> WATCH [WARNING : points 45; points >= 40] [WARNING : borrowed on 2026-01-02 to repay a loan; borrowing repays a loan: 30 points] [WARNING : abnormal cash flow of 2026-01-02; abnormal cash flow: 15 points]
  > 2026-01-20 v4.0 notice EARLY_WARNING [WARNING : points 45; points >= 40] [WARNING : borrowed on 2026-01-02 to repay a loan; borrowing repays a loan: 30 points] [WARNING : abnormal cash flow of 2026-01-02; abnormal cash flow: 15 points]
tick 2026-04-03
  > 2026-01-31 v5.0 seq 4 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 400000 history * profile BBBBBB to 3
  > 2026-02-28 v6.0 seq 5 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 400000 history ** profile 0BBBBB to 3
  > 2026-03-31 v7.0 seq 6 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 400000 history *** profile 00BBBB to 3
  > 2026-04-02 v8.0 seq 7 AGREEMENT 30 limit 500000 opened 2026-01-01
  > 2026-04-02 v8.0 line RESTORE limit 250000 -> 500000 percent 50 -> 100 drawing OPEN -> OPEN standing WATCH -> GOOD [WARNING : points 0; points < 20]
