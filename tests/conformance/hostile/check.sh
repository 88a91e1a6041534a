#!/usr/bin/env bash
# The inputs of tests/hostile, each in a process of its own: the program says what it should, within its time and memory. The native
# program if it has been compiled, else the one of the build.
set -euo pipefail
cd "$(dirname "$0")/../../.."
program=$PWD/artifacts/native/docgen
[ -x "$program" ] || program=$DOCGEN
dotnet run --project tests/DocGen.Fuzz -c Release --no-restore -- hostile "$program"
