package org.korrigo.rest.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Holds real answers against the OpenAPI document: as much of JSON Schema as the document uses. */
final class Documented {

    static final JsonNode DOCUMENT = read();

    private Documented() {}

    /** @throws AssertionError when the answer is not what the document says */
    static void check(String method, String path, Browser.Answer answer) {
        JsonNode response = response(method, path, answer.status());
        String type = answer.header("Content-Type").replaceFirst(";.*", "");
        if (response.isMissingNode() || !type.endsWith("json") || method.equals("HEAD")) {
            return;
        }
        JsonNode schema = response.path("content").path(type).path("schema");
        if (schema.isMissingNode()) {
            throw new AssertionError(method + " " + path + " answers undocumented " + type);
        }
        check(method + " " + path, schema, answer.json());
    }

    private static JsonNode response(String method, String path, int status) {
        String plain = path.replaceFirst("\\?.*", "");
        for (String template : OpenApiTest.names(DOCUMENT.get("paths"))) {
            JsonNode operation = DOCUMENT.get("paths").get(template).path(method.toLowerCase(Locale.ROOT));
            if (plain.matches(template.replaceAll("\\{[a-z]+}", "[^/]+")) && !operation.isMissingNode()) {
                JsonNode response = operation.path("responses").path("" + status);
                return response.has("$ref") ? target(response) : response;
            }
        }
        return MissingNode.getInstance();
    }

    private static void check(String where, JsonNode schema, JsonNode value) {
        if (schema.has("$ref")) {
            check(where, target(schema), value);
        } else if (schema.has("oneOf") && !schema.has("discriminator")) {
            require(fitting(where, schema.get("oneOf"), value) == 1, where, "not exactly one of the kinds");
        } else if (schema.has("oneOf")) {
            String kind = value.path("kind").asText();
            String ref = schema.at("/discriminator/mapping").path(kind).asText();
            require(!ref.isEmpty(), where, "unknown kind " + kind);
            check(where, DOCUMENT.at(ref.substring(1)), value);
        } else if (schema.has("anyOf")) {
            check(where, schema.get("anyOf").get(0), value);
        } else {
            checkPlain(where, schema, value);
        }
    }

    private static int fitting(String where, JsonNode kinds, JsonNode value) {
        int fitting = 0;
        for (JsonNode kind : kinds) {
            try {
                check(where, kind, value);
                fitting++;
            } catch (AssertionError another) {
                // not this kind
            }
        }
        return fitting;
    }

    private static void checkPlain(String where, JsonNode schema, JsonNode value) {
        switch (schema.path("type").asText()) {
            case "object" -> checkObject(where, schema, value);
            case "array" -> {
                require(value.isArray(), where, "no array");
                value.forEach(item -> check(where + "[]", schema.get("items"), item));
            }
            case "string" -> {
                require(value.isTextual(), where, "no text");
                String pattern = schema.path("pattern").asText(".*");
                require(value.asText().matches("(?s)" + pattern), where, value + " does not match " + pattern);
                require(!schema.has("enum") || schema.get("enum").toString().contains(value.toString()), where, "enum");
            }
            case "integer" -> require(value.isIntegralNumber(), where, "no whole number");
            case "number" -> require(value.isNumber(), where, "no number");
            case "boolean" -> require(value.isBoolean(), where, "no truth value");
            default -> throw new AssertionError(where + ": schema without a type");
        }
    }

    private static void checkObject(String where, JsonNode schema, JsonNode value) {
        require(value.isObject(), where, "no object");
        schema.path("required").forEach(name -> require(value.has(name.asText()), where, "lacks " + name));
        for (String name : OpenApiTest.names(value)) {
            JsonNode member = schema.path("properties").path(name);
            JsonNode others = schema.path("additionalProperties");
            boolean open = others.isMissingNode() || others.asBoolean(false) || others.isObject();
            require(open || !member.isMissingNode(), where, "has an undocumented " + name);
            if (!member.isMissingNode() || others.isObject()) {
                check(where + "." + name, member.isMissingNode() ? others : member, value.get(name));
            }
        }
    }

    private static JsonNode target(JsonNode reference) {
        return DOCUMENT.at(reference.get("$ref").asText().substring(1));
    }

    private static void require(boolean holds, String where, String otherwise) {
        if (!holds) {
            throw new AssertionError(where + ": " + otherwise);
        }
    }

    private static JsonNode read() {
        try (var in = Documented.class.getResourceAsStream("/openapi.json")) {
            return Browser.TREES.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
