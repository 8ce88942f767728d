#!/usr/bin/env python3
"""Condenses Unicode's line breaking data into the three tables that the line breaker reads.

usage: linebreak-table.py UNICODE_DIR OUTPUT_DIR

UNICODE_DIR holds, of one version of the Unicode Character Database: LineBreak.txt,
EastAsianWidth.txt, UnicodeData.txt, emoji/emoji-data.txt. OUTPUT_DIR gets

linebreak.txt             FIRST..LAST CLASS  the Line_Break class of every code point but XX
eastasian-open-close.txt  FIRST..LAST        OP and CP that are fullwidth, wide or halfwidth (LB30)
pictographic.txt          FIRST..LAST        unassigned Extended_Pictographic code points (LB30b)

Code points are hexadecimal, ranges ascend and never touch a neighbour of the same class.
"""
import pathlib
import sys

LAST = 0x10FFFF
# "@missing" values in the header of LineBreak.txt, in words there: block or plane, default.
DEFAULTS = [
    (0x3400, 0x4DBF, "ID"), (0x4E00, 0x9FFF, "ID"), (0xF900, 0xFAFF, "ID"),
    (0x20000, 0x2FFFD, "ID"), (0x30000, 0x3FFFD, "ID"),
    (0x1F000, 0x1FAFF, "ID"), (0x1FC00, 0x1FFFD, "ID"), (0x20A0, 0x20CF, "PR"),
]


def records(path):
    """The (first, last, fields after the first) of each data line of a property file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = [part.strip() for part in line.split("#")[0].split(";")]
        if len(fields) > 1:
            ends = [int(end, 16) for end in fields[0].split("..")]
            yield ends[0], ends[-1], fields[1:]


def classes(directory):
    found = ["XX"] * (LAST + 1)
    for first, last, name in DEFAULTS:
        found[first:last + 1] = [name] * (last - first + 1)
    for first, last, fields in records(directory / "LineBreak.txt"):
        found[first:last + 1] = [fields[0]] * (last - first + 1)
    return found


def categories(directory):
    found = ["Cn"] * (LAST + 1)
    start = None
    for line in (directory / "UnicodeData.txt").read_text(encoding="utf-8").splitlines():
        fields = line.split(";")
        point = int(fields[0], 16)
        first = start if fields[1].endswith(", Last>") else point
        found[first:point + 1] = [fields[2]] * (point + 1 - first)
        start = point
    return found


def members(path, wanted):
    """The code points whose first property value is one of those wanted."""
    return {point for first, last, fields in records(path) if fields[0] in wanted
            for point in range(first, last + 1)}


def ranges(values):
    """(first, last, value) runs of the given {code point: value}."""
    runs = []
    for point in sorted(values):
        if runs and runs[-1][1] == point - 1 and runs[-1][2] == values[point]:
            runs[-1][1] = point
        else:
            runs.append([point, point, values[point]])
    return runs


def write(path, version, title, values):
    head = [
        "# " + title,
        "# Made by styles/tools/linebreak-table.py from the Unicode Character Database %s;"
        % version,
        "# modified from its data files. Licence: LICENSE-Unicode.txt beside this file.",
    ]
    body = ["%04X..%04X %s" % tuple(run) for run in ranges(values)]
    text = "\n".join(head + [line.rstrip() for line in body]) + "\n"
    path.write_text(text, encoding="ascii")
    print("%s: %d ranges" % (path.name, len(body)))


def main(source, target):
    source, target = pathlib.Path(source), pathlib.Path(target)
    first_line = (source / "LineBreak.txt").read_text(encoding="utf-8").split("\n")[0]
    version = first_line.split("-")[1].replace(".txt", "")
    line_break, category = classes(source), categories(source)
    for point in range(LAST + 1):  # the half of rule LB1 that needs general categories
        if line_break[point] == "SA" and category[point] in ("Mn", "Mc"):
            line_break[point] = "CM"
    write(target / "linebreak.txt", version,
          "Line_Break classes; what is not listed is XX. Marks of class SA stand as CM (LB1).",
          {p: name for p, name in enumerate(line_break) if name != "XX"})
    wide = members(source / "EastAsianWidth.txt", {"F", "W", "H"})
    write(target / "eastasian-open-close.txt", version,
          "Code points of class OP or CP with East_Asian_Width F, W or H (UAX #14, LB30).",
          {p: "" for p in wide if line_break[p] in ("OP", "CP")})
    pictures = members(source / "emoji" / "emoji-data.txt", {"Extended_Pictographic"})
    write(target / "pictographic.txt", version,
          "Unassigned code points with Extended_Pictographic (UAX #14, LB30b).",
          {p: "" for p in pictures if category[p] == "Cn"})


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
