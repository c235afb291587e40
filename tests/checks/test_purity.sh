#!/usr/bin/env bash
# The core is pure: it calls nothing but a handful of functions of the C library, keeps no writable data,
# and uses no floating point register.
set -euo pipefail
cd "$(dirname "$0")/../.."

cc=${CREDITD_CC:-cc}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Without -fPIC constant tables of pointers are read-only in the object file too. What the compiler adds
# for hardening is not ours to answer for.
flags=(-std=c17 -O2 -I. -fno-pic -fno-stack-protector -U_FORTIFY_SOURCE -UNDEBUG)
allowed='^(memcpy|memmove|memset|memcmp|memchr|strlen|strcmp|strncmp|__assert_fail|abort)$'

# Prints what is impure about the objects of a folder.
impure() {
    nm --defined-only "$1"/*.o | awk 'NF == 3 && $2 ~ /^[BbDdCc]$/ {print "writable data: " $3}'
    nm --defined-only "$1"/*.o | awk 'NF == 3 {print $3}' | sort -u >"$1/defined"
    nm --undefined-only "$1"/*.o | awk 'NF == 2 {print $2}' | sort -u >"$1/used"
    comm -13 "$1/defined" "$1/used" | grep -vE "$allowed" | sed 's/^/calls /' || true
}

# See it fail once.
mkdir "$work/bad"
cat >"$work/bad/bad.c" <<'BAD'
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
static int calls;
void *bad(void);
void *bad(void)
{
    calls++;
    (void)printf("%d %ld", calls, (long)time(NULL));
    return malloc(1);
}
BAD
"$cc" "${flags[@]}" -c -o "$work/bad/bad.o" "$work/bad/bad.c"
found=$(impure "$work/bad")
for want in "calls time" "calls malloc" "calls printf" "writable data: calls"; do
    grep -q "$want" <<<"$found" || { echo "'$want' was not found in: $found" >&2; exit 1; }
done

mkdir "$work/core"
integer=(-mgeneral-regs-only)
"$cc" "${integer[@]}" -x c -c -o /dev/null - <<<'int f(void) { return 1; }' 2>/dev/null || integer=()
for source in state/core/*.c; do
    "$cc" "${flags[@]}" -c -o "$work/core/$(basename "$source" .c).o" "$source"
    # Fails where a value would live in a floating point register.
    "$cc" "${flags[@]}" "${integer[@]}" -c -o /dev/null "$source"
done
found=$(impure "$work/core")
if [ -n "$found" ]; then
    echo "the core is not pure:" >&2
    echo "$found" >&2
    exit 1
fi
echo "$(find "$work/core" -name '*.o' | wc -l) objects; used: $(tr '\n' ' ' <"$work/core/used" | wc -w) symbols, foreign: $(comm -13 "$work/core/defined" "$work/core/used" | tr '\n' ' ')"
