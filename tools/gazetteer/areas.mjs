// First- and second-level administrative areas. Their centres are not in the sources: a US county has the centre of its
// outline, any other area the mean of its member places, weighted by the square root of population.
const KM_PER_DEGREE = 111.2;

export function areasOf(admin1, admin2, places, counties, { fold, generic }) {
    const members = new Map();
    const seats = new Map();
    for (const place of places) {
        for (const code of [place.admin1, place.admin2]) {
            if (!members.has(code)) members.set(code, []);
            members.get(code).push(place);
        }
        if (place.code === 'PPLA' || place.code === 'PPLC') seats.set(place.admin1, place);
        if (place.code === 'PPLA2' && !seats.has(place.admin2)) seats.set(place.admin2, place);
    }
    const areas = [];
    for (const [level, list] of [[1, admin1], [2, admin2]]) {
        for (const { code, name } of list) {
            const inside = members.get(code) ?? [];
            const centre = counties.get(code) ?? meanOf(inside);
            if (centre === undefined) continue;
            const plain = stripped(fold(name), generic, fold);
            const seat = seats.get(code);
            const names = seat !== undefined && [seat.name, ...seat.names].some((n) => fold(n) === plain)
                ? [seat.name, ...seat.names] : [];
            areas.push({
                code, level, name, names: [plain, ...names], lat: centre[0], lon: centre[1],
                km: spreadOf(centre, inside), country: code.slice(0, 2), parent: level === 2 ? code.split('.').slice(0, 2).join('.') : '',
                population: inside.filter((p) => p.code !== 'PPLX').reduce((sum, p) => sum + p.population, 0),
            });
        }
    }
    return areas.sort((a, b) => a.level - b.level || (a.code < b.code ? -1 : 1));
}

/** "hama governorate" and "province of hama" without the word that tells the kind of area. */
function stripped(folded, generic, fold) {
    for (const { word } of generic) {
        const w = fold(word);
        if (folded.endsWith(' ' + w)) return folded.slice(0, -w.length - 1);
        for (const of of [' of ', ' de ', ' di ', ' do ', ' du ', ' ']) {
            if (folded.startsWith(w + of)) return folded.slice(w.length + of.length);
        }
    }
    return folded;
}

function meanOf(members) {
    if (members.length === 0) return undefined;
    let lat = 0;
    let x = 0;
    let y = 0;
    let sum = 0;
    for (const m of members) {
        const weight = Math.sqrt(m.population + 500);
        lat += m.lat * weight;
        x += Math.cos((m.lon * Math.PI) / 180) * weight;
        y += Math.sin((m.lon * Math.PI) / 180) * weight;
        sum += weight;
    }
    return [lat / sum, (Math.atan2(y, x) * 180) / Math.PI];
}

/** The radius within which nine of ten member places lie. */
function spreadOf([lat, lon], members) {
    const distances = members
        .map((m) => Math.hypot(m.lat - lat, (((m.lon - lon + 540) % 360) - 180) * Math.cos((lat * Math.PI) / 180)))
        .sort((a, b) => a - b);
    const degrees = distances.length === 0 ? 0 : distances[Math.floor(distances.length * 0.9)];
    return Math.max(10, Math.round(degrees * KM_PER_DEGREE));
}
