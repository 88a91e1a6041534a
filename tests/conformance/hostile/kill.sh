#!/usr/bin/env bash
# Builds killed at any moment, and builds side by side: every output file is whole, old or new; the next build completes and leaves no
# temporary file. The moments are the same in every run. DOCGEN is the program, a native one or a library for dotnet.
set -uo pipefail
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
project=$scratch/project
kills=16
ids=(paper-{01..40})
passed=0
failed=0
RANDOM=20240311
case $DOCGEN in
  *.dll) run=(dotnet "$DOCGEN") ;;
  *) run=("$DOCGEN") ;;
esac

check() {
  local name=$1
  shift
  if "$@" > "$scratch/said" 2>&1; then
    passed=$((passed + 1))
    echo "kill: $name: as it should be"
  else
    failed=$((failed + 1))
    echo "kill: $name: FAILED"
    head -n 20 "$scratch/said"
  fi
}

# write_sources VERSION: the same documents with other words.
write_sources() {
  local id
  for id in "${ids[@]}"; do
    printf -- '---\nid: %s\ntitle: %s\nlayout: annex\nformats: [md, html]\n---\n# %s\n\nVersion %s.\n\n![A bridge](bridge.svg)\n' \
      "$id" "$id" "$id" "$1" > "$project/templates/$id.sbn.md"
  done
}

build() { (cd "$project" && "${run[@]}" build "$@"); }

# A moment within the length of a build.
pause() {
  local milliseconds=$((RANDOM % length))
  sleep "$((milliseconds / 1000)).$(printf '%03d' $((milliseconds % 1000)))"
}

# sums FOLDER: a line for each file that is neither temporary nor DocGen's own.
sums() { (cd "$1" && find . -type f ! -name '*.tmp' ! -path './.docgen/*' -exec cksum {} +); }

# The output is that of version 1 or 2, file for file.
is_whole() { ! sums "$project/output" | grep -vxFf "$scratch/sums"; }

has_no_temporary_files() { [ -z "$(find "$project" -name '*.tmp' -print -quit)" ] || { find "$project" -name '*.tmp'; return 1; }; }

is_version() { diff -r "$scratch/$1" "$project/output"; }

mkdir -p "$project/templates/images"
echo 'name: Killed' > "$project/docgen.yaml"
echo '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><title>A bridge</title></svg>' > "$project/templates/images/bridge.svg"
for version in 2 1; do
  write_sources "$version"
  build > /dev/null 2>&1
  cp -r "$project/output" "$scratch/$version"
done

{ sums "$scratch/1"; sums "$scratch/2"; } > "$scratch/sums"

# How long a build is, so that the moments lie in it on a fast and on a slow machine.
write_sources 2
began=$(date +%s%N)
build > /dev/null 2>&1
length=$((($(date +%s%N) - began) / 1000000))

survived=0
whole=0
for i in $(seq "$kills"); do
  write_sources $((1 + i % 2))
  (cd "$project" && exec "${run[@]}" build) > /dev/null 2>&1 &
  build=$!
  pause
  kill -9 "$build" 2> /dev/null || survived=$((survived + 1))
  wait "$build" 2> /dev/null
  is_whole > "$scratch/said" 2>&1 && whole=$((whole + 1)) || cat "$scratch/said"
done
echo "kill: $kills builds of $length ms, $survived of them ended before they were killed"
check "$kills builds killed: every file is whole" [ "$whole" -eq "$kills" ]
: > "$project/output/.paper-01.md.docgen-4711.tmp"
: > "$project/output/.docgen-00000000000000000000000000000000-0.tmp"
check 'what they left is named by a check' bash -c "cd '$project' && ! $(printf '%q ' "${run[@]}") build --check 2>&1 | grep -c 'temporary file of a build' | grep -qx 0"
write_sources 1
check 'the next build completes' build
check 'it makes what it would have made' is_version 1
check 'it leaves no temporary file' has_no_temporary_files
check 'a check agrees' build --check

# Side by side: each makes some of the documents, and one of them is killed.
rm -rf "$project/output" "$project/.docgen"
builds=()
for part in 1 2 3 4; do
  (cd "$project" && exec "${run[@]}" build "${ids[@]:((part - 1) * 10):10}") > "$scratch/part$part" 2>&1 &
  builds+=($!)
done
killed=$((RANDOM % 4))
pause
kill -9 "${builds[$killed]}" 2> /dev/null
wrong=0
for i in 0 1 2 3; do
  wait "${builds[$i]}" 2> /dev/null || [ "$i" -eq "$killed" ] || { wrong=$((wrong + 1)); cat "$scratch/part$((i + 1))"; }
done
check 'builds side by side succeed' [ "$wrong" -eq 0 ]
check 'the build after them completes' build
check 'their output is complete, with its list' is_version 1
check 'they leave no temporary file' has_no_temporary_files

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
