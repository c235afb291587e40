#!/usr/bin/env bash
# Every shell script passes shellcheck.
set -euo pipefail
cd "$(dirname "$0")/../.."

# shellcheck disable=SC2016 # the dollar is meant
if printf '#!/bin/bash\nrm -rf $1/x\n' | shellcheck - >/dev/null; then
    echo "shellcheck finds nothing in a bad script" >&2
    exit 1
fi
scripts=()
while read -r file; do
    [ -f "$file" ] || continue
    if head -c 64 "$file" | head -n 1 | grep -aqE '^#!.*\b(bash|sh)\b'; then scripts+=("$file"); fi
done < <(git ls-files -co --exclude-standard | grep -v '^tests/data/')
[ "${#scripts[@]}" -ge 8 ] || { echo "only ${#scripts[@]} scripts found" >&2; exit 1; }
shellcheck -x "${scripts[@]}"
echo "${#scripts[@]} scripts"
