#!/usr/bin/env bash
# docker-compose.yml: it is valid, publishes nothing beyond loopback, every long-running service has a health
# check, the files it and the Dockerfile name exist, and its versions are those of the local stack.
set -euo pipefail
cd "$(dirname "$0")/../.."

command -v docker-compose >/dev/null || { echo "docker-compose is missing; run ops/packages" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# docker-compose brings PyYAML for Debian's own Python along.
check() {
    /usr/bin/python3 - "$1" <<'PYTHON'
import pathlib
import re
import sys

import yaml

services = yaml.safe_load(open(sys.argv[1]))["services"]
wrong = []

for name in ("kafka", "redis", "registry", "creditd"):
    if name not in services:
        wrong.append(f"service {name} is missing")
    elif "test" not in services[name].get("healthcheck", {}):
        wrong.append(f"service {name} has no health check")

published = 0
for name, service in services.items():
    if service.get("network_mode") == "host" or service.get("privileged"):
        wrong.append(f"{name} is not contained")
    for port in service.get("ports", []):
        published += 1
        host = port.get("host_ip", "") if isinstance(port, dict) else str(port).rpartition(":")[0]
        if not host.startswith("127.0.0.1"):
            wrong.append(f"{name} publishes {port} beyond loopback")
    for volume in service.get("volumes", []):
        source = volume["source"] if isinstance(volume, dict) else volume.split(":")[0]
        if "/" in source and not pathlib.Path(source).exists():
            wrong.append(f"{name} mounts {source}, which does not exist")
if published == 0:
    wrong.append("nothing is published, so the port check has checked nothing")

pins = pathlib.Path("ops/local/artifacts.py").read_text()
for name, image, constant in (("kafka", "apache/kafka", "KAFKA_VERSION"),
                              ("registry", "apicurio/apicurio-registry", "REGISTRY_VERSION")):
    version = re.search(rf'^{constant} = "(.*)"$', pins, re.M).group(1)
    if services.get(name, {}).get("image") != f"{image}:{version}":
        wrong.append(f"{name} is {services.get(name, {}).get('image')}, the local stack has {version}")
if f"<kafka.version>{re.search(r'KAFKA_VERSION = .(.*).$', pins, re.M).group(1)}<" not in open("ops/local/pom.xml").read():
    wrong.append("ops/local/pom.xml and artifacts.py name different versions of Kafka")

dockerfile = pathlib.Path("ops/docker/Dockerfile").read_text().replace("\\\n", " ")
stages = set(re.findall(r"^FROM \S+ AS (\S+)$", dockerfile, re.M))
copies = [line.split()[1:-1] for line in dockerfile.splitlines()
          if line.startswith("COPY ") and "--from" not in line]
for source in (source for sources in copies for source in sources):
    if not pathlib.Path(source).exists():
        wrong.append(f"the Dockerfile copies {source}, which does not exist")
for name, service in services.items():
    target = service.get("build", {}).get("target")
    if target and target not in stages:
        wrong.append(f"{name} is built from stage {target}, which the Dockerfile does not have")
if "\nUSER creditd\n" not in dockerfile.split(" AS run\n")[-1]:
    wrong.append("the daemon's image runs as root")

print("\n".join(wrong) or "ok", file=sys.stderr if wrong else sys.stdout)
sys.exit(bool(wrong))
PYTHON
}

docker-compose --file docker-compose.yml config >"$work/good.yml"
check "$work/good.yml"

# The check itself must notice what it is for.
refuses() {
    if check "$work/bad.yml" >/dev/null 2>&1; then
        echo "not noticed: $1" >&2
        exit 1
    fi
}
sed 's/127\.0\.0\.1:6379:6379/6379:6379/' "$work/good.yml" >"$work/bad.yml"
refuses "a port open to the network"
sed 's/^    healthcheck:/    was_a_healthcheck:/' "$work/good.yml" >"$work/bad.yml"
refuses "a service without a health check"
sed 's,apache/kafka:.*,apache/kafka:3.9.0,' "$work/good.yml" >"$work/bad.yml"
refuses "another version of Kafka"
