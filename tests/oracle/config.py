"""What the oracle needs of the daemon's configuration file and of the policy file that it names."""

import os

from . import dates
from .policy import Policies, Policy, Product, Recipient, Repair

TOPICS = {
    "accounts": "loan.accounts", "signals": "loan.signals", "overdues": "loan.overdues",
    "repayments": "loan.repayments", "calendar": "loan.calendar", "events": "",
    "report_updates": "credit.report-updates", "line_actions": "credit.line-actions", "notices": "credit.notices",
    "blacklist_prefix": "credit.blacklist-shares.", "dead_letters": "creditd.dead-letters",
    "audit": "creditd.audit", "journal": "creditd.journal", "changelog": "creditd.changelog",
}
INPUTS = ("accounts", "signals", "overdues", "repayments", "calendar", "events")
SIZES = {"KiB": 1024, "MiB": 1024 ** 2, "GiB": 1024 ** 3}
INTS = {
    "utc_offset_minutes": "zone_minutes", "window_days": "window", "notice_wait_days": "notice_wait_days",
    "keep_closed_months": "keep_closed_months", "plan_breach_dpd": "plan_breach_dpd", "floor": "floor",
    "intentional_dpd": "intentional_dpd", "referral_dpd": "referral_dpd", "referral_amount": "referral_amount",
    "quiet_until_minute": "not_before_minute", "quiet_from_minute": "valid_until_minute",
    "review_valid_days": "review_valid_days", "dispute_due_days": "dispute_due_days",
    "signal_days": "signal_days", "debt_ratio_percent": "debt_ratio_percent", "cap_consumer": "cap_consumer",
    "cap_business": "cap_business", "cap_ratio": "cap_ratio", "increase_clean_months": "increase_months",
    "max_tick_jump_days": "max_tick_jump_days", "zero_dpd": "zero_dpd", "card_principal_dpd": "card_principal_dpd",
    "max_accounts": "max_accounts", "max_unpaid": "max_unpaid",
    "max_movements": "max_movements",
}
INTS.update((k, k) for k in (
    "watch_points", "reduce_points", "suspend_points", "early_dpd", "early_days", "early_points", "lenders_few",
    "lenders_few_points", "lenders_many", "lenders_many_points", "inquiries_few", "inquiries_few_points",
    "inquiries_many", "inquiries_many_points", "borrowings", "borrowing_days", "borrowings_points",
    "repays_loan_points", "income_down_percent", "income_down_points", "cash_flow_points", "debt_ratio_points",
    "listed_elsewhere_points", "court_points", "cap_income_part"))
COMPONENTS = ("principal", "interest", "fee", "penalty")


class Config:
    def __init__(self):
        self.topics = dict(TOPICS)
        self.group = "creditd"
        self.kafka = {}
        self.redis = {}
        self.registry_url = ""
        self.schema_dir = ""
        self.value_bytes = 65536
        self.recipients = ()
        self.policies = None

    @property
    def inputs(self):
        return [self.topics[k] for k in INPUTS if self.topics[k]]

    def share_topic(self, recipient):
        return recipient.topic or self.topics["blacklist_prefix"] + recipient.name


def sections(path):
    """[(section, key, value)] of the configuration and of the environment, which wins."""
    out = ini(path)
    for name, value in os.environ.items():
        if name.startswith("CREDITD_"):
            section, _, key = name[8:].lower().partition("_")
            out.append((section, key.replace("_", ".") if section == "kafka" else key, value))
    return out


def ini(path):
    """[(section, key, value)] of an INI file."""
    out = []
    section = ""
    with open(path, encoding="utf-8") as f:
        for line in f:
            line = line.strip()
            if not line or line[0] in "#;":
                continue
            if line[0] == "[":
                section = line[1:line.index("]")]
                continue
            key, _, value = line.partition("=")
            value = value.split(" ;")[0].split(" #")[0].strip()
            out.append((section, key.strip(), value))
    return out


def size_of(text):
    for unit, factor in SIZES.items():
        if text.endswith(unit):
            return int(text[:-len(unit)]) * factor
    return int(text)


def read(path):
    out = Config()
    recipients = {}
    lenders = []
    policy_file = ""
    where = os.path.dirname(os.path.abspath(path))
    for section, key, value in sections(path):
        if section == "topics" and key in out.topics:
            out.topics[key] = value
        elif section == "service" and key == "group_id":
            out.group = value
        elif section == "service" and key == "policy_file":
            policy_file = value
        elif section == "kafka":
            out.kafka[key] = value
        elif section == "redis":
            out.redis[key] = value
        elif section == "registry" and key == "url":
            out.registry_url = value
        elif section == "registry" and key == "schema_dir":
            out.schema_dir = value
        elif section == "limits" and key == "value_bytes":
            out.value_bytes = size_of(value)
        elif section == "lenders":
            lenders = [x for x in value.replace(",", " ").split() if x]
        elif section.startswith("recipient."):
            recipients.setdefault(section[10:], {})[key] = value
    out.recipients = tuple(recipient(name, keys, where) for name, keys in sorted(recipients.items()))
    out.policies = policies(ini(policy_file) if policy_file else (), out.recipients, tuple(lenders))
    return out


def recipient(name, keys, where):
    def read(path):
        with open(path if os.path.isabs(path) else os.path.join(where, path), "rb") as f:
            return f.read()

    key = read(keys["key_file"])
    id_key = read(keys["id_key_file"]) if keys.get("id_key_file") else key
    scheme = keys.get("scheme", "hmac-sha256")
    id_scheme = keys.get("id_scheme", "same")
    return Recipient(name, keys.get("kind", "bureau") == "lender", keys.get("bilateral", "false") == "true",
                     keys.get("on_cure", "revoke") == "keep", scheme.upper(),
                     int(keys.get("epoch", "1")), key, keys.get("topic", ""), id_key,
                     (scheme if id_scheme == "same" else id_scheme).upper())


def policies(lines, recipients, lenders):
    """One entry per date, each a copy of the one before with what it changes; a product is the entry's default
    with all that sections have said of it so far."""
    by_date = {}
    for section, key, value in lines:
        rest = section[6:]
        date = None
        if rest[:1] == "." and not rest.startswith(".product."):
            date, rest = dates.day_of(rest[1:11]), rest[11:]
        product = rest[9:] if rest.startswith(".product.") else None
        by_date.setdefault(date, []).append((product, key, value))
    entries = []
    profile = next((v for p, k, v in by_date.get(None, ()) if p is None and k == "profile"), "cn").lower()
    entry = Policy(version=profile + "-1", profile=profile)
    entry.recipients, entry.lenders = recipients, lenders
    said = {}
    for date in [None] + sorted(d for d in by_date if d is not None):
        entry = Policy(**vars(entry))
        entry.effective_on = date
        entry.default_product = Product(**vars(entry.default_product))
        for product, key, value in by_date.get(date, ()):
            if product is None:
                assign(entry, key, value)
            else:
                said.setdefault(product, {})[key] = value
        entry.products = {}
        for product, keys in said.items():
            entry.products[product] = Product(**vars(entry.default_product))
            for key, value in keys.items():
                assign_product(entry.products[product], key, value)
        entries.append(entry)
    return Policies(*entries)


def assign(entry, key, value):
    if key in INTS:
        setattr(entry, INTS[key], None if value == "off" else int(value))
    elif key == "accounts":
        entry.accounts_implicit = value == "implicit"
    elif key == "report_consent":
        entry.consent_required = value == "required"
    elif key in ("version", "base_currency"):
        setattr(entry, key, value)
    elif key == "bureaus":
        entry.bureaus = tuple(value.replace(",", " ").split())
    elif key == "reminders":
        entry.reminders = tuple((int(x.partition(":")[0]), x.partition(":")[2])
                                for x in value.replace(",", " ").split())
    elif key == "offer_dpd":
        entry.offer_days = tuple(int(x) for x in value.replace(",", " ").split())
    elif key == "repair":
        entry.repairs = () if value == "off" else tuple(map(repair, value.replace(",", " ").split()))
    elif key != "profile":
        assign_product(entry.default_product, key, value)


def repair(text):
    """name:first day:last day:most:repaid by:effective"""
    _, first, last, most, by, effective = text.split(":")
    return Repair(dates.day_of(first), dates.day_of(last), int(most), dates.day_of(by), dates.day_of(effective))


def assign_product(product, key, value):
    if key in ("settlement_day", "grace_days", "tolerance"):
        setattr(product, key, int(value))
    elif key == "account_type":
        product.account_type = value
    elif key == "segment":
        product.segment = value
    elif key == "drawdown_ceiling":
        product.drawdown_ceiling = None if value == "off" else int(value)
    elif key == "waterfall":
        product.waterfall = tuple(COMPONENTS.index(x) for x in value.replace(",", " ").split())
    else:
        raise ValueError("policy key %r is not known to the oracle" % key)
