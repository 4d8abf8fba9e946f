#!/usr/bin/env bash
# Format check, build and all tests, on a machine where nothing was prepared. The tests start their own RabbitMQ and PostgreSQL on free
# loopback ports; MODERATION_TEST_RABBITMQ (amqp://…) and MODERATION_TEST_POSTGRES (Npgsql keywords) name others to use instead.
# The last line is "N passed, N failed", whatever happens; a step before the tests that fails counts as one failure.
set -uo pipefail
cd "$(dirname "$0")/.."

step() {
  local name=$1
  shift
  "$@" && return
  local status=$?
  echo "$name failed with $status."
  echo "0 passed, 1 failed"
  exit "$status"
}

install_missing() {
  local missing=() as_root=()
  [ -x /usr/lib/rabbitmq/bin/rabbitmq-server ] || missing+=(rabbitmq-server)
  compgen -G '/usr/lib/postgresql/*/bin/postgres' > /dev/null || missing+=(postgresql)
  /usr/bin/python3 -c 'import pika' 2> /dev/null || missing+=(python3-pika)
  [ -x /usr/bin/chromium-headless-shell ] || missing+=(chromium-headless-shell)
  [ -e /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf ] || missing+=(fonts-dejavu-core)
  [ -e /usr/share/fonts/truetype/noto/NotoColorEmoji.ttf ] || missing+=(fonts-noto-color-emoji)
  [ ${#missing[@]} -gt 0 ] || return 0
  [ "$(id -u)" -eq 0 ] || as_root=(sudo -n)
  echo "Installing ${missing[*]}"
  # In run level 1 Debian's packages do not start the servers they bring; the tests start their own.
  "${as_root[@]}" apt-get update -qq &&
    "${as_root[@]}" env RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" > /dev/null
}

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
step "The installation of Debian packages" install_missing
step "The restoring of packages" dotnet restore
# The third of dotnet format's parts, analyzers, is left to the build, which fails on their warnings.
step "The format check" dotnet format whitespace --verify-no-changes --no-restore
step "The style check" dotnet format style --verify-no-changes --no-restore
step "The build" dotnet build --configuration Release --no-restore

report=$(mktemp)
trap 'rm -f "$report"' EXIT
dotnet test --solution Moderation.sln --configuration Release --no-build --max-parallel-test-modules 1 2>&1 | tee "$report"
status=${PIPESTATUS[0]}

count() { sed -n "s/^ *$1: *\([0-9]*\).*/\1/p" "$report" | tail -n 1; }
passed=$(count succeeded) failed=$(count failed) skipped=$(count skipped)
if [ "${skipped:-0}" -gt 0 ]; then
  echo "$skipped tests were skipped; nothing may be."
  status=1
fi
if [ "$status" -ne 0 ] && [ "${failed:-0}" -eq 0 ]; then
  echo "The test run itself failed with $status."
  failed=1
fi
echo "${passed:-0} passed, ${failed:-0} failed"
exit "$status"
