#!/usr/bin/env python3
"""The codec against fastavro, an implementation of Avro that shares nothing with ours.

1. Random records of every contract and of the fixtures, written by us: fastavro reads the same values and
   writes the same bytes.
2. Random *older and newer* writers' schemas of the same records (fields reordered, dropped, added, renamed
   to an alias; numbers narrowed; texts and bytes swapped; enums reordered, grown, cut; unions widened,
   narrowed, reordered), values written by fastavro with them: both read the same, or both refuse.

Everything comes from SEED (environment; printed), so a failure can be had again.
"""

import copy
import datetime
import io
import json
import os
import pathlib
import random
import struct
import subprocess
import sys

import fastavro

BUILD = os.environ.get("CREDITD_BUILD_DIR", "build/dev")
TOOL = os.environ.get("CREDITD_CODEC_TOOL", os.path.join(BUILD, "codec_tool"))
SEED = int(os.environ.get("SEED", "20260131"))
RECORDS = int(os.environ.get("CODEC_RECORDS", "60"))  # per schema
WRITERS = int(os.environ.get("CODEC_WRITERS", "60"))  # evolved schemas per schema
MESSAGES = 5  # per evolved schema
FAR = 2932897  # days beyond the year 9999


class Tool:
    def __init__(self):
        self.process = subprocess.Popen([TOOL], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline().rstrip("\n")
        if not answer:
            raise SystemExit("codec_tool ended at: %s" % line[:300])
        word, _, rest = answer.partition(" ")
        return word, rest

    def ok(self, line):
        word, rest = self.ask(line)
        if word != "ok":
            raise SystemExit("codec_tool: %s %s\n  at: %s" % (word, rest, line[:2000]))
        return rest

    def close(self):
        self.process.stdin.close()
        if self.process.wait(60) != 0:
            raise SystemExit("codec_tool ended with %d" % self.process.returncode)


# ---------------------------------------------------------------------------------- schemas and values


def without_logical(schema):
    if isinstance(schema, list):
        return [without_logical(s) for s in schema]
    if isinstance(schema, dict):
        return {k: without_logical(v) if k in ("type", "items", "values", "fields") else v
                for k, v in schema.items() if k != "logicalType"}
    return schema


def qualified(schema, space=""):
    """The schema with the full names of its named types spelled out."""
    if isinstance(schema, list):
        return [qualified(s, space) for s in schema]
    if not isinstance(schema, dict):
        return schema
    out = {k: v for k, v in schema.items() if k != "namespace"}
    if schema.get("type") in ("record", "enum", "fixed"):
        space = schema.get("namespace", space)
        if "." not in schema["name"] and space:
            out["name"] = space + "." + schema["name"]
        space = out["name"].rpartition(".")[0]
    for key in ("type", "items", "values"):
        if key in out:
            out[key] = qualified(out[key], space)
    if "fields" in out:
        out["fields"] = [{**f, "type": qualified(f["type"], space)} for f in out["fields"]]
    return out


def named_types(schema, found):
    if isinstance(schema, list):
        for branch in schema:
            named_types(branch, found)
    elif isinstance(schema, dict):
        if schema.get("type") in ("record", "enum", "fixed"):
            found[schema["name"].rpartition(".")[2]] = schema
        for key in ("type", "items", "values"):
            if isinstance(schema.get(key), (dict, list)):
                named_types(schema[key], found)
        for field in schema.get("fields", []):
            named_types(field["type"], found)
    return found


def iso_date(days):
    if not -719162 <= days < FAR:
        return days
    return (datetime.date(1970, 1, 1) + datetime.timedelta(days=days)).isoformat()


def iso_time(ms):
    days, rest = divmod(ms, 86400000)
    if not -719162 <= days < FAR:
        return ms
    return "%sT%02d:%02d:%02d.%03dZ" % (iso_date(days), rest // 3600000, rest // 60000 % 60, rest // 1000 % 60, rest % 1000)


def as_ours(schema, value, types):
    """A value that fastavro read, in the form of our JSON."""
    if isinstance(schema, list):
        if value is None:
            return None
        branches = [s for s in schema if s != "null"]
        if len(branches) == 1:
            return as_ours(branches[0], value, types)
        # A default comes as it stands in the schema: a value of the first branch, without its name.
        name, record = value if isinstance(value, tuple) else (branches[0]["name"] if isinstance(branches[0], dict) else branches[0], value)
        name = name.rpartition(".")[2]
        return {"kind": name, **as_ours(types[name], record, types)}
    if isinstance(value, tuple):
        value = value[1]  # fastavro names the branch that the writer's union had
    if isinstance(schema, str):
        name = schema.rpartition(".")[2]
        if name in types and schema not in ("int", "long", "string", "bytes", "boolean", "float", "double"):
            return as_ours(types[name], value, types)
        schema = {"type": schema}
    kind = schema["type"]
    if isinstance(kind, (dict, list)):
        return as_ours(kind, value, types)
    if schema.get("logicalType") == "date":
        return iso_date(value)
    if schema.get("logicalType") == "timestamp-millis":
        return iso_time(value)
    if kind in ("bytes", "fixed"):
        return value.encode().decode("latin-1") if isinstance(value, str) else value.decode("latin-1")
    if kind == "float":
        return struct.unpack("<f", struct.pack("<f", float(value)))[0]
    if kind == "double":
        return float(value)
    if kind == "array":
        return [as_ours(schema["items"], item, types) for item in value]
    if kind == "record":
        return {f["name"]: as_ours(f["type"], value[f["name"]] if f["name"] in value else f["default"], types) for f in schema["fields"]}
    if kind not in ("boolean", "int", "long", "string", "enum"):
        return as_ours(kind, value, types)
    return value


def text(rng):
    return "".join(rng.choice("aZ09-_ \"\\\n\u00e9\u4e2d\U0001f600") for _ in range(rng.randrange(12)))


def number(rng, bits):
    edge = (1 << (bits - 1)) - 1
    return rng.choice([0, -1, 1, edge, -edge, rng.randrange(-100, 100), rng.randrange(40000), rng.randint(-edge, edge)])


def value_of(schema, rng, types, depth=0):
    """A random value of a writer's schema, as fastavro takes it."""
    if isinstance(schema, list):
        branch = rng.choice(schema)
        if branch == "null":
            return None
        value = value_of(branch, rng, types, depth)
        found = types.get(branch.rpartition(".")[2]) if isinstance(branch, str) else branch
        return (found["name"], value) if found and found["type"] == "record" else value
    if isinstance(schema, str):
        schema = types.get(schema.rpartition(".")[2], {"type": schema})
    kind = schema["type"]
    if isinstance(kind, (dict, list)):
        return value_of(kind, rng, types, depth)
    if kind == "null":
        return None
    if kind == "boolean":
        return rng.random() < 0.5
    if kind in ("int", "long"):
        return number(rng, 32 if kind == "int" else 64)
    if kind in ("float", "double"):
        return rng.randint(-1000000, 1000000) / 8
    if kind == "string":
        return text(rng)
    if kind == "bytes":
        # What a string may be read from must be UTF-8 now and then, and must not be at other times.
        return text(rng).encode() if rng.random() < 0.95 else bytes(rng.randrange(256) for _ in range(rng.randrange(9)))
    if kind == "fixed":
        return bytes(rng.randrange(256) for _ in range(schema["size"]))
    if kind == "enum":
        return rng.choice(schema["symbols"])
    if kind == "array":
        return [value_of(schema["items"], rng, types, depth + 1) for _ in range(rng.randrange(4))]
    if kind == "map":
        return {text(rng): value_of(schema["values"], rng, types, depth + 1) for _ in range(rng.randrange(4))}
    return {f["name"]: value_of(f["type"], rng, types, depth + 1) for f in schema["fields"]}


# ---------------------------------------------------------------------------------- evolving a schema

NARROWER = {"long": ["int"], "float": ["int", "long"], "double": ["int", "long", "float"], "string": ["bytes"], "bytes": ["string"]}


class Evolver:
    """Changes a reader's schema into one that an older or newer writer might have had."""

    def __init__(self, rng):
        self.rng = rng
        self.fresh = 0
        self.heat = rng.choice([0.15, 0.4, 1])  # few changes are read more often, many are refused

    def chance(self, part):
        return self.rng.random() < part * self.heat

    def name(self, prefix):
        self.fresh += 1
        return "%s_%d" % (prefix, self.fresh)

    def extra(self, depth=0):
        """A type that the reader knows nothing of."""
        pick = self.rng.randrange(12 if depth < 2 else 8)
        if pick < 8:
            return ["null", "boolean", "int", "long", "float", "double", "bytes", "string"][pick]
        if pick == 8:
            return {"type": "array", "items": self.extra(depth + 1)}
        if pick == 9:
            return {"type": "map", "values": self.extra(depth + 1)}
        if pick == 10:
            return {"type": "enum", "name": self.name("NewEnum"), "symbols": ["A", "B", "C"]}
        return {"type": "record", "name": self.name("NewRecord"),
                "fields": [{"name": "x%d" % i, "type": self.extra(depth + 1)} for i in range(self.rng.randrange(1, 4))]}

    def type(self, schema):
        if isinstance(schema, list):
            return self.union(schema)
        if isinstance(schema, dict):
            kind = schema["type"]
            if kind == "record":
                return self.record(schema)
            if kind == "enum":
                return self.enum(schema)
            if kind == "fixed":
                return schema
            if kind == "array":
                items = self.type(schema["items"])
                return {"type": "array", "items": items}
            if isinstance(kind, (dict, list)):
                return self.type(kind)
            schema = kind
        if schema in NARROWER and self.chance(0.3):
            return self.rng.choice(NARROWER[schema])
        return schema

    def field_type(self, schema):
        changed = self.type(schema)
        if isinstance(changed, list) or not self.chance(0.15):
            return changed
        if self.chance(0.5):
            return ["null", changed] if self.chance(0.5) else [changed, "null"]
        return self.widen([changed])

    def widen(self, branches):
        kinds = [b if isinstance(b, str) else b["type"] for b in branches]
        # Not what the branches could be mistaken for: the value says by its Python type which it is.
        free = [k for k in ("null", "boolean") if k not in kinds]
        if not {"int", "long", "float", "double"} & set(kinds):
            free.append("double")
        out = branches + self.rng.sample(free, min(len(free), self.rng.randrange(1, 3)))
        self.rng.shuffle(out)
        return out

    def union(self, branches):
        changed = [self.type(b) for b in branches]
        if self.chance(0.3):
            order = list(range(len(changed)))
            # Only what is not referred to by name before it is defined may change place.
            if not any(isinstance(b, str) and b not in ("null", "int", "long", "string", "bytes") for b in changed):
                self.rng.shuffle(order)
            changed = [changed[i] for i in order]
        if len(changed) == 2 and "null" in changed and self.chance(0.15):
            return next(b for b in changed if b != "null")
        if all(isinstance(b, str) for b in changed) and self.chance(0.2):
            return self.widen(changed)
        return changed

    def enum(self, schema):
        schema = copy.deepcopy(schema)
        schema.pop("default", None)
        symbols = schema["symbols"]
        if self.chance(0.4):
            self.rng.shuffle(symbols)
        if self.chance(0.3):
            symbols.insert(self.rng.randrange(len(symbols) + 1), self.name("NEW"))
        if self.chance(0.3) and len(symbols) > 1:
            symbols.pop(self.rng.randrange(len(symbols)))
        return schema

    def record(self, schema):
        fields = []
        for field in schema["fields"]:
            defines = named_types(field["type"], {})
            if "default" in field and not defines and self.chance(0.3):
                continue
            made = {"name": field["name"], "type": self.field_type(field["type"])}
            if field.get("aliases") and self.chance(0.5):
                made["name"] = self.rng.choice(field["aliases"])
            fields.append(made)
        for _ in range(self.rng.randrange(3)):
            fields.insert(self.rng.randrange(len(fields) + 1), {"name": self.name("new"), "type": self.extra()})
        if not any(named_types(f["type"], {}) for f in fields) and self.chance(0.5):
            self.rng.shuffle(fields)
        out = {k: v for k, v in schema.items() if k in ("type", "name", "namespace")}
        return {**out, "fields": fields}


# ---------------------------------------------------------------------------------- the comparison


def dumps(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def compare_records(tool, name, schema, types):
    parsed = fastavro.parse_schema(without_logical(schema), named_schemas={})
    tool.ok("compile %s %s" % (name, json.dumps(schema)))
    for seed in range(RECORDS):
        wire = tool.ok("random %s %d" % (name, SEED + seed))
        raw = bytes.fromhex(wire)
        stream = io.BytesIO(raw)
        value = fastavro.schemaless_reader(stream, parsed, None, return_record_name=True)
        assert stream.tell() == len(raw), "fastavro leaves bytes behind"
        ours = json.loads(tool.ok("decode " + wire))
        theirs = as_ours(schema, value, types)
        assert ours == theirs, "%s seed %d:\nours   %s\ntheirs %s" % (name, SEED + seed, dumps(ours), dumps(theirs))
        out = io.BytesIO()
        fastavro.schemaless_writer(out, parsed, value)
        assert out.getvalue() == raw, "%s seed %d: fastavro writes other bytes" % (name, SEED + seed)
    return RECORDS


def read_theirs(raw, writer, reader, schema, types):
    """The value as our JSON, or the exception with which fastavro refuses."""
    try:
        value = fastavro.schemaless_reader(io.BytesIO(raw), writer, reader, return_record_name=True)
        return as_ours(schema, value, types), None
    except Exception as problem:  # fastavro refuses with many kinds
        return None, problem


def compare_evolved(tool, name, schema, types, rng, counts):
    reader = fastavro.parse_schema(without_logical(schema), named_schemas={})
    for _ in range(WRITERS):
        writer_schema = Evolver(rng).record(without_logical(schema))
        writer = fastavro.parse_schema(copy.deepcopy(writer_schema), named_schemas={})
        writer_types = named_types(writer_schema, {})
        compiled, why = tool.ask("compile %s %s" % (name, json.dumps(writer_schema)))
        for _ in range(MESSAGES):
            value = value_of(writer_schema, rng, writer_types)
            out = io.BytesIO()
            fastavro.schemaless_writer(out, writer, value)
            raw = out.getvalue()
            theirs, problem = read_theirs(raw, writer, reader, schema, types)
            word, rest = (compiled, why) if compiled != "ok" else tool.ask("decode " + raw.hex())
            where = "%s\nwriter %s\nbytes %s\nours %s %s\ntheirs %s" % (
                name, json.dumps(writer_schema), raw.hex(), word, rest, problem or dumps(theirs))
            if problem is None and word == "ok":
                assert json.loads(rest) == theirs, "values differ: " + where
                counts["read alike"] += 1
            elif problem is not None and word == "ERR_POISON":
                counts["refused alike"] += 1
            else:
                raise AssertionError("one reads, one refuses: " + where)


def main():
    print("SEED=%d, fastavro %s" % (SEED, fastavro.__version__))
    tool = Tool()
    counts = {"records alike": 0, "read alike": 0, "refused alike": 0}
    rng = random.Random(SEED)
    files = sorted(pathlib.Path("schemas/avsc").glob("*/*.avsc")) + sorted(pathlib.Path("tests/data/avsc").glob("*.avsc"))
    for path in files:
        schema = qualified(json.loads(path.read_text()))
        types = named_types(schema, {})
        counts["records alike"] += compare_records(tool, path.stem, schema, types)
        compare_evolved(tool, path.stem, schema, types, rng, counts)
    tool.close()
    print(", ".join("%d %s" % (count, what) for what, count in counts.items()))
    if min(counts.values()) < 500:
        raise SystemExit("too few cases to mean anything")


if __name__ == "__main__":
    sys.exit(main())
