# A PostgreSQL of our own on this machine's loopback: two roles, one that owns and migrates, one for the application.
# Needs: $run, $database_port, $owner_password, $app_password, $fresh.

postgresql_programs() {
  ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1
}

# The server refuses to run as root: then it runs as the user of Debian's package, in a folder that user can reach.
as_postgres=()
[ "$(id -u)" != 0 ] || as_postgres=(setpriv --reuid=postgres --regid=postgres --clear-groups)

postgresql_lay_out() {
  pg_programs=$(postgresql_programs)
  pg_folder=$run/pg
  if [ "$(id -u)" = 0 ] && ! "${as_postgres[@]}" test -x "$run"; then
    pg_folder=/var/tmp/plein-pg-$database_port
  fi
  [ "$fresh" = no ] || rm -rf "$pg_folder"
  [ ! -f "$pg_folder/made" ] || return 0
  say "making a PostgreSQL database"
  rm -rf "$pg_folder"
  mkdir -p -m 700 "$pg_folder"
  secret "$pg_folder/superuser" >/dev/null
  [ "$(id -u)" != 0 ] || chown -R postgres: "$pg_folder"
  "${as_postgres[@]}" "$pg_programs/initdb" -D "$pg_folder/data" -U postgres -E UTF8 --locale=C.UTF-8 --auth=scram-sha-256 \
    --pwfile="$pg_folder/superuser" >"$run/log/postgresql.log" 2>&1 </dev/null ||
    fail "PostgreSQL could not be set up: see $run/log/postgresql.log."
}

# Starts it in the background; its process id is in $database_pid.
postgresql_start() {
  postgresql_lay_out
  "${as_postgres[@]}" "$pg_programs/postgres" -D "$pg_folder/data" -c listen_addresses=127.0.0.1 -c port="$database_port" \
    -c unix_socket_directories='' -c timezone=UTC -c log_timezone=UTC >>"$run/log/postgresql.log" 2>&1 </dev/null &
  database_pid=$!
  local until=$((SECONDS + 60))
  until "$pg_programs/pg_isready" -q -h 127.0.0.1 -p "$database_port"; do
    kill -0 "$database_pid" 2>/dev/null && [ $SECONDS -lt $until ] ||
      fail "PostgreSQL did not start: see $run/log/postgresql.log."
    sleep 0.2
  done
  [ -f "$pg_folder/made" ] || postgresql_roles
}

# Who owns the tables may change them; the application only gets what the migrations grant it.
postgresql_roles() {
  PGPASSWORD=$(cat "$pg_folder/superuser") "$pg_programs/psql" -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$database_port" \
    -U postgres -d postgres >>"$run/log/postgresql.log" 2>&1 <<SQL || fail "The database roles could not be made: see $run/log/postgresql.log."
create role plein_owner login password '$owner_password';
create role plein_app login password '$app_password';
create database plein owner plein_owner;
revoke all on database plein from public;
grant connect on database plein to plein_app;
\\c plein
alter schema public owner to plein_owner;
revoke all on schema public from public;
grant usage on schema public to plein_app;
SQL
  touch "$pg_folder/made"
}
