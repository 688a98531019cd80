package org.dateline.core.incident.copy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/** Outlets and agencies by their names and internet domains ({@code outlets.tsv}). */
public final class Outlets {

    private static final Pattern ARTICLE = Pattern.compile("^the ");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)+");
    private static final int LONGEST = 80;

    private final Map<String, Outlet> byName = new HashMap<>();

    public Outlets() {
        for (Row row : Table.resource(Outlets.class, "outlets.tsv").rows()) {
            String name = row.require("name");
            String group = row.get("group");
            String kind = row.require("kind");
            if (!kind.equals("agency") && !kind.equals("outlet")) {
                throw row.error("kind", "kind is agency or outlet, got '" + kind + "'");
            }
            Outlet outlet = new Outlet(name, kind.equals("agency"), group.isEmpty() ? name : group);
            add(row, name, outlet);
            row.list("also").forEach(also -> add(row, also, outlet));
        }
    }

    private void add(Row row, String name, Outlet outlet) {
        Outlet before = byName.putIfAbsent(normal(name), outlet);
        if (before != null && !before.equals(outlet)) {
            throw row.error("name", "'" + name + "' is the name of " + before.name() + " already");
        }
    }

    /** The outlet of that name or domain. */
    public Optional<Outlet> find(String name) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        String normal = normal(name);
        Outlet exact = byName.get(normal);
        return exact != null || !DOMAIN.matcher(normal).matches() ? Optional.ofNullable(exact) : ofDomain(normal);
    }

    /** The agency of that name. */
    public Optional<Outlet> agency(String name) {
        return find(name).filter(Outlet::agency);
    }

    /** The name as the table's keys have it: in lower case, without "the" and an address's beginning. */
    public static String normal(String name) {
        String lower = SPACE.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
        String bare = lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
        return ARTICLE.matcher(bare).replaceFirst("");
    }

    private Optional<Outlet> ofDomain(String domain) {
        for (int dot = domain.indexOf('.'); dot >= 0; dot = domain.indexOf('.', dot + 1)) {
            Outlet found = byName.get(domain.substring(dot + 1));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
