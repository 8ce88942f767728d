"""Gives a face another name, as the Open Font License asks of changed faces (condition 3).

usage: name-face.py IN.ttf OUT.ttf "Family"

Who made the face, its version, trademark and licence stay; what a program or a reader calls it by
becomes the family. Needs fontTools. Same input, same bytes.
"""
import sys
from fontTools.ttLib import TTFont

source, target, family = sys.argv[1:]
face = TTFont(source, recalcTimestamp=False)
names = face["name"]
version = names.getDebugName(5)
names.names = [n for n in names.names if n.platformID == 3 and n.langID == 0x409]
for record in list(names.names):
    style = names.getDebugName(2)
    new = {
        1: family,
        3: f"{family}:{version}",
        4: f"{family} {style}",
        6: f"{family.replace(' ', '')}-{style}",
    }.get(record.nameID)
    if new:
        names.setName(new, record.nameID, 3, 1, 0x409)
face.save(target)
