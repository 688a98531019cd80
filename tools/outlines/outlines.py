#!/usr/bin/env python3
"""Reduces the country outlines of Natural Earth (public domain) to the table the map of the HTML report is drawn from.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python3 tools/outlines/outlines.py package/countries-50m.json \
        core/src/main/resources/org/dateline/core/place/outline/outlines.tsv

The input is TopoJSON: borders shared by two countries stand once, as an arc. That is kept, so that neighbours still meet
after the lines are thinned (Douglas-Peucker, TOLERANCE) and rounded to 1/100 degree. Islands smaller than SMALL square
degrees go, but no country loses its largest. Standard library only; the same input gives the same bytes.
"""
import json
import sys

UNIT = 0.01
TOLERANCE = 0.02
SMALL = 0.004


def main(source, target):
    with open(source, encoding="utf-8") as f:
        topology = json.load(f)
    arcs = [thin(decode(arc, topology["transform"])) for arc in topology["arcs"]]
    countries = []
    for geometry in topology["objects"]["countries"]["geometries"]:
        kept = rings_of(geometry, arcs)
        if kept:
            countries.append((geometry["properties"]["name"], kept))
    countries.sort()
    used = sorted({a if a >= 0 else ~a for _, rings in countries for ring in rings for a in ring})
    number = {arc: i for i, arc in enumerate(used)}
    with open(target, "w", encoding="utf-8", newline="\n") as out:
        out.write("# Country outlines: Natural Earth 1:50m (public domain) by way of world-atlas 2.0.2, made by tools/outlines/outlines.py.\n")
        out.write("# arc: longitude and latitude of its first point in 1/100 degree, then steps. country: its rings, separated by |, each the\n")
        out.write("# numbers of its arcs in file order from 0; ~n is arc n backwards.\n")
        out.write("kind\tname\tdata\n")
        for arc in used:
            out.write("arc\t\t" + " ".join(steps(arcs[arc])) + "\n")
        for name, rings in countries:
            data = "|".join(" ".join(str(number[a]) if a >= 0 else "~" + str(number[~a]) for a in ring) for ring in rings)
            out.write(f"country\t{name}\t{data}\n")


def decode(arc, transform):
    (sx, sy), (tx, ty) = transform["scale"], transform["translate"]
    x = y = 0
    points = []
    for dx, dy in arc:
        x, y = x + dx, y + dy
        points.append((x * sx + tx, y * sy + ty))
    return points


def thin(points):
    keep = {0, len(points) - 1}
    if points[0] == points[-1] and len(points) > 3:
        # A closed arc has no chord: split it at the point farthest from its start.
        far = max(range(len(points)), key=lambda i: (distance(points[i], points[0], points[0]), -i))
        keep.add(far)
    ends = sorted(keep)
    stack = list(zip(ends, ends[1:]))
    while stack:
        a, b = stack.pop()
        best, worst = -1, TOLERANCE
        for i in range(a + 1, b):
            d = distance(points[i], points[a], points[b])
            if d > worst:
                best, worst = i, d
        if best >= 0:
            keep.add(best)
            stack += [(a, best), (best, b)]
    return [(round(points[i][0] / UNIT), round(points[i][1] / UNIT)) for i in sorted(keep)]


def distance(p, a, b):
    (px, py), (ax, ay), (bx, by) = p, a, b
    dx, dy = bx - ax, by - ay
    length = dx * dx + dy * dy
    t = 0 if length == 0 else max(0, min(1, ((px - ax) * dx + (py - ay) * dy) / length))
    return ((px - ax - t * dx) ** 2 + (py - ay - t * dy) ** 2) ** 0.5


def rings_of(geometry, arcs):
    polygons = {"Polygon": lambda g: [g["arcs"]], "MultiPolygon": lambda g: g["arcs"]}.get(geometry["type"], lambda g: [])(geometry)
    # The outer ring of Antarctica is a line along the pole: a polygon is as large as its largest ring.
    sized = sorted(((max(area(ring, arcs) for ring in polygon), polygon) for polygon in polygons), key=lambda e: (-e[0], e[1]))
    return [
        ring
        for i, (size, polygon) in enumerate(sized)
        if i == 0 or size >= SMALL
        for ring in polygon
        if area(ring, arcs) > 0
    ]


def area(ring, arcs):
    points = []
    for a in ring:
        points += arcs[a] if a >= 0 else arcs[~a][::-1]
    total = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]))
    return abs(total) / 2 * UNIT * UNIT


def steps(points):
    x = y = 0
    out = []
    for px, py in points:
        out += [str(px - x), str(py - y)]
        x, y = px, py
    return out


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
