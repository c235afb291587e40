#!/usr/bin/env bash
# The generated C files are what schemas/generate makes of the contracts today.
set -euo pipefail
cd "${CREDITD_SOURCE_DIR:-$(dirname "$0")/../..}"
exec schemas/generate --check
