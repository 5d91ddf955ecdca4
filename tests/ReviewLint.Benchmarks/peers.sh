#!/usr/bin/env bash
# Times whole processes, ours and npm peers, over the same corpus, and prints ratios.
# usage: peers.sh REVIEWLINT CORPUS [RUNS]     (REVIEWLINT: the native program; CORPUS: made by `-- corpus FOLDER MB`)
# Peers are installed from npm into a temporary folder (or PEERS=FOLDER, kept between runs), never into the tree.
# A peer that takes over LIMIT seconds (default 600) is stopped and shown as such.
set -euo pipefail
[ $# -ge 2 ] || { sed -n '2,5p' "$0"; exit 2; }
program=$(realpath "$1") corpus=$(realpath "$2") runs=${3:-3} limit=${LIMIT:-600}
peers=${PEERS:-$(mktemp -d)}
[ -n "${PEERS:-}" ] || trap 'rm -rf "$peers"' EXIT
mkdir -p "$peers"
peers=$(realpath "$peers")
if [ ! -d "$peers/node_modules" ]; then
  (cd "$peers" && npm init -y >/dev/null && npm install --silent --no-audit --no-fund \
    rumdl markdownlint-cli2 textlint textlint-rule-write-good alex write-good)
fi
echo '{ "rules": { "write-good": true } }' > "$peers/.textlintrc.json"
bin=$peers/node_modules/.bin
bytes=$(cat "$corpus"/*.md | wc -c)
first=$(ls "$corpus"/*.md | head -1)

# Median user+system and wall seconds of a command; what it finds is no failure.
measure() {
  for _ in $(seq "$runs"); do
    local times
    times=$( { TIMEFORMAT='%U %S %R'; time timeout "$limit" "$@" >/dev/null 2>&1 || [ $? -ne 124 ] || echo "over" >&2; } 2>&1)
    case $times in *over*) echo "over over"; return ;; esac
    awk '{ print $1 + $2, $3 }' <<< "$times"
  done | sort -n | awk '{ line[NR] = $0 } END { print line[int((NR + 1) / 2)] }'
}

report() {
  local name=$1; shift
  read -r cpu wall <<< "$(measure "$@")"
  if [ "$cpu" = over ]; then printf '  %-28s over %s s\n' "$name" "$limit"; return; fi
  [ -n "${ours:-}" ] || ours=$wall
  awk -v n="$name" -v c="$cpu" -v w="$wall" -v o="$ours" -v b="$size" 'BEGIN { printf "  %-28s %8.3f s wall %8.3f s cpu %8.2f MB/s   %.2f x ours\n", n, w, c, b / 1e6 / (w > 0 ? w : 0.001), w / (o > 0 ? o : 0.001) }'
}

compare() {
  local title=$1 target=$2
  size=$3 ours=
  echo "$title ($size bytes, median of $runs)"
  report "reviewlint (all rules)" "$program" check "$target"
  [ ! -x "$bin/rumdl" ] || report "rumdl (Markdown only)" "$bin/rumdl" check --no-cache "$target"
  [ ! -x "$bin/markdownlint-cli2" ] || report "markdownlint-cli2" "$bin/markdownlint-cli2" "${target%/}$([ -d "$target" ] && echo '/*.md')"
  [ ! -x "$bin/textlint" ] || report "textlint + write-good" "$bin/textlint" --config "$peers/.textlintrc.json" --rules-base-directory "$peers/node_modules" "$target"
  # These two take files, not folders: as many as an argument list holds.
  if [ -d "$target" ]; then set -- "$target"/*.md; else set -- "$target"; fi
  [ ! -x "$bin/alex" ] || report "alex" "$bin/alex" "$@"
  [ ! -x "$bin/write-good" ] || report "write-good" "$bin/write-good" "$@"
}

compare "One file" "$first" "$(wc -c < "$first")"
compare "The corpus" "$corpus" "$bytes"
