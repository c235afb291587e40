# OPENED again: the same attributes are nothing new, each other one is refused.
account 2026-01-01 kind=OPENED type=R1 account=A day=10 limit=1000 amount=1000 balance=0 matures=2027-01-01 instalments=12
  > 2026-01-01 v1.0 seq 1 AGREEMENT 10 limit 1000 opened 2026-01-01
  > 2026-01-01 v1.1 seq 2 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history  profile BBBBBB to 3
account 2026-01-02 kind=OPENED type=R1 account=A day=10 limit=1000 amount=1000 balance=0 matures=2027-01-01 instalments=12 opened=2026-01-01
account 2026-01-02 kind=OPENED type=R2 account=A day=10 limit=1000 amount=1000 balance=0 matures=2027-01-01 instalments=12 opened=2026-01-01
  > refused ALREADY_OPEN: account_id: was opened with other attributes; changes come as events of their own
account 2026-01-02 kind=OPENED type=R1 account=A day=10 limit=1000 amount=1000 balance=0 matures=2027-01-01 instalments=12 opened=2026-01-02
  > refused ALREADY_OPEN: account_id: was opened with other attributes; changes come as events of their own
account 2026-01-02 kind=OPENED type=R1 account=A day=10 limit=1000 amount=1000 balance=0 matures=2027-01-02 instalments=12 opened=2026-01-01
  > refused ALREADY_OPEN: account_id: was opened with other attributes; changes come as events of their own
account 2026-01-02 kind=OPENED type=R1 account=A day=11 limit=1000 amount=1000 balance=0 matures=2027-01-01 instalments=12 opened=2026-01-01
  > refused ALREADY_OPEN: account_id: was opened with other attributes; changes come as events of their own
account 2026-01-02 kind=OPENED type=R1 account=A day=10 limit=1000 amount=1000 balance=0 matures=2027-01-01 instalments=13 opened=2026-01-01
  > refused ALREADY_OPEN: account_id: was opened with other attributes; changes come as events of their own
account 2026-01-02 kind=OPENED type=R1 account=A day=10 limit=1000 amount=1001 balance=0 matures=2027-01-01 instalments=12 opened=2026-01-01
  > refused ALREADY_OPEN: account_id: was opened with other attributes; changes come as events of their own
account 2026-01-02 kind=OPENED type=R1 account=A day=10 limit=1001 amount=1000 balance=0 matures=2027-01-01 instalments=12 opened=2026-01-01
  > refused ALREADY_OPEN: account_id: was opened with other attributes; changes come as events of their own
account 2026-01-02 kind=OPENED type=R1 account=A day=10 limit=1000 amount=1000 balance=0 matures=2027-01-01 instalments=12 opened=2026-01-01 product=card
  > refused ALREADY_OPEN: account_id: was opened with other attributes; changes come as events of their own
# Not known: closing it needs an OPENED first.
account 2026-01-02 kind=CLOSED account=B
  > refused UNKNOWN_ACCOUNT: account_id: is not known for this borrower and lender; send OPENED first
# A key that is an identity number; a card balance of too many digits below zero; a card may be overpaid.
pay 2026-01-02 account=A amount=1 key=000000199001010018
  > refused KEY_MISMATCH: key: is not the borrower_id; key the record by its borrower
account 2026-01-02 kind=OPENED type=R2 account=C day=10 limit=1000 balance=-1000000000000000
  > refused OVERFLOW: balance: has more than 15 digits; send minor units of one instalment
account 2026-01-02 kind=OPENED type=R3 account=D day=10 limit=1000 balance=-5
  > 2026-01-02 v3.0 seq 3 AGREEMENT 30 limit 2000 opened 2026-01-01
  > 2026-01-02 v3.1 seq 4 report D NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance -5 history  profile BBBBBB to 3
account 2026-01-02 kind=OPENED type=D1 account=E day=10 amount=1000 balance=-5
  > refused NEGATIVE_AMOUNT: balance: is negative; amounts are at least 0
# A payment older than the window cannot be taken back.
pay 2026-01-05 account=A no=1 amount=10 id=old
tick 2026-04-30
  > 2026-01-10 v5.0 seq 5 report A NORMAL 30 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history N profile BBBBBB to 3
  > 2026-01-10 v5.1 seq 6 report D NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance -5 history * profile BBBBBB to 3
  > 2026-02-10 v6.0 seq 7 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history N* profile 0BBBBB to 3
  > 2026-02-10 v6.1 seq 8 report D NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance -5 history ** profile 0BBBBB to 3
  > 2026-03-10 v7.0 seq 9 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history N** profile 00BBBB to 3
  > 2026-03-10 v7.1 seq 10 report D NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance -5 history *** profile 00BBBB to 3
  > 2026-04-10 v8.0 seq 11 report A NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 0 history N*** profile 000BBB to 3
  > 2026-04-10 v8.1 seq 12 report D NORMAL 30 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance -5 history **** profile 000BBB to 3
pay 2026-04-30 account=A kind=REVERSAL reverses=old amount=10
  > refused UNKNOWN_REVERSAL: reverses: names no payment of the account in the replay window
pay 2026-01-29 kafka=2026-04-30 account=D no=1 amount=10 id=kept
  > 2026-04-30 v9.0 seq 13 report D CORRECT 30 month 2026-02 code N dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance -5 history *N** profile 0000BB to 3
pay 2026-01-28 kafka=2026-04-30 account=D no=2 amount=10 id=older
tick 2026-05-02
pay 2026-05-02 account=D kind=REVERSAL reverses=older amount=10
  > refused UNKNOWN_REVERSAL: reverses: names a payment older than the replay window
