#!/usr/bin/env python3
"""Draws Square.ttf, SquareBold.ttf, Marks.ttf and Narrow.ttf, the test faces in which every line can be reckoned by hand.

usage: make-square.py GENERAL_STANDARD_CHARACTERS_TXT OUTPUT_DIR

Family "Leafpress Square", 1000 units an em, ascent 800, descent 200, no line gap. Every character
is one em wide and fills its em square, (0,-200)-(1000,800); spaces are as wide and empty. No
kerning, no ligatures, no features. Each character has a glyph of its own, so that a glyph tells
which character it stands for. The two weights differ only in name and weight class.

Characters: ASCII, Latin-1, common general punctuation, CJK punctuation, fullwidth forms and level 1
(3,500 characters) of the Table of General Standard Chinese Characters, which the first argument
names, with a few medical characters of level 2.

Marks.ttf, family "Leafpress Marks", has Chinese marks only: one em wide, with ink on the left half
(closing marks and stops), on the right half (opening ones) or in the middle (the interpunct). It
has U+7684 as well, by which Leafpress knows a Chinese face. Narrow.ttf, family "Leafpress Narrow",
has ASCII and quotation marks, all half an em wide.

Needs fontTools (4.38 made Square.ttf and SquareBold.ttf, 4.66 the others; ). The same input gives the same bytes.
"""
import pathlib
import sys

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

FAMILY = "Leafpress Square"
RANGES = [
    (0x20, 0x7E), (0xA0, 0xFF),
    (0x2010, 0x2015), (0x2018, 0x201F), (0x2020, 0x2022), (0x2026, 0x2026), (0x2030, 0x2030),
    (0x2032, 0x2033), (0x2039, 0x203A), (0x20AC, 0x20AC), (0x2103, 0x2103), (0x2116, 0x2116),
    (0x2122, 0x2122), (0x2190, 0x2193), (0x2212, 0x2212), (0x2248, 0x2248), (0x2264, 0x2265),
    (0x3000, 0x3003), (0x3007, 0x3017), (0xFF01, 0xFF5E), (0xFFE5, 0xFFE5),
]
EXTRA = "甾鞘髓痹"
EMPTY = {0x20, 0xA0, 0x3000}
# Seconds since 1904 of 2026-01-01, so that no clock gets into the file.
MADE = 3850070400


def level_one(path):
    """The characters under "# level 1"."""
    found, inside = [], False
    for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            inside = line == "# level 1"
        elif inside:
            found += [ord(character) for character in line]
    return found


def square(left=0, right=1000):
    pen = TTGlyphPen(None)
    pen.moveTo((left, -200))
    pen.lineTo((left, 800))
    pen.lineTo((right, 800))
    pen.lineTo((right, -200))
    pen.closePath()
    return pen.glyph()


def build(points, style, weight, bold, path, family=FAMILY, inks={}, width=1000):
    names = {point: "uni%04X" % point for point in points}
    order = [".notdef"] + [names[point] for point in points]
    empty = {names[point] for point in EMPTY}
    builder = FontBuilder(1000, isTTF=True)
    builder.font.recalcTimestamp = False
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap({point: names[point] for point in points})
    blank, box = TTGlyphPen(None).glyph(), square(0, width)
    drawn = {names[point]: square(*ink) for point, ink in inks.items()}
    builder.setupGlyf({name: blank if name in empty else drawn.get(name, box) for name in order})
    left = {names[point]: ink[0] for point, ink in inks.items()}
    builder.setupHorizontalMetrics({name: (width, left.get(name, 0)) for name in order})
    builder.setupHorizontalHeader(ascent=800, descent=-200, lineGap=0)
    builder.setupOS2(
        version=4, sTypoAscender=800, sTypoDescender=-200, sTypoLineGap=0, usWinAscent=800,
        usWinDescent=200, sxHeight=500, sCapHeight=700, usWeightClass=weight, fsType=0,
        achVendID="LEAF",
        fsSelection=(0x20 if bold else 0x40) | 0x80)
    builder.setupPost(keepGlyphNames=False, underlinePosition=-100, underlineThickness=50)
    builder.setupNameTable({
        "copyright": "Made by make-square.py of Leafpress; under the licence of Leafpress.",
        "familyName": family, "styleName": style,
        "uniqueFontIdentifier": family.replace(" ", "") + "-" + style,
        "fullName": family if style == "Regular" else family + " " + style,
        "version": "Version 1.000", "psName": family.replace(" ", "") + "-" + style,
    }, mac=False)
    builder.updateHead(
        created=MADE, modified=MADE, macStyle=1 if bold else 0, fontRevision=1.0)
    builder.save(str(path))


def marks(output):
    inks = {ord(c): (550, 950) for c in "“‘（《〈「『【〔［｛"}
    inks |= {ord(c): (50, 450) for c in "、，。．：；？！”’）》〉」』】〕］｝"}
    inks |= {0xB7: (400, 600)}
    build(sorted({0x20, 0xA0, 0x3000, 0x7684} | set(inks)), "Regular", 400, False,
          pathlib.Path(output, "Marks.ttf"), "Leafpress Marks", inks)


def narrow(output):
    points = {p for first, last in RANGES if last < 0x2020 for p in range(first, last + 1)}
    build(sorted(points | {0x3000}), "Regular", 400, False, pathlib.Path(output, "Narrow.ttf"),
          "Leafpress Narrow", {}, 500)


def main(standard, output):
    marks(output)
    narrow(output)
    points = {p for first, last in RANGES for p in range(first, last + 1)}
    points |= set(level_one(standard)) | {ord(character) for character in EXTRA}
    points = sorted(points)
    build(points, "Regular", 400, False, pathlib.Path(output, "Square.ttf"))
    build(points, "Bold", 700, True, pathlib.Path(output, "SquareBold.ttf"))
    print("%d characters" % len(points))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
