#!/bin/sh
# Makes the editor's script: build.sh <folder for editor.js>. Fetches the packages of package-lock.json when they changed; else quick.
set -eu
command -v npm >/dev/null 2>&1 || { echo "The editor needs npm (Node.js 20 or newer): install nodejs and npm, then build again." >&2; exit 1; }
if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
    touch node_modules/.package-lock.json
fi
node build.mjs "$1"
