#!/bin/sh
# Adds Oracle's driver to this server; Plein may not ship it (its licence is Oracle's own).
#   bin/plein-oracle.sh ojdbc17.jar
# Then set plein.db.driver=oracle and the addresses of the two data sources in the properties file.
set -eu
home=$(cd "$(dirname "$0")/.." && pwd)
jar=${1:-}
[ -f "$jar" ] || { echo "Give the jar of Oracle's driver: bin/plein-oracle.sh ojdbc17.jar" >&2; exit 1; }

module=$home/modules/nl/plein/driver/oracle/main
mkdir -p "$module"
cp "$jar" "$module/oracle.jar"
cat >"$module/module.xml" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<module xmlns="urn:jboss:module:1.9" name="nl.plein.driver.oracle">
  <resources>
    <resource-root path="oracle.jar"/>
  </resources>
  <dependencies>
    <module name="java.se"/>
    <module name="jdk.unsupported"/>
    <module name="jdk.security.jgss"/>
    <module name="jakarta.transaction.api"/>
  </dependencies>
</module>
XML
script=$(mktemp)
trap 'rm -f "$script"' EXIT
for configuration in standalone.xml standalone-ha.xml; do
  cat >>"$script" <<CLI
embed-server --server-config=$configuration --std-out=discard
if (outcome != success) of /subsystem=datasources/jdbc-driver=oracle:read-resource
  /subsystem=datasources/jdbc-driver=oracle:add(driver-name=oracle,driver-module-name=nl.plein.driver.oracle)
end-if
stop-embedded-server
CLI
done
"$home/bin/jboss-cli.sh" --file="$script" </dev/null
echo "Oracle's driver is in place."
