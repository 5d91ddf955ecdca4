#!/usr/bin/env bash
# Makes everything that a release holds, into artifacts/: the native program, and a package of the tool and of each library.
#   ./build.sh            the version comes from the nearest git tag (v1.2.3)
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 CI=true ContinuousIntegrationBuild=true
# Files in a package are as old as the commit, so that two packings of it are the same byte for byte.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 946684800)}
export SOURCE_DATE_EPOCH
out=$PWD/artifacts
rid=linux-x64
rm -rf "$out/native" "$out/packages" src/ReviewLint.Cli/bin/Release/net10.0/{any,linux-x64,publish}

echo "== native program ($rid)"
dotnet publish src/ReviewLint.Cli -c Release -r "$rid" -o "$out/native" -p:CopyOutputSymbolsToPublishDirectory=true -warnaserror -v quiet

echo "== libraries"
dotnet restore --locked-mode -v quiet
for library in Documents Language Meaning Analysis Testing Reporting LanguageServer MSBuild; do
  dotnet pack "src/ReviewLint.$library" -c Release --no-restore -o "$out/packages" -v quiet
done

echo "== tool: native for $rid, managed for any other"
# The package without a platform only points at the others; PublishAot says that those are packed one by one.
dotnet pack src/ReviewLint.Cli -c Release --no-restore -p:PublishAot=true -p:IncludeSymbols=false -o "$out/packages" -v quiet
dotnet pack src/ReviewLint.Cli -c Release -r "$rid" -p:IncludeSymbols=false -o "$out/packages" -v quiet
dotnet pack src/ReviewLint.Cli -c Release -r any -p:IncludeSymbols=false -o "$out/packages" -v quiet
dotnet restore --locked-mode -v quiet

ls -l "$out/native" "$out/packages"
