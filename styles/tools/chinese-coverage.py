#!/usr/bin/env python3
"""Writes the list of code points that the Chinese faces of Leafpress keep.

usage: chinese-coverage.py UNICODE_DIR COVERAGE_TXT STANDARD_TXT

UNICODE_DIR   holds Unihan_OtherMappings.txt (plain or .bz2) of the Unicode Character Database;
COVERAGE_TXT  gets code point ranges, one a line, as pyftsubset --unicodes-file reads them;
STANDARD_TXT  gets the 8,105 characters of the Table of General Standard Chinese Characters.

Han characters kept: GB 2312 (kGB0) and the Table of General Standard Chinese Characters of 2013
(kTGH). The blocks of Kangxi and CJK radicals stay out on purpose: they share glyphs with ordinary
characters, and a glyph that has two code points is easily written to a PDF under the wrong one.
"""
import bz2
import pathlib
import sys

# Everything but Han, by block or part of a block; what a face lacks is passed over.
OTHER = [
    (0x0020, 0x007E),  # Basic Latin
    (0x00A0, 0x017F),  # Latin-1 Supplement, Latin Extended-A
    (0x0192, 0x0192),  # florin
    (0x01CD, 0x01DC), (0x01F8, 0x01F9), (0x0251, 0x0251), (0x0261, 0x0261),  # Pinyin
    (0x1E3E, 0x1E3F), (0x02C6, 0x02DD),  # Pinyin; spacing accents
    (0x0300, 0x030C),  # combining accents
    (0x0370, 0x03FF), (0x0401, 0x0401), (0x0410, 0x044F), (0x0451, 0x0451),  # Greek, Cyrillic
    (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20CF),  # punctuation, sub/super, currency
    (0x2100, 0x218F), (0x2190, 0x21FF), (0x2200, 0x22FF),  # letterlike, numbers, arrows, operators
    (0x2300, 0x23FF), (0x2460, 0x24FF), (0x2500, 0x27BF),  # technical, enclosed, boxes to dingbats
    (0x2E3A, 0x2E3B),  # long dashes
    (0x3000, 0x303F),  # CJK symbols and punctuation
    (0x3040, 0x30FF), (0x3100, 0x312F), (0x31A0, 0x31BF),  # kana, bopomofo
    (0x3220, 0x3229), (0x3231, 0x3231), (0x32A3, 0x32A3),  # ideographs in brackets and circles
    (0x338E, 0x338F), (0x339C, 0x33A1), (0x33C4, 0x33C4), (0x33CE, 0x33CE),  # squared units
    (0x33D1, 0x33D2), (0x33D5, 0x33D5),
    (0xFB00, 0xFB04),  # Latin ligatures
    (0xFE10, 0xFE1F), (0xFE30, 0xFE6F),  # vertical, compatibility and small forms
    (0xFF01, 0xFF5E), (0xFFE0, 0xFFE5),  # fullwidth forms
]


def field(directory, name):
    """The values of one Unihan field: {code point: value}."""
    plain = pathlib.Path(directory, "Unihan_OtherMappings.txt")
    raw = plain.read_bytes() if plain.exists() else bz2.decompress(
        pathlib.Path(str(plain) + ".bz2").read_bytes())
    found = {}
    for line in raw.decode("utf-8").splitlines():
        parts = line.split("\t")
        if len(parts) == 3 and parts[1] == name:
            found[int(parts[0][2:], 16)] = parts[2]
    return found


def ranges(points):
    """Ascending (first, last) pairs that together hold exactly the given code points."""
    merged = []
    for point in sorted(points):
        if merged and merged[-1][1] == point - 1:
            merged[-1][1] = point
        else:
            merged.append([point, point])
    return merged


def write_coverage(path, points):
    lines = [
        "# Code points kept in the Chinese faces; made by chinese-coverage.py from the Unicode",
        "# Character Database 15.0 (fields kGB0, kTGH of Unihan; licence of Unicode data files).",
    ]
    lines += ["%04X" % a if a == b else "%04X-%04X" % (a, b) for a, b in ranges(points)]
    pathlib.Path(path).write_text("\n".join(lines) + "\n", encoding="ascii")


def write_standard(path, standard):
    ordered = {int(value.split(":")[1]): point for point, value in standard.items()}
    lines = [
        "# Table of General Standard Chinese Characters (2013), 8,105 characters in its order.",
        "# Source: field kTGH of Unihan_OtherMappings.txt, Unicode Character Database 15.0.",
        "# Licence: Unicode data files, see LICENSE-Unicode.txt.",
    ]
    for title, first, last in (("1", 1, 3500), ("2", 3501, 6500), ("3", 6501, 8105)):
        lines.append("# level %s" % title)
        text = "".join(chr(ordered[n]) for n in range(first, last + 1))
        lines += [text[i:i + 50] for i in range(0, len(text), 50)]
    pathlib.Path(path).write_text("\n".join(lines) + "\n", encoding="utf-8")


def main(unicode_dir, coverage, standard_path):
    gb2312 = field(unicode_dir, "kGB0")
    standard = field(unicode_dir, "kTGH")
    points = set(gb2312) | set(standard)
    for first, last in OTHER:
        points.update(range(first, last + 1))
    write_coverage(coverage, points)
    write_standard(standard_path, standard)
    print("GB 2312: %d, standard: %d, Han together: %d, code points: %d" % (
        len(gb2312), len(standard), len(set(gb2312) | set(standard)), len(points)))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
