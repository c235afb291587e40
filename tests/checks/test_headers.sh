#!/usr/bin/env bash
# Every header compiles alone, in C17, with the warnings of the build.
set -euo pipefail
cd "$(dirname "$0")/../.."

cc=${CREDITD_CC:-cc}
flags=(-std=c17 -D_GNU_SOURCE -Wall -Wextra -Wpedantic -Wconversion -Wundef -Wstrict-prototypes
    -Werror -fsyntax-only -I.)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# size_t without stddef.h must be seen.
printf 'size_t needs_stddef(void);\n' >"$work/lame.h"
if "$cc" "${flags[@]}" -x c -include "$work/lame.h" /dev/null 2>/dev/null; then
    echo "a header that lacks an include was not found" >&2
    exit 1
fi

failed=0
count=0
while read -r header; do
    count=$((count + 1))
    system=$(pkg-config --cflags-only-I rdkafka hiredis avro-c jansson 2>/dev/null | tr -d '\n')
    # shellcheck disable=SC2086 # several -I flags
    "$cc" "${flags[@]}" ${system//-I/-isystem } -x c - <<<"#include \"$header\"
extern int one;" || {
        echo "$header does not compile alone" >&2
        failed=1
    }
done < <(git ls-files -co --exclude-standard '*.h')
[ "$count" -gt 20 ] || { echo "only $count headers found" >&2; exit 1; }
echo "$count headers"
exit "$failed"
