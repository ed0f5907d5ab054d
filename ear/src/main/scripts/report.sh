# What the person who started Plein must know: a table, and the same as JSON for programs.
# Needs: $run, $origin, $port, $idp_port, $database, $nodes and the process ids.

accounts_file=$top/ejb/src/main/resources/nl/plein/ejb/demo/accounts.json

# The value of field $1 in the JSON object on this line.
field() {
  sed -n "s/.*\"$1\": *\"\([^\"]*\)\".*/\1/p" <<<"$line"
}

# All accounts, one a line: mail or user | name | role | organisation | password or realm.
accounts() {
  local line realm organisation user given surname mail
  grep '"mail"' "$accounts_file" 2>/dev/null | while IFS= read -r line; do
    echo "$(field mail)|$(field name)|$(field role)|$(field organisation)|password"
  done
  grep -v '^#' "$idp_source/members.txt" | while IFS='|' read -r realm user given surname mail title; do
    organisation=$(sed -n "s/^$realm|//p" "$idp_source/realms.txt")
    echo "$user|$given $surname|member|$organisation|$realm"
  done
}

write_json() {
  local who name role organisation way separator=''
  {
    echo '{'
    echo "  \"origin\": \"$origin\","
    echo "  \"sites\": [\"http://gelderland.plein.localhost:$port\", \"http://fietsberaad.plein.localhost:$port\"],"
    echo "  \"identityProvider\": \"http://127.0.0.1:$idp_port\","
    echo "  \"management\": \"http://127.0.0.1:$management_port\","
    echo "  \"database\": \"$database\","
    echo "  \"folder\": \"$run\","
    echo "  \"mail\": \"$run/data/mail\","
    echo '  "accounts": ['
    accounts | while IFS='|' read -r who name role organisation way; do
      printf '%s    {"user": "%s", "name": "%s", "role": "%s", "organisation": "%s", "signIn": "%s", "password": "%s"}' \
        "$separator" "$who" "$name" "$role" "$organisation" "$way" "$password"
      separator=$',\n'
    done
    printf '\n  ],\n'
    echo "  \"pids\": {\"run\": $$, \"plein\": ${plein_pids[1]}${plein_pids[2]:+, \"plein-2\": ${plein_pids[2]}}, \"keycloak\": $idp_pid${database_pid:+, \"postgresql\": $database_pid}}"
    echo '}'
  } >"$run.json.new"
  mv "$run.json.new" "$run.json"
}

print_table() {
  local who name role organisation way
  echo
  echo "Plein is ready after $SECONDS s: $origin"
  echo "Demo sites:     http://gelderland.plein.localhost:$port   http://fietsberaad.plein.localhost:$port"
  [ "$nodes" = 1 ] || echo "Second node:    127.0.0.1:$((port + 5)), for a proxy that sends it the same names"
  echo "Mails:          files in $run/data/mail"
  echo
  echo "Everybody's password is $password"
  printf '  %-34s %-18s %-12s %-22s %s\n' 'account' 'name' 'role' 'organisation' 'sign in'
  accounts | while IFS='|' read -r who name role organisation way; do
    [ "$way" = password ] && way='by password' || way="through $organisation"
    printf '  %-34s %-18s %-12s %-22s %s\n' "$who" "$name" "$role" "$organisation" "$way"
  done
  echo
  echo "To try: as anna ask to join the closed group of Fietsberaad, admit her as beheerder, write a blog with a file;"
  echo "        see as auditor who read it; export the group as archivist."
  echo "Stop:   Ctrl-C. Start again with empty data: ./run --fresh"
}
