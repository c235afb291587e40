#!/usr/bin/env bash
# The local stack does what the other tests rely on: topics with the right settings, schemas registered under
# stable ids, Redis users that may do only what they need, faults on demand, and nothing left behind.
set -euo pipefail
cd "$(dirname "$0")/../.."

stack=$PWD/ops/local/stack
root=$(mktemp -d)
cleanup() {
    "$stack" down --dir "$root/one" --purge >/dev/null 2>&1 || true
    "$stack" down --dir "$root/three" --purge >/dev/null 2>&1 || true
    rm -rf "$root"
}
trap cleanup EXIT

fail() {
    echo "test_stack: $*" >&2
    exit 1
}
equal() { # what, found, wanted
    [ "$2" = "$3" ] || fail "$1: found '$2', wanted '$3'"
}
# Runs a Python program that can talk to the stack's Kafka; its arguments follow.
kafka() {
    PYTHONPATH=ops/local PYTHONDONTWRITEBYTECODE=1 python3 - "$@"
}
redis() { # user, command...
    local user=$1
    shift
    "$stack" redis-cli --dir "$root/one" --as "$user" -- "$@" 2>&1
}
refused() { # user, command...
    case $(redis "$@") in
        NOPERM*) ;;
        *) fail "Redis lets $1 do: ${*:2}" ;;
    esac
}

# --- up

"$stack" up --dir "$root/one" --partitions 4 --registry >"$root/printed"
equal "what up prints and what D/env holds" "$(cat "$root/printed")" "$(cat "$root/one/env")"
# shellcheck source=/dev/null
. "$root/one/env"
"$stack" status --dir "$root/one" >/dev/null || fail "status says that something is down"
"$stack" up --dir "$root/one" >"$root/again"
equal "a second up" "$(cat "$root/again")" "$(cat "$root/printed")"
if "$stack" up --dir "$root/one" --partitions 8 2>"$root/err"; then
    fail "up accepts another partition count for an existing stack"
fi
grep -q 'partitions=4' "$root/err" || fail "the refusal does not say why: $(cat "$root/err")"

for pid in "$KAFKA_1_PID" "$REDIS_PID" "$REGISTRY_PID"; do
    open=$(ss -H -ltnp | grep "pid=$pid," | awk '{print $4}') || fail "process $pid listens nowhere"
    beyond=$(grep -v -e '^127\.0\.0\.1:' -e '^\[::ffff:127\.0\.0\.1\]:' <<<"$open" || true)
    equal "what process $pid opens beyond loopback" "$beyond" ""
done

# --- topics

cat >"$root/topics.py" <<'PYTHON'
import sys

import kafka_wire

bootstrap, partitions, replicas = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
inputs = [f"loan.{name}" for name in ("accounts", "signals", "overdues", "repayments", "calendar")]
outputs = ["credit.report-updates", "credit.blacklist-shares.bureau", "credit.line-actions",
           "credit.notices", "creditd.dead-letters", "creditd.audit"]
own = ["creditd.journal", "creditd.changelog"]
day_ms = 24 * 60 * 60 * 1000

with kafka_wire.Connection(bootstrap) as kafka:
    known = kafka.metadata()["topics"]
    settings = kafka.topic_settings(inputs + outputs + own)

for name in inputs + outputs + own:
    assert len(known[name]) == partitions, (name, "partitions", len(known[name]))
    assert all(len(p["replicas"]) == replicas for p in known[name]), (name, known[name])
    assert settings[name]["min.insync.replicas"] == str(min(2, replicas)), (name, settings[name])
for name in inputs + ["creditd.journal"]:
    assert settings[name]["message.timestamp.type"] == "LogAppendTime", name
    assert int(settings[name]["retention.ms"]) == 400 * day_ms, (name, settings[name]["retention.ms"])
    assert settings[name]["cleanup.policy"] == "delete", name
changelog = settings["creditd.changelog"]
assert changelog["cleanup.policy"] == "compact", changelog["cleanup.policy"]
assert int(changelog["delete.retention.ms"]) >= 7 * day_ms, changelog["delete.retention.ms"]
for name in outputs:
    assert settings[name]["cleanup.policy"] == "delete", name
PYTHON
kafka <"$root/topics.py" "$KAFKA_BOOTSTRAP" 4 1
if kafka <"$root/topics.py" "$KAFKA_BOOTSTRAP" 5 1 2>/dev/null; then
    fail "the check of the topics notices nothing"
fi

# --- schemas

check_schemas() {
    python3 - "$REGISTRY_URL" <<'PYTHON'
import json
import pathlib
import sys
import urllib.request

url = sys.argv[1]
open_url = urllib.request.build_opener(urllib.request.ProxyHandler({})).open
files = sorted(pathlib.Path("schemas/avsc").glob("*/*.avsc"))
assert files, "no schemas found"
for file in files:
    schema = json.loads(file.read_text())
    subject = f"{schema['namespace']}.{schema['name']}"
    latest = json.load(open_url(f"{url}/subjects/{subject}/versions/latest"))
    assert json.loads(latest["schema"]) == schema, subject
    by_id = json.load(open_url(f"{url}/schemas/ids/{latest['id']}"))
    assert json.loads(by_id["schema"]) == schema, subject
    print(latest["id"], subject)
PYTHON
}
check_schemas >"$root/ids"
"$stack" kill-registry --dir "$root/one"
if "$stack" status --dir "$root/one" >/dev/null; then
    fail "status says that all is up without the registry"
fi
"$stack" start-registry --dir "$root/one"
check_schemas >"$root/ids-after"
equal "schema ids after the registry was killed" "$(cat "$root/ids-after")" "$(cat "$root/ids")"

# --- Redis: who may do what

equal "mode of the password file" "$(stat -c %a "$REDIS_PASSWORD_FILE")" 600
case $(redis-cli -h "$REDIS_HOST" -p "$REDIS_PORT" ping 2>&1) in
    NOAUTH*) ;;
    *) fail "Redis answers without a password" ;;
esac
password=$(cat "$REDIS_PASSWORD_FILE")
equal "ping by TCP" \
    "$(REDISCLI_AUTH=$password redis-cli -h "$REDIS_HOST" -p "$REDIS_PORT" --user "$REDIS_USER" ping)" PONG

equal "the daemon writes" "$(redis creditd hset credit:borrower:x standing GOOD)" 1
batch=$(printf '%s\n' 'WATCH credit:watermark:0' 'MULTI' 'ZADD credit:timers:0 +inf x' \
    'HSET credit:watermark:0 txn_seq 1' 'EXEC' 'SCAN 0 MATCH credit:*' 'CONFIG GET maxmemory-policy' |
    redis creditd)
grep -q '^OK' <<<"$batch" || fail "the daemon's transaction: $batch"
if grep -q NOPERM <<<"$batch"; then
    fail "the daemon's transaction: $batch"
fi
grep -q noeviction <<<"$batch" || fail "maxmemory-policy is not noeviction: $batch"
refused creditd hset other:key a b
refused creditd flushall
refused creditd keys '*'
refused creditd config set maxmemory-policy allkeys-lru
refused creditd eval 'return 1' 0
refused creditd acl list
refused creditd shutdown
equal "a reader reads" "$(redis creditd-reader hget credit:borrower:x standing)" GOOD
refused creditd-reader hset credit:borrower:x standing ZEROED
refused creditd-reader del credit:borrower:x
refused creditd-reader config get requirepass

# --- Redis: stopped, killed, emptied

"$stack" stop-redis --dir "$root/one"
"$stack" start-redis --dir "$root/one"
equal "after a stop" "$(redis creditd hget credit:borrower:x standing)" GOOD
redis creditd hset credit:borrower:x standing ZEROED >/dev/null
"$stack" kill-redis --dir "$root/one"
"$stack" start-redis --dir "$root/one"
equal "after a kill: the old dump" "$(redis creditd hget credit:borrower:x standing)" GOOD
"$stack" kill-redis --dir "$root/one"
"$stack" start-redis --dir "$root/one" --wipe
equal "after a wipe" "$(redis admin dbsize)" 0

# --- a broker killed

echo hello | kcat -P -b "$KAFKA_BOOTSTRAP" -t loan.events -p 3 -X acks=all
"$stack" kill-broker 1 --dir "$root/one"
"$stack" start-broker 1 --dir "$root/one"
equal "after the broker was killed" \
    "$(kcat -C -q -b "$KAFKA_BOOTSTRAP" -t loan.events -p 3 -o beginning -e)" hello

# --- a port that is taken

if "$stack" up --dir "$root/three" --redis-port "$REDIS_PORT" 2>"$root/err"; then
    fail "a stack on a port that is taken"
fi
grep -q "$REDIS_PORT" "$root/err" || fail "the message does not name the port: $(cat "$root/err")"
if pgrep -f -- "$root/three" >/dev/null; then
    fail "a start that failed leaves processes"
fi
"$stack" down --dir "$root/three" --purge

# --- down

pids=$("$stack" env --dir "$root/one" | sed -n 's/^[A-Z0-9_]*_PID=//p')
"$stack" down --dir "$root/one"
for pid in $pids; do
    if [ -e "/proc/$pid" ] && ! grep -q '^State:.*[ZX]' "/proc/$pid/status"; then
        fail "process $pid lives after down"
    fi
done
if pgrep -f -- "$root/one" >/dev/null; then
    fail "something of the stack lives after down"
fi
# A pid that now belongs to somebody else is not touched.
sleep 300 &
bystander=$!
echo "$bystander 1" >"$root/one/run/redis.pid"
"$stack" down --dir "$root/one"
kill -0 "$bystander" || fail "down killed a process that is not of the stack"
kill "$bystander"
"$stack" down --dir "$root/one" --purge
[ ! -e "$root/one" ] || fail "down --purge leaves the directory"
"$stack" down --dir "$root/one"

# --- three brokers

"$stack" up --dir "$root/three" --brokers 3 >/dev/null
# shellcheck source=/dev/null
. "$root/three/env"
kafka <"$root/topics.py" "$KAFKA_BOOTSTRAP" 8 3
"$stack" kill-broker 2 --dir "$root/three"
echo two-of-three | kcat -P -b "$KAFKA_BOOTSTRAP" -t loan.events -p 0 -X acks=all
"$stack" start-broker 2 --dir "$root/three"
"$stack" down --dir "$root/three" --purge
if pgrep -f -- "$root/" >/dev/null; then
    fail "something lives after the last down"
fi
echo "test_stack: all as it should be"
