#!/usr/bin/env python3
"""The registry client against a registry that misbehaves in every way we know of.

The stub runs in this process on a free port; the client runs as tests/support/registry_tool, whose clock
only moves when told. What the registry *says* must come out as ERR_UNKNOWN, ERR_POISON or ERR_CONFIG;
that it is silent, slow, or talks nonsense, as ERR_RETRY.
"""

import base64
import http.server
import json
import os
import subprocess
import threading
import unittest

BUILD = os.environ.get("CREDITD_BUILD_DIR", "build/dev")
TOOL = os.environ.get("CREDITD_REGISTRY_TOOL", os.path.join(BUILD, "registry_tool"))

TICK = {"type": "record", "name": "CalendarTick", "namespace": "creditd", "fields": [
    {"name": "event_id", "type": "string"},
    {"name": "occurred_at", "type": "long"},
    {"name": "business_date", "type": "int"}]}


class Stub(http.server.BaseHTTPRequestHandler):
    """Answers from the table `server.rows`: path -> (status, headers, bytes) or a function of the handler."""

    protocol_version = "HTTP/1.1"

    def answer(self):
        length = int(self.headers.get("Content-Length", 0))
        self.body = self.rfile.read(length)
        self.server.seen.append((self.command, self.path, dict(self.headers), self.body))
        row = self.server.rows.get(self.path, (404, {}, error(40403, "Schema not found")))
        if callable(row):
            row = row(self)
            if row is None:
                self.close_connection = True
                return
        status, headers, content = row
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        try:
            self.wfile.write(content)
        except OSError:
            self.close_connection = True  # the client had enough

    do_GET = do_POST = answer

    def log_message(self, *_):
        pass


def error(code, message):
    return json.dumps({"error_code": code, "message": message}).encode()


def schema(content, **more):
    text = content if isinstance(content, str) else json.dumps(content)
    return 200, {}, json.dumps({"schema": text, **more}).encode()


class RegistryTest(unittest.TestCase):
    def setUp(self):
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Stub)
        self.server.daemon_threads = True
        self.server.rows = {}
        self.server.seen = []
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.01,))
        self.thread.start()
        self.url = "http://127.0.0.1:%d" % self.server.server_port
        self.tool = None

    def tearDown(self):
        if self.tool is not None:
            self.tool.stdin.close()
            self.assertEqual(self.tool.wait(30), 0)
            self.tool.stdout.close()
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()

    def start(self, *options, url=None):
        self.tool = subprocess.Popen([TOOL, self.url if url is None else url, *options],
                                     stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, line):
        if self.tool is None:
            self.start()
        self.tool.stdin.write(line + "\n")
        self.tool.stdin.flush()
        return tuple(self.tool.stdout.readline().rstrip("\n").split("\t"))

    def refused(self, line, name, part):
        found, value, why = self.ask(line)
        self.assertEqual((found, value), (name, ""))
        self.assertIn(part, why)

    def requests(self):
        return [(method, path) for method, path, _, _ in self.server.seen]

    def test_a_schema_comes_by_its_id(self):
        self.server.rows["/schemas/ids/7"] = schema(TICK)
        name, text, _ = self.ask("schema 7")
        self.assertEqual((name, json.loads(text)), ("ERR_OK", TICK))
        accept = {k.lower(): v for k, v in self.server.seen[0][2].items()}["accept"]
        self.assertIn("application/vnd.schemaregistry.v1+json", accept)

    def test_a_path_below_and_a_slash_at_the_end(self):
        self.server.rows["/apis/ccompat/v7/schemas/ids/7"] = schema(TICK)
        self.start(url=self.url + "/apis/ccompat/v7/")
        self.assertEqual(self.ask("schema 7")[0], "ERR_OK")

    def test_what_the_registry_says_it_does_not_know(self):
        self.refused("schema 8", "ERR_UNKNOWN", "40403: Schema not found")

    def test_unknown_is_believed_for_a_while_only(self):
        self.start("ttl=5000")
        self.refused("schema 8", "ERR_UNKNOWN", "40403")
        self.refused("schema 8", "ERR_UNKNOWN", "when last asked")
        self.ask("clock 4999")
        self.refused("schema 8", "ERR_UNKNOWN", "when last asked")
        self.assertEqual(len(self.server.seen), 1)
        self.ask("clock 1")
        self.server.rows["/schemas/ids/8"] = schema(TICK)
        self.assertEqual(self.ask("schema 8")[0], "ERR_OK")

    def test_what_is_not_the_registrys_word_is_to_be_tried_again(self):
        cases = {
            "an HTML 404 of a proxy": ((404, {"Content-Type": "text/html"}, b"<h1>Not Found</h1>"), "is registry.url right?"),
            "an HTML page with 200": ((200, {}, b"<html>log in</html>"), "no JSON"),
            "JSON without a schema": ((200, {}, b"{}"), "no schema in the answer"),
            "a JSON list": ((200, {}, b"[]"), "no JSON"),
            "500": ((500, {}, error(50001, "Error in the backend data store")), "50001"),
            "503 without a word": ((503, {}, b""), "status 503"),
            "429": ((429, {}, b"slow down"), "status 429"),
            "401": ((401, {}, error(40101, "Unauthorized")), "user or password"),
            "a redirect": ((302, {"Location": self.url + "/schemas/ids/1"}, b""), "redirects are not followed"),
            "404 of another kind": ((404, {}, b'{"status":404}'), "is registry.url right?"),
        }
        self.start("pause=1", "pause_max=1")
        self.server.rows["/schemas/ids/1"] = schema(TICK)
        for number, (name, (row, part)) in enumerate(cases.items(), 100):
            with self.subTest(name):
                self.server.rows["/schemas/ids/%d" % number] = row
                self.refused("schema %d" % number, "ERR_RETRY", part)
                self.ask("clock 2")
        self.assertEqual(len(self.server.seen), len(cases))

    def test_an_answer_beyond_the_bound_is_cut_off(self):
        self.start("pause=1", "pause_max=1")
        self.server.rows["/schemas/ids/5"] = (200, {}, b" " * ((1 << 20) + 1))
        self.refused("schema 5", "ERR_RETRY", "longer than 1 MiB")
        self.ask("clock 2")
        fits = json.dumps({"schema": json.dumps(TICK)}).encode()
        self.server.rows["/schemas/ids/6"] = (200, {}, fits + b" " * ((1 << 20) - len(fits)))
        self.assertEqual(self.ask("schema 6")[0], "ERR_OK")

    def test_a_slow_registry_is_given_up(self):
        release = threading.Event()

        def slow(_handler):
            release.wait(60)
            return schema(TICK)

        self.start("total=200")
        self.server.rows["/schemas/ids/5"] = slow
        self.refused("schema 5", "ERR_RETRY", "Timeout was reached")
        release.set()

    def test_a_connection_that_breaks(self):
        self.server.rows["/schemas/ids/5"] = lambda handler: None
        self.refused("schema 5", "ERR_RETRY", self.url)

    def test_nobody_there(self):
        self.start(url="http://127.0.0.1:1")
        self.refused("schema 5", "ERR_RETRY", "http://127.0.0.1:1")

    def test_a_registry_that_is_down_is_asked_ever_more_rarely(self):
        self.start("pause=100", "pause_max=300")
        self.server.rows["/schemas/ids/5"] = (500, {}, b"")
        for pause in (100, 200, 300, 300):
            before = len(self.server.seen)
            self.refused("schema 5", "ERR_RETRY", "status 500")
            self.ask("clock %d" % (pause - 1))
            self.refused("schema 5", "ERR_RETRY", "asked again in 1 ms")
            self.assertEqual(len(self.server.seen), before + 1)
            self.ask("clock 1")
        self.server.rows["/schemas/ids/5"] = schema(TICK)
        self.assertEqual(self.ask("schema 5")[0], "ERR_OK")
        self.server.rows["/schemas/ids/6"] = schema(TICK)
        self.assertEqual(self.ask("schema 6")[0], "ERR_OK")

    def test_the_rate_is_kept(self):
        self.start("rate=2", "burst=3")
        for number in range(3):
            self.refused("schema %d" % (10 + number), "ERR_UNKNOWN", "40403")
        self.refused("schema 20", "ERR_RETRY", "too many requests")
        self.ask("clock 499")
        self.refused("schema 20", "ERR_RETRY", "too many requests")
        self.ask("clock 1")
        self.refused("schema 20", "ERR_UNKNOWN", "40403")
        self.refused("schema 21", "ERR_RETRY", "too many requests")
        self.assertEqual(len(self.server.seen), 4)

    def test_user_and_password_go_along_and_are_told_to_nobody(self):
        self.start("user=reader", "password=se:cret")
        self.server.rows["/schemas/ids/5"] = (500, {}, b"")
        _, _, why = self.ask("schema 5")
        header = {k.lower(): v for k, v in self.server.seen[0][2].items()}["authorization"]
        self.assertEqual(header, "Basic " + base64.b64encode(b"reader:se:cret").decode())
        self.assertNotIn("cret", why)

    def test_urls_that_are_refused(self):
        for url, part in (("ftp://127.0.0.1/", "must begin with http"), ("file:///etc/passwd", "must begin with http"),
                          ("http://user:pw@127.0.0.1/", "credentials")):
            with self.subTest(url):
                done = subprocess.run([TOOL, url], input="", capture_output=True, text=True, timeout=30)
                name, _, why = done.stdout.rstrip("\n").split("\t")
                self.assertEqual(name, "ERR_CONFIG")
                self.assertIn(part, why)
                self.assertNotIn("pw", why)

    def test_a_schema_of_another_language_or_no_schema(self):
        self.server.rows["/schemas/ids/5"] = schema("syntax = \"proto3\";", schemaType="PROTOBUF")
        self.server.rows["/schemas/ids/6"] = schema("{not json")
        self.server.rows["/schemas/ids/7"] = schema(TICK, schemaType="AVRO")
        self.refused("schema 5", "ERR_POISON", "is not Avro")
        self.refused("schema 6", "ERR_POISON", "is not JSON")
        self.assertEqual(self.ask("schema 7")[0], "ERR_OK")

    def test_our_schema_is_found_or_not(self):
        self.server.rows["/subjects/creditd.CalendarTick?normalize=true"] = (200, {}, b'{"subject":"x","id":77,"version":1,"schema":"{}"}')
        self.assertEqual(self.ask("find creditd.CalendarTick " + json.dumps(TICK)), ("ERR_OK", "77", ""))
        method, _, _, body = self.server.seen[0]
        self.assertEqual((method, json.loads(json.loads(body)["schema"])), ("POST", TICK))
        self.server.rows["/subjects/creditd.Other?normalize=true"] = (404, {}, error(40401, "Subject not found"))
        self.refused("find creditd.Other {}", "ERR_UNKNOWN", "does not know it")
        self.server.rows["/subjects/odd%2Fname?normalize=true"] = (200, {}, b'{"id":78}')
        self.assertEqual(self.ask("find odd/name {}")[:2], ("ERR_OK", "78"))
        self.server.rows["/subjects/noid?normalize=true"] = (200, {}, b'{"id":"x"}')
        self.refused("find noid {}", "ERR_RETRY", "no id in the answer")

    def test_our_schema_is_found_as_it_stands_too(self):
        self.server.rows["/subjects/s"] = (200, {}, b'{"id":78}')
        self.assertEqual(self.ask("find s {}")[:2], ("ERR_OK", "78"))
        self.assertEqual(self.requests(), [("POST", "/subjects/s?normalize=true"), ("POST", "/subjects/s")])

    def test_a_proxy_of_the_environment_is_not_used(self):
        self.server.rows["/schemas/ids/7"] = schema(TICK)
        os.environ["http_proxy"] = os.environ["all_proxy"] = "http://127.0.0.1:1"
        try:
            self.assertEqual(self.ask("schema 7")[0], "ERR_OK")
        finally:
            del os.environ["http_proxy"], os.environ["all_proxy"]

    def test_registering_and_its_refusals(self):
        self.server.rows["/subjects/s/versions"] = (200, {}, b'{"id":5}')
        self.assertEqual(self.ask("register s {}")[:2], ("ERR_OK", "5"))
        self.server.rows["/subjects/s/versions"] = (409, {}, error(409, "Schema being registered is incompatible"))
        self.refused("register s {}", "ERR_CONFIG", "incompatible")
        self.server.rows["/subjects/s/versions"] = (422, {}, error(42201, "Invalid Avro schema"))
        self.refused("register s {}", "ERR_CONFIG", "42201")

    def test_references_are_put_in_place(self):
        money = {"type": "record", "name": "Money", "namespace": "base", "fields": [
            {"name": "minor", "type": "long"}, {"name": "currency", "type": "Currency"}]}
        currency = {"type": "enum", "name": "Currency", "namespace": "base", "symbols": ["CNY", "USD"]}
        top = {**TICK, "fields": TICK["fields"] + [
            {"name": "a", "type": ["null", "base.Money"]},
            {"name": "b", "type": {"type": "array", "items": "base.Currency"}},
            {"name": "c", "type": {"type": "map", "values": "base.Money"}},
            {"name": "d", "type": {"type": "base.Money"}}]}
        self.server.rows["/schemas/ids/5"] = schema(
            top, references=[{"name": "base.Money", "subject": "money", "version": 3}])
        self.server.rows["/subjects/money/versions/3"] = schema(
            money, references=[{"name": "base.Currency", "subject": "currency", "version": 3}])
        self.server.rows["/subjects/currency/versions/3"] = schema(currency)
        name, text, why = self.ask("schema 5")
        self.assertEqual((name, why), ("ERR_OK", ""))
        fields = {field["name"]: field["type"] for field in json.loads(text)["fields"]}
        self.assertEqual(fields["a"][1]["fields"][1]["type"], currency)
        self.assertEqual(fields["b"]["items"], "base.Currency")
        self.assertEqual(fields["c"]["values"], "base.Money")
        self.assertEqual(fields["d"], {"type": "base.Money"})
        # And it is one schema now: our parser and avro-c take it.
        self.assertEqual(self.ask("plan 5"), ("ERR_OK", "CalendarTick", ""))

    def test_references_for_ever_end(self):
        endless = schema(TICK, references=[{"name": "x", "subject": "s", "version": 1}])
        self.server.rows["/schemas/ids/5"] = endless
        self.server.rows["/subjects/s/versions/1"] = endless
        self.refused("schema 5", "ERR_POISON", "refers too deep")
        many = [{"name": "x", "subject": "s%d" % i, "version": 1} for i in range(65)]
        self.server.rows["/schemas/ids/6"] = schema(TICK, references=many)
        self.refused("schema 6", "ERR_POISON", "refers to too many")

    def test_a_missing_reference_does_not_make_the_schema_unknown(self):
        self.server.rows["/schemas/ids/5"] = schema(TICK, references=[{"name": "x", "subject": "s", "version": 1}])
        self.server.rows["/subjects/s/versions/1"] = (404, {}, error(40402, "Version not found"))
        self.refused("schema 5", "ERR_RETRY", "40402")

    def test_a_source_compiles_once_and_remembers_what_cannot_be_read(self):
        self.server.rows["/schemas/ids/5"] = schema(TICK)
        self.server.rows["/schemas/ids/6"] = schema({"type": "record", "name": "Alien", "fields": []})
        self.server.rows["/schemas/ids/7"] = schema({**TICK, "fields": TICK["fields"][:2]})
        for _ in range(2):
            self.assertEqual(self.ask("plan 5"), ("ERR_OK", "CalendarTick", ""))
            self.refused("plan 6", "ERR_POISON", "Alien, which is none of our contracts")
            self.refused("plan 7", "ERR_POISON", "business_date: is missing")
            self.refused("plan 8", "ERR_UNKNOWN", "")
        self.assertEqual(len(self.server.seen), 4)

    def test_a_source_finds_our_ids_at_the_registry_and_needs_not_fetch_them(self):
        self.refused("own CalendarTick", "ERR_UNKNOWN", "not registered under the subject creditd.CalendarTick")
        self.server.rows["/subjects/creditd.CalendarTick/versions"] = (200, {}, b'{"id":41}')
        self.assertEqual(self.ask("enrol CalendarTick")[:2], ("ERR_OK", "41"))
        self.server.rows["/subjects/creditd.CalendarTick?normalize=true"] = (200, {}, b'{"id":41}')
        for _ in range(2):
            self.assertEqual(self.ask("own CalendarTick")[:2], ("ERR_OK", "41"))
        self.assertEqual(self.ask("plan 41")[:2], ("ERR_OK", "CalendarTick"))
        self.assertEqual([path for _, path in self.requests()],
                         ["/subjects/creditd.CalendarTick?normalize=true", "/subjects/creditd.CalendarTick",
                          "/subjects/creditd.CalendarTick/versions",
                          "/subjects/creditd.CalendarTick?normalize=true"])
        with open("schemas/avsc/input/CalendarTick.avsc") as file:
            self.assertEqual(json.loads(json.loads(self.server.seen[2][3])["schema"]), json.load(file))

    def test_without_a_registry_the_built_in_schemas_serve(self):
        self.start(url="")
        with open("schemas/avsc/index.json") as file:
            index = json.load(file)
        for number, path in index.items():
            record = os.path.basename(path)[:-5]
            self.assertEqual(self.ask("plan " + number)[:2], ("ERR_OK", record))
            self.assertEqual(self.ask("own " + record)[:2], ("ERR_OK", number))
        self.refused("plan 999", "ERR_UNKNOWN", "no registry is configured")
        self.refused("enrol CalendarTick", "ERR_CONFIG", "no registry is configured")
        self.refused("own Party", "ERR_UNKNOWN", "not a contract of its own")
        self.assertEqual(self.server.seen, [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
