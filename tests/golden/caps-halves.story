# Halves of odd limits are rounded down once, over both segments; a cap of half a minor unit less binds.
policy consent_required 1
account 2026-01-01 kind=OPENED type=R1 account=A limit=101
account 2026-01-01 kind=OPENED type=R1 product=trade account=B limit=301
lenders 2026-01-02 open=5 inquiries=7
  > 2026-01-02 v3.0 line REDUCE limit 402 -> 201 percent 100 -> 50 drawing OPEN -> OPEN standing GOOD -> WATCH [WARNING : points 60; points >= 50] [WARNING : lenders open 5; lenders open >= 5: 40 points] [WARNING : inquiries 7; inquiries > 6: 20 points]
  > 2026-01-02 v3.0 notice EARLY_WARNING [WARNING : points 60; points >= 50] [WARNING : lenders open 5; lenders open >= 5: 40 points] [WARNING : inquiries 7; inquiries > 6: 20 points]
policy since 2026-01-03
policy cap_consumer 50
tick 2026-01-03
  > 2026-01-03 v4.0 line REDUCE limit 201 -> 200 percent 50 -> 50 drawing OPEN -> OPEN standing WATCH -> WATCH [CAP : limit 50; consumer cap 50]
# No cap by income; the ratio cap comes last.
policy since 2026-01-04
policy cap_income_part 0
policy cap_ratio 60
income 2026-01-04 amount=1
  > 2026-01-04 v5.0 line REDUCE limit 200 -> 60 percent 50 -> 50 drawing OPEN -> OPEN standing WATCH -> WATCH [CAP : limit 50; consumer cap 50] [CAP : limit 200; ratio cap 60]
policy since 2026-01-06
policy cap_ratio 200
policy cap_income_part 3
tick 2026-01-06
  > 2026-01-06 v7.0 line REDUCE limit 60 -> 4 percent 50 -> 50 drawing OPEN -> OPEN standing WATCH -> WATCH [CAP : limit 50; consumer cap 50] [CAP : limit 200; income cap 4]
