#!/usr/bin/env bash
# cluster.sh start BASEDIR [HTTP_BASE] [TRANSPORT_BASE] | again BASEDIR HTTP_BASE TRANSPORT_BASE N... | stop BASEDIR
# Three nodes n1 n2 n3, one process each; `again` starts those of them that have ended, all before it waits for three. SETTINGS: more
# key=value, with spaces between. At most two minutes.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"; base="$2"; H="${3:-9221}"; T="${4:-9321}"
node() {
  # shellcheck disable=SC2086
  NOWAIT=1 "$here/start.sh" "$base/n$1" $((H+$1-1)) transport.port=$((T+$1-1)) cluster.name="$(basename "$base")" ${SETTINGS:-} \
    "discovery.seed_hosts=[127.0.0.1:$T,127.0.0.1:$((T+1)),127.0.0.1:$((T+2))]" "cluster.initial_cluster_manager_nodes=[n1,n2,n3]"
}
three() {
  SECONDS=0
  while [ "$SECONDS" -lt 120 ]; do
    curl -sf -m 5 "http://127.0.0.1:$H/_cluster/health?wait_for_nodes=3&wait_for_status=yellow&timeout=1s" >/dev/null && return 0
    sleep 0.25
  done
  return 1
}
case "$1" in
start) for i in 1 2 3; do node "$i"; done; three;;
again) for i in "${@:5}"; do node "$i"; done; three;;
stop) for i in 1 2 3; do "$here/stop.sh" "$base/n$i" & done; wait;;
esac
