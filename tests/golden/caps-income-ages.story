# An income counts for 36 months; the last one gone, there is no cap by income.
policy consent_required 1
account 2024-02-29 kind=OPENED type=R1 account=A limit=500000
income 2024-02-29 amount=100000
  > 2024-02-29 v2.0 line REDUCE limit 500000 -> 400000 percent 100 -> 100 drawing OPEN -> OPEN standing GOOD -> GOOD [CAP : limit 500000; income cap 400000]
income 2024-03-10 amount=20000
  > 2024-03-10 v3.0 line REDUCE limit 400000 -> 240000 percent 100 -> 100 drawing OPEN -> OPEN standing GOOD -> GOOD [CAP : limit 500000; income cap 240000]
tick 2027-02-27
tick 2027-02-28
  > 2027-02-28 v4.0 line REDUCE limit 240000 -> 80000 percent 100 -> 100 drawing OPEN -> OPEN standing GOOD -> GOOD [CAP : limit 500000; income cap 80000]
tick 2027-03-10
  > 2027-03-10 v5.0 line RESTORE limit 80000 -> 500000 percent 100 -> 100 drawing OPEN -> OPEN standing GOOD -> GOOD [CAP : limit 500000; no cap]
