#!/usr/bin/env bash
# clang-tidy over the product, by .clang-tidy; every finding is an error. A file that passed is not looked
# at again until it, a header or the settings change (results are kept in the build folder).
#
# The path-sensitive checks (clang-analyzer-*) take nearly all of the time, minutes of it; they run with
# CREDITD_DEEP=1, as CI does. gcc -fanalyzer (test_analyzer.sh) looks for the same faults every time.
set -euo pipefail
cd "$(dirname "$0")/../.."

build=${CREDITD_BUILD_DIR:?set by ctest}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp .clang-tidy "$work/"
printf 'int f(int a);\nint f(int a)\n{\n    int *p = 0;\n    return a > 0 ? *p : f(a - 1);\n}\n' >"$work/bad.c"
# Added to the checks of .clang-tidy; a pattern that takes nothing away where all of them run.
less='-clang-analyzer-*'
[ "${CREDITD_DEEP:-0}" != 1 ] || less=-none
if clang-tidy --quiet "--checks=$less" "$work/bad.c" -- -std=c17 >/dev/null 2>&1; then
    echo "clang-tidy finds nothing in a bad file: is .clang-tidy read?" >&2
    exit 1
fi

passed=$build/clang-tidy
mkdir -p "$passed"
settings=$({
    cat .clang-tidy
    echo "$less"
    git ls-files -co --exclude-standard '*.h' | xargs cat
} | sha256sum | cut -c1-16)

# The flags of gcc that clang does not know are left out.
python3 - "$build/compile_commands.json" >"$work/compile_commands.json" <<'PYTHON'
import json
import re
import sys

commands = json.load(open(sys.argv[1]))
for command in commands:
    command["command"] = re.sub(r" -f(sanitize|no-sanitize|stack-clash|cf-protection|trivial)\S*", "",
                                command["command"])
json.dump(commands, sys.stdout)
PYTHON

one() {
    local source=$1 key mark
    key=$(sha256sum "$source" | cut -c1-16)
    mark=$passed/$settings-$key
    [ -e "$mark" ] && return 0
    if clang-tidy --quiet "--checks=$less" -p "$work" "$source" >"$work/$key.log" 2>/dev/null; then
        touch "$mark"
    else
        cat "$work/$key.log"
        return 1
    fi
}
export -f one
export passed settings work less

mapfile -t files < <(git ls-files -co --exclude-standard 'state/*.c' 'schemas/*.c' 'consumer/*.c' 'ops/ctl/*.c' |
    grep -vE '^(state/core/records|schemas/codec/(tables|readers|writers|owners|embedded))\.c$')
printf '%s\n' "${files[@]}" | xargs -P "$(nproc)" -I{} bash -c 'one {}'
echo "${#files[@]} files"
