#!/usr/bin/env python3
"""Compile the base map of the run report from Natural Earth, as the npm package world-atlas carries it.

    npm pack world-atlas@2.0.2    # unpack it
    src/basemap/compile.py FOLDER/countries-50m.json > src/main/resources/org/conflictledger/report/basemap.txt

Writes one line a shape: "L" and a ring of land, or "B" and a border between two countries; then longitude and latitude of
the first point and the steps to each further one, in fiftieths of a degree. Lines are thinned by the area of the triangle a
point makes with its neighbours (Visvalingam), arc by arc, so that land and borders still meet. Islands of less than a
hundredth of a square degree and Antarctica are left out. A maintainer runs it when the map shall change; the build never
does. Only Python's standard library is needed.
"""
import collections
import heapq
import json
import sys

UNITS = 50
LEAST_TRIANGLE = 0.01  # square degrees
LEAST_ISLAND = 0.01
ANTARCTIC = -60


def decoded(topology):
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        yield points


def triangle(a, b, c):
    return abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2


def thinned(points):
    """Without the points that matter least; the ends stay, and a closed line keeps four points."""
    before, after = list(range(-1, len(points) - 1)), list(range(1, len(points) + 1))
    area = [float("inf")] * len(points)
    heap = []
    for i in range(1, len(points) - 1):
        area[i] = triangle(points[i - 1], points[i], points[i + 1])
        heapq.heappush(heap, (area[i], i))
    left = len(points)
    least = 4 if points[0] == points[-1] else 2
    gone = set()
    while heap and left > least:
        size, i = heapq.heappop(heap)
        if i in gone or size != area[i]:
            continue
        if size >= LEAST_TRIANGLE:
            break
        gone.add(i)
        left -= 1
        a, b = before[i], after[i]
        after[a], before[b] = b, a
        for j in (a, b):
            if 0 < j < len(points) - 1:
                area[j] = max(size, triangle(points[before[j]], points[j], points[after[j]]))
                heapq.heappush(heap, (area[j], j))
    return [p for i, p in enumerate(points) if i not in gone]


def arcs_of(geometry):
    """Rings of arc numbers."""
    kind = geometry["type"]
    if kind == "Polygon":
        return geometry["arcs"]
    if kind == "MultiPolygon":
        return [ring for polygon in geometry["arcs"] for ring in polygon]
    return [ring for part in geometry.get("geometries", []) for ring in arcs_of(part)]


def area(ring):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1]))) / 2


def unrolled(ring):
    """Going on beyond 180 degrees where it crosses the date line."""
    out, turn = [], 0
    for i, (x, y) in enumerate(ring):
        if i and abs(x - ring[i - 1][0]) > 180:
            turn += 360 if x < ring[i - 1][0] else -360
        out.append((x + turn, y))
    return out


def line(kind, points):
    out, last = [], None
    for point in points:
        now = (round(point[0] * UNITS), round(point[1] * UNITS))
        if last is None:
            out += now
        elif now != last:
            out += (now[0] - last[0], now[1] - last[1])
        last = now
    return kind + " " + " ".join(map(str, out))


def main(file):
    with open(file, encoding="utf-8") as f:
        topology = json.load(f)
    arcs = [thinned(points) for points in decoded(topology)]
    for ring in arcs_of(topology["objects"]["land"]):
        points = []
        for number in ring:
            part = arcs[number] if number >= 0 else arcs[~number][::-1]
            points += part[1:] if points else part
        points = unrolled(points)
        if area(points) < LEAST_ISLAND or min(p[1] for p in points) < ANTARCTIC:
            continue
        print(line("L", points))
    uses = collections.Counter()
    for country in topology["objects"]["countries"]["geometries"]:
        uses.update({n if n >= 0 else ~n for ring in arcs_of(country) for n in ring})
    for number in sorted(n for n, count in uses.items() if count > 1):
        print(line("B", arcs[number]))


if __name__ == "__main__":
    main(sys.argv[1])
