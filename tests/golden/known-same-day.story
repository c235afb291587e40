# Two statements of one thing and one day: the one that came last counts, of each kind.
account 2026-01-05 kind=OPENED type=D1 account=A day=31 amount=9000 balance=9000
  > 2026-01-05 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 9000 history  profile BBBBBB to 3
lenders 2026-01-10 open=5 id=a1
  > 2026-01-10 v2.0 notice EARLY_WARNING [WARNING : points 40; points >= 30] [WARNING : lenders open 5; lenders open >= 5: 40 points]
lenders 2026-01-10 open=0 id=a2
flow 2026-01-10 pattern=LARGE_OUTFLOW id=b1
flow 2026-01-10 pattern=NORMAL id=b2
court 2026-01-10 case=c listed=yes id=c1
  > 2026-01-10 v6.0 line SUSPEND limit 0 -> 0 percent 100 -> 50 drawing OPEN -> SHUT standing GOOD -> WATCH [WARNING : points 70; points >= 70] [WARNING : court cases 1; court cases >= 1: 70 points]
  > 2026-01-10 v6.0 notice EARLY_WARNING [WARNING : points 70; points >= 70] [WARNING : court cases 1; court cases >= 1: 70 points]
court 2026-01-10 case=c listed=no id=c2
  > 2026-01-10 v7.0 line RESTORE limit 0 -> 0 percent 50 -> 100 drawing SHUT -> OPEN standing WATCH -> GOOD [WARNING : points 0; points < 30]
elsewhere 2026-01-10 recipient=bank code=X listed=yes id=d1
  > 2026-01-10 v8.0 notice EARLY_WARNING [WARNING : points 40; points >= 30] [WARNING : listed elsewhere 1; listed elsewhere >= 1: 40 points]
elsewhere 2026-01-10 recipient=bank code=X listed=no id=d2
enterprise 2026-01-10 token=firm linked=yes id=e1
enterprise 2026-01-10 token=firm linked=no id=e2
overdue 2026-01-12 account=A no=1 due=2026-01-11 principal=1000
  > 2026-01-12 v12.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT A: dpd 1; dpd >= 1]
  > 2026-01-12 v12.0 notice ADVERSE_NOTICE A 1000 CNY
  > 2026-01-12 v12.1 notice REMINDER A stage 1 APP 1000 CNY
