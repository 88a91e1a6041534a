#!/usr/bin/env bash
# Independent programs check our PDF files: qpdf, poppler, Ghostscript, MuPDF and PDFBox read them, and every rule of PDF/A-2a, PDF/A-3a
# and PDF/UA-1 that a program can check is checked (rules/). The files are the documents and the project beside this script, which has features that the documents do not use.
set -uo pipefail
cd "$(dirname "$0")/../../.."
here=tests/conformance/pdf
python=/usr/bin/python3
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
  else
    failed=$((failed + 1))
    echo "pdf: $name: FAILED"
    head -n 20 "$scratch/said"
  fi
}

# silent COMMAND…: succeeds if the command succeeds and prints nothing.
silent() {
  local said
  said=$("$@" 2>&1) && [ -z "$said" ] || { printf '%s\n' "$said"; return 1; }
}

qpdf_is_content() {
  qpdf --check "$1" > "$scratch/qpdf" 2>&1 && ! grep -qi warning "$scratch/qpdf" || { cat "$scratch/qpdf"; return 1; }
}

says_tagged() {
  pdfinfo "$1" > "$scratch/info" 2> "$scratch/messages" && [ ! -s "$scratch/messages" ] \
    && grep -q '^Tagged: *yes' "$scratch/info" && grep -q '^Suspects: *no' "$scratch/info" && grep -q '^JavaScript: *no' "$scratch/info" \
    && grep -q '^PDF version: *1.7' "$scratch/info" && pdfinfo -meta "$1" | grep -q '<pdfuaid:part>1<' || { cat "$scratch/info" "$scratch/messages"; return 1; }
}

# Columns of pdffonts from the right: object, generation, to Unicode, subset, embedded.
fonts_are_embedded() { pdffonts "$1" | tail -n +3 | awk '$(NF-4) != "yes" || $(NF-3) != "yes" || $(NF-2) != "yes" { print; bad = 1 } END { exit bad || NR == 0 }'; }

ghostscript_reads() { silent gs -q -dNOPAUSE -dBATCH -dPDFSTOPONERROR -dPDFSTOPONWARNING -sDEVICE=nullpage "$1"; }

# Debian's build has no colour management and prints a message about it.
mupdf_reads() { silent sh -c 'mutool draw -q -F ppm -r 30 -o /dev/null "$1" 2>&1 | grep -v "ICC support is not available"; true' sh "$1"; }

same_words() {
  dotnet "$DOCGEN" text "$2" --project "$3" > "$scratch/text" 2> /dev/null && "$python" "$here/words.py" "$1" "$scratch/text"
}

# Preflight does not support object streams.
preflight_is_content() { java -cp "$scratch:$classes" Preflight "$scratch"/plain/*.pdf 2> /dev/null; }

# attached_is_data FILE PROJECT: the attachments are files of the project's data folder, byte for byte (with LF line ends and no byte order mark); exactly the PDF/A-3 files have any.
attached_is_data() {
  local number=0 name
  pdfdetach -enc UTF-8 -list "$1" | tail -n +2 | sed 's/^[0-9]*: //' > "$scratch/names"
  pdfinfo -meta "$1" | grep -q '<pdfaid:part>3<' && ! [ -s "$scratch/names" ] && { echo 'PDF/A-3 with nothing attached'; return 1; }
  while IFS= read -r name; do
    number=$((number + 1))
    pdfdetach -save "$number" -o "$scratch/attached" "$1" && cmp "$scratch/attached" "$2/data/$name" || return 1
  done < "$scratch/names"
}

# Object numbers are ignored.
structure_of() { pdfinfo -struct "$1" 2> /dev/null | sed 's/Object [0-9]* 0/Object/'; }

mkdir "$scratch/plain"
cp -r "$here/project" "$scratch/project" && cp -r templates/themes "$scratch/project/templates/"
dotnet "$DOCGEN" build --project "$scratch/project" > "$scratch/built" 2>&1 || { cat "$scratch/built"; echo "pdf: the project beside this script does not build"; failed=$((failed + 1)); }
classes=$(printf '%s:' /usr/share/java/{preflight,pdfbox2,fontbox2,xmpbox,commons-logging,commons-io,javax.activation,jaxb-api}.jar)
javac -cp "$classes" -d "$scratch" "$here/Preflight.java" || { echo "pdf: Preflight does not compile"; failed=$((failed + 1)); }

for file in output/*.pdf "$scratch"/project/output/*.pdf; do
  id=$(basename "$file" .pdf)
  project=$(dirname "$(dirname "$file")")
  before=$failed
  check "$id: qpdf" qpdf_is_content "$file"
  check "$id: tagged" says_tagged "$file"
  check "$id: fonts" fonts_are_embedded "$file"
  check "$id: Ghostscript" ghostscript_reads "$file"
  check "$id: MuPDF" mupdf_reads "$file"
  qpdf --object-streams=disable --newline-before-endstream "$file" "$scratch/plain/$id.pdf"
  check "$id: rules" "$python" "$here/rules/check.py" "$file"
  check "$id: attached" attached_is_data "$file" "$project"
  check "$id: words" same_words "$file" "$id" "$project"
  [ "$failed" -gt "$before" ] || echo "pdf: $id: conforms"
done

check 'Preflight' preflight_is_content
check 'the rules can fail' "$python" "$here/rules/mutants.py" "$scratch"/project/output/{kinds,attached}.pdf
check 'data are attached where that is asked' test "$(pdfdetach -list "$scratch/project/output/attached.pdf" | head -n 1)" = '2 embedded files'
check 'the structure of the trial is as it was approved' diff "$here/kinds.structure.txt" <(structure_of "$scratch/project/output/kinds.pdf")

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
