"""The checks at the door, in the page's order; the first that fails is the reason (section 2)."""

import re

from . import dates, ids
from .facts import Picture, drop_old

MAX_AMOUNT = 999999999999999

LISTED_IDS = {
    "Consent": ("recipient",), "FraudVerdict": ("case_id",), "CourtList": ("case_id",),
    "ListedElsewhere": ("recipient", "code"), "NoticeDelivered": ("account_id",),
    "DisputeOpened": ("account_id", "dispute_id"), "DisputeResolved": ("account_id", "dispute_id"),
    "EnterpriseLink": ("enterprise_token",), "ReviewDecision": ("decision_id",), "Erasure": ("request_id",),
}
AMOUNTS = {
    "RepaymentEvent": ("amount", "principal", "interest", "fee", "penalty", "balance_after"),
    "OverdueEvent": ("principal", "interest", "fee", "penalty", "balance"),
    "AccountEvent": ("amount", "limit", "pledged", "balance"),
}
BALANCES = ("balance", "balance_after")
DETAIL_AMOUNTS = {"Income": ("monthly_amount",), "Borrowing": ("amount",),
                  "MultiLender": ("lenders_open", "inquiries_3m")}
CURRENCY = re.compile(r"[A-Z]{3}\Z")


class Event:
    """One decoded input record with what the log knows of it."""

    __slots__ = ("type", "rec", "detail", "key", "topic", "partition", "offset", "kafka_date", "content")

    def __init__(self, type_, rec, key, topic, partition, offset, kafka_date):
        self.type, self.rec, self.key = type_, rec, key
        self.topic, self.partition, self.offset, self.kafka_date = topic, partition, offset, kafka_date
        self.detail = None
        if type_ == "SignalEvent":
            name, fields = rec["detail"]
            self.detail = name.rpartition(".")[2]
            rec["detail"] = (self.detail, fields)
        self.content = content_of(type_, rec)


def content_of(type_, rec):
    """The decoded fields without the id (and without an identity number): what a duplicate must repeat."""
    if type_ != "SignalEvent":
        return tuple(tuple(v) if isinstance(v, list) else v for k, v in rec.items() if k != "event_id")
    name, fields = rec["detail"]
    return tuple(v for k, v in rec.items() if k not in ("event_id", "detail")) + (name,) + tuple(
        v for k, v in fields.items() if k != "id_number")


def strings_of(value):
    """Every string of a record, whatever its depth."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for v in value.values():
            yield from strings_of(v)
    elif isinstance(value, (list, tuple)):
        for v in value:
            yield from strings_of(v)


def free_strings(ev):
    """Every string but the identity number that Party brings."""
    if ev.detail == "Party":
        yield from strings_of({k: v for k, v in ev.rec.items() if k != "detail"})
        yield ev.rec["detail"][1]["id_type"]
    elif ev.detail is not None:
        yield from strings_of(ev.rec)
    else:
        for value in ev.rec.values():
            if isinstance(value, str):
                yield value


def ids_of(ev):
    rec = ev.rec
    yield rec["event_id"]
    yield rec["lender_id"]
    yield rec["borrower_id"]
    if ev.type != "SignalEvent":
        yield rec["account_id"]
        yield rec["product"]
    if ev.type == "RepaymentEvent" and rec["reverses"] is not None:
        yield rec["reverses"]
    if ev.detail in LISTED_IDS:
        for name in LISTED_IDS[ev.detail]:
            if rec["detail"][1][name] is not None:
                yield rec["detail"][1][name]


def check_ids(ev, policy):
    rec = ev.rec
    if not all(ids.ID.match(x) for x in ids_of(ev)):
        return "BAD_ID"
    if "currency" in rec and not CURRENCY.match(rec["currency"]):
        return "BAD_ID"
    if policy.lenders and rec["lender_id"] not in policy.lenders:
        return "BAD_ID"
    if ev.detail == "Party":
        party = rec["detail"][1]
        if ids.canonical_number(party["id_number"], ev.kafka_date) is None:
            return "BAD_ID"
    if ids.is_plain(rec["borrower_id"], ev.kafka_date):
        return "PLAIN_IDENTIFIER"
    if ev.detail == "EnterpriseLink" and ids.is_plain(rec["detail"][1]["enterprise_token"], ev.kafka_date):
        return "PLAIN_IDENTIFIER"
    for x in free_strings(ev):
        if len(x) == 18 and ids.is_identity_number(x, ev.kafka_date):
            return "PLAIN_IDENTIFIER"
    if ev.key != rec["borrower_id"].encode():
        return "KEY_MISMATCH"
    return None


def amounts_of(ev):
    for n in AMOUNTS.get(ev.type, ()):
        if ev.rec[n] is not None:
            yield n, ev.rec[n]
    if ev.detail in DETAIL_AMOUNTS:
        for n in DETAIL_AMOUNTS[ev.detail]:
            yield n, ev.rec["detail"][1][n]


def type_of(ev, account, policy):
    if account is not None:
        return account.type
    if ev.type == "AccountEvent" and ev.rec["kind"] == "OPENED":
        return ev.rec["account_type"]
    return policy.product(ev.rec["product"]).account_type


def check_amounts(ev, account, policy):
    rec = ev.rec
    for name, x in amounts_of(ev):
        if x < 0 and not (name in BALANCES and type_of(ev, account, policy) in ("R2", "R3")):
            return "NEGATIVE_AMOUNT"
    if any(abs(x) > MAX_AMOUNT for _, x in amounts_of(ev)):
        return "OVERFLOW"
    if ev.type in ("RepaymentEvent", "OverdueEvent"):
        portions = rec["principal"] + rec["interest"] + rec["fee"] + rec["penalty"]
        if portions > MAX_AMOUNT:
            return "OVERFLOW"
        if ev.type == "RepaymentEvent" and portions and portions != rec["amount"]:
            return "INCONSISTENT_AMOUNT"
    return None


SEEN_IDS_MAX = 8192  # C161


def check(b, ev, policy, business_date):
    """None, "DUPLICATE", or the reason of a dead letter, for the borrower as he stands."""
    reason = check_ids(ev, policy)
    if reason:
        return reason
    rec = ev.rec
    vd = rec["value_date"]
    if b.erased_on is not None and not (ev.type == "AccountEvent" and rec["kind"] == "OPENED"):
        return "ERASED"
    account = None
    if ev.type == "SignalEvent":
        seen = b.ids
    else:
        account = b.accounts.get((rec["lender_id"], rec["account_id"]))
        seen = account.ids if account is not None else {}
    clock = clock_after(b, ev, business_date)
    known = seen.get(rec["event_id"])
    if known is not None and known[0] >= clock - policy.window:
        return "DUPLICATE" if known[1] == ev.content else "CONFLICTING_DUPLICATE"
    erased = b.erased_ids.get((rec["event_id"], ev.content)) if ev.type != "SignalEvent" else None
    if erased is not None and erased >= clock - policy.window:
        return "DUPLICATE"
    reason = check_amounts(ev, account, policy)
    if reason:
        return reason
    if vd > ev.kafka_date + 1:
        return "FUTURE_DATED"
    if vd < clock - policy.window:
        return "TOO_LATE"
    if ev.type == "SignalEvent":
        return check_signal(b, ev, policy, clock)
    return check_account(b, ev, account, policy, clock)


def clock_after(b, ev, business_date):
    """The borrower's clock once the event is applied."""
    clock = min(ev.rec["value_date"], ev.kafka_date)
    if b.clock is not None and b.clock > clock:
        clock = b.clock
    if business_date is not None and business_date > clock:
        clock = business_date
    return clock


def check_signal(b, ev, policy, clock):
    fields = ev.rec["detail"][1]
    if "account_id" in fields:
        account = b.accounts.get((ev.rec["lender_id"], fields["account_id"]))
        if account is None:
            return "UNKNOWN_ACCOUNT"
    if ev.detail == "Erasure" and b.bars_erasure(clock):
        return "ERASURE_BARRED"
    if ids_kept(b, clock - policy.window, ev.detail == "Erasure") >= SEEN_IDS_MAX:
        return "LIMIT_EXCEEDED"
    return None


def ids_kept(b, oldest, with_accounts):
    """Ids in the window: of signals, of account events before an erasure, and those that an erasure would add."""
    dates_of = [vd for vd, _ in b.ids.values()] + list(b.erased_ids.values())
    if with_accounts:
        dates_of += [vd for a in b.ordered for vd, _ in a.ids.values()]
    return sum(vd >= oldest for vd in dates_of) if len(dates_of) >= SEEN_IDS_MAX else len(dates_of)


def order_key(ev):
    return ev.rec["value_date"], ev.rec["occurred_at"], ev.rec["event_id"].encode()


def check_account(b, ev, account, policy, clock):
    rec = ev.rec
    kind = rec.get("kind")
    if account is None:
        if ev.type == "AccountEvent" and kind != "OPENED":
            return "UNKNOWN_ACCOUNT"
        if ev.type != "AccountEvent" and not policy.accounts_implicit:
            return "UNKNOWN_ACCOUNT"
        if kind == "REVERSAL":
            return "UNKNOWN_REVERSAL"
        if len(b.accounts) >= policy.max_accounts:
            return "LIMIT_EXCEEDED"
        return None
    if kind == "OPENED" and account.opened_content is not None:
        if account.opened_content != opened_content(rec):
            return "ALREADY_OPEN"
    log = account.known_by(max(clock, vd_of(ev)))
    pic = Picture(log.before(order_key(ev)), vd_of(ev))
    drop_old(pic, vd_of(ev) - policy.window - 1)
    last = log.as_of(max(clock, vd_of(ev)))
    if is_after_closing(ev, last, kind):
        return "ACCOUNT_CLOSED"
    if rec["currency"] != account.currency:
        return "CURRENCY_MISMATCH"
    if kind == "REVERSAL":
        if not is_known_payment(account, ev, policy, clock):
            return "UNKNOWN_REVERSAL"
    if ev.type == "OverdueEvent" and contradicts(pic, rec):
        return "CONTRADICTS_SETTLEMENT"
    if kind == "CLOSED" and last.ended_on is None and (
            last.unpaid_facts() or any(f.settled is None for f in pic.facts.values())):
        return "CLOSED_WITH_ARREARS"
    if ev.type == "OverdueEvent" and len(last.owing) >= policy.max_unpaid:
        return "LIMIT_EXCEEDED"
    if len(account.log.entries) >= policy.max_movements and \
            account.kept_entries(folded_until(account, clock, policy)) >= policy.max_movements:
        return "LIMIT_EXCEEDED"
    return None


def vd_of(ev):
    return ev.rec["value_date"]


def folded_until(account, clock, policy):
    """Events value-dated on or before this day are no longer kept."""
    first = dates.settlement_on_or_after(clock - policy.window, account.settlement_day)
    return dates.settlement_before(first, account.settlement_day)


def opened_content(rec):
    return tuple(rec[k] for k in ("account_type", "opened_on", "matures_on", "settlement_day", "instalments",
                                  "amount", "limit", "product"))


def is_after_closing(ev, last, kind):
    """After closing only REVERSAL, CHARGEBACK and history are accepted; a transfer takes arrears still."""
    if last.ended_on is None:
        return False
    return kind not in ("REVERSAL", "CHARGEBACK", "CLOSED") and vd_of(ev) > last.ended_on


def is_known_payment(account, ev, policy, clock):
    payment = account.payments.get(ev.rec["reverses"])
    if payment is None or payment[0] < clock - policy.window:
        return False
    return not payment[1]


def contradicts(pic, rec):
    """A statement of arrears after its instalment was settled, or after a settlement of the account."""
    if not (rec["principal"] or rec["interest"] or rec["fee"] or rec["penalty"]):
        return False
    if any(s >= rec["due_date"] for s in pic.settlements):
        return True
    fact = pic.facts.get(rec["instalment_no"])
    return fact is not None and fact.settled is not None and fact.stated
