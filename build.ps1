# Builds the documents, or runs another target of build.cake:
#   ./build.ps1                Generate: every document into output/
#   ./build.ps1 test           any target, in any case
$ErrorActionPreference = 'Stop'
Set-Location $PSScriptRoot

$env:DOTNET_CLI_TELEMETRY_OPTOUT = '1'
$env:DOTNET_NOLOGO = '1'
$env:DOTNET_SKIP_FIRST_TIME_EXPERIENCE = '1'
# The compiled build script is kept between runs.
$env:CAKE_SETTINGS_ENABLESCRIPTCACHE = 'true'
$env:CAKE_PATHS_CACHE = 'artifacts/cake'

function Stop-WithAdvice([string] $problem) {
  $wanted = (Get-Content global.json -Raw | ConvertFrom-Json).sdk.version
  [Console]::Error.WriteLine("build.ps1: $problem")
  [Console]::Error.WriteLine("  DocGen is built with the .NET SDK $wanted or newer (10.0.x).")
  [Console]::Error.WriteLine('  Windows: winget install Microsoft.DotNet.SDK.10; others: https://dotnet.microsoft.com/download/dotnet/10.0')
  exit 2
}

if (-not (Get-Command dotnet -ErrorAction SilentlyContinue)) { Stop-WithAdvice "the program 'dotnet' was not found" }
# Windows PowerShell treats redirected lines of a program's error stream as its own errors.
$null = & { $ErrorActionPreference = 'Continue'; dotnet --version 2>&1 }
if ($LASTEXITCODE -ne 0) { Stop-WithAdvice 'none of the installed .NET SDKs is new enough' }

$rest = @($args)
$target = 'generate'
if ($rest.Count -gt 0 -and -not $rest[0].StartsWith('-')) {
  $target = $rest[0]
  $rest = @($rest | Select-Object -Skip 1)
}
$chosen = @("--target=$target")
if ($rest | Where-Object { $_.StartsWith('--target') }) { $chosen = @() }

$restored = & { $ErrorActionPreference = 'Continue'; dotnet tool restore 2>&1 }
if ($LASTEXITCODE -ne 0) {
  $restored | ForEach-Object { [Console]::Error.WriteLine($_) }
  exit 3
}

dotnet tool run dotnet-cake build.cake @chosen --verbosity=minimal @rest
exit $LASTEXITCODE
