#!/usr/bin/env bash
# Installs the tool from the packages that `./build.sh packnative` made, as users do: the package for this system, and the one for every
# system with .NET, both make output/ with the same bytes. Packs a library in two other folders: it is the same file, and its symbols lead to
# the sources of its commit. Its last line is 'N passed, N failed'.
set -uo pipefail
cd "$(dirname "$0")/../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
packages=$PWD/artifacts/packages
version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' Directory.Build.props)
passed=0
failed=0

# check WHAT COMMAND…: runs a command, and shows what it said only if it fails.
check() {
  local what=$1
  shift
  if "$@" > "$scratch/said" 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "packages: $what: FAILED"
    tail -n 20 "$scratch/said"
  fi
}

# install NAME FEED: installs the tool into a folder, from the packages of one folder and no other source.
install() {
  dotnet tool install DocGen.Cli --version "$version" --tool-path "$scratch/$1" --source "$2"
}

# chosen NAME SYSTEM: the tool in that folder came from the package of that system.
chosen() {
  ls "$scratch/$1/.store/docgen.cli/$version"
  [ -d "$scratch/$1/.store/docgen.cli/$version/docgen.cli.$2" ]
}

# says_version NAME: the tool starts, and is of the version that was packed.
says_version() {
  "$scratch/$1/docgen" --version | tee /dev/stderr | grep -qF "$version"
}

# The machine's system is that of the package beside 'any'.
system=$(find "$packages" -name "DocGen.Cli.*.$version.nupkg" -printf '%f\n' | sed "s/^DocGen\.Cli\.\(.*\)\.$version\.nupkg\$/\1/" | grep -vx any)
check "one package is in machine code: ${system:-none}" [ "$(wc -w <<< "$system")" -eq 1 ]
check 'the tool installs on this system' install native "$packages"
check 'what is installed is in machine code' chosen native "$system"
check 'the installed tool starts' says_version native
check 'the installed tool makes the same bytes' "$scratch/native/docgen" build --check

mkdir "$scratch/feed"
cp "$packages/DocGen.Cli.any.$version.nupkg" "$scratch/feed"
# As on a system that has no package of its own: none is named.
check 'a package names that for every system' dotnet pack src/DocGen.Cli -c Release --no-build --nologo -v quiet -o "$scratch/feed" \
  -p:PublishAot=true -p:ToolSystems=any
check 'the tool installs on any other system' install any "$scratch/feed"
check 'what is installed runs on .NET' chosen any any
check 'the tool starts on .NET' says_version any
check 'the tool on .NET makes the same bytes' "$scratch/any/docgen" build --check

# names_no_folder PACKAGE: nothing in it names the folder that it was built in.
names_no_folder() {
  rm -rf "$scratch/open"
  unzip -q "$1" -d "$scratch/open"
  ! grep -rlaF -e "$PWD/" "$scratch/open"
}
for package in "$packages"/*nupkg; do
  check "$(basename "$package") names no folder of the machine" names_no_folder "$package"
done

# pack_elsewhere FOLDER ZONE: packs DocGen.Core from a copy of the commit in a folder, as if it had been cloned from a public address.
pack_elsewhere() {
  git clone -q . "$scratch/$1"
  git -C "$scratch/$1" remote set-url origin https://github.com/example/docgen.git
  (
    cd "$scratch/$1" || exit 1
    unset CI GITHUB_ACTIONS GITHUB_REPOSITORY TF_BUILD BUILD_REPOSITORY_URI
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) TZ=$2 dotnet pack src/DocGen.Core -c Release --nologo -v quiet -o packed -p:RunAnalyzers=false
  )
}
check 'a library is packed in one folder' pack_elsewhere one UTC
check 'a library is packed in another folder' pack_elsewhere another/folder Asia/Tokyo
for kind in nupkg snupkg; do
  check "the .$kind is the same file wherever it is packed" \
    cmp "$scratch/one/packed/DocGen.Core.$version.$kind" "$scratch/another/folder/packed/DocGen.Core.$version.$kind"
done

# Source link is JSON in the symbols: where the sources of the commit are to be had, for a debugger that steps into them.
leads_to_sources() {
  unzip -qp "$scratch/one/packed/DocGen.Core.$version.snupkg" lib/net10.0/DocGen.Core.pdb > "$scratch/pdb"
  grep -aoE '\{"documents":\{[^}]*\}\}' "$scratch/pdb"
  grep -qaF "{\"documents\":{\"/_/*\":\"https://raw.githubusercontent.com/example/docgen/$(git rev-parse HEAD)/*\"}}" "$scratch/pdb"
}
check 'symbols lead to the sources of the commit' leads_to_sources

printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
