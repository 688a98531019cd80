package org.dateline.app.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.core.place.CandidatePlace;
import org.dateline.core.place.GazetteerEntry;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlaceReading;
import org.dateline.core.place.Sign;
import org.dateline.core.place.Toponym;
import org.dateline.core.text.Document;

/** What {@code dateline place} shows: each name with its candidates and the signs behind the choice. */
public final class PlacePage {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String INDENT = "  ";

    private final Document document;
    private final List<PlaceReading> readings;
    private final int most;

    /** @param most how many candidates to show for each name */
    public PlacePage(Document document, List<PlaceReading> readings, int most) {
        this.document = document;
        this.readings = List.copyOf(readings);
        this.most = most;
    }

    /** For people. */
    public void writeTable(Appendable out, Look look) throws IOException {
        if (readings.isEmpty()) {
            out.append("No name in it that the gazetteer knows.\n");
        }
        for (PlaceReading reading : readings) {
            lines(out, look, "", heading(reading), Style.BOLD);
            lines(out, look, INDENT, weighed(reading), Style.PLAIN);
            if (!reading.candidates().isEmpty()) {
                candidates(reading).write(out, look, INDENT);
            }
            if (reading.candidates().size() > most) {
                lines(out, look, INDENT, (reading.candidates().size() - most) + " more", Style.DIM);
            }
            out.append('\n');
        }
    }

    private static String heading(PlaceReading reading) {
        String where = " (" + reading.span().start() + "–" + reading.span().end() + ") ";
        if (reading.toponym().isEmpty()) {
            return reading.name() + where + "dismissed";
        }
        Toponym toponym = reading.toponym().get();
        String place = toponym.place().map(PlacePage::described).orElse("no place: " + reading.why());
        return reading.name() + where + "→ " + place
                + toponym.locus().map(l -> "; here: " + described(l)).orElse("");
    }

    private static String described(Place place) {
        return String.format(
                Locale.ROOT,
                "%s%s%s, %s, %s %s ± %s km",
                place.name(),
                place.admin1()
                        .filter(a -> !a.equals(place.name()))
                        .map(a -> ", " + a)
                        .orElse(""),
                place.country().map(c -> ", " + c).orElse(""),
                Wording.lower(place.precision()),
                Csv.plain(place.latitude()),
                Csv.plain(place.longitude()),
                Csv.plain(Math.round(place.uncertaintyKm())));
    }

    private static String weighed(PlaceReading reading) {
        if (reading.signs().isEmpty() && reading.toponym().isEmpty()) {
            return "no place: " + reading.why() + "; " + reading.known() + " known by that name";
        }
        String verdict = reading.toponym().isPresent() ? "a place: " : "no place: ";
        return String.format(
                Locale.ROOT,
                "%s%.1f of %.1f needed (%s); %d known by that name",
                verdict,
                reading.score(),
                reading.threshold(),
                signs(reading.signs()),
                reading.known());
    }

    private static String signs(List<Sign> signs) {
        return signs.stream()
                .map(s -> String.format(Locale.ROOT, "%s %+.1f", s.name(), s.weight()))
                .collect(Collectors.joining(", "));
    }

    /** The likeliest, and among them the chosen one, which may be no likeliest: its kind can be told by other words. */
    private List<CandidatePlace> shown(PlaceReading reading) {
        List<CandidatePlace> shown =
                new ArrayList<>(reading.candidates().stream().limit(most).toList());
        reading.candidates().stream()
                .skip(most)
                .filter(CandidatePlace::chosen)
                .findFirst()
                .ifPresent(chosen -> shown.set(shown.size() - 1, chosen));
        return shown;
    }

    private TextTable candidates(PlaceReading reading) {
        TextTable table = new TextTable(List.of("", "score", "share", "place", "kind", "where", "signs"));
        shown(reading).forEach(candidate -> {
            GazetteerEntry entry = candidate.entry();
            Style style = candidate.chosen() ? Style.BOLD : Style.PLAIN;
            table.row(
                    new TextTable.Cell(candidate.chosen() ? "*" : "", style),
                    new TextTable.Cell(String.format(Locale.ROOT, "%.1f", candidate.score()), style),
                    new TextTable.Cell(String.format(Locale.ROOT, "%.0f %%", 100 * candidate.share()), style),
                    new TextTable.Cell(area(entry), style),
                    new TextTable.Cell(Wording.lower(entry.kind()), style),
                    new TextTable.Cell(
                            String.format(Locale.ROOT, "%.2f %.2f", entry.latitude(), entry.longitude()), style),
                    new TextTable.Cell(signs(candidate.signs()), style));
        });
        return table;
    }

    private static String area(GazetteerEntry entry) {
        String area = entry.admin1Name().isEmpty() || entry.admin1Name().equals(entry.name())
                ? ""
                : ", " + entry.admin1Name();
        return entry.name() + area + entry.country().map(c -> ", " + c).orElse("");
    }

    private static void lines(Appendable out, Look look, String indent, String text, Style style) throws IOException {
        for (String line : TerminalText.wrap(text, look.width() - indent.length())) {
            out.append(indent).append(style.apply(line, look.colour())).append('\n');
        }
    }

    /** One JSON object a name; all keys always there. */
    public void writeLines(Writer out) throws IOException {
        JsonGenerator json = JSON.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setRootValueSeparator(null);
        RecordFields fields = new RecordFields(json, document.text());
        for (PlaceReading reading : readings) {
            json.writeStartObject();
            fields.boundsAndWords(reading.span());
            json.writeNumberField("sentence", reading.sentence());
            json.writeBooleanField("dismissed", reading.toponym().isEmpty());
            fields.place("place", reading.toponym().flatMap(Toponym::place));
            fields.place("locus", reading.toponym().flatMap(Toponym::locus));
            json.writeStringField("why", reading.why());
            rounded(json, "score", reading.score());
            rounded(json, "threshold", reading.threshold());
            signs(json, fields, reading.signs());
            json.writeNumberField("known", reading.known());
            List<CandidatePlace> shown = shown(reading);
            fields.list("candidates", shown, candidate -> candidate(json, fields, candidate));
            json.writeEndObject();
            json.flush();
            out.write('\n');
        }
    }

    private static void candidate(JsonGenerator json, RecordFields fields, CandidatePlace candidate)
            throws IOException {
        json.writeBooleanField("chosen", candidate.chosen());
        rounded(json, "score", candidate.score());
        rounded(json, "share", candidate.share());
        json.writeStringField("kind", Wording.lower(candidate.entry().kind()));
        json.writeNumberField("population", candidate.entry().population());
        fields.place("place", java.util.Optional.of(candidate.entry().place()));
        signs(json, fields, candidate.signs());
    }

    private static void signs(JsonGenerator json, RecordFields fields, List<Sign> signs) throws IOException {
        fields.list("signs", signs, sign -> {
            json.writeStringField("name", sign.name());
            rounded(json, "weight", sign.weight());
        });
    }

    private static void rounded(JsonGenerator json, String field, double value) throws IOException {
        json.writeFieldName(field);
        json.writeNumber(Csv.plain(Math.round(value * 1000) / 1000.0));
    }
}
