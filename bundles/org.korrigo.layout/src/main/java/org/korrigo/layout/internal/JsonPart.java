package org.korrigo.layout.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.korrigo.layout.LayoutFormatException;

/** A value of a document together with the path that leads to it, so that every complaint names its place. */
record JsonPart(String path, JsonNode node) {

    LayoutFormatException fault(String problem) {
        return new LayoutFormatException(path, problem);
    }

    JsonPart allowing(String... keys) {
        if (!node.isObject()) {
            throw fault("must be an object");
        }
        Set<String> known = Set.of(keys);
        node.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                throw new LayoutFormatException(childPath(key), "unknown key");
            }
        });
        return this;
    }

    Optional<JsonPart> optional(String key) {
        return Optional.ofNullable(node.get(key)).map(child -> new JsonPart(childPath(key), child));
    }

    JsonPart required(String key) {
        return optional(key).orElseThrow(() -> new LayoutFormatException(childPath(key), "is missing"));
    }

    List<JsonPart> elements() {
        if (!node.isArray()) {
            throw fault("must be an array");
        }
        return IntStream.range(0, node.size())
                .mapToObj(i -> new JsonPart(path + "[" + i + "]", node.get(i)))
                .toList();
    }

    /** The members of an object whose values are texts; for options numbers and booleans count as texts too. */
    Map<String, String> texts() {
        if (!node.isObject()) {
            throw fault("must be an object");
        }
        Map<String, String> texts = new TreeMap<>();
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        keys.forEach(key -> texts.put(key, required(key).scalar()));
        return texts;
    }

    private String scalar() {
        if (!node.isValueNode() || node.isNull()) {
            throw fault("must be a text, a number or a boolean");
        }
        return node.asText();
    }

    String text() {
        if (!node.isTextual()) {
            throw fault("must be a text");
        }
        return node.textValue();
    }

    String text(String pattern) {
        String text = text();
        if (!text.matches(pattern)) {
            throw fault("'" + text + "' does not match " + pattern);
        }
        return text;
    }

    int whole(int least, int most) {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw fault("must be a whole number");
        }
        int value = node.intValue();
        if (value < least || value > most) {
            throw fault(value + " is not between " + least + " and " + most);
        }
        return value;
    }

    double number() {
        if (!node.isNumber()) {
            throw fault("must be a number");
        }
        return node.doubleValue();
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        String name = text();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw fault("'" + name + "' is none of " + List.of(type.getEnumConstants()));
    }

    static JsonPart emptyObject() {
        return new JsonPart("", JsonNodeFactory.instance.objectNode());
    }

    private String childPath(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
