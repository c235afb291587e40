# Every id is looked at, wherever it stands.
account 2026-01-01 kind=OPENED account=A day=10 amount=1000 balance=1000
  > 2026-01-01 v1.0 seq 1 report A NORMAL 10 code * dpd 0 status 1 class 1 metro2 11 overdue 0 0 principal 0 balance 1000 history  profile BBBBBB to 3
pay 2026-01-02 account=A product=lo%an amount=1
  > refused BAD_ID: product: is not of the form [A-Za-z0-9._-]{1,64}; send a well-formed id
pay 2026-01-02 account=A% amount=1
  > refused BAD_ID: account_id: is not of the form [A-Za-z0-9._-]{1,64}; send a well-formed id
pay 2026-01-02 account=A lender=le%nd amount=1
  > refused BAD_ID: lender_id: is not of the form [A-Za-z0-9._-]{1,64}; send a well-formed id
pay 2026-01-02 account=A kind=REVERSAL reverses=p% amount=1
  > refused BAD_ID: reverses: is not of the form [A-Za-z0-9._-]{1,64}; send a well-formed id
pay 2026-01-02 account=A id=e% amount=1
  > refused BAD_ID: event_id: is not of the form [A-Za-z0-9._-]{1,64}; send a well-formed id
delivered 2026-01-02 account=A%
  > refused BAD_ID: account_id: is not of the form [A-Za-z0-9._-]{1,64}; send a well-formed id
dispute 2026-01-02 account=A% dispute=d1
  > refused BAD_ID: account_id: is not of the form [A-Za-z0-9._-]{1,64}; send a well-formed id
dispute 2026-01-02 account=A dispute=d%
  > refused BAD_ID: dispute_id: is not of the form [A-Za-z0-9._-]{1,64}; send a well-formed id
resolved 2026-01-02 account=A% dispute=d1
  > refused BAD_ID: account_id: is not of the form [A-Za-z0-9._-]{1,64}; send a well-formed id
resolved 2026-01-02 account=A dispute=d%
  > refused BAD_ID: dispute_id: is not of the form [A-Za-z0-9._-]{1,64}; send a well-formed id
verdict 2026-01-02 case=f%
  > refused BAD_ID: case_id: is not of the form [A-Za-z0-9._-]{1,64}; send a well-formed id
review 2026-01-02 decision=r%
  > refused BAD_ID: decision_id: is not of the form [A-Za-z0-9._-]{1,64}; send a well-formed id
erasure 2026-01-02 request=q%
  > refused BAD_ID: request_id: is not of the form [A-Za-z0-9._-]{1,64}; send a well-formed id
consent 2026-01-02 purpose=SHARE recipient=ba%nk
  > refused BAD_ID: recipient: is not of the form [A-Za-z0-9._-]{1,64}; send a well-formed id
# The code of another's list is kept, so it is an id too.
elsewhere 2026-01-02 code=A%1
  > refused BAD_ID: code: is not of the form [A-Za-z0-9._-]{1,64}; send a well-formed id
