#!/usr/bin/env python3
"""The registry client against a real Apicurio Registry, started by ops/local/stack."""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import urllib.request

BUILD = os.environ.get("CREDITD_BUILD_DIR", "build/dev")
TOOL = os.environ.get("CREDITD_REGISTRY_TOOL", os.path.join(BUILD, "registry_tool"))
INDEX = json.loads(pathlib.Path("schemas/avsc/index.json").read_text())


class Tool:
    def __init__(self, url, *options):
        self.process = subprocess.Popen([TOOL, url, *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return tuple(self.process.stdout.readline().rstrip("\n").split("\t"))

    def close(self):
        self.process.stdin.close()
        expect(self.process.wait(60), 0, "exit status of the tool")


def expect(found, wanted, what):
    if found != wanted:
        raise SystemExit("%s: found %r, expected %r" % (what, found, wanted))


def post(url, body):
    request = urllib.request.Request(url, data=json.dumps(body).encode())
    request.add_header("Content-Type", "application/vnd.schemaregistry.v1+json")
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=20) as answer:
        return json.load(answer)


def check_own(tool):
    """The stack has registered all our schemas: each is found, and what is found can be read."""
    for path in INDEX.values():
        record = pathlib.Path(path).stem
        name, number, why = tool.ask("own " + record)
        expect((name, why), ("ERR_OK", ""), "own id of " + record)
        expect(tool.ask("plan " + number), ("ERR_OK", record, ""), "plan of " + record)


def check_writers(url, tool):
    """A newer writer's schema, one that refers to another, and one that is no contract of ours."""
    tick = json.loads(pathlib.Path("schemas/avsc/input/CalendarTick.avsc").read_text())
    tick["fields"].append({"name": "note", "type": ["null", "string"], "default": None})
    newer = post(url + "/subjects/creditd.CalendarTick/versions", {"schema": json.dumps(tick)})["id"]
    expect(tool.ask("plan %d" % newer), ("ERR_OK", "CalendarTick", ""), "a newer writer's schema")

    zone = {"type": "enum", "name": "Zone", "namespace": "base", "symbols": ["CN", "UK"]}
    post(url + "/subjects/base.Zone/versions", {"schema": json.dumps(zone)})
    tick["fields"][-1] = {"name": "zone", "type": "base.Zone"}
    referring = post(url + "/subjects/other.CalendarTick/versions", {
        "schema": json.dumps(tick), "references": [{"name": "base.Zone", "subject": "base.Zone", "version": 1}]})["id"]
    expect(tool.ask("plan %d" % referring), ("ERR_OK", "CalendarTick", ""), "a schema with a reference")

    alien = {"type": "record", "name": "Alien", "fields": [{"name": "a", "type": "int"}]}
    name, number, _ = tool.ask("register Alien " + json.dumps(alien))
    expect(name, "ERR_OK", "registering")
    expect(tool.ask("find Alien " + json.dumps(alien, indent=1).replace("\n", " ")), ("ERR_OK", number, ""), "finding under other white space")
    expect(tool.ask("plan " + number)[0], "ERR_POISON", "a schema that is no contract of ours")


def check_refusals(tool):
    expect(tool.ask("schema 999999")[0], "ERR_UNKNOWN", "an id that there is not")
    expect(tool.ask('find creditd.Nothing {"type":"string"}')[0], "ERR_UNKNOWN", "a subject that there is not")
    expect(tool.ask('find creditd.Meta {"type":"string"}')[0], "ERR_UNKNOWN", "a schema that the subject does not hold")
    expect(tool.ask('register creditd.Nothing {"type":"nonsense"')[0], "ERR_CONFIG", "registering nonsense")


def stack(directory, *arguments):
    done = subprocess.run(["ops/local/stack", *arguments, "--dir", directory], stdout=subprocess.PIPE, text=True, check=True)
    return dict(line.split("=", 1) for line in done.stdout.splitlines() if "=" in line)


def main():
    directory = tempfile.mkdtemp(prefix="creditd-registry-")
    try:
        url = stack(directory, "up", "--registry")["REGISTRY_URL"]
        tool = Tool(url, "rate=1000", "burst=1000")
        check_own(tool)
        check_writers(url, tool)
        check_refusals(tool)
        stack(directory, "kill-registry")
        # What is known stays known; what is not is to be tried again, never "unknown".
        expect(tool.ask("own Meta")[0], "ERR_OK", "an id known before")
        expect(tool.ask("schema 888888")[0], "ERR_RETRY", "a registry that is gone")
        tool.close()
    finally:
        subprocess.run(["ops/local/stack", "down", "--purge", "--dir", directory], check=True, stdout=subprocess.DEVNULL)
        shutil.rmtree(directory, ignore_errors=True)
    print("ok: %d own schemas, three writers' schemas, refusals, an outage" % len(INDEX))


if __name__ == "__main__":
    sys.exit(main())
