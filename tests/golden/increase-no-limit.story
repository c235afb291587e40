# A line of nothing is not eligible for more.
policy increase_clean_months 1
account 2026-01-10 kind=OPENED type=R1 account=A day=31 limit=0
  > 2026-01-10 v1.0 seq 1 AGREEMENT 10 limit 0 opened 2026-01-10
  > 2026-01-10 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
tick 2026-02-28
  > 2026-01-31 v2.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history * profile BBBBBB to 3
