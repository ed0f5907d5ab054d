# What this machine must have, and what must be built, before anything starts.

# Debian's package for a program.
package_of() {
  case $1 in
    node) echo nodejs ;;
    clamd) echo clamav-daemon ;;
    *) echo "$1" ;;
  esac
}

have() {
  case $1 in
    postgresql) [ -n "$(ls -d /usr/lib/postgresql/*/bin/initdb 2>/dev/null)" ] ;;
    fonts-*) [ -d "/usr/share/fonts/truetype/${1#fonts-}" ] || [ -d "/usr/share/doc/$1" ] ;;
    *) command -v "$1" >/dev/null ;;
  esac
}

# Installs those of the programs $@ that are missing, and nothing else.
need_programs() {
  local program missing=()
  for program in "$@"; do
    have "$program" || missing+=("$(package_of "$program")")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null ||
    fail "Missing: ${missing[*]}. Install them (Debian: sudo apt-get install ${missing[*]}) and start again."
  say "installing ${missing[*]}"
  { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"; } \
    >"$top/target/apt.log" 2>&1 </dev/null || fail "Installing ${missing[*]} failed: see $top/target/apt.log."
}

# Builds the application and the server unless they are newer than all sources.
build_what_is_missing() {
  local newer
  if [ -f "$top/ear/target/plein.ear" ] && [ -f "$server/server.made" ] && [ -d "$server/keycloak" ]; then
    newer=$(cd "$top" && find pom.xml ./*/pom.xml ./*/*/pom.xml ./*/src ./*/*/src -type f -newer ear/target/plein.ear \
      -not -path '*/src/test/*' -not -path './compliance/*' -not -path './ear/src/*' -print -quit)
    [ -n "$newer" ] || return 0
  fi
  say "building (the first time this takes some minutes)"
  (cd "$top" && ./mvnw -B -q -DskipTests -pl ear,ear/server -am package) </dev/null ||
    fail "The build failed: see the lines above."
}

# The real virus scanner for the tests: fetched and unpacked below target, not installed, so that no service begins on
# this machine. Where that cannot be done the tests of the real scanner are skipped.
fetch_clamd() {
  local folder=$top/target/clamav packages
  [ ! -x "$folder/usr/sbin/clamd" ] && [ ! -x /usr/sbin/clamd ] || return 0
  command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || return 0
  say "fetching a virus scanner for the tests"
  mkdir -p "$folder"
  (
    cd "$folder" || exit
    [ "$(id -u)" != 0 ] || apt-cache show clamav-daemon >/dev/null 2>&1 || apt-get update -q
    packages=$(apt-cache depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces \
      --no-enhances clamav-daemon | grep -Ex 'clamav-daemon|libclamav[0-9a-z]+|libmspack[0-9a-z]+|libjson-c[0-9a-z]+')
    # shellcheck disable=SC2086 # one name a line
    apt-get download -q $packages && for package in ./*.deb; do dpkg-deb -x "$package" . && rm "$package"; done
  ) >"$top/target/clamav.log" 2>&1 </dev/null || rm -rf "$folder"
}
