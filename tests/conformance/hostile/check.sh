#!/usr/bin/env bash
# The inputs of tests/hostile, each in a process of its own: the program says what it should, within its time and memory. Builds that are
# killed, builds side by side, and a full disk. The native program if it has been compiled, else the one of the build. Then 1,500 changed
# examples of each kind of file, the same ones every time; `dotnet run --project tests/DocGen.Fuzz -c Release -- fuzz` tries others for longer.
set -uo pipefail
cd "$(dirname "$0")/../../.."
program=$PWD/artifacts/native/docgen
[ -x "$program" ] || program=$DOCGEN
failed=0
dotnet run --project tests/DocGen.Fuzz -c Release --no-restore -- hostile "$program" || failed=1
for part in kill full-disk; do
  DOCGEN=$program bash "tests/conformance/hostile/$part.sh" || failed=1
done
dotnet run --project tests/DocGen.Fuzz -c Release --no-restore -- fuzz --inputs 1500 || failed=1
exit "$failed"
