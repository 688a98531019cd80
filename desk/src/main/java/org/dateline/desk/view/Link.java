package org.dateline.desk.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Addresses of the desk's own pages. Ids travel as parameters, because they may be anything. */
public final class Link {

    /** Of an address to go on to. */
    private static final int LONGEST_TARGET = 450;

    private Link() {}

    public static String incident(String id) {
        return "/incident?id=" + encoded(id);
    }

    public static String report(String id) {
        return "/report?id=" + encoded(id);
    }

    public static String source(String id) {
        return "/source?id=" + encoded(id);
    }

    /** Where to sign in, to go on from there to what was asked for. */
    public static String signIn(String path, String query) {
        String to = query == null || query.isEmpty() ? path : path + "?" + query;
        return path.equals("/") || to.length() > LONGEST_TARGET ? "/login" : "/login?to=" + encoded(to);
    }

    /** That address if it is one of ours, else the first page: nobody may be sent elsewhere after they signed in. */
    public static String own(String to) {
        return to.matches("/(?![/\\\\])[!-~]{0," + LONGEST_TARGET + "}") ? to : "/";
    }

    /** An address with those of the parameters that are given. */
    public static String to(String path, Map<String, Optional<String>> parameters) {
        StringBuilder link = new StringBuilder(path);
        parameters.forEach((name, value) -> value.ifPresent(given -> link.append(link.indexOf("?") < 0 ? '?' : '&')
                .append(encoded(name))
                .append('=')
                .append(encoded(given))));
        return link.toString();
    }

    /** As {@link #to}, with one parameter changed or, when empty, left out. */
    public static String with(
            String path, Map<String, Optional<String>> parameters, String name, Optional<String> value) {
        Map<String, Optional<String>> changed = new LinkedHashMap<>(parameters);
        changed.put(name, value);
        return to(path, changed);
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
