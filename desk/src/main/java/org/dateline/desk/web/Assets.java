package org.dateline.desk.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Style sheet and script, out of the jar. Their names hold a digest of their content, so that a browser may keep them for
 * ever and still never shows an old one.
 */
public final class Assets {

    /** Where they are served. */
    public static final String FOLDER = "/assets/";

    private static final int DIGEST_BYTES = 6;

    /** A file as it is served. */
    static final class Asset {

        private final String type;
        private final byte[] content;

        private Asset(String type, byte[] content) {
            this.type = type;
            this.content = content;
        }

        void serve(Context ctx) {
            ctx.contentType(type);
            ctx.result(content);
        }
    }

    private final Map<String, Asset> byName = new TreeMap<>();
    private final String css;
    private final String js;
    private final String icon;
    private final String map;
    private final String report;

    public Assets() {
        css = add("desk", ".css", "text/css; charset=utf-8");
        js = add("desk", ".js", "text/javascript; charset=utf-8");
        report = add("report", ".js", "text/javascript; charset=utf-8");
        icon = add("icon", ".svg", "image/svg+xml");
        map = add("map", ".js", "text/javascript; charset=utf-8");
    }

    /** Path of the style sheet. */
    public String css() {
        return css;
    }

    /** Path of the script. */
    public String js() {
        return js;
    }

    /** Path of the report page's own script. */
    public String report() {
        return report;
    }

    /** Path of the icon in the browser's tab. */
    public String icon() {
        return icon;
    }

    /** Path of the map's own script. */
    public String map() {
        return map;
    }

    Optional<Asset> get(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private String add(String stem, String suffix, String type) {
        byte[] content = read(stem + suffix);
        String name = stem + "-" + digest(content) + suffix;
        byName.put(name, new Asset(type, content));
        return FOLDER + name;
    }

    private static byte[] read(String file) {
        try (InputStream in = Assets.class.getResourceAsStream("/org/dateline/desk/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the program's file " + file + " is missing from its archive");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's file " + file + " cannot be read", e);
        }
    }

    private static String digest(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
