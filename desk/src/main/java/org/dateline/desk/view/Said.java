package org.dateline.desk.view;

/** Words of a report or a source, with how to set them. */
public record Said(String words, Tongue tongue) {

    public static Said of(String words) {
        return new Said(words, Tongue.of(words));
    }

    public static Said excerpt(String words, int max) {
        return of(Words.excerpt(words, max));
    }

    public String lang() {
        return tongue.lang();
    }

    public String dir() {
        return tongue.dir();
    }
}
