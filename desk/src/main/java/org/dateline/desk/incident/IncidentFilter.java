package org.dateline.desk.incident;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.desk.view.Link;
import org.dateline.desk.web.Params;
import org.dateline.desk.web.Refused;
import org.dateline.store.incident.Box;
import org.dateline.store.incident.Criteria;
import org.dateline.store.incident.Status;

/** Which incidents an address asks for, as its parameters say it; a form of the page fills them in again. */
public record IncidentFilter(
        Optional<String> words,
        Optional<String> type,
        Optional<String> actor,
        Optional<String> country,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Status> status,
        OptionalInt sources,
        Optional<Boolean> contradicted,
        Optional<String> box) {

    static final String PATH = "/incidents";

    public static IncidentFilter of(Context ctx) {
        return new IncidentFilter(
                Params.query(ctx, "q"),
                Params.query(ctx, "type"),
                Params.query(ctx, "actor"),
                Params.query(ctx, "country"),
                Params.day(ctx, "from"),
                Params.day(ctx, "to"),
                Params.query(ctx, "status").map(IncidentFilter::status),
                Params.number(ctx, "sources"),
                Params.query(ctx, "contradicted").map(word -> word.equals("yes")),
                Params.query(ctx, "box"));
    }

    private static Status status(String word) {
        try {
            return Status.of(word);
        } catch (IllegalArgumentException e) {
            throw new Refused(400, "There is no status '" + word + "'.");
        }
    }

    public Criteria criteria() {
        return new Criteria(type, actor, from, to, box.map(Box::parse), country, status, sources, contradicted, words);
    }

    /** As parameters of an address, in the order of the form. */
    Map<String, Optional<String>> parameters() {
        Map<String, Optional<String>> parameters = new LinkedHashMap<>();
        parameters.put("q", words);
        parameters.put("status", status.map(Status::word));
        parameters.put(
                "sources", sources.isPresent() ? Optional.of(Integer.toString(sources.getAsInt())) : Optional.empty());
        parameters.put("contradicted", contradicted.map(yes -> yes ? "yes" : "no"));
        parameters.put("type", type);
        parameters.put("country", country);
        parameters.put("actor", actor);
        parameters.put("from", from.map(LocalDate::toString));
        parameters.put("to", to.map(LocalDate::toString));
        parameters.put("box", box);
        return parameters;
    }

    /** The same list with one choice changed, from its first page on. */
    String with(String name, Optional<String> value) {
        return Link.with(PATH, parameters(), name, value);
    }

    /** The value of a field of the form; null when it is empty. */
    public String value(String name) {
        return parameters().get(name).orElse(null);
    }
}
