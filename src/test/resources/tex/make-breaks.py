#!/usr/bin/env python3
r"""Asks TeX where it breaks random paragraphs: the oracle for Leafpress's line breaker.

usage: make-breaks.py OUTPUT_TXT

TeX starts empty (tex -ini), with no first pass, for that takes written hyphens too. Words are empty boxes of whole points, spaces glue of 10 plus 5 minus
3; a hyphen is 4 wide and costs 50. A line of the output holds the measure, a colon, the widths
(10+20 is a word that may be divided, 10/20 two words), a colon, and how many boxes each line got.
Paragraphs that TeX cannot set within its tolerance are left out. Needs TeX 3.14159.
"""
import pathlib
import random
import re
import subprocess
import sys
import tempfile

HEAD = r"""\catcode`\{=1 \catcode`\}=2 \catcode`\#=6
\parindent=0pt \parfillskip=0pt plus 1fil \hbadness=10000 \hfuzz=0pt \maxdepth=16383pt
\pretolerance=-1 \tolerance=1000 \linepenalty=10 \hyphenpenalty=50 \exhyphenpenalty=50
\doublehyphendemerits=10000 \finalhyphendemerits=5000 \adjdemerits=10000
\showboxbreadth=10000 \showboxdepth=2 \lineskip=0pt \baselineskip=0pt
\def\b#1{\hbox to #1pt{}}\def\g{\hskip 10pt plus 5pt minus 3pt\relax}
\def\h{\discretionary{\hbox to 4pt{}}{}{}}
"""


def main(output):
    chance = random.Random(1981)
    cases = []
    for _ in range(300):
        measure = chance.choice([120, 150, 200, 260])
        words = [str(chance.randint(8, 45)) for _ in range(chance.randint(5, 60))]
        text = words[0]
        for word in words[1:]:
            text += chance.choice("////++") + word
        cases.append((measure, text))
    source = HEAD
    for measure, text in cases:
        body = re.sub(r"\d+", lambda m: r"\b{%s}" % m.group(), text)
        body = body.replace("/", "\\g\n").replace("+", "\\h\n")
        source += "\\setbox0=\\vbox{\\hsize=%dpt \\noindent\n%s\\par}\\showbox0\n" % (measure, body)
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "p.tex").write_text(source + "\\end\n", encoding="ascii")
        subprocess.run(["tex", "-ini", "-interaction=batchmode", "p.tex"], cwd=folder,
                       stdout=subprocess.DEVNULL)
        log = pathlib.Path(folder, "p.log").read_text(encoding="latin-1")
    lines = ["# Broken by TeX itself; made by make-breaks.py, which explains the columns."]
    chunks = log.split("> \\box0=")
    for (measure, text), messages, shown in zip(cases, chunks, chunks[1:]):
        counts = []
        good = "Overfull" not in messages
        for row in shown.split("! OK")[0].split("\n"):
            if re.match(r"\.\\hbox", row):
                counts.append(0)
            elif re.match(r"\.\.\\hbox\(0\.0\+0\.0\)x(?!4\.0)", row):
                counts[-1] += 1
        if good and sum(counts) == len(re.findall(r"\d+", text)):
            lines.append("%d: %s: %s" % (measure, text, " ".join(map(str, counts))))
    pathlib.Path(output).write_text("\n".join(lines) + "\n", encoding="ascii")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
