// Reads a resource table as core's resource.Table does: header, one row a line, # comments.
import { readFileSync } from 'node:fs';

export function readTable(path) {
    const lines = readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
    const columns = lines[0].split('\t');
    return lines.slice(1).map((line) => {
        const cells = line.split('\t');
        return Object.fromEntries(columns.map((column, i) => [column, (cells[i] ?? '').trim()]));
    });
}
