"""The figures that a policy can change, with the page's defaults."""

from dataclasses import dataclass, field


@dataclass
class Product:
    account_type: str = "D1"
    settlement_day: int = 0
    grace_days: int = 0
    tolerance: int = 0
    segment: str = "consumer"
    waterfall: tuple = (2, 3, 1, 0)
    drawdown_ceiling: int | None = None


@dataclass
class Recipient:
    name: str
    is_lender: bool = False
    bilateral: bool = False
    keep_on_cure: bool = False
    # the door's affair
    scheme: str = "HMAC-SHA256"
    epoch: int = 1
    key: bytes = b""
    topic: str = ""
    id_key: bytes = b""
    id_scheme: str = "HMAC-SHA256"


@dataclass
class Repair:
    """Arrears of a time that, small enough and repaid in time, are rewritten to normal."""

    began_from: int
    began_to: int
    amount: int
    repaid_by: int
    effective_from: int


@dataclass
class Policy:
    """One entry; `entries` of a Policies holds them by effective date."""

    version: str = "cn-1"
    effective_on: int | None = None
    profile: str = "cn"
    zone_minutes: int = 480
    window: int = 92
    base_currency: str = "CNY"
    accounts_implicit: bool = True
    default_product: Product = field(default_factory=Product)
    products: dict = field(default_factory=dict)
    lenders: tuple = ()  # empty = any
    bureaus: tuple = ("PBOC", "BAIHANG", "PUDAO")
    notice_wait_days: int = 1
    keep_closed_months: int = 63
    consent_required: bool = False
    floor: int = 10000
    intentional_dpd: int = 30
    reminders: tuple = ((1, "APP"), (3, "SMS"), (7, "CALL"), (15, "AGENCY"))
    offer_days: tuple = (30, 60)
    referral_dpd: int = 120
    referral_amount: int = 100000
    not_before_minute: int = 480
    valid_until_minute: int = 1320
    review_valid_days: int = 90
    dispute_due_days: int = 20
    plan_breach_dpd: int = 30
    zero_dpd: int = 90
    card_principal_dpd: int = 90
    signal_days: int = 90
    watch_points: int = 30
    reduce_points: int = 50
    suspend_points: int = 70
    early_dpd: int = 3
    early_days: int = 90
    early_points: int = 10
    lenders_few: int = 3
    lenders_few_points: int = 20
    lenders_many: int = 5
    lenders_many_points: int = 40
    inquiries_few: int = 6
    inquiries_few_points: int = 20
    inquiries_many: int = 10
    inquiries_many_points: int = 40
    borrowings: int = 4
    borrowing_days: int = 30
    borrowings_points: int = 15
    repays_loan_points: int = 30
    income_down_percent: int = 30
    income_down_points: int = 15
    cash_flow_points: int = 15
    debt_ratio_points: int = 20
    listed_elsewhere_points: int = 40
    court_points: int = 70
    cap_income_part: int = 3
    debt_ratio_percent: int | None = None
    cap_consumer: int | None = 20000000
    cap_business: int | None = 1000000000
    cap_ratio: int | None = None
    increase_months: int = 0
    repairs: tuple = ()
    recipients: tuple = (Recipient("bureau"),)
    max_tick_jump_days: int = 40
    max_accounts: int = 1000
    max_unpaid: int = 400
    max_movements: int = 512

    def product(self, name):
        return self.products.get(name, self.default_product)

    @property
    def bands(self):
        return self.watch_points, self.reduce_points, self.suspend_points

    @property
    def at_once(self):
        """Bureaus that take changes at once."""
        return tuple(b for b in self.bureaus if b != "PBOC")


class Policies:
    """A whole policy: the entry in force is the newest effective on or before a date."""

    def __init__(self, *entries):
        self.entries = entries or (Policy(),)

    def at(self, date):
        found = self.entries[0]
        for e in self.entries[1:]:
            if e.effective_on <= date:
                found = e
        return found
