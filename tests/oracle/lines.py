"""Reads the line format of creditctl: {"topic", "type", "record"} with ISO dates, into plain records."""

import datetime
import json
import os

from . import dates, schemas


def converters(root=schemas.ROOT):
    """{record name: field reader} for the input records, from the contracts with their logical types."""
    out = {}
    folder = os.path.join(root, "input")
    for name in os.listdir(folder):
        with open(os.path.join(folder, name), encoding="utf-8") as f:
            out[name[:-5]] = reader_of(json.load(f))
    return out


def millis(text):
    at = datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
    return round(at.timestamp() * 1000)


def reader_of(node):
    """A function from JSON value to plain value for a schema node."""
    if isinstance(node, list):
        records = {n["name"]: reader_of(n) for n in node if isinstance(n, dict) and n["type"] == "record"}
        if records:
            return lambda v: ("creditd." + v["kind"], records[v["kind"]](v))
        inner = reader_of(next(n for n in node if n != "null"))
        return lambda v: None if v is None else inner(v)
    if isinstance(node, dict):
        if node["type"] == "record":
            fields = [(f["name"], reader_of(f["type"])) for f in node["fields"]]
            return lambda v: {n: r(v[n]) if n in v else None for n, r in fields}
        if node["type"] == "array":
            item = reader_of(node["items"])
            return lambda v: [item(x) for x in v]
        if node.get("logicalType") == "date":
            return dates.day_of
        if node.get("logicalType") == "timestamp-millis":
            return millis
    return lambda v: v


def read(path, kafka_date):
    """Items as gen.Stream makes them."""
    readers = converters()
    items = []
    with open(path, encoding="utf-8") as f:
        for line in f:
            if not line.strip():
                continue
            row = json.loads(line)
            rec = readers[row["type"]](row["record"])
            if row["type"] == "CalendarTick":
                items.append(("T", rec["business_date"]))
                continue
            day = kafka_date
            if row.get("kafka_time"):
                day = dates.date_of_millis(millis(row["kafka_time"]), 480)
            items.append(("E", row["type"], rec, day))
    return items
