# Plein itself: the server that the build made, with a folder of this run as the base of each node.
# Needs: $server, $run, $origin, $port, $idp_port, $management_port, $database, $fill, $owner_password, $app_password.

# Chooses the node that the other functions speak of. All share the database and the folder of data.
plein_node() {
  node=$1 node_port=$((port + 5 * ($1 - 1))) node_management=$((management_port + 5 * ($1 - 1))) node_name=server
  [ "$1" = 1 ] || node_name=server-$1
}

# What differs between a laptop, the tests and a cluster is in this one file.
plein_properties() {
  local folder=$run/data
  cat <<PROPERTIES
# Written by run at every start: change run, or start the server with a file of your own (operator guide, "Settings").
jboss.bind.address=127.0.0.1
jboss.http.port=$node_port
jboss.management.http.port=$node_management
jboss.tx.node.id=plein-$node_port
plein.origin=$origin
plein.demo=${PLEIN_DEMO:-true}
plein.demo.providers=http://127.0.0.1:$idp_port/realms
plein.admission.speakers=gelderland.example=http://127.0.0.1:$idp_port/realms/gelderland haarlem.example=http://127.0.0.1:$idp_port/realms/haarlem
plein.fill=$fill
jboss.as.management.blocking.timeout=3600
plein.data=$folder
plein.audit.origin=plein.localhost/audit
plein.saml.keystore=$run/idp/plein.p12
plein.saml.keystore.password=$(cat "$run/idp/plein.password")
plein.saml.metadata=$run/metadata
plein.scanner=${PLEIN_SCANNER-$(scanner_here 3310)}
plein.db.owner.user=plein_owner
plein.db.owner.password=$owner_password
plein.db.user=plein_app
plein.db.password=$app_password
PROPERTIES
  if [ "$database" = postgresql ]; then
    cat <<PROPERTIES
plein.db.driver=postgresql
plein.db.url=jdbc:postgresql://127.0.0.1:$database_port/plein
plein.db.owner.url=jdbc:postgresql://127.0.0.1:$database_port/plein
PROPERTIES
  else
    # WRITE_DELAY=0: what was acknowledged is on the disk. The owner makes the other role before anybody needs it.
    cat <<PROPERTIES
plein.db.driver=h2
plein.db.url=jdbc:h2:file:$folder/database/plein;DB_CLOSE_ON_EXIT=FALSE;IFEXISTS=TRUE
plein.db.owner.url=jdbc:h2:file:$folder/database/plein;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;INIT=CREATE USER IF NOT EXISTS plein_app PASSWORD '$app_password'
PROPERTIES
  fi
}

plein_lay_out() {
  local base=$run/$node_name
  mkdir -p "$run/data" "$base"
  chmod 700 "$run/data"
  rm -rf "$base/configuration" "$base/deployments" "$base/tmp" "$base/data/content"
  mkdir "$base/deployments"
  cp -R "$server/wildfly/standalone/configuration" "$base/configuration"
  cp "$top/ear/target/plein.ear" "$base/deployments/plein.ear"
  (umask 077 && plein_properties >"$base/plein.properties")
}

# Starts it in the background; its process id is in $plein_pids, that of its script in $plein_scripts.
plein_start() {
  local base=$run/$node_name log=$run/log/$node_name.log
  rm -f "$base/pid"
  LAUNCH_JBOSS_IN_BACKGROUND=1 JBOSS_PIDFILE=$base/pid \
    PLEIN_JAVA_OPTS="-XX:+UseSerialGC ${PLEIN_JAVA_OPTS:-}" \
    "$server/wildfly/bin/standalone.sh" -Djboss.server.base.dir="$base" -P "$base/plein.properties" \
    >"$log" 2>&1 </dev/null &
  plein_scripts[node]=$!
  local until=$((SECONDS + 10))
  until [ -s "$base/pid" ] || [ $SECONDS -gt $until ]; do sleep 0.1; done
  plein_pids[node]=$(cat "$base/pid" 2>/dev/null) || fail "Plein did not start: see $log."
}

# What log $1 says last of Plein's own, or else the cause that lies deepest.
why_not() {
  grep -o 'ERROR \[nl\.plein.*' "$1" | tail -1 | grep . || grep -o 'Caused by: .*' "$1" | tail -1
}

plein_await() {
  local base=$run/$node_name until=$((SECONDS + ${patience:-240}))
  until get "$node_port" /health plein.localhost >/dev/null; do
    kill -0 "${plein_pids[node]}" 2>/dev/null && [ ! -f "$base/deployments/plein.ear.failed" ] && [ $SECONDS -lt $until ] ||
      fail "Plein did not start: see $base/log/server.log. $(why_not "$base/log/server.log")"
    sleep 0.3
  done
}
