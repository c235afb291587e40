# The clean months count from the line known longest, and a limit of one cent is a limit.
policy increase_clean_months 1
account 2026-01-10 kind=OPENED type=R1 account=B day=31 limit=1
  > 2026-01-10 v1.0 seq 1 AGREEMENT 10 limit 1 opened 2026-01-10
  > 2026-01-10 v1.1 seq 2 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
account 2026-01-11 kind=OPENED type=R1 account=A day=31 limit=0
  > 2026-01-11 v2.0 seq 3 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
account 2026-01-12 kind=OPENED type=R1 account=C day=31 limit=0
  > 2026-01-12 v3.0 seq 4 report C NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history  profile BBBBBB to 3
tick 2026-02-09
  > 2026-01-31 v4.0 seq 5 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history * profile BBBBBB to 3
  > 2026-01-31 v4.1 seq 6 report B NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history * profile BBBBBB to 3
  > 2026-01-31 v4.2 seq 7 report C NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history * profile BBBBBB to 3
tick 2026-02-10
  > 2026-02-10 v5.0 notice INCREASE_ELIGIBLE
