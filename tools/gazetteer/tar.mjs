// Reads a gzipped tar archive: path -> bytes.
import { gunzipSync } from 'node:zlib';

export function unpack(archive) {
    const bytes = gunzipSync(archive);
    const files = new Map();
    const field = (at, length) => bytes.toString('latin1', at, at + length).split('\0')[0].trim();
    for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0; ) {
        const size = parseInt(field(at + 124, 12), 8);
        files.set(field(at, 100), bytes.subarray(at + 512, at + 512 + size));
        at += 512 + Math.ceil(size / 512) * 512;
    }
    return files;
}
