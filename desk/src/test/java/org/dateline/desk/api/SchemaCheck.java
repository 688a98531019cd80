package org.dateline.desk.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Checks JSON against the part of JSON Schema that our description uses; a keyword that it does not know is an error. */
public final class SchemaCheck {

    private static final String REFERENCE = "#/components/schemas/";

    private final JsonNode schemas;
    private final List<String> faults = new ArrayList<>();

    private SchemaCheck(JsonNode schemas) {
        this.schemas = schemas;
    }

    /** What is wrong, each with its place; empty when all is well. */
    public static List<String> faults(JsonNode document, JsonNode schema, JsonNode value) {
        SchemaCheck check = new SchemaCheck(document.path("components").path("schemas"));
        check.check(schema, value, "$");
        return check.faults;
    }

    private void check(JsonNode schema, JsonNode value, String at) {
        schema.fieldNames().forEachRemaining(keyword -> keyword(keyword, schema, value, at));
    }

    private void keyword(String keyword, JsonNode schema, JsonNode value, String at) {
        JsonNode given = schema.get(keyword);
        switch (keyword) {
            case "description", "additionalProperties" -> {
                // The second is looked at with the properties.
            }
            case "$ref" -> {
                JsonNode target = schemas.get(given.textValue().substring(REFERENCE.length()));
                if (target == null) {
                    faults.add(at + ": no schema " + given);
                } else {
                    check(target, value, at);
                }
            }
            case "type" -> type(given, value, at);
            case "properties" -> properties(schema, value, at);
            case "required" ->
                given.forEach(name -> {
                    if (value.isObject() && !value.has(name.textValue())) {
                        faults.add(at + " lacks " + name.textValue());
                    }
                });
            case "items" -> {
                for (int i = 0; i < value.size(); i++) {
                    check(given, value.get(i), at + "[" + i + "]");
                }
            }
            case "enum" -> {
                boolean known = false;
                for (JsonNode one : given) {
                    known |= one.equals(value);
                }
                if (!known) {
                    faults.add(at + " is " + value + ", not one of " + given);
                }
            }
            case "format" -> format(given.textValue(), value, at);
            default -> faults.add(at + ": the schema says '" + keyword + "', which this check does not know");
        }
    }

    private void properties(JsonNode schema, JsonNode value, String at) {
        JsonNode properties = schema.get("properties");
        boolean closed = schema.path("additionalProperties").isBoolean()
                && !schema.path("additionalProperties").booleanValue();
        value.fieldNames().forEachRemaining(name -> {
            JsonNode property = properties.get(name);
            if (property != null) {
                check(property, value.get(name), at + "." + name);
            } else if (closed) {
                faults.add(at + "." + name + " is not described");
            }
        });
    }

    private void type(JsonNode given, JsonNode value, String at) {
        boolean fits = false;
        if (given.isArray()) {
            for (JsonNode one : given) {
                fits |= is(one.textValue(), value);
            }
        } else {
            fits = is(given.textValue(), value);
        }
        if (!fits) {
            faults.add(at + " is " + value.getNodeType() + ", not " + given);
        }
    }

    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            case "null" -> value.isNull();
            default -> false;
        };
    }

    private void format(String format, JsonNode value, String at) {
        if (value.isTextual()) {
            try {
                if (format.equals("date")) {
                    LocalDate.parse(value.textValue());
                } else {
                    Instant.parse(value.textValue());
                }
            } catch (java.time.DateTimeException e) {
                faults.add(at + " is no " + format + ": " + value);
            }
        }
    }
}
