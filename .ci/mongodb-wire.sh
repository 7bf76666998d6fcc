# To be sourced: starts a server that speaks MongoDB's wire protocol and names it in MONGODB_TEST_URL.
#
# No MongoDB can be installed where this runs, only packages. SecantusDB (PyPI) is another program that understands
# its protocol, transactions included; docs/decisions/0003-the-mongodb-protocol-in-ci.md says what it cannot do.
# It is used by the tests alone and shipped to nobody. On a machine with Docker, the real one does better:
#   docker compose up -d mongo, and MONGODB_TEST_URL=mongodb://…

if [ -z "${MONGODB_TEST_URL:-}" ]; then
  wire=$(mktemp -d)
  python3 -m venv "$wire/venv"
  "$wire/venv/bin/pip" -q --disable-pip-version-check install 'SecantusDB==0.7.0b3'
  "$wire/venv/bin/secantusd-py" --host 127.0.0.1 --port 27117 --storage-path "$wire/data" --cache-size 256M \
    --log-level WARNING </dev/null >"$wire/log" 2>&1 &
  wire_pid=$!
  trap 'kill "$wire_pid" 2>/dev/null; wait "$wire_pid" 2>/dev/null; rm -rf "$wire"' EXIT
  for _ in $(seq 100); do
    kill -0 "$wire_pid" || { cat "$wire/log"; exit 1; }
    if (exec 3<>/dev/tcp/127.0.0.1/27117) 2>/dev/null; then break; fi
    sleep 0.2
  done
  export MONGODB_TEST_URL='mongodb://127.0.0.1:27117/?replicaSet=secantus'
fi
