# A verdict bars erasure also where nobody may be told of it.
policy recipients 0
account 2026-01-01 kind=OPENED account=A day=10 amount=1000 balance=1000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 1000 history  profile BBBBBB to 3
pay 2026-01-02 account=A kind=SETTLEMENT amount=1000
  > 2026-01-02 v2.0 seq 2 report A NORMAL 20 code C dpd 0 status 3 class 1 metro2 13 overdue 0 0 principal 0 balance 0 closed 2026-01-02 history C profile BBBBBB to 3
verdict 2026-01-03 case=f1
  > 2026-01-03 v3.0 line ZERO limit 0 -> 0 percent 100 -> 0 drawing OPEN -> SHUT standing GOOD -> ZEROED REVIEW [FRAUD : case f1; verdict CONFIRMED]
erasure 2026-01-04
  > refused ERASURE_BARRED: borrower_id: has an open account or an adverse record whose time runs
# A person decides: the verdict no longer stands.
review 2026-01-05 approved=yes at=1
# Another one stands beside it.
verdict 2026-01-05 case=f2
erasure 2026-01-05
  > refused ERASURE_BARRED: borrower_id: has an open account or an adverse record whose time runs
review 2026-01-05 approved=yes at=2
erasure 2026-01-05
  > 2026-01-05 v7.0 seq 3 report A DELETE_ACCOUNT 20
  > 2026-01-05 audit ERASURE
# A clean account goes to another lender: its last report waits for the notice, and so does the erasure.
account 2026-01-05 kind=OPENED account=D day=10 amount=1000 balance=1000
  > 2026-01-05 v8.0 seq 4 report D NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 1000 history  profile BBBBBB to 3
account 2026-01-05 kind=TRANSFERRED account=D
  > 2026-01-05 v9.0 notice ADVERSE_NOTICE D 0 CNY
erasure 2026-01-05
  > refused ERASURE_BARRED: borrower_id: has an open account or an adverse record whose time runs
tick 2026-01-06
  > 2026-01-06 v10.0 seq 5 report D NORMAL 20 code G dpd 0 status 5 class 1 metro2 05 overdue 0 0 principal 0 balance 1000 closed 2026-01-05 ADVERSE history G profile BBBBBB to 3
# Transferred with its arrears: closed, and still late.
account 2026-01-06 kind=OPENED account=B day=10 amount=1000 balance=1000
  > 2026-01-06 v11.0 seq 6 report B NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 1000 history  profile BBBBBB to 3
overdue 2026-01-08 account=B no=1 due=2026-01-07 principal=1000
  > 2026-01-08 v12.0 line SUSPEND limit 0 -> 0 percent 100 -> 100 drawing OPEN -> SHUT standing GOOD -> SUSPENDED [DELINQUENT B: dpd 1; dpd >= 1]
  > 2026-01-08 v12.0 notice ADVERSE_NOTICE B 1000 CNY
  > 2026-01-08 v12.1 notice REMINDER B stage 1 APP 1000 CNY
account 2026-01-09 kind=TRANSFERRED account=B
  > 2026-01-09 v13.0 seq 7 report B NORMAL 0 code 1 dpd 2 status 2 class 2 metro2 11 overdue 1 1000 principal 1000 balance 0 ADVERSE history  profile BBBBBB to 2
  > 2026-01-09 v14.0 seq 8 report B NORMAL 20 code G dpd 0 status 5 class 2 metro2 05 overdue 0 0 principal 0 balance 0 closed 2026-01-09 ADVERSE history G profile BBBBBB to 3
erasure 2026-01-10
  > refused ERASURE_BARRED: borrower_id: has an open account or an adverse record whose time runs
