// Writes the entries and the sorted name table that GazetteerFile.java reads. All numbers big-endian.
//   header: "DLGZ", version, counts and section lengths (ints)
//   countries: two-letter codes
//   entries: 28 bytes each, areas first (level 1, then 2, each by code), then populated places by GeoNames id
//   strings: UTF-8, length byte first: display names, codes of areas
//   blocks: offsets of the key blocks; keys: blocks of 16 front-coded folded names with their entries
const VERSION = 1;
const BLOCK = 16;
const MAX_POSTINGS = 400;
export const KINDS = ['ADMIN1', 'ADMIN2', 'CAPITAL', 'SEAT', 'TOWN', 'QUARTER'];

export function encode(areas, places, countries, fold) {
    const countryIndex = new Map(countries.map((c, i) => [c.alpha2, i]));
    const indexOfArea = new Map(areas.map((a, i) => [a.code, i]));
    const strings = new Bytes();
    const stringAt = new Map();
    const string = (value) => {
        if (!stringAt.has(value)) {
            stringAt.set(value, strings.length);
            const utf8 = Buffer.from(value, 'utf8');
            strings.byte(utf8.length);
            strings.raw(utf8);
        }
        return stringAt.get(value);
    };
    const entries = new Bytes();
    const keys = new Map();
    const key = (name, entry, alternate) => {
        const folded = fold(name);
        if (folded.length < 2 || Buffer.byteLength(folded) > 120) return;
        if (!keys.has(folded)) keys.set(folded, new Map());
        const postings = keys.get(folded);
        if (!postings.has(entry) || !alternate) postings.set(entry, alternate);
    };
    const all = [...areas, ...places];
    all.forEach((e, i) => {
        const area = e.level !== undefined;
        const kind = area ? e.level - 1 : kindOf(e.code);
        const parent = area ? indexOfArea.get(e.parent) : indexOfArea.get(e.admin2) ?? indexOfArea.get(e.admin1);
        const km = area ? e.km : Math.max(2, Math.round(Math.sqrt(e.population / 2500 / Math.PI)));
        entries.int(Math.round(e.lat * 1e5));
        entries.int(Math.round(e.lon * 1e5));
        entries.int(e.population);
        entries.int(parent ?? -1);
        entries.int(string(e.name));
        entries.int(area ? string(e.code) : e.id);
        entries.short(Math.min(km, 32767));
        entries.byte(kind);
        entries.byte(countryIndex.get(e.country) ?? 255);
        key(e.name, i, false);
        for (const name of e.names) key(name, i, true);
    });
    const blocks = new Bytes();
    const table = new Bytes();
    const sorted = [...keys.keys()].map((k) => Buffer.from(k, 'utf8')).sort(Buffer.compare);
    let last = Buffer.alloc(0);
    sorted.forEach((k, n) => {
        if (n % BLOCK === 0) {
            blocks.int(table.length);
            last = Buffer.alloc(0);
        }
        let shared = 0;
        while (shared < last.length && shared < k.length && last[shared] === k[shared]) shared++;
        table.byte(shared);
        table.byte(k.length - shared);
        table.raw(k.subarray(shared));
        const postings = [...keys.get(k.toString('utf8'))]
            .sort(([a, x], [b, y]) => x - y || all[b].population - all[a].population || a - b)
            .slice(0, MAX_POSTINGS);
        table.varint(postings.length);
        for (const [entry, alternate] of postings) table.varint(entry * 2 + (alternate ? 1 : 0));
        last = k;
    });
    const header = new Bytes();
    header.raw(Buffer.from('DLGZ'));
    const codes = countries.map((c) => c.alpha3).join('');
    for (const n of [VERSION, countries.length, areas.filter((a) => a.level === 1).length, areas.length, all.length,
        sorted.length, strings.length, table.length]) {
        header.int(n);
    }
    return Buffer.concat([header.bytes(), Buffer.from(codes), entries.bytes(), strings.bytes(), blocks.bytes(), table.bytes()]);
}

function kindOf(code) {
    if (code === 'PPLC') return KINDS.indexOf('CAPITAL');
    if (code === 'PPLA') return KINDS.indexOf('SEAT');
    return KINDS.indexOf(code === 'PPLX' || code === 'PPLL' ? 'QUARTER' : 'TOWN');
}

class Bytes {
    #buffer = Buffer.alloc(1 << 20);
    length = 0;

    #room(n) {
        while (this.length + n > this.#buffer.length) this.#buffer = Buffer.concat([this.#buffer, Buffer.alloc(this.#buffer.length)]);
    }
    byte(n) {
        this.#room(1);
        this.length = this.#buffer.writeUInt8(n, this.length);
    }
    short(n) {
        this.#room(2);
        this.length = this.#buffer.writeInt16BE(n, this.length);
    }
    int(n) {
        this.#room(4);
        this.length = this.#buffer.writeInt32BE(n, this.length);
    }
    varint(n) {
        for (; n > 127; n = Math.floor(n / 128)) this.byte((n % 128) | 128);
        this.byte(n);
    }
    raw(bytes) {
        this.#room(bytes.length);
        this.length += bytes.copy(this.#buffer, this.length);
    }
    bytes() {
        return this.#buffer.subarray(0, this.length);
    }
}
