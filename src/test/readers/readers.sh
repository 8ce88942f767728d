#!/bin/sh
# Opens booklets in reading systems and takes pictures of them: run by ./dev readers [BOOK.epub …].
# Pictures go to target/readers/pictures/BOOK. What is not installed is named and left out.
set -u
here=src/test/readers
tools=target/readers
missing=0

lacks() {
  echo "left out: $1 (install: $2)"
  missing=$((missing + 1))
}

failed() {
  echo "$1"
  missing=$((missing + 1))
}

mkdir -p "$tools"
if [ $# -eq 0 ]; then
  ./leafpress build $here/sample --out "$tools/dist" > "$tools/build.txt" 2>&1 || { cat "$tools/build.txt"; exit 1; }
  set -- "$tools/dist/booklet/readers.en+zh-Hans.epub"
fi

chromium=
for name in chromium chromium-browser google-chrome; do
  [ -n "$chromium" ] || chromium=$(command -v $name || true)
done
npm="npm install --ignore-scripts --prefix $tools epubjs@0.3.93 foliate-js@1.0.1 puppeteer-core @daisy/ace-cli @daisy/ace-axe-runner-puppeteer"

# epub.js, foliate-js, and what can be measured in a browser
browsers() {
  if [ -z "$chromium" ] || ! command -v node > /dev/null; then
    lacks "epub.js, foliate-js, Ace" "node and chromium; then $npm"
  elif [ ! -d "$tools/node_modules/epubjs" ] || [ ! -d "$tools/node_modules/foliate-js" ]; then
    lacks "epub.js and foliate-js" "$npm"
  else
    node $here/readers.mjs "$book" "$tools" "$pictures" "$chromium" || missing=$((missing + 1))
  fi
}

ace() {
  if [ ! -x "$tools/node_modules/.bin/ace-cli" ] || [ -z "$chromium" ]; then
    lacks "Ace by DAISY" "$npm"
    return
  fi
  PUPPETEER_EXECUTABLE_PATH=$chromium "$tools/node_modules/.bin/ace-cli" -s -f -o "$tools/ace" "$book" > "$tools/ace.txt" 2>&1
  node -e '
    const report = JSON.parse(require("fs").readFileSync(process.argv[1] + "/ace/report.json"))
    const found = report.assertions.flatMap(a => a.assertions.map(b =>
      a["earl:testSubject"].url + ": " + b["earl:test"]["dct:title"] + " (" + b["earl:test"]["earl:impact"] + ")"))
    console.log("Ace: " + found.length + " issues"); found.forEach(f => console.log("  " + f))
    if (found.length) process.exit(1)' "$tools" || missing=$((missing + 1))
}

mupdf() {
  command -v mutool > /dev/null || { lacks mutool "mupdf-tools"; return; }
  mkdir -p "$pictures/mutool"
  rm -f "$pictures"/mutool/*
  # A telephone of 360 by 640 points, and the same with text of twice the size; all pages are laid out.
  mutool draw -q -W 360 -H 640 -S 16 -F txt -o "$tools/mutool-text.txt" "$book" 2> "$tools/mutool.txt"
  mutool draw -q -W 360 -H 640 -S 16 -r 72 -o "$pictures/mutool/phone-%02d.png" "$book" 1-30 2>> "$tools/mutool.txt"
  mutool draw -q -W 360 -H 640 -S 32 -r 72 -o "$pictures/mutool/large-%02d.png" "$book" 1-30 2>> "$tools/mutool.txt"
  errors=$(grep -ci error "$tools/mutool.txt")
  echo "mutool: $(find "$pictures/mutool" -name '*.png' | wc -l) pictures; $errors errors"
  [ "$errors" -eq 0 ] || failed "mutool: see $tools/mutool.txt"
}

calibre() {
  command -v ebook-convert > /dev/null || { lacks calibre "calibre"; return; }
  export QTWEBENGINE_DISABLE_SANDBOX=1 QTWEBENGINE_CHROMIUM_FLAGS=--no-sandbox QT_QPA_PLATFORM=offscreen
  mkdir -p "$pictures/calibre"
  rm -f "$pictures"/calibre/*
  if ebook-convert "$book" "$tools/book.azw3" > "$tools/azw3.txt" 2>&1; then kindle; else failed "calibre: no azw3; see $tools/azw3.txt"; fi
  ebook-convert "$book" "$tools/book.pdf" --paper-size a6 --pdf-page-margin-left 20 --pdf-page-margin-right 20 --pdf-page-margin-top 24 --pdf-page-margin-bottom 24 > "$tools/calibre.txt" 2>&1 \
    && echo "calibre: PDF" || failed "calibre: no PDF; see $tools/calibre.txt"
  if command -v mutool > /dev/null; then
    mutool draw -q -r 72 -o "$pictures/calibre/page-%02d.png" "$tools/book.pdf" 1-30 2> "$tools/pages.txt"
  fi
}

# What came through to Kindle's format: the cover, the contents, the title and Chinese.
kindle() {
  ebook-meta "$tools/book.azw3" --get-cover "$pictures/calibre/azw3-cover.jpg" > "$tools/azw3-meta.txt" 2>&1
  ebook-convert "$tools/book.azw3" "$tools/azw3-text.txt" > /dev/null 2>&1
  ebook-convert "$tools/book.azw3" "$tools/azw3-back.epub" > /dev/null 2>&1
  cover=$(wc -c < "$pictures/calibre/azw3-cover.jpg")
  entries=$(unzip -p "$tools/azw3-back.epub" toc.ncx | grep -c '<navPoint')
  wanted=$(unzip -p "$book" EPUB/toc.ncx | grep -c '<navPoint')
  han=$(LC_ALL=C grep -c "$(printf '[\344-\351]')" "$tools/azw3-text.txt") # first bytes of Chinese in UTF-8
  echo "calibre: azw3, $(wc -c < "$tools/book.azw3") bytes; cover $cover bytes; $entries of $wanted entries of the contents; $han paragraphs with Chinese"
  [ "$cover" -gt 10000 ] && [ "$entries" -ge "$wanted" ] || failed "calibre: the azw3 lacks its cover or contents"
}

fbreader() {
  if ! command -v fbreader > /dev/null || ! command -v xvfb-run > /dev/null || ! command -v import > /dev/null; then
    lacks FBReader "fbreader xvfb xdotool imagemagick"
    return
  fi
  mkdir -p "$pictures/fbreader"
  rm -rf "$tools/home" # it remembers where a book was left
  HOME=$(cd "$tools" && pwd)/home xvfb-run -a -s '-screen 0 800x900x24' sh -c '
    fbreader "$1" > "$2/fbreader.txt" 2>&1 & reader=$!
    sleep 12
    for page in 01 02 03 04 05 06 07 08 09 10 11 12; do
      import -window root "$3/fbreader/page-$page.png"
      xdotool key Next; sleep 1
    done
    kill $reader' - "$book" "$tools" "$pictures"
  echo "FBReader: $(find "$pictures/fbreader" -name '*.png' | wc -l) pictures"
}

for book in "$@"; do
  [ -f "$book" ] || { echo "there is no $book"; exit 2; }
  pictures=$tools/pictures/$(basename "$book" .epub)
  mkdir -p "$pictures"
  echo "$book"
  browsers
  ace
  mupdf
  calibre
  fbreader
done
echo "pictures are in $tools/pictures; $missing left out or failed"
[ "$missing" -eq 0 ]
