#!/usr/bin/env bash
# A validator of others judges the EPUB files of samples/CustomFormat: epubcheck (W3C) finds no error and no warning in the sample's own
# document and in every document of the repository. An EPUB needs a date, so those without get one in the copy that is built.
set -uo pipefail
cd "$(dirname "$0")/../../.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
passed=0
failed=0

dotnet build samples/CustomFormat -c Release --nologo -v quiet || { echo 'epub: the sample does not build'; echo '0 passed, 1 failed'; exit 1; }
sample=samples/CustomFormat/bin/Release/net10.0/DocGen.Samples.CustomFormat.dll

mkdir "$scratch/project"
cp -r docgen.yaml data templates "$scratch/project"
for template in "$scratch"/project/templates/*.sbn.md; do
  grep -q '^date:' "$template" || sed -i '1a date: 2024-05-31' "$template"
done

# build NAME PROJECT: makes the EPUB files of a project in a folder.
build() {
  dotnet "$sample" --project "$2" --output "$scratch/$1" --format epub > "$scratch/said" 2>&1 && return
  failed=$((failed + 1))
  echo "epub: the documents of $2 cannot be made: FAILED"
  head -n 20 "$scratch/said"
}

build sample samples/CustomFormat/project
build documents "$scratch/project"
for file in "$scratch"/sample/*.epub "$scratch"/documents/*.epub; do
  if java -jar /usr/share/java/epubcheck.jar --failonwarnings --quiet "$file" > "$scratch/said" 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "epub: $(basename "$file"): FAILED"
    head -n 20 "$scratch/said"
  fi
done

# A validator that refuses nothing is no proof: a file with an id twice is one that it must find.
mkdir "$scratch/broken" && (cd "$scratch/broken" && unzip -q ../sample/harbour.epub && sed -i 's/id="boats"/id="guests"/' EPUB/content.xhtml \
  && zip -q0X broken.epub mimetype && zip -q0Xr broken.epub META-INF EPUB)
if java -jar /usr/share/java/epubcheck.jar --quiet "$scratch/broken/broken.epub" > "$scratch/said" 2>&1; then
  failed=$((failed + 1))
  echo 'epub: a broken file passes: FAILED'
else
  passed=$((passed + 1))
fi

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
