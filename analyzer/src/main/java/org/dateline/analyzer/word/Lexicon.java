package org.dateline.analyzer.word;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * Looks words up and makes a sentence's {@link Columns}.
 *
 * @param clusters fine cluster in the low 16 bits, broad cluster in the high ones
 * @param tagClasses a number for the set of tags a word was seen with
 */
public record Lexicon(HashedTable clusters, HashedTable tagClasses) {

    private static final int BEFORE = -3;
    private static final int AFTER = -5;
    /** A letter count below which capitals prove nothing. */
    private static final int FEW_LETTERS = 5;

    /** Longer words are read up to here: their end tells no more. */
    private static final int MAX_WORD = 200;

    /** @param words at least one, none empty */
    public Columns columns(List<String> words) {
        String[] form = new String[words.size() + 2];
        form[0] = "";
        form[words.size() + 1] = "";
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            form[i + 1] = word.length() > MAX_WORD ? word.substring(0, MAX_WORD) : word;
        }
        Columns c = new Columns(form);
        int sentence = Capitals.of(form, FEW_LETTERS);
        for (int i = 1; i <= c.size; i++) {
            fill(c, i, sentence);
        }
        border(c, 0, BEFORE);
        border(c, c.size + 1, AFTER);
        return c;
    }

    private void fill(Columns c, int i, int sentence) {
        String plain = Plain.of(c.form[i]);
        int length = plain.length();
        int word = Plain.hash(plain);
        c.word[i] = word;
        c.written[i] = (sentence & Columns.SHOUTED) != 0 ? word : Plain.hash(c.form[i]);
        c.suffix1[i] = Plain.hash(plain, Math.max(0, length - 1), length);
        c.suffix2[i] = Plain.hash(plain, Math.max(0, length - 2), length);
        c.suffix3[i] = Plain.hash(plain, Math.max(0, length - 3), length);
        c.suffix4[i] = Plain.hash(plain, Math.max(0, length - 4), length);
        c.prefix1[i] = Plain.hash(plain, 0, Math.min(1, length));
        c.prefix2[i] = Plain.hash(plain, 0, Math.min(2, length));
        c.prefix3[i] = Plain.hash(plain, 0, Math.min(3, length));
        Shape.fill(c, i, sentence);
        int clustered = clusters.get(word);
        c.cluster[i] = clustered & 0xFFFF;
        c.broadCluster[i] = clustered >>> 16;
        c.tagClass[i] = tagClasses.get(word);
    }

    private static void border(Columns c, int i, int mark) {
        c.word[i] = mark * 3;
        c.written[i] = mark * 3;
        c.cluster[i] = mark;
        c.tagClass[i] = mark;
        c.xpos[i] = 100 - mark;
        c.upos[i] = 30 + mark;
    }

    public byte[] bytes() {
        byte[] a = clusters.bytes();
        byte[] b = tagClasses.bytes();
        return ByteBuffer.allocate(a.length + b.length).put(a).put(b).array();
    }

    public static Lexicon read(ByteBuffer in) {
        return new Lexicon(HashedTable.read(in), HashedTable.read(in));
    }
}
