package org.dateline.analyzer.lemma;

/**
 * How a word of some ending becomes its lemma.
 *
 * @param cut how many letters go
 * @param append what comes in their place
 */
public record Ending(int cut, String append) {

    public Ending {
        if (cut < 0) {
            throw new IllegalArgumentException("cut must be >= 0, got " + cut);
        }
    }

    /** The change that turns a form into its lemma. */
    public static Ending between(String form, String lemma) {
        int same = 0;
        while (same < form.length() && same < lemma.length() && form.charAt(same) == lemma.charAt(same)) {
            same++;
        }
        return new Ending(form.length() - same, lemma.substring(same));
    }

    public boolean appliesTo(String form) {
        return cut < form.length();
    }

    public String apply(String form) {
        return form.substring(0, form.length() - cut) + append;
    }
}
