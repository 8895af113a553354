#!/usr/bin/env python3
"""Compiles the list of common English words from SCOWL's word lists.

    compile.py FOLDER > src/main/resources/org/conflictledger/text/english-words.txt

FOLDER holds SCOWL's files (english-words.10 and so on), as Debian's package "scowl" installs them.
Taken are the words up to size 35 that are no proper name (unless they are among the commonest), less the regular
forms that EnglishWords makes itself. Needs nothing but Python's standard library.
"""
import pathlib
import re
import sys

FOLDER = pathlib.Path(sys.argv[1])
SPELLINGS = ("english", "american", "british", "canadian", "australian")
ENDINGS = (("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("ly", ""))


def read(*patterns):
    return {
        line.strip()
        for pattern in patterns
        for path in FOLDER.glob(pattern)
        for line in path.read_text(encoding="latin1").splitlines()
    }


def stems(word):
    for ending, instead in ENDINGS:
        if word.endswith(ending):
            stem = word[: len(word) - len(ending)] + instead
            if len(stem) >= 3:
                yield stem


commonest = read(*(f"{s}-words.{size}" for s in SPELLINGS for size in (10, 20)))
words = commonest | read(*(f"{s}-words.35" for s in SPELLINGS))
names = {name.lower() for size in (35, 50, 60) for name in read(f"*proper-names.{size}", f"*upper.{size}")}
words = {w for w in words if re.fullmatch("[a-z]{2,}", w) and (w in commonest or w not in names)}
base = {w for w in words if not any(stem in words for stem in stems(w))}
base |= {w for w in words if w not in base and not any(stem in base for stem in stems(w))}
print("\n".join(sorted(base)))
