#!/usr/bin/env python3
"""schemas/generate: what it refuses, and that --check sees what differs. Works on a copy of the contracts."""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

SOURCE = pathlib.Path(os.environ.get("CREDITD_SOURCE_DIR", pathlib.Path(__file__).resolve().parents[2]))


def record(*fields, name="Probe", **more):
    return {"type": "record", "name": name, "namespace": "creditd", "fields": list(fields), **more}


def field(kind, name="f", **more):
    return {"name": name, "type": kind, **more}


INNER = {"type": "record", "name": "ProbeInner", "fields": [field("int", "a")]}
OTHER = {"type": "record", "name": "ProbeOther", "fields": [field("int", "kind")]}

REFUSED = {
    "a float": (record(field("double")), "no floats"),
    "a map": (record(field({"type": "map", "values": "int"})), "unknown type map"),
    "a boolean that may be null": (record(field(["null", "boolean"])), "has no C form"),
    "a list of lists": (record(field({"type": "array", "items": {"type": "array", "items": "int"}})), "has no C form"),
    "a union of scalars": (record(field(["int", "string"])), "a union is [null, T] or of records"),
    "a union whose record has a field kind": (record(field([INNER, OTHER])), "would hide the union's kind"),
    "a record without fields": (record(), "without fields"),
    "a field twice": (record(field("int"), field("long")), "bad or doubled field"),
    "a type of another file": (record(field("creditd.Party")), "each file is self-contained"),
    "an unknown logical type": (record(field({"type": "bytes", "logicalType": "decimal"})), "decimal"),
    "date on a long": (record(field({"type": "long", "logicalType": "date"})), "date on long"),
    "a symbol NONE": (record(field({"type": "enum", "name": "ProbeEnum", "symbols": ["NONE"]})), "NONE has no C form"),
    "a default that is no symbol": (record(field({"type": "enum", "name": "ProbeEnum", "symbols": ["A"], "default": "B"})), "none of the symbols"),
    "another type of a known name": (record(field({"type": "enum", "name": "RepaymentKind", "symbols": ["A"]})), "differs from"),
    "a file of another name": (record(field("int"), name="Other"), "file and record have one name"),
    "no record": ({"type": "enum", "name": "Probe", "symbols": ["A"]}, "is a record"),
}


class GenerateTest(unittest.TestCase):
    def setUp(self):
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="creditd-generate-"))
        self.addCleanup(shutil.rmtree, self.root)
        for name in ("schemas/avsc", "tests/data/avsc"):
            shutil.copytree(SOURCE / name, self.root / name)
        for name in ("schemas/codec", "state/core", "tests/support"):
            (self.root / name).mkdir(parents=True)
        shutil.copy(SOURCE / "schemas/generate", self.root / "schemas/generate")
        self.run_generate()

    def run_generate(self, *arguments, status=0):
        done = subprocess.run([self.root / "schemas/generate", *arguments], capture_output=True, text=True)
        self.assertEqual(done.returncode, status, done.stderr)
        return done.stdout + done.stderr

    def put(self, schema, number="900", name="Probe"):
        path = self.root / "schemas/avsc/input" / (name + ".avsc")
        path.write_text(json.dumps(schema))
        index = self.root / "schemas/avsc/index.json"
        index.write_text(json.dumps({**json.loads(index.read_text()), number: "input/%s.avsc" % name}))

    def test_it_makes_what_is_checked_in(self):
        for name in ("state/core/records.h", "state/core/records.c", "schemas/codec/tables.h", "schemas/codec/tables.c",
                     "schemas/codec/readers.h", "schemas/codec/readers.c", "schemas/codec/writers.h", "schemas/codec/writers.c",
                     "schemas/codec/owners.h", "schemas/codec/owners.c",
                     "schemas/codec/embedded.c", "tests/support/fixture_records.h"):
            self.assertEqual((self.root / name).read_text(), (SOURCE / name).read_text(), name)

    def test_what_it_refuses(self):
        for name, (schema, part) in REFUSED.items():
            with self.subTest(name):
                self.put(schema)
                said = self.run_generate("--check", status=1)
                self.assertIn("Probe.avsc", said)
                self.assertIn(part, said)

    def test_a_new_contract_needs_an_id(self):
        (self.root / "schemas/avsc/input/Probe.avsc").write_text(json.dumps(record(field("int"))))
        self.assertIn("no id for input/Probe.avsc", self.run_generate("--check", status=1))

    def test_an_id_needs_its_file(self):
        self.put(record(field("int")))
        (self.root / "schemas/avsc/input/Probe.avsc").unlink()
        self.assertIn("there is no input/Probe.avsc", self.run_generate("--check", status=1))

    def test_check_shows_what_differs_and_changes_nothing(self):
        records = self.root / "state/core/records.h"
        before = records.read_text()
        self.put(record(field(["null", INNER], doc="What is inside.")))
        said = self.run_generate("--check", status=1)
        self.assertIn("+struct probe {", said)
        self.assertIn("+    /* What is inside; may be none */", said)
        self.assertIn("+    struct probe_inner *f;", said)
        self.assertEqual(records.read_text(), before)
        self.run_generate()
        self.run_generate("--check")

    def test_a_writer_needs_the_schema_of_its_record(self):
        (self.root / "schemas/avsc/output/Notice.avsc").unlink()
        self.assertIn("WRITTEN names a record that no schema defines", self.run_generate("--check", status=1))

    def without_writers_of_state(self):
        """So that what is wrong with a state record is found where its reader is made."""
        program = self.root / "schemas/generate"
        text = program.read_text()
        self.assertIn('WRITTEN = ("AccountState", "BorrowerState", ', text)
        program.write_text(text.replace('WRITTEN = ("AccountState", "BorrowerState", ', "WRITTEN = ("))

    def test_a_reader_needs_the_schema_of_its_record(self):
        self.without_writers_of_state()
        (self.root / "schemas/avsc/state/AccountState.avsc").unlink()
        self.assertIn("READ names a record that no schema defines", self.run_generate("--check", status=1))

    def add_field(self, name, added):
        path = self.root / "schemas/avsc" / name
        schema = json.loads(path.read_text())
        schema["fields"].append(added)
        path.write_text(json.dumps(schema))

    def test_what_has_no_writer_is_refused_where_one_is_made(self):
        self.add_field("output/Notice.avsc", field("bytes", "blob"))
        self.assertIn("Notice.avsc: no writer is made for bytes", self.run_generate("--check", status=1))

    def test_what_has_no_reader_is_refused_where_one_is_made(self):
        self.without_writers_of_state()
        before = (self.root / "schemas/avsc/state/AccountState.avsc").read_text()
        maybe = {"type": "array", "items": ["null", "int"]}
        for schema, part in (("bytes", "bytes"), (maybe, "items that may be null")):
            with self.subTest(part):
                (self.root / "schemas/avsc/state/AccountState.avsc").write_text(before)
                self.add_field("state/AccountState.avsc", field(schema, "blob"))
                self.assertIn("AccountState.avsc: no reader is made for " + part, self.run_generate("--check", status=1))

    def test_an_older_version_is_embedded_but_not_ours(self):
        older = self.root / "schemas/avsc/state/1"
        older.mkdir()
        shutil.copy(self.root / "schemas/avsc/state/Meta.avsc", older / "Meta.avsc")
        index = self.root / "schemas/avsc/index.json"
        index.write_text(json.dumps({**json.loads(index.read_text()), "901": "state/1/Meta.avsc"}))
        self.run_generate()
        text = (self.root / "schemas/codec/embedded.c").read_text()
        self.assertIn('.id = 901, .path = "state/1/Meta.avsc", .record = "Meta", .is_own = false', text)


if __name__ == "__main__":
    unittest.main(verbosity=2)
