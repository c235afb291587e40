# Only configured lenders may send; a party whose number is none is refused; with no recipients there is nothing to make tokens for.
policy lenders 2
overdue 2026-01-02 account=A no=1 due=2026-01-01 principal=10 lender=stranger
  > refused BAD_ID: lender_id: is not in the configuration; add the lender or mend the sender
account 2026-01-02 kind=OPENED account=A lender=other day=10 amount=1000 balance=1000
  > 2026-01-02 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 1000 history  profile BBBBBB to 3
party 2026-01-02 tokens=no
  > refused BAD_ID: detail.id_number: is no identity number; correct the party's data
policy recipients 0
party 2026-01-03 tokens=no
