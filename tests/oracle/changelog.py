"""The changelog of a partition against the model."""

import xxhash

from . import compare


class Changelog:
    """The last value of every key of a partition, its seal checked."""

    def __init__(self, number, messages, contracts, report):
        self.number, self.report, self.contracts = number, report, contracts
        self.values = {}
        self.begin = self.meta = None
        self.meta_offset = -1
        for m in messages:
            self.take(m)
        self.end()

    def take(self, m):
        key = m.key().decode()
        if key == "begin":
            self.begin = m.value()
        elif key == "meta":
            self.meta, self.meta_offset = m.value(), m.offset()
        elif m.value() is None:
            self.values.pop(key, None)
        else:
            self.values[key] = m.value()

    def end(self):
        """All was taken."""
        self.begin = self.open(self.begin, "begin") if self.begin is not None else None
        self.meta = self.open(self.meta, "meta") if self.meta is not None else None

    def open(self, value, key):
        sealed = value
        if xxhash.xxh3_64_intdigest(value[:-8]) == int.from_bytes(value[-8:], "big"):
            value = value[:-8]
        elif key not in ("begin", "meta"):
            self.report.add("differing", "partition %d: changelog %s: its checksum is wrong" % (self.number, key))
        reason, _, rec = self.contracts.open(value)
        if reason:
            self.report.add("differing", "partition %d: changelog %s: %s (%d bytes)" % (self.number, key, reason,
                                                                                       len(sealed)))
        return rec

    def checksum(self):
        total = 0
        for key, value in self.values.items():
            seed = xxhash.xxh3_64_intdigest(key.encode())
            total += xxhash.xxh3_64_intdigest(value, seed)
        return total % 2 ** 64

    def check(self, part, next_offset, committed):
        n, report, meta = self.number, self.report, self.meta
        if meta is None:
            if part.inputs:
                report.add("lost", "partition %d: no meta in the changelog" % n)
            return
        if self.begin is None or self.begin["txn_seq"] != meta["txn_seq"]:
            report.add("differing", "partition %d: begin %s, meta %s" % (n, self.begin, meta["txn_seq"]))
        live = [k for k in self.values if k.startswith("b/")]
        if meta["borrowers"] != len(live):
            report.add("differing", "partition %d: meta counts %d borrowers, the changelog has %d"
                       % (n, meta["borrowers"], len(live)))
        if meta["checksum"] % 2 ** 64 != self.checksum():
            report.add("differing", "partition %d: meta's checksum is not that of the changelog" % n)
        if meta["business_date"] != part.business_date:
            report.add("differing", "partition %d: business date %s, should be %s"
                       % (n, meta["business_date"], part.business_date))
        for position in meta["positions"]:
            mine = next_offset.get(position["topic"])
            if mine is not None and position["next_offset"] < mine:
                report.add("differing", "partition %d: meta stands at %s %d, the journal at %d"
                           % (n, position["topic"], position["next_offset"], mine))
            at = committed.get(position["topic"])
            if at is not None and at >= 0 and at != position["next_offset"]:
                report.add("differing", "partition %d: the group stands at %s %d, meta at %d"
                           % (n, position["topic"], at, position["next_offset"]))
        self.check_borrowers(part)

    def check_borrowers(self, part):
        left = dict(self.values)
        for name, b in sorted(part.borrowers.items()):
            value = left.pop("b/" + name, None)
            if value is None:
                self.report.add("lost", "changelog b/%s" % name)
                continue
            borrower = self.open(value, "b/" + name)
            accounts = []
            for a in b.ordered:
                key = "a/%s/%s/%s" % (name, a.lender, a.account_id)
                at = left.pop(key, None)
                if at is None:
                    self.report.add("lost", "changelog " + key)
                    continue
                accounts.append(self.open(at, key))
                check_index(self.report, borrower, a, at, key)
            if borrower is None or len(accounts) != len(b.ordered):
                continue
            different = compare.state(b, borrower, accounts)
            if different:
                self.report.add("differing", "changelog " + different)
        for key in left:
            self.report.add("doubled", "changelog %s: nobody expects it" % key)


def check_index(report, borrower, a, value, key):
    """The borrower's index names the checksum of each account's value."""
    row = next((x for x in borrower["accounts"] if (x["lender_id"], x["account_id"]) == (a.lender, a.account_id)),
               None)
    if row is None or row["checksum"] % 2 ** 64 != int.from_bytes(value[-8:], "big"):
        report.add("differing", "changelog %s: the borrower's index has another checksum" % key)
