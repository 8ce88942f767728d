#!/usr/bin/env python3
r"""Asks TeX how it hyphenates each word of a list: the oracle for Leafpress's hyphenator.

usage: make-hyphenations.py WORDS_TXT PATTERNS_TXT EXCEPTIONS_TXT OUTPUT_TXT

TeX starts empty (tex -ini) and learns only the given patterns and exceptions, the very files of
src/main/resources/leafpress/hyphenation, so that both programs work from the same data. At least
two letters stand before a hyphen and three after it. Lines of the lists that start with # or % are
comments. Needs TeX and its font cmr10; made with TeX 3.141592653.

Each word is set as a paragraph that cannot be broken well, and TeX shows the line with every
hyphenation point it found (as \showhyphens of plain TeX does).
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HEAD = r"""\catcode`\{=1 \catcode`\}=2 \catcode`\#=6
\font\rm=cmr10 \hyphenchar\rm=`\- \lefthyphenmin=2 \righthyphenmin=3
\def\show#1{\setbox0=\vbox{\parfillskip=0pt \hsize=16383pt \pretolerance=-1 \tolerance=-1
  \hbadness=0 \showboxdepth=0 \rm\ #1}}
"""


def entries(path):
    text = pathlib.Path(path).read_text(encoding="utf-8")
    return [line.strip() for line in text.splitlines() if line.strip() and line[0] not in "%#"]


def hyphenate(words, patterns, exceptions):
    source = HEAD + "\\patterns{%s}\n\\hyphenation{%s}\n%s\n\\end\n" % (
        "\n".join(patterns), "\n".join(exceptions), "\n".join("\\show{%s}" % w for w in words))
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "words.tex").write_text(source, encoding="ascii")
        environment = dict(os.environ, max_print_line="1000")
        subprocess.run(["tex", "-ini", "-interaction=batchmode", "words.tex"], cwd=folder,
                       env=environment, check=True, stdout=subprocess.DEVNULL)
        log = pathlib.Path(folder, "words.log").read_text(encoding="latin-1")
    return re.findall(r"^\[\] \\rm (\S+)", log, re.MULTILINE)


def main(words_path, patterns, exceptions, output):
    words = entries(words_path)
    shown = hyphenate(words, entries(patterns), entries(exceptions))
    if [line.replace("-", "") for line in shown] != words:
        sys.exit("TeX's log does not hold every word")
    head = ["# Hyphenated by TeX itself with %s and %s; made by make-hyphenations.py." % (
        pathlib.Path(patterns).name, pathlib.Path(exceptions).name)]
    pathlib.Path(output).write_text("\n".join(head + shown) + "\n", encoding="ascii")


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
