package org.dateline.app.output;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.actor.ActorCode;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/** ACLED's vocabularies, from the three tables beside this class. */
final class AcledCodebook {

    static final String STATE_FORCES = "State forces";
    static final String CIVILIANS = "Civilians";
    static final String EXTERNAL = "External/Other forces";
    static final String PROTESTERS = "Protesters";
    static final String RIOTERS = "Rioters";
    static final String POLITICAL_VIOLENCE = "Political violence";

    private static final String PROTESTS = "Protests";
    private static final String RIOTS = "Riots";
    private static final String POLITICAL_MILITIA = "Political militia";
    /** In this order two kinds of actor stand in the column {@code interaction}. */
    private static final List<String> INTER_ORDER = List.of(
            STATE_FORCES,
            "Rebel group",
            POLITICAL_MILITIA,
            "Identity militia",
            RIOTERS,
            PROTESTERS,
            CIVILIANS,
            EXTERNAL);

    record Type(String subEvent, String event, String disorder) {}

    /** @param numeric ISO 3166 numeric code; empty for Kosovo */
    record Country(Optional<Integer> numeric, String region, String name) {}

    private final Map<String, Type> types = new LinkedHashMap<>();
    private final Map<String, Country> countries = new HashMap<>();
    private final Map<String, String> inter = new HashMap<>();

    AcledCodebook() {
        for (Row row : Table.resource(AcledCodebook.class, "acled-types.tsv").rows()) {
            String subEvent = row.require("sub_event_type");
            types.put(subEvent, new Type(subEvent, row.require("event_type"), row.require("disorder_type")));
        }
        for (Row row :
                Table.resource(AcledCodebook.class, "acled-countries.tsv").rows()) {
            Optional<Integer> numeric =
                    Optional.of(row.get("numeric")).filter(n -> !n.isEmpty()).map(Integer::valueOf);
            countries.put(row.require("alpha3"), new Country(numeric, row.require("region"), row.require("name")));
        }
        for (Row row : Table.resource(AcledCodebook.class, "acled-inter.tsv").rows()) {
            inter.put(row.require("role"), row.require("inter"));
        }
    }

    Optional<Type> type(String subEvent) {
        return Optional.ofNullable(types.get(subEvent));
    }

    Optional<Country> country(String alpha3) {
        return Optional.ofNullable(countries.get(alpha3));
    }

    /** What kind of actor ACLED would see; empty where the code tells no sector. */
    Optional<String> inter(ActorCode code, Optional<String> eventCountry) {
        String kind =
                inter.get(code.country().equals("IGO") || code.country().equals("IMG") ? code.country() : code.role());
        if (kind == null) {
            return Optional.empty();
        }
        if (kind.equals(STATE_FORCES)
                && eventCountry.isPresent()
                && !code.country().equals(ActorCode.UNKNOWN)
                && !eventCountry.get().equals(code.country())) {
            return Optional.of(EXTERNAL);
        }
        return Optional.of(kind);
    }

    /** At protests and riots it is those who take part, not the bystanders, that stand first. */
    Optional<String> demonstrators(Type type) {
        return switch (type.event()) {
            case PROTESTS -> Optional.of(PROTESTERS);
            case RIOTS -> Optional.of(RIOTERS);
            default -> Optional.empty();
        };
    }

    /** {@code State forces-Civilians}; the kind of each side, in ACLED's order. */
    static String interaction(String first, String second) {
        boolean inOrder = INTER_ORDER.indexOf(first) <= INTER_ORDER.indexOf(second);
        return inOrder ? first + "-" + second : second + "-" + first;
    }

    Map<String, Type> types() {
        return Map.copyOf(types);
    }
}
