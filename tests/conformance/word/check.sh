#!/usr/bin/env bash
# An independent program reads our Word files: LibreOffice opens each of output/*.docx, and its text is that of the document.
set -uo pipefail
cd "$(dirname "$0")/../../.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
passed=0
failed=0

soffice --headless "-env:UserInstallation=file://$scratch/profile" --convert-to 'txt:Text (encoded):UTF8' --outdir "$scratch" output/*.docx >/dev/null 2>&1
for file in output/*.docx; do
  id=$(basename "$file" .docx)
  if [ ! -s "$scratch/$id.txt" ]; then
    echo "word: $id: LibreOffice did not open it"
    failed=$((failed + 1))
    continue
  fi
  dotnet "$DOCGEN" text "$id" > "$scratch/$id.expected"
  if /usr/bin/python3 tests/conformance/word/words.py "$file" "$scratch/$id.txt" "$scratch/$id.expected" > "$scratch/diff"; then
    echo "word: $id: same words"
    passed=$((passed + 1))
  else
    echo "word: $id: other words"
    head -n 20 "$scratch/diff"
    failed=$((failed + 1))
  fi
done

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
