#!/usr/bin/env bash
# The inputs of tests/hostile, each in a process of its own: the program says what it should, within its time and memory. Builds that are
# killed, builds side by side, and a full disk. The native program if it has been compiled, else the one of the build.
set -uo pipefail
cd "$(dirname "$0")/../../.."
program=$PWD/artifacts/native/docgen
[ -x "$program" ] || program=$DOCGEN
failed=0
dotnet run --project tests/DocGen.Fuzz -c Release --no-restore -- hostile "$program" || failed=1
for part in kill full-disk; do
  DOCGEN=$program bash "tests/conformance/hostile/$part.sh" || failed=1
done
exit "$failed"
