package org.dateline.desk.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.store.audit.AuditEntry;

/** Style sheet and icon of the public site, which has its own copies: it links to nothing of the desk. */
final class SiteAssets {

    private static final String FOLDER = "assets/";
    private static final int DIGEST = 12;

    private final Map<String, SiteFile> files = new TreeMap<>();
    private final String css;
    private final String icon;

    SiteAssets() {
        css = add("desk.css", "site", ".css", "text/css; charset=utf-8");
        icon = add("icon.svg", "icon", ".svg", "image/svg+xml");
    }

    String css() {
        return css;
    }

    String icon() {
        return icon;
    }

    Optional<SiteFile> get(String path) {
        return Optional.ofNullable(files.get(path));
    }

    Map<String, SiteFile> all() {
        return files;
    }

    private String add(String resource, String stem, String suffix, String type) {
        try (InputStream in = SiteAssets.class.getResourceAsStream("/org/dateline/desk/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("the program's file " + resource + " is missing from its archive");
            }
            byte[] content = in.readAllBytes();
            String digest = AuditEntry.sha256(HexFormat.of().formatHex(content)).substring(0, DIGEST);
            String path = FOLDER + stem + "-" + digest + suffix;
            files.put(path, SiteFile.of(type, content));
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException("the program's file " + resource + " cannot be read", e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
