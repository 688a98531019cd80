package org.dateline.desk.site;

/** A file of the public site. */
public final class SiteFile {

    private final String type;
    private final byte[] content;
    private final boolean gone;

    SiteFile(String type, byte[] content, boolean gone) {
        this.type = type;
        this.content = content;
        this.gone = gone;
    }

    static SiteFile of(String type, byte[] content) {
        return new SiteFile(type, content, false);
    }

    public String type() {
        return type;
    }

    /** Not to be changed: others read the same. */
    public byte[] content() {
        return content;
    }

    /** Whether it only says that something was withdrawn. */
    public boolean gone() {
        return gone;
    }
}
