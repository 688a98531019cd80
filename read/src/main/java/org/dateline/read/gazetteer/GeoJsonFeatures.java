package org.dateline.read.gazetteer;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.place.Gazetteer;
import org.dateline.core.place.GazetteerEntry;
import org.dateline.core.place.GazetteerKind;
import org.dateline.core.place.OwnPlace;
import org.dateline.core.resource.RuleException;

/**
 * A GeoJSON FeatureCollection (RFC 7946) whose features have a {@code name} among their properties. Also read, where given:
 * {@code names} (a list), {@code kind}, {@code country}, {@code admin1}, {@code population}, {@code radius_km}, and the
 * feature's {@code id}. A shape has the centre and radius of its points' frame.
 *
 * <p>Errors point at the beginning of their feature, or at the very character where the JSON is malformed.
 */
final class GeoJsonFeatures {

    private static final JsonMapper JSON = new JsonMapper();

    private final String file;
    private final Gazetteer standard;
    private final FeatureCodes codes = new FeatureCodes();
    private final Set<String> seen = new HashSet<>();
    private JsonLocation at = JsonLocation.NA;

    GeoJsonFeatures(String file, Gazetteer standard) {
        this.file = file;
        this.standard = standard;
    }

    List<OwnPlace> read(String text) {
        List<OwnPlace> places = new ArrayList<>();
        boolean found = false;
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                at = parser.currentTokenLocation();
                if (!field.equals("features")) {
                    parser.skipChildren();
                    continue;
                }
                found = true;
                if (value != JsonToken.START_ARRAY) {
                    throw error("\"features\" must be a list");
                }
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    at = parser.currentTokenLocation();
                    if (places.size() == GazetteerReader.MAX_PLACES) {
                        throw error("a gazetteer may have at most " + GazetteerReader.MAX_PLACES + " places");
                    }
                    places.add(place(parser.readValueAsTree()));
                }
            }
        } catch (JsonProcessingException e) {
            at = e.getLocation() == null ? at : e.getLocation();
            throw error("malformed JSON: "
                    + e.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail to be read", e);
        }
        if (!found) {
            throw new RuleException(file, 1, 1, "no \"features\"; a GeoJSON FeatureCollection is needed");
        }
        return places;
    }

    private OwnPlace place(JsonNode feature) {
        JsonNode properties = feature.path("properties");
        String name = name(properties.path("name"));
        Shape shape = shape(feature.path("geometry"));
        GazetteerKind kind = kind(properties.path("kind"), shape);
        Optional<String> country = country(properties.path("country"));
        String id = feature.path("id").isValueNode() && !feature.path("id").isNull()
                ? feature.path("id").asText()
                : "own:" + name + "/" + Math.round(shape.latitude() * 1e3) + "/" + Math.round(shape.longitude() * 1e3);
        if (id.isBlank() || !seen.add(id)) {
            throw error("place '" + id + "' stands in the file already");
        }
        int km = (int) Math.ceil(number(properties, "radius_km", Math.max(codes.km(kind), shape.km()), 20_000));
        GazetteerEntry entry = new GazetteerEntry(
                id,
                name,
                kind,
                country,
                "",
                properties.path("admin1").asText("").strip(),
                "",
                shape.latitude(),
                shape.longitude(),
                (long) number(properties, "population", 0, 1e11),
                km);
        return new OwnPlace(entry, names(properties.path("names")));
    }

    private String name(JsonNode node) {
        String name = node.isTextual() ? node.asText().strip() : "";
        if (name.isEmpty()) {
            throw error("a feature needs a \"name\" among its properties");
        }
        if (name.length() > GazetteerReader.MAX_NAME) {
            throw error("a name may have at most " + GazetteerReader.MAX_NAME + " characters");
        }
        return name;
    }

    private List<String> names(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        if (!node.isArray() || node.size() > GazetteerReader.MAX_NAMES) {
            throw error("\"names\" must be a list of at most " + GazetteerReader.MAX_NAMES + " names");
        }
        List<String> names = new ArrayList<>();
        node.forEach(item -> names.add(name(item)));
        return names;
    }

    private static final String KINDS =
            "town, quarter, seat, capital, admin1, admin2, country, region, continent, water, " + "relief, spot";

    private GazetteerKind kind(JsonNode node, Shape shape) {
        if (node.isMissingNode() || node.isNull()) {
            return shape.km() > 0 ? GazetteerKind.REGION : GazetteerKind.TOWN;
        }
        try {
            return GazetteerKind.valueOf(node.asText().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw error("no kind is called '" + node.asText() + "'; there are " + KINDS);
        }
    }

    private Optional<String> country(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        Optional<String> country = standard.country(node.asText().strip());
        if (country.isEmpty()) {
            throw error("no country has the ISO code '" + node.asText() + "'");
        }
        return country;
    }

    private double number(JsonNode properties, String field, double otherwise, double most) {
        JsonNode node = properties.path(field);
        if (node.isMissingNode() || node.isNull()) {
            return otherwise;
        }
        if (!node.isNumber() || !(node.asDouble() >= 0) || node.asDouble() > most) {
            throw error("\"" + field + "\" must be a number of 0 or more, got " + node);
        }
        return node.asDouble();
    }

    private Shape shape(JsonNode geometry) {
        Shape.Frame frame = new Shape.Frame();
        try {
            frame.add(geometry);
            return frame.shape();
        } catch (IllegalArgumentException e) {
            throw error(e.getMessage());
        }
    }

    private RuleException error(String message) {
        return new RuleException(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), message);
    }
}
