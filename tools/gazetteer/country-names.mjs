// Names of the countries in other languages, from CLDR as Node ships it.
const LANGUAGES = ['ar', 'de', 'es', 'fa', 'fr', 'ru', 'tr', 'uk'];

export function countryNames(countries) {
    let table = '# Made by tools/gazetteer/build.mjs from Unicode CLDR. Other names go into countries.tsv.\ncountry\tnames\n';
    for (const { alpha2, alpha3 } of countries) {
        const names = LANGUAGES.map((language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(alpha2));
        table += `${alpha3}\t${[...new Set(names.filter((n) => n !== undefined && !n.includes('(')))].join('|')}\n`;
    }
    return table;
}
