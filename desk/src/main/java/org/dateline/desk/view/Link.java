package org.dateline.desk.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Addresses of the desk's own pages. Ids travel as parameters, because they may be anything. */
public final class Link {

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
