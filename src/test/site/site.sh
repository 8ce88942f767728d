#!/bin/sh
# Opens the catalogue of a folder of finished files as people and reading apps do: run by
# ./dev site [DIR]. What is not installed is named and left out. Pictures go to target/site.
set -u
here=src/test/site
tools=target/site
dist=${1:-dist}
[ -f "$dist/index.html" ] || { echo "there is no $dist/index.html; build a publication with catalog: true first"; exit 2; }

chromium=
for name in chromium chromium-browser google-chrome; do
  [ -n "$chromium" ] || chromium=$(command -v $name || true)
done
npm="npm install --ignore-scripts --prefix $tools axe-core@4 foliate-js@1.0.1 puppeteer-core r2-opds-js@1"
mkdir -p "$tools"
if [ -z "$chromium" ] || ! command -v node > /dev/null; then
  echo "left out: axe and the reading apps (install: node and chromium; then $npm)"
  exit 3
fi
for package in axe-core foliate-js puppeteer-core r2-opds-js; do
  [ -d "$tools/node_modules/$package" ] || { echo "left out: axe and the reading apps (install: $npm)"; exit 3; }
done
exec node $here/site.mjs "$dist" "$tools" "$chromium"
