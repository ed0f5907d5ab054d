# The identity provider of demo and tests: one Keycloak, in which each realm is the provider of one organisation.
# Needs: $jdk, $server, $run (folder of this run), $origin (address of Plein), $idp_port.

idp_source=$top/ear/server/src/main/idp
idp_made=$server/idp/${origin##*:} # what is made once for each port of Plein: keys, realms, filled database

# Keys with which Plein signs its requests and opens what is encrypted for it.
idp_keys() {
  local use said
  [ ! -s "$server/idp/plein.p12" ] || return 0
  for use in signing encryption; do
    said=$("$jdk/keytool" -genkeypair -alias $use -keyalg RSA -keysize 3072 -sigalg SHA256withRSA -validity 1095 \
      -dname "CN=Plein demo $use" -storetype PKCS12 -keystore "$server/idp/plein.new" \
      -storepass "$(secret "$server/idp/plein.password")" 2>&1) ||
      fail "The keys for signing in could not be made with $jdk/keytool: ${said##*$'\n'}"
  done
  mv "$server/idp/plein.new" "$server/idp/plein.p12"
}

certificate() {
  "$jdk/keytool" -exportcert -rfc -alias "$1" -keystore "$server/idp/plein.p12" \
    -storepass "$(secret "$server/idp/plein.password")" 2>/dev/null | grep -v -- ----- | tr -d '\r\n'
}

# The members of realm $1 as Keycloak reads them.
users() {
  grep "^$1|" "$idp_source/members.txt" | while IFS='|' read -r realm user given surname mail title; do
    echo "{\"username\": \"$user\", \"enabled\": true, \"emailVerified\": true, \"email\": \"$mail\"," \
      "\"firstName\": \"$given\", \"lastName\": \"$surname\", \"attributes\": {\"displayName\": [\"$given $surname\"], \"title\": [\"$title\"]}," \
      "\"credentials\": [{\"type\": \"password\", \"value\": \"$password\"}]}"
  done | paste -sd,
}

# Turns the unpacked Keycloak into one that starts fast; once.
idp_build() {
  [ ! -f "$server/keycloak/built" ] || return 0
  say "building the identity provider (once)"
  "$server/keycloak/bin/kc.sh" build --db=dev-file --health-enabled=false \
    --features-disabled=organization,device-flow,ciba,kerberos,impersonation >"$server/keycloak.log" 2>&1 </dev/null ||
    fail "The identity provider could not be built: see $server/keycloak.log."
  touch "$server/keycloak/built"
}

# Becomes Keycloak's command $2 with the database in folder $1: the process that calls it does not come back.
idp_command() {
  local database="jdbc:h2:file:$1/keycloak;NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE" command=$2
  shift 2
  export JAVA_OPTS_KC_HEAP='-Xms128m -Xmx512m' JAVA_OPTS_APPEND='-XX:TieredStopAtLevel=1'
  exec "$server/keycloak/bin/kc.sh" "$command" --optimized --db-url="$database" "$@" </dev/null
}

idp_realms() {
  local realm organisation signing encryption
  signing=$(certificate signing)
  encryption=$(certificate encryption)
  mkdir -p "$idp_made/realms"
  grep -v '^#' "$idp_source/realms.txt" | while IFS='|' read -r realm organisation; do
    sed -e "s#@realm@#$realm#; s#@organisation@#$organisation#; s#@origin@#$origin#g; s#@signing@#$signing#" \
      -e "s#@encryption@#$encryption#; s#@users@#$(users "$realm")#" \
      "$idp_source/realm.json" >"$idp_made/realms/$realm-realm.json"
  done
}

# Everything that is made once, so that later starts only copy a filled database.
idp_prepare() {
  mkdir -p "$server/idp"
  exec 8>"$server/idp/lock" # verify prepares it while tests may already ask for it
  flock 8 2>/dev/null
  idp_build
  idp_keys
  idp_fill
  exec 8>&-
}

# Whether it was never made for this port, or from other realms and members than there are now.
idp_stale() {
  [ ! -f "$idp_made/ready" ] || [ -n "$(find "$idp_source" -newer "$idp_made/ready")" ]
}

idp_fill() {
  idp_stale || return 0
  say "filling the identity provider (once for port ${origin##*:})"
  rm -rf "$idp_made"
  idp_realms
  (idp_command "$idp_made/database" import --dir "$idp_made/realms") >"$idp_made/import.log" 2>&1 ||
    fail "The identity provider could not be filled: see $idp_made/import.log."
  touch "$idp_made/ready"
}

# The database and the keys of this run; new ones when the address of Plein changed.
idp_lay_out() {
  [ "$(cat "$run/idp/origin" 2>/dev/null)" != "$origin" ] || return 0
  rm -rf "$run/idp" "$run/metadata"
  cp -R "$idp_made/database" "$run/idp"
  cp -p "$server/idp/plein.p12" "$server/idp/plein.password" "$run/idp"
  echo "$origin" >"$run/idp/origin"
}

# Starts it in the background; its process id is in $idp_pid, that of its script in $idp_script.
idp_start() {
  idp_command "$run/idp" start --cache=local --http-enabled=true --hostname-strict=false \
    --http-host=127.0.0.1 --http-port="$idp_port" >"$run/log/keycloak.log" 2>&1 &
  idp_script=$!
  idp_pid=$(child_of "$idp_script")
}

# Waits until every realm has shown its descriptor, and keeps the descriptors for Plein.
idp_await() {
  local realm organisation
  mkdir -p "$run/metadata"
  grep -v '^#' "$idp_source/realms.txt" | while IFS='|' read -r realm organisation; do
    waited_for=$idp_script wait_for "$idp_port" "/realms/$realm/protocol/saml/descriptor" 127.0.0.1 || exit 1
    get "$idp_port" "/realms/$realm/protocol/saml/descriptor" 127.0.0.1 >"$run/metadata/$realm.xml"
  done || fail "The identity provider did not start: see $run/log/keycloak.log."
}
