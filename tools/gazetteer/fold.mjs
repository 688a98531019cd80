// One form for each name: the same steps as NameFolder.java, which a test of the built gazetteer checks.
export function folder(rows) {
    const letters = new Map(rows.filter((r) => r.kind === 'letter').map((r) => [r.from, r.to]));
    const words = new Map(rows.filter((r) => r.kind === 'word').map((r) => [r.from, r.to]));
    return (name) => {
        let folded = '';
        for (const c of name.normalize('NFKD').toLowerCase()) {
            if (/\p{M}/u.test(c)) continue;
            const letter = letters.get(c);
            if (letter !== undefined) folded += letter;
            else folded += /[\p{L}\p{N}]/u.test(c) ? c : ' ';
        }
        return folded
            .split(' ')
            .filter((word) => word !== '')
            .map((word) => words.get(word) ?? word)
            .join(' ');
    };
}
