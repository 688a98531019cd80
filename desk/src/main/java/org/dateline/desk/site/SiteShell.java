package org.dateline.desk.site;

/**
 * What every public page has around its content.
 *
 * @param name of the site
 * @param root relative address of the site's first page's folder: empty, or {@code ../}
 * @param description for those who list the page elsewhere
 */
public record SiteShell(String title, String name, String root, String description, String css, String icon) {}
