"""Whether a peer decided what creditd decided, on the common stream.

Compared, for every borrower, from committed records (read_committed) and from Redis:

  report updates   the whole sequence in Kafka's order, each with account, point, business date, days past due, overdue
                   amount, overdue count, monthly code where days past due are above 0, and report_seq
  line actions     the whole sequence: action and business date
  Redis            standing, greatest days past due, overdue amount, number of reports; from creditd's views and
                   from the peer's; the same borrowers, none more and none less

Not compared, since the peers have none: notices, blacklist shares, audit, journal, versions, histories, classes.
"""

import collections
import datetime
import io
import json

import fastavro

import rules
from rig import ROOT, RigError

EPOCH = datetime.date(1970, 1, 1)
SCHEMAS = ROOT / "schemas" / "avsc"
SHOWN_AT_MOST = 5


def read_all(contestant, word):
    """{key: [value]} of an output topic, committed records in the order of their partition."""
    found = collections.defaultdict(list)
    contestant.contest.read([f"{contestant.run}.{word}"],
                            lambda message: found[message.key().decode()].append(message.value()))
    return dict(found)


def _daemon_reader(name):
    schema = fastavro.parse_schema(json.loads((SCHEMAS / "output" / f"{name}.avsc").read_text()), named_schemas={})
    return lambda raw: fastavro.schemaless_reader(io.BytesIO(raw[5:]), schema)


def _days(date):
    return (date - EPOCH).days


def daemon_report(record):
    if record["kind"] != "ACCOUNT" or record["op"] != "NORMAL":
        raise RigError(f"the stream has left the common subset: creditd reports {record['kind']} {record['op']}")
    code = int(record["monthly_code"]) if record["dpd"] else 0
    return (record["account_id"], record["point"], _days(record["business_date"]), record["dpd"],
            record["overdue_amount"], record["overdue_count"], code, record["report_seq"])


def outputs_of_daemon(contestant):
    read = _daemon_reader("CreditReportUpdate")
    reports = {key: [daemon_report(read(raw)) for raw in values]
               for key, values in read_all(contestant, "report-updates").items()}
    read = _daemon_reader("LineAction")
    actions = {key: [(record["action"], _days(record["business_date"])) for record in map(read, values)]
               for key, values in read_all(contestant, "line-actions").items()}
    refused = read_all(contestant, "dead-letters")
    if refused:
        raise RigError(f"creditd refuses {sum(map(len, refused.values()))} events of the common stream")
    return {"report updates": reports, "line actions": actions,
            "Redis": views(contestant, ("standing", "dpd_days", "overdue_minor", "report_seq"))}


def outputs_of_peer(contestant):
    reports = read_all(contestant, "report-updates")
    actions = read_all(contestant, "line-actions")
    return {"report updates": {key: list(map(rules.decode_report, values)) for key, values in reports.items()},
            "line actions": {key: [(rules.ACTIONS[action], day) for action, day in map(rules.decode_action, values)]
                             for key, values in actions.items()},
            "Redis": views(contestant, ("standing", "dpd_days", "overdue_minor", "reports"))}


def views(contestant, fields):
    """{borrower: (standing, dpd, overdue, reports)} as it stands in Redis."""
    client = contestant.contest.redis_client()
    keys = list(client.scan_iter(f"{contestant.view}*", count=1000))
    found = {}
    for at in range(0, len(keys), 1000):
        pipeline = client.pipeline(transaction=False)
        for key in keys[at : at + 1000]:
            pipeline.hmget(key, fields)
        for key, values in zip(keys[at : at + 1000], pipeline.execute()):
            standing, *numbers = values
            found[key.decode()[len(contestant.view):]] = (standing.decode(), *map(int, numbers))
    return found


def differences(wanted, got):
    """Sentences on what differs between two sets of outputs; empty = nothing does."""
    lines = []
    for part, expected in wanted.items():
        found = got[part]
        for borrower in sorted(expected.keys() | found.keys()):
            if expected.get(borrower) != found.get(borrower):
                lines.append(f"{part} of {borrower}: creditd {expected.get(borrower)}, peer {found.get(borrower)}")
    return lines


def require_same(contestant, wanted):
    """Raises if the peer's outputs differ; returns what was compared, as counts."""
    got = outputs_of_peer(contestant)
    lines = differences(wanted, got)
    if lines:
        raise RigError(f"{contestant.title} differs from creditd in {len(lines)} places:\n  "
                       + "\n  ".join(lines[:SHOWN_AT_MOST]))
    return counts(wanted)


def counts(outputs):
    return {part: sum(len(values) for values in found.values()) if part != "Redis" else len(found)
            for part, found in outputs.items()}
