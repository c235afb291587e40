"""The framed Avro records of the input, decoded with fastavro to the events of rules.py."""

import io
import json
import pathlib

import fastavro

import rules

SCHEMAS = pathlib.Path(__file__).resolve().parents[4] / "schemas" / "avsc"
KINDS = {"AccountEvent": rules.OPENED, "OverdueEvent": rules.OVERDUE, "RepaymentEvent": rules.REPAYMENT}


def _plain(schema):
    """The schema without logical types: days and milliseconds stay numbers, which costs less."""
    if isinstance(schema, dict):
        return {key: _plain(value) for key, value in schema.items() if key != "logicalType"}
    return [_plain(part) for part in schema] if isinstance(schema, list) else schema


def _load():
    readers = {}
    for number, name in json.loads((SCHEMAS / "index.json").read_text()).items():
        record = pathlib.Path(name).stem
        if record in KINDS:
            parsed = fastavro.parse_schema(_plain(json.loads((SCHEMAS / name).read_text())), named_schemas={})
            readers[int(number)] = (KINDS[record], parsed)
    return readers


READERS = _load()


def decode(raw):
    """Returns the event; see Borrower.apply."""
    kind, schema = READERS[int.from_bytes(raw[1:5], "big")]
    e = fastavro.schemaless_reader(io.BytesIO(raw[5:]), schema)
    amounts = None
    if kind == rules.OPENED:
        return kind, e["value_date"], e["account_id"], 0, 0, None, e["balance"] or 0
    amounts = (e["principal"], e["interest"], e["fee"], e["penalty"])
    if kind == rules.OVERDUE:
        return kind, e["value_date"], e["account_id"], e["instalment_no"], e["due_date"], amounts, e["balance"]
    return kind, e["value_date"], e["account_id"], e["instalment_no"], 0, amounts, 0
