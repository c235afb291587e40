# Events of the time before an erasure, sent again after a new OPENED within the window, are known and do nothing.
account 2026-01-01 kind=OPENED account=A day=10 amount=90000 balance=90000 id=e1
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
income 2026-01-02 amount=500000 id=e2
pay 2026-01-03 account=A kind=SETTLEMENT amount=90000 id=e3
  > 2026-01-03 v3.0 seq 2 report A NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-01-03 history C profile BBBBBB to 3
erasure 2026-01-04
  > 2026-01-04 v4.0 seq 3 report A DELETE_ACCOUNT 20
  > 2026-01-04 audit ERASURE
account 2026-01-01 kind=OPENED account=A day=10 amount=90000 balance=90000 id=e1
  > duplicate
account 2026-01-06 kind=OPENED account=B day=10 amount=90000 balance=90000
  > 2026-01-06 v5.0 seq 4 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 90000 history  profile BBBBBB to 3
income 2026-01-02 amount=500000 id=e2
  > duplicate
pay 2026-01-03 account=A kind=SETTLEMENT amount=90000 id=e3
  > duplicate
account 2026-01-01 kind=OPENED account=A day=10 amount=90000 balance=90000 id=e1
  > duplicate
# The same id with other content is no second sending of it.
income 2026-01-02 amount=500001 id=e2
  > refused CONFLICTING_DUPLICATE: event_id: was seen with other content; give a new event a new id
# Ids are remembered by account: one of the erased account may come again with another.
account 2026-01-07 kind=OPENED account=C day=10 amount=70000 balance=70000 id=e1
  > 2026-01-07 v6.0 seq 5 report C NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 70000 history  profile BBBBBB to 3
