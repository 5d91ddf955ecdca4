#!/usr/bin/env bash
# What action.yml runs: action.sh PROGRAM, with the action's inputs in the environment.
set -euo pipefail
set -f
read -r -d '' -a paths <<<"${PATHS:-.}" || true
read -r -d '' -a more <<<"${ARGS:-}" || true
options=(--format github --output "sarif=${SARIF:-reviewlint.sarif}" --fail-on "${FAIL_ON:-warning}")
[ -z "${BASELINE:-}" ] || options+=(--baseline "$BASELINE")
[ -z "${CHANGED_SINCE:-}" ] || options+=(--changed-since "$CHANGED_SINCE")
[ "${REDACT:-true}" != true ] || options+=(--redact)
exec "$1" check "${options[@]}" ${more[@]+"${more[@]}"} -- "${paths[@]}"
