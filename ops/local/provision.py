#!/usr/bin/env python3
"""Creates the topics of creditd and registers its schemas, wherever Kafka and the registry are.

  ops/local/provision.py --bootstrap HOST:PORT [--partitions N] [--replicas N] [--registry URL] [--wait S]

Safe to run again: what is there already is left as it is. ops/local/stack and docker-compose.yml both use it.
"""

import argparse
import configparser
import json
import pathlib
import sys
import time
import urllib.error
import urllib.request

import kafka_wire

HERE = pathlib.Path(__file__).resolve().parent
SCHEMAS = HERE.parent.parent / "schemas" / "avsc"


class ProvisionError(Exception):
    """What could not be set up, in words for the person who runs it."""


def topic_list(partitions, replicas):
    """Returns [(name, partitions, replicas, settings)] of ops/local/topics.ini."""
    parser = configparser.ConfigParser()
    parser.read(HERE / "topics.ini")
    topics = []
    for section in parser.sections():
        settings = dict(parser[section])
        names = settings.pop("topics").split()
        settings["min.insync.replicas"] = str(min(2, replicas))
        topics += [(name, partitions, replicas, settings) for name in names]
    return topics


def wait_for(what, deadline_s, ready, alive=lambda: True):
    """Calls ready() until it returns something true; the last error is named when time is up.

    Gives up at once when alive() says that there is nothing to wait for.
    """
    end = time.monotonic() + deadline_s
    last = "no answer"
    while True:
        try:
            answer = ready()
            if answer:
                return answer
        except (kafka_wire.KafkaError, OSError) as error:
            last = str(error)
        if not alive():
            raise ProvisionError(f"{what} ended while starting")
        if time.monotonic() >= end:
            raise ProvisionError(f"{what} is not ready after {deadline_s} s ({last})")
        time.sleep(0.1)


def wait_for_brokers(bootstrap, count, deadline_s, node=None, alive=lambda: True):
    """Waits until the broker there knows of `count` brokers, and of `node` among them."""

    def ready():
        with kafka_wire.Connection(bootstrap) as kafka:
            brokers = kafka.metadata()["brokers"]
            return len(brokers) >= count and (node is None or node in brokers)

    wait_for(f"Kafka at {bootstrap} ({count} broker(s))", deadline_s, ready, alive)


def _all_led(kafka, topics):
    """True once every partition of every topic has a leader and all its replicas in sync."""
    known = kafka.metadata()["topics"]
    for name, _, _, _ in topics:
        partitions = known.get(name, [])
        if not partitions:
            return False
        for partition in partitions:
            if partition["leader"] < 0 or len(partition["in_sync"]) < len(partition["replicas"]):
                return False
    return True


def create_topics(bootstrap, partitions, replicas, deadline_s=60):
    """Creates the topics in one request and waits until they, and the coordinators, can be used."""
    topics = topic_list(partitions, replicas)
    with kafka_wire.Connection(bootstrap, timeout_s=40) as kafka:
        kafka.create_topics(topics)
        wait_for("the topics", deadline_s, lambda: _all_led(kafka, topics))
        for kind in (kafka_wire.COORDINATOR_GROUP, kafka_wire.COORDINATOR_TRANSACTION):
            wait_for("the coordinator", deadline_s, lambda kind=kind: kafka.coordinator_ready(kind))
        known = kafka.metadata()["topics"]
    wrong = [f"{name} has {len(known[name])}" for name, *_ in topics if len(known[name]) != partitions]
    if wrong:
        raise ProvisionError(f"wanted {partitions} partitions per topic, but " + ", ".join(wrong))
    return [name for name, *_ in topics]


def _call(url, body=None):
    request = urllib.request.Request(url, data=body and json.dumps(body).encode())
    request.add_header("Content-Type", "application/vnd.schemaregistry.v1+json")
    # The registry is local: a proxy of the environment has no part in this.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(request, timeout=20) as answer:
        return json.load(answer)


def wait_for_registry(url, deadline_s, alive=lambda: True):
    def ready():
        return _call(f"{url}/subjects") is not None

    wait_for(f"the schema registry at {url}", deadline_s, ready, alive)


def register_schemas(url):
    """Registers every schema under its full record name (RecordNameStrategy); returns {subject: id}."""
    ids = {}
    for path in sorted(SCHEMAS.glob("*/*.avsc")):
        schema = json.loads(path.read_text())
        subject = f"{schema['namespace']}.{schema['name']}"
        try:
            answer = _call(f"{url}/subjects/{subject}/versions", {"schema": json.dumps(schema)})
        except urllib.error.HTTPError as error:
            detail = error.read(400).decode(errors="replace")
            raise ProvisionError(f"the registry refuses {path}: {error.code} {detail}") from error
        ids[subject] = answer["id"]
    return ids


def main():
    parser = argparse.ArgumentParser(description="Create the topics and register the schemas of creditd.")
    parser.add_argument("--bootstrap", required=True, help="host:port of a broker")
    parser.add_argument("--partitions", type=int, default=8, help="partitions of each topic (8)")
    parser.add_argument("--replicas", type=int, default=1, help="replicas of each partition (1)")
    parser.add_argument("--registry", help="URL of the registry's Confluent API; none = no schemas")
    parser.add_argument("--wait", type=int, default=60, help="seconds to wait for each part (60)")
    options = parser.parse_args()
    try:
        wait_for_brokers(options.bootstrap, options.replicas, options.wait)
        names = create_topics(options.bootstrap, options.partitions, options.replicas, options.wait)
        print(f"topics: {len(names)} with {options.partitions} partitions")
        if options.registry:
            wait_for_registry(options.registry, options.wait)
            print(f"schemas: {len(register_schemas(options.registry))} registered")
    except (ProvisionError, kafka_wire.KafkaError, OSError) as error:
        sys.exit(f"provision: {error}")


if __name__ == "__main__":
    main()
