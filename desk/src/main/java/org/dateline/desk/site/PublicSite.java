package org.dateline.desk.site;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * {@code /public/}: the public site over HTTP. Whoever keeps a copy asks with its ETag whether it still stands, so that what
 * was withdrawn is gone at once.
 */
public final class PublicSite {

    /** Where it stands. */
    public static final String ROOT = "/public/";

    private static final String ASK_EACH_TIME = "public, no-cache";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final int ETAG_BYTES = 16;

    private final Site site;
    private final Optional<String> root;

    /** @param root where others reach the desk, with a slash at its end; empty where only this machine does */
    public PublicSite(Site site, Optional<String> root) {
        this.site = site;
        this.root = root;
    }

    public void show(Context ctx) {
        if (!ctx.path().startsWith(ROOT)) {
            // Without the slash, relative links would lead astray.
            ctx.redirect(ROOT, HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        String path = ctx.path().substring(ROOT.length());
        Optional<SiteFile> found = site.file(path, base(ctx));
        if (found.isEmpty()) {
            ctx.status(HttpStatus.NOT_FOUND);
            answer(ctx, site.missing());
            return;
        }
        SiteFile file = found.get();
        String tag = '"' + digest(file.content()) + '"';
        ctx.header("Cache-Control", path.startsWith("assets/") ? FOR_EVER : ASK_EACH_TIME);
        ctx.header("ETag", tag);
        // Programs of other sites may read what is public.
        ctx.header("Access-Control-Allow-Origin", "*");
        ctx.header("Cross-Origin-Resource-Policy", "cross-origin");
        if (matches(ctx.header("If-None-Match"), tag)) {
            ctx.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        ctx.status(file.gone() ? HttpStatus.GONE : HttpStatus.OK);
        answer(ctx, file);
    }

    private String base(Context ctx) {
        return root.orElseGet(() -> ctx.scheme() + "://" + ctx.host() + "/") + ROOT.substring(1);
    }

    private static void answer(Context ctx, SiteFile file) {
        ctx.contentType(file.type());
        ctx.result(file.content());
    }

    /** A list of tags, weak ones among them, or {@code *}. */
    static boolean matches(String header, String tag) {
        if (header == null) {
            return false;
        }
        for (String one : header.split(",")) {
            String stripped = one.strip();
            if (stripped.equals("*") || stripped.equals(tag) || stripped.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }

    private static String digest(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, ETAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
