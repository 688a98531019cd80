package org.dateline.desk.site;

/**
 * A file of the public site.
 *
 * @param gone whether it only says that something was withdrawn
 */
public record SiteFile(String type, byte[] content, boolean gone) {

    static SiteFile of(String type, byte[] content) {
        return new SiteFile(type, content, false);
    }
}
