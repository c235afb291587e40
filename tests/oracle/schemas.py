"""The contracts, read for fastavro; dates and times stay numbers."""

import io
import json
import os

import fastavro

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "schemas", "avsc")


def plain(node):
    """The schema without logical types, so that dates come out as day numbers."""
    if isinstance(node, dict):
        return {k: plain(v) for k, v in node.items() if k != "logicalType"}
    if isinstance(node, list):
        return [plain(x) for x in node]
    return node


def parse(text):
    return fastavro.parse_schema(plain(json.loads(text)))


def load(root=ROOT):
    """{record name: parsed schema} and {id: parsed schema} of a folder with index.json."""
    with open(os.path.join(root, "index.json"), encoding="utf-8") as f:
        index = json.load(f)
    by_name, by_id = {}, {}
    for number, path in index.items():
        with open(os.path.join(root, path), encoding="utf-8") as f:
            schema = parse(f.read())
        by_id[int(number)] = schema
        by_name.setdefault(os.path.basename(path)[:-5], schema)
    return by_name, by_id


def encode(schema, record):
    out = io.BytesIO()
    fastavro.schemaless_writer(out, schema, record)
    return out.getvalue()


def decode(schema, body):
    return fastavro.schemaless_reader(io.BytesIO(body), schema, None, return_record_name=True,
                                      return_record_name_override=True)


def decode_as(writer, reader, body):
    """Decodes the whole of `body`; raises if bytes are left over."""
    stream = io.BytesIO(body)
    out = fastavro.schemaless_reader(stream, writer, reader, return_record_name=True,
                                     return_record_name_override=True)
    if stream.read(1):
        raise ValueError("bytes after the record")
    return out
