#!/usr/bin/env bash
# Fuzzes one target with AFL++ (docs/fuzzing.md):  tests/ReviewLint.Fuzz/fuzz.sh TARGET [SECONDS]
# Needs afl-fuzz, and the tool `sharpfuzz` on PATH or in SHARPFUZZ. Ends with 1 when anything was found.
set -euo pipefail
cd "$(dirname "$0")/../.."
target=${1:?usage: fuzz.sh TARGET [SECONDS]}
seconds=${2:-300}
sharpfuzz=${SHARPFUZZ:-sharpfuzz}
out=$PWD/artifacts/fuzz
if [ ! -f "$out/program/instrumented" ]; then
  rm -rf "$out/program"
  mkdir -p "$out"
  dotnet build tests/ReviewLint.Fuzz -c Release -m:1 -v quiet
  cp -r tests/ReviewLint.Fuzz/bin/Release/net10.0 "$out/program"
  # Our own code, and the readers that it hands what others wrote.
  for part in ReviewLint.Language ReviewLint.Documents ReviewLint.Meaning ReviewLint.Analysis ReviewLint.LanguageServer Markdig YamlDotNet MimeKit; do
    "$sharpfuzz" "$out/program/$part.dll"
  done
  touch "$out/program/instrumented"
fi
findings=$out/$target
rm -rf "$findings"
export AFL_SKIP_BIN_CHECK=1 AFL_NO_UI=1 AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_AFFINITY=1 AFL_FAST_CAL=1 DOTNET_TieredCompilation=1
afl-fuzz -i "tests/ReviewLint.Fuzz/Seeds/$target" -o "$findings" -t 10000 -m none -V "$seconds" -- dotnet "$out/program/ReviewLint.Fuzz.dll" "$target" >"$out/$target.log" 2>&1 || { tail -20 "$out/$target.log"; exit 2; }
grep -E '^(execs_done|execs_per_sec|corpus_count|saved_crashes|saved_hangs|edges_found) ' "$findings/default/fuzzer_stats"
found=$(find "$findings/default/crashes" "$findings/default/hangs" -type f ! -name README.txt)
[ -z "$found" ] || { echo "found:"; echo "$found" | head -20; exit 1; }
