#!/bin/sh
# Opens a booklet in reading systems and takes pictures of it: run by ./dev readers [BOOK.epub].
# Pictures go to target/readers/pictures. What is not installed is named and left out.
set -u
here=src/test/readers
tools=target/readers
pictures=$tools/pictures
book=${1:-}
missing=0

lacks() {
  echo "left out: $1 (install: $2)"
  missing=$((missing + 1))
}

mkdir -p "$tools" "$pictures"
if [ -z "$book" ]; then
  ./leafpress build $here/sample --out "$tools/dist" > "$tools/build.txt" 2>&1 || { cat "$tools/build.txt"; exit 1; }
  book=$tools/dist/booklet/readers.en+zh-Hans.epub
fi
[ -f "$book" ] || { echo "there is no $book"; exit 2; }

chromium=
for name in chromium chromium-browser google-chrome; do
  [ -n "$chromium" ] || chromium=$(command -v $name || true)
done
npm="npm install --ignore-scripts --prefix $tools epubjs@0.3.93 foliate-js@1.0.1 puppeteer-core @daisy/ace-cli @daisy/ace-axe-runner-puppeteer"
if [ -z "$chromium" ] || ! command -v node > /dev/null; then
  lacks "epub.js, foliate-js, Ace" "node and chromium; then $npm"
elif [ ! -d "$tools/node_modules/epubjs" ] || [ ! -d "$tools/node_modules/foliate-js" ]; then
  lacks "epub.js and foliate-js" "$npm"
else
  node $here/readers.mjs "$book" "$tools" "$pictures" "$chromium" || missing=$((missing + 1))
fi

if [ -x "$tools/node_modules/.bin/ace-cli" ] && [ -n "$chromium" ]; then
  PUPPETEER_EXECUTABLE_PATH=$chromium "$tools/node_modules/.bin/ace-cli" -s -f -o "$tools/ace" "$book" > "$tools/ace.txt" 2>&1
  node -e '
    const report = JSON.parse(require("fs").readFileSync(process.argv[1] + "/ace/report.json"))
    const found = report.assertions.flatMap(a => a.assertions.map(b =>
      a["earl:testSubject"].url + ": " + b["earl:test"]["dct:title"] + " (" + b["earl:test"]["earl:impact"] + ")"))
    console.log("Ace: " + found.length + " issues"); found.forEach(f => console.log("  " + f))
    if (found.length) process.exit(1)' "$tools" || missing=$((missing + 1))
else
  lacks "Ace by DAISY" "$npm"
fi

if command -v mutool > /dev/null; then
  mkdir -p "$pictures/mutool"
  # A telephone of 360 by 640 points, and the same with text of twice the size.
  mutool draw -q -W 360 -H 640 -S 16 -r 72 -o "$pictures/mutool/phone-%02d.png" "$book" 2> "$tools/mutool.txt"
  mutool draw -q -W 360 -H 640 -S 32 -r 72 -o "$pictures/mutool/large-%02d.png" "$book" 2>> "$tools/mutool.txt"
  echo "mutool: $(find "$pictures/mutool" -name '*.png' | wc -l) pictures; $(grep -c error "$tools/mutool.txt") errors"
else
  lacks mutool "mupdf-tools"
fi

if command -v ebook-convert > /dev/null; then
  export QTWEBENGINE_DISABLE_SANDBOX=1 QTWEBENGINE_CHROMIUM_FLAGS=--no-sandbox QT_QPA_PLATFORM=offscreen
  mkdir -p "$pictures/calibre"
  ebook-convert "$book" "$tools/book.azw3" > "$tools/azw3.txt" 2>&1 && echo "calibre: azw3, $(wc -c < "$tools/book.azw3") bytes" || { echo "calibre: no azw3; see $tools/azw3.txt"; missing=$((missing + 1)); }
  ebook-convert "$book" "$tools/book.pdf" --paper-size a6 --pdf-page-margin-left 20 --pdf-page-margin-right 20 > "$tools/calibre.txt" 2>&1 && echo "calibre: PDF"
  if command -v mutool > /dev/null; then
    mutool draw -q -r 72 -o "$pictures/calibre/page-%02d.png" "$tools/book.pdf" 2> "$tools/pages.txt"
  fi
else
  lacks calibre "calibre"
fi

if command -v fbreader > /dev/null && command -v xvfb-run > /dev/null && command -v import > /dev/null; then
  mkdir -p "$pictures/fbreader"
  rm -rf "$tools/home" # it remembers where a book was left
  HOME=$(cd "$tools" && pwd)/home xvfb-run -a -s '-screen 0 800x900x24' sh -c '
    fbreader "$1" > "$2/fbreader.txt" 2>&1 & reader=$!
    sleep 12
    for page in 01 02 03 04 05 06 07 08 09 10 11 12; do
      import -window root "$2/pictures/fbreader/page-$page.png"
      xdotool key Next; sleep 1
    done
    kill $reader' - "$book" "$tools"
  echo "FBReader: $(find "$pictures/fbreader" -name '*.png' | wc -l) pictures"
else
  lacks FBReader "fbreader xvfb xdotool imagemagick"
fi
echo "pictures are in $pictures; $missing left out or failed"
[ "$missing" -eq 0 ]
