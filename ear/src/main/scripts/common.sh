# What run and verify share: one clear line when something is wrong, and small questions about this machine.

password='Welkom-op-het-Plein' # of every demo account; they exist only while plein.demo is on
server=$top/ear/server/target
scripts=$top/ear/src/main/scripts
guide=$top/compliance/src/docs/guide/operator.md

fail() {
  echo "$*" >&2
  exit 1
}

say() {
  echo "-- $*"
}

# Is somebody listening on port $1 of this machine?
busy() {
  (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# Where a clamd of this machine listens, as host:port, when one answers at port $1; nothing otherwise.
scanner_here() {
  local answer=''
  exec 3<>"/dev/tcp/127.0.0.1/$1" || return 0
  printf 'zPING\0' >&3
  IFS= read -r -d '' -t 3 answer <&3
  exec 3>&-
  [ "$answer" != PONG ] || echo "127.0.0.1:$1"
} 2>/dev/null

need_free_port() {
  ! busy "$1" || fail "Port $1 ($2) is in use: stop what uses it, or choose other ports with --port N."
}

# Prints the answer to GET $2 on port $1 (host $3); fails when there is none or it is not a 200.
get() {
  local status line
  exec 3<>"/dev/tcp/127.0.0.1/$1" || return 1
  printf 'GET %s HTTP/1.0\r\nHost: %s:%s\r\nConnection: close\r\n\r\n' "$2" "$3" "$1" >&3
  read -r -t 30 status <&3 || status=''
  while IFS= read -r line <&3 && [ "$line" != $'\r' ]; do :; done
  [[ $status == *' 200 '* ]] && cat <&3
  local answer=$?
  exec 3>&-
  return $answer
} 2>/dev/null

# Waits until `get $@` answers or process $waited_for is gone; $patience seconds at most.
wait_for() {
  local until=$((SECONDS + ${patience:-240}))
  until get "$@" >/dev/null; do
    kill -0 "$waited_for" 2>/dev/null || return 1
    [ $SECONDS -lt $until ] || return 1
    sleep 0.3
  done
}

need_java() {
  local found version
  found=$(command -v "${JAVA_HOME:+$JAVA_HOME/bin/}javac") ||
    fail "No JDK found: install one of Java 17 or later (Debian: apt-get install openjdk-17-jdk) or set JAVA_HOME."
  version=$("$found" -version 2>&1 | sed -n 's/^javac \(1\.\)\{0,1\}\([0-9]*\).*/\2/p')
  [ "${version:-0}" -ge 17 ] || fail "The JDK at $found is version ${version:-unknown}; Plein needs Java 17 or later."
  jdk=$(dirname "$(readlink -f "$found")") # where its other tools are
}

# Folder $1, made when it is not there yet, in which this account can write and whose disk has room.
need_folder() {
  local free
  mkdir -p "$1" 2>/dev/null && [ -w "$1" ] && [ -x "$1" ] ||
    fail "$(id -un) cannot write in the folder $1: make it, or give it to $(id -un)."
  free=$(df -Pk "$1" | awk 'NR == 2 {print int($4 / 1024)}')
  [ "${free:-0}" -ge 2048 ] || fail "Only ${free:-0} MB free on the disk of $1; Plein needs 2048 MB."
}

# Holds folder $1 until this run and its servers are gone (a moment after the last one): two would destroy its data.
need_alone() {
  { : >>"$1.lock"; } 2>/dev/null || fail "$(id -un) cannot write $1.lock, which keeps a second run out of $1."
  exec 9>"$1.lock"
  flock -w 5 9 || fail "Another run works in $1: stop it, or give this one a folder of its own with PLEIN_FOLDER."
}

# The Java process that start script $1 has started; the script itself where the system cannot tell.
child_of() {
  local until=$((SECONDS + 15)) child
  while [ -r "/proc/$1/task/$1/children" ] && [ $SECONDS -lt $until ]; do
    for child in $(cat "/proc/$1/task/$1/children"); do
      [ "$(cat "/proc/$child/comm")" != java ] || { echo "$child" && return; }
    done
    sleep 0.1
  done 2>/dev/null
  echo "$1"
}

# A secret that is made once: prints the content of file $1.
secret() {
  [ -s "$1" ] || (umask 077 && od -An -N18 -tx1 /dev/urandom | tr -d ' \n' >"$1")
  cat "$1"
}

# Asks process $1 to stop (with signal $2), and makes it stop when it has not after 20 seconds.
stop() {
  local until=$((SECONDS + 20))
  kill -"${2:-TERM}" "$1" 2>/dev/null || return 0
  while kill -0 "$1" 2>/dev/null; do
    [ $SECONDS -lt $until ] || kill -KILL "$1" 2>/dev/null
    sleep 0.2
  done
}
