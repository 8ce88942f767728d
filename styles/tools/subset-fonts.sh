#!/bin/sh
# Makes the faces under styles/fonts from the full static TTF files.
#
# usage: subset-fonts.sh INPUT_DIR OUTPUT_DIR
#
# INPUT_DIR   the font packages named in styles/fonts/README.md, each unpacked in a folder of its
#             own: source-serif-4, atkinson-hyperlegible-next, noto-sans-sc, noto-serif-sc
#             (each with 400Regular/, 700Bold/, ... inside), and the file LXGWWenKai-Regular.ttf;
# OUTPUT_DIR  gets the faces: Latin ones as they are, Chinese ones cut to chinese-coverage.txt.
#
# Needs pyftsubset of fontTools (4.38 made the committed files). Same input, same bytes.
set -eu
[ $# -eq 2 ] || { sed -n '2,14p' "$0"; exit 2; }
input=$1
output=$2
here=$(dirname "$0")
mkdir -p "$output"

as_it_is() { # folder, file stem in the package, stem here
  cp "$input/$1/400Regular/$2_400Regular.ttf" "$output/$3-Regular.ttf"
  cp "$input/$1/400Regular_Italic/$2_400Regular_Italic.ttf" "$output/$3-Italic.ttf"
  cp "$input/$1/700Bold/$2_700Bold.ttf" "$output/$3-Bold.ttf"
  cp "$input/$1/700Bold_Italic/$2_700Bold_Italic.ttf" "$output/$3-BoldItalic.ttf"
}

cut() { # source file, target file
  pyftsubset "$1" --output-file="$2" --unicodes-file="$here/chinese-coverage.txt" \
    --layout-features='*' --no-hinting --no-glyph-names --notdef-outline \
    --name-IDs='*' --name-languages='*' --name-legacy --drop-tables+=STAT
}

as_it_is source-serif-4 SourceSerif4 SourceSerif4
as_it_is atkinson-hyperlegible-next AtkinsonHyperlegibleNext AtkinsonHyperlegibleNext
for family in Sans Serif; do
  folder=noto-$(printf %s "$family" | tr 'A-Z' 'a-z')-sc
  stem=Noto${family}SC
  cut "$input/$folder/400Regular/${stem}_400Regular.ttf" "$output/$stem-Regular.ttf"
  cut "$input/$folder/700Bold/${stem}_700Bold.ttf" "$output/$stem-Bold.ttf"
done
# Of the Kai only Han and the marks that no other script has: Latin letters, and the marks that
# scripts share, come from the style's other faces.
kai=$output/kai.tmp.ttf
{ grep -E '^(3[4-9A-F]|[4-9]|2[0-9A-F]{4})[0-9A-F]{2}' "$here/chinese-coverage.txt"
  echo '3001-3011
3014-3017
FF01-FF5E'; } > "$output/kai.tmp.txt"
pyftsubset "$input/LXGWWenKai-Regular.ttf" --output-file="$kai" \
  --unicodes-file="$output/kai.tmp.txt" --layout-features='' --no-hinting --no-glyph-names \
  --notdef-outline --name-IDs='*' --name-languages='*' --drop-tables+=STAT,GDEF,GSUB,vhea,vmtx
python3 "$here/name-face.py" "$kai" "$output/LeafpressKai-Regular.ttf" "Leafpress Kai"
rm "$kai" "$output/kai.tmp.txt"
