// Centres of the US counties from their outlines: GeoNames code (US.OH.001) -> [lat, lon].
export function countyCentres(topology, states, admin1) {
    const { scale, translate } = topology.transform;
    const arcs = topology.arcs.map((arc) => {
        let x = 0;
        let y = 0;
        return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
    });
    const codeOfState = new Map(admin1.filter((a) => a.code.startsWith('US.')).map((a) => [a.name, a.code]));
    const codeOfFips = new Map(
        states.objects.states.geometries.map((s) => [s.id, codeOfState.get(s.properties.name)]),
    );
    const centres = new Map();
    for (const county of topology.objects.counties.geometries) {
        const state = codeOfFips.get(county.id.slice(0, 2));
        if (state === undefined) continue;
        const polygons = county.type === 'Polygon' ? [county.arcs] : county.arcs;
        centres.set(`${state}.${county.id.slice(2)}`, centreOf(polygons.map((rings) => ringOf(rings[0], arcs))));
    }
    return centres;
}

function ringOf(indices, arcs) {
    return indices.flatMap((i) => (i >= 0 ? arcs[i] : [...arcs[~i]].reverse()));
}

/** Centroid of the largest ring. */
function centreOf(rings) {
    let best = [0, 0, 0];
    for (const ring of rings) {
        let area = 0;
        let cx = 0;
        let cy = 0;
        for (let i = 0; i < ring.length; i++) {
            const [x0, y0] = ring[i];
            const [x1, y1] = ring[(i + 1) % ring.length];
            const cross = x0 * y1 - x1 * y0;
            area += cross;
            cx += (x0 + x1) * cross;
            cy += (y0 + y1) * cross;
        }
        if (Math.abs(area) > best[0]) best = [Math.abs(area), cy / (3 * area), cx / (3 * area)];
    }
    return [best[1], best[2]];
}
