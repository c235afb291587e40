# Held at its first settlement day; the next closing leaves as 31: the point is chosen at release.
policy notice_wait_days 40
pay 2023-12-03 account=A kind=ASSET_IN_LIEU amount=1000
tick 2024-01-02
  > 2024-01-01 v2.0 notice ADVERSE_NOTICE A 0 CNY
tick 2024-02-02
  > 2024-01-31 v3.0 seq 1 report A NORMAL 31 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history Z* profile 0BBBBB to 3
tick 2024-03-02
  > 2024-02-10 v4.0 seq 2 report A NORMAL 30 code Z dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 ADVERSE history Z profile BBBBBB to 3
  > 2024-02-29 v5.0 seq 3 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 history Z** profile 00BBBB to 3
