#!/usr/bin/env bash
# A disk that is full while documents are written: the build says so, no file is half written, and with room again all is as it should be.
# Needs permission to mount a small file system of its own. DOCGEN is the program, a native one or a library for dotnet.
set -uo pipefail
if [ -z "${DOCGEN_OWN_MOUNTS:-}" ]; then
  for namespace in 'unshare --mount' 'unshare --user --map-root-user --mount'; do
    if $namespace mount -t tmpfs -o size=64k none /mnt 2> /dev/null; then
      DOCGEN_OWN_MOUNTS=1 exec $namespace bash "$0"
    fi
  done
  echo 'full-disk: skipped: a file system cannot be mounted here'
  echo '0 passed, 0 failed'
  exit 0
fi

scratch=$(mktemp -d)
trap 'umount "$scratch/project/output"; rm -rf "$scratch"' EXIT
project=$scratch/project
passed=0
failed=0
case $DOCGEN in
  *.dll) run=(dotnet "$DOCGEN") ;;
  *) run=("$DOCGEN") ;;
esac

check() {
  local name=$1
  shift
  if "$@" > "$scratch/said" 2>&1; then
    passed=$((passed + 1))
    echo "full-disk: $name: as it should be"
  else
    failed=$((failed + 1))
    echo "full-disk: $name: FAILED"
    head -n 20 "$scratch/said"
  fi
}

# write_sources LINES: documents of so many lines.
write_sources() {
  for i in 1 2 3 4 5 6; do
    {
      printf -- '---\nid: paper-%s\ntitle: Paper %s\nlayout: annex\nformats: [md, html]\n---\n# Paper %s\n' "$i" "$i" "$i"
      for line in $(seq "$1"); do printf '\nLine %s of a paper that needs room on the disk.\n' "$line"; done
    } > "$project/templates/paper-$i.sbn.md"
  done
}

build() { (cd "$project" && "${run[@]}" build "$@"); }

mkdir -p "$project/templates" "$project/output"
mount -t tmpfs -o size=1m none "$project/output"
echo 'name: Full' > "$project/docgen.yaml"
write_sources 1
check 'with room it is built' build
cp -r "$project/output" "$scratch/before"
dd if=/dev/zero of="$project/output/.filler" bs=1k 2> /dev/null
write_sources 400
build > "$scratch/full" 2>&1
check 'without room it fails as the machine' [ $? -eq 3 ]
check 'and says which file' grep -q "error DG8041: 'output/paper-.*' cannot be read or written" "$scratch/full"
rm "$project/output/.filler"
check 'every file is the old one, and none is temporary' diff -r "$scratch/before" "$project/output"
check 'with room again it is built' build
check 'a check agrees' build --check

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
