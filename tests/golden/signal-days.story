# Signals that count for 200 days are kept as long: what another list says of him is not forgotten for a new statement.
policy signal_days 200
elsewhere 2026-01-01 code=x1
  > 2026-01-01 v1.0 notice EARLY_WARNING [WARNING : points 40; points >= 30] [WARNING : listed elsewhere 1; listed elsewhere >= 1: 40 points]
elsewhere 2026-05-01 code=x2
elsewhere 2026-05-02 code=x2 listed=no
lenders 2026-05-03 open=3
  > 2026-05-03 v4.0 line REDUCE limit 0 -> 0 percent 100 -> 50 drawing OPEN -> OPEN standing WATCH -> WATCH [WARNING : points 60; points >= 50] [WARNING : lenders open 3; lenders open >= 3: 20 points] [WARNING : listed elsewhere 1; listed elsewhere >= 1: 40 points]
  > 2026-05-03 v4.0 notice EARLY_WARNING [WARNING : points 60; points >= 50] [WARNING : lenders open 3; lenders open >= 3: 20 points] [WARNING : listed elsewhere 1; listed elsewhere >= 1: 40 points]
tick 2026-07-20
  > 2026-07-20 v5.0 line RESTORE limit 0 -> 0 percent 50 -> 100 drawing OPEN -> OPEN standing WATCH -> GOOD [WARNING : points 20; points < 30]
