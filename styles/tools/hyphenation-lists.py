#!/usr/bin/env python3
"""Turns TeX's hyphenation files into plain lists, one pattern or word a line.

usage: hyphenation-lists.py PATTERNS_DIR USHYPHEX_TEX OUTPUT_DIR

PATTERNS_DIR  holds hyph-en-us.tex and hyph-en-gb.tex of TeX's hyph-utf8;
USHYPHEX_TEX  is the American exception list of the TeX Users Group;
OUTPUT_DIR    gets en-us.txt, en-gb.txt, en-us.exceptions.txt, en-gb.exceptions.txt.

The comments at the top of each source, with copyright and licence, stay as lines that start with %.
Patterns and words stay in their order and as they are, but words are put in lower case; of a word
listed twice the later hyphenation counts, as in TeX.
"""
import pathlib
import re
import sys


def heading(text):
    """The comment lines before the first command."""
    lines = []
    for line in text.splitlines():
        if line and not line.startswith("%"):
            break
        lines.append(line.rstrip())
    while lines and not lines[-1].strip("% "):
        lines.pop()
    return [line or "%" for line in lines]


def entries(text, command):
    r"""The words between the braces of \patterns or \hyphenation, without comments."""
    bare = re.sub(r"%.*", "", text)
    found = re.search(r"\\%s\s*\{([^}]*)\}" % command, bare)
    return found.group(1).split()


def words(lists):
    merged = {}
    for listed in lists:
        for word in listed:
            word = word.lower()
            plain = word.replace("-", "")
            if not re.fullmatch("[a-z]+", plain):
                sys.exit("not a plain word: " + word)
            merged.pop(plain, None)
            merged[plain] = word
    return list(merged.values())


def write(path, heads, lines):
    text = "\n".join(heads + lines) + "\n"
    path.write_text(text, encoding="utf-8")
    print("%s: %d" % (path.name, len(lines)))


def changed(source, what):
    return ["% " + what + " of " + source + ", as a plain list made by",
            "% styles/tools/hyphenation-lists.py of Leafpress. The head of that file:", "%"]


def main(patterns, ushyphex, output):
    output = pathlib.Path(output)
    extra = pathlib.Path(ushyphex).read_text(encoding="utf-8")
    for tag in ("en-us", "en-gb"):
        source = "hyph-%s.tex" % tag
        text = pathlib.Path(patterns, source).read_text(encoding="utf-8")
        head = changed(source, "The patterns") + heading(text)
        write(output / (tag + ".txt"), head, entries(text, "patterns"))
        head = changed(source, "The exceptions") + heading(text)
        lists = [entries(text, "hyphenation")]
        if tag == "en-us":
            head += ["%"] + changed("ushyphex.tex", "Followed by the words") + heading(extra)
            lists.append(entries(extra, "hyphenation"))
        write(output / (tag + ".exceptions.txt"), head, words(lists))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
