#!/usr/bin/env bash
# Builds the documents, or runs another target of build.cake:
#   ./build.sh                 Generate: every document into output/
#   ./build.sh test            any target, in any case
#   ./build.sh check --verbosity=diagnostic
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

export DOTNET_CLI_TELEMETRY_OPTOUT=1
export DOTNET_NOLOGO=1
export DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
# The compiled build script is kept between runs.
export CAKE_SETTINGS_ENABLESCRIPTCACHE=true
export CAKE_PATHS_CACHE=artifacts/cake

wanted=$(sed -n 's/.*"version": *"\([^"]*\)".*/\1/p' global.json)
explain() {
  echo "build.sh: $1" >&2
  echo "  DocGen is built with the .NET SDK $wanted or newer (10.0.x)." >&2
  echo "  Debian, Ubuntu: the package dotnet-sdk-10.0; macOS: brew install dotnet-sdk; others: https://dotnet.microsoft.com/download/dotnet/10.0" >&2
  exit 2
}
command -v dotnet >/dev/null 2>&1 || explain "the program 'dotnet' was not found"
found=$(dotnet --version 2>/dev/null) || explain "none of the installed .NET SDKs is new enough"

target=generate
if [ $# -gt 0 ] && [[ $1 != -* ]]; then
  target=$1
  shift
fi
case " $* " in
  *" --target"*) chosen=() ;;
  *) chosen=("--target=$target") ;;
esac

# Tools are restored only if the manifest or the SDK has changed, or the packages are missing.
stamp="artifacts/tools-$found-$(cksum < .config/dotnet-tools.json | tr ' ' '-').stamp"
if [ ! -e "$stamp" ] || [ ! -d "${NUGET_PACKAGES:-$HOME/.nuget/packages}/cake.tool" ]; then
  dotnet tool restore >/dev/null || { dotnet tool restore; exit 3; }
  mkdir -p artifacts
  : > "$stamp"
fi

exec dotnet tool run dotnet-cake build.cake "${chosen[@]}" --verbosity=minimal "$@"
