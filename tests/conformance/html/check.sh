#!/usr/bin/env bash
# An independent browser and validator check our pages: every output/*.html is valid and has no accessibility violation.
set -euo pipefail
cd "$(dirname "$0")"
[ -d node_modules ] && [ node_modules -nt package-lock.json ] || npm ci --silent --no-audit --no-fund
node check.mjs "${1:-../../../output}"
