#!/usr/bin/env bash
# Independent programs render our site: MkDocs builds its Markdown without a warning and shows the same as GitHub's program; a browser finds no violation
# in its HTML. The sites are that of the documents and that of the project beside this script, which covers what Markdown processors treat differently.
set -uo pipefail
cd "$(dirname "$0")/../../.."
here=tests/conformance/site
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
passed=0
failed=0

# check NAME COMMAND…: counts a command as one result, and shows its output if it fails.
check() {
  local name=$1
  shift
  if "$@" > "$scratch/said" 2>&1; then
    passed=$((passed + 1))
    echo "site: $name: as it should be"
  else
    failed=$((failed + 1))
    echo "site: $name: FAILED"
    head -n 40 "$scratch/said"
  fi
}

build_pages() { (cd "$1" && mkdocs build --strict --quiet --site-dir "$2"); }

# With the Markdown for GitHub only, the comparison must find differences.
finds_differences() {
  cp -r "$scratch/trial/site" "$scratch/other" && sed -i 's/&lt;/\\</g; s/&#126;/\\~/g' "$scratch/other/md/pitfalls.md" \
    && build_pages "$scratch/other" "$scratch/other-pages" && ! /usr/bin/python3 "$here/compare.py" "$scratch/other/md" "$scratch/other-pages"
}

mkdir "$scratch/pack" "$scratch/trial"
for site in pack trial; do
  project=.
  [ "$site" = pack ] || project=$here/project
  check "$site: written" dotnet "$DOCGEN" site --project "$project" --output "$scratch/$site/site"
  check "$site: MkDocs" build_pages "$scratch/$site/site" "$scratch/$site/pages"
  check "$site: the same for GitHub and MkDocs" /usr/bin/python3 "$here/compare.py" "$scratch/$site/site/md" "$scratch/$site/pages"
done
check 'the comparison can fail' finds_differences
check 'pack: no accessibility violations' bash tests/conformance/html/check.sh "$scratch/pack/site/html"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
