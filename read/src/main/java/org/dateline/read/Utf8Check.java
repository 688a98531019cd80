package org.dateline.read;

/**
 * How near to UTF-8 bytes are.
 *
 * @param goodSequences well-formed characters of two bytes or more
 * @param badBytes bytes that belong to no character
 * @param line of the first bad byte, from 1; 0 when there is none
 * @param column of the first bad byte, in characters, from 1; 0 when there is none
 */
record Utf8Check(int goodSequences, int badBytes, int line, int column) {

    static Utf8Check of(byte[] bytes) {
        int good = 0;
        int bad = 0;
        int line = 1;
        int column = 1;
        int badLine = 0;
        int badColumn = 0;
        int at = 0;
        while (at < bytes.length) {
            int length = sequenceLength(bytes, at);
            if (length == 0) {
                bad++;
                if (badLine == 0) {
                    badLine = line;
                    badColumn = column;
                }
            } else if (length > 1) {
                good++;
            }
            if (bytes[at] == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
            at += Math.max(1, length);
        }
        return new Utf8Check(good, bad, badLine, badColumn);
    }

    /** Bytes of the character that starts here; 0 when none does. Overlong forms pass: this only estimates. */
    private static int sequenceLength(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
