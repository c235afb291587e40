#!/usr/bin/env bash
# The unit is understood by systemd, keeps its exposure low, and does not restart what must not be.
set -euo pipefail
cd "$(dirname "$0")/../.."

unit=ops/systemd/creditd.service
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The programs of the unit are not installed here; everything else must be right.
sed 's#/usr/bin/creditd#/bin/true#' "$unit" >"$work/creditd.service"
wrong=$(systemd-analyze verify --man=no "$work/creditd.service" 2>&1 |
    grep -F "$work" || true)
[ -z "$wrong" ] || { echo "$wrong" >&2; exit 1; }
printf 'Typo=yes\n' >>"$work/creditd.service"
systemd-analyze verify --man=no "$work/creditd.service" 2>&1 | grep -qF Typo || {
    echo "systemd-analyze verify finds no typo" >&2
    exit 1
}

cp "$unit" "$work/hard.service"
printf '[Service]\nExecStart=/bin/true\n' >"$work/soft.service"
exposed() {
    systemd-analyze security --offline=true --threshold=20 --no-pager "$1" >"$work/report" 2>&1
}
if exposed "$work/soft.service"; then
    echo "the threshold lets everything through" >&2
    exit 1
fi
exposed "$work/hard.service" || { tail -n 3 "$work/report" >&2; exit 1; }

for status in 69 78; do
    grep -qE "^RestartPreventExitStatus=.*\b$status\b" "$unit" || {
        echo "exit status $status must not be restarted" >&2
        exit 1
    }
done
tail -n 1 "$work/report"
