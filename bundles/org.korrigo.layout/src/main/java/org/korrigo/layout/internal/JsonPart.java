package org.korrigo.layout.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.korrigo.layout.LayoutFault;
import org.korrigo.layout.LayoutFormatException;

/** A value of a document together with the pointer that leads to it, so that every complaint names its place. */
record JsonPart(String pointer, JsonNode node) {

    LayoutFormatException fault(String problem) {
        return new LayoutFormatException(List.of(new LayoutFault(pointer, problem)));
    }

    JsonPart object() {
        if (!node.isObject()) {
            throw fault("must be an object");
        }
        return this;
    }

    /** @throws LayoutFormatException when it is no object or has other keys than these */
    JsonPart allowing(String... keys) {
        object();
        List<LayoutFault> unknown = new ArrayList<>();
        node.fieldNames().forEachRemaining(key -> {
            if (!List.of(keys).contains(key)) {
                unknown.add(new LayoutFault(childPointer(key), "unknown key"));
            }
        });
        if (!unknown.isEmpty()) {
            throw new LayoutFormatException(unknown);
        }
        return this;
    }

    Optional<JsonPart> optional(String key) {
        return Optional.ofNullable(node.get(key)).map(child -> new JsonPart(childPointer(key), child));
    }

    JsonPart required(String key) {
        return optional(key).orElseThrow(() -> missing(key));
    }

    LayoutFormatException missing(String key) {
        return new LayoutFormatException(List.of(new LayoutFault(childPointer(key), "is missing")));
    }

    List<JsonPart> elements() {
        if (!node.isArray()) {
            throw fault("must be an array");
        }
        return IntStream.range(0, node.size())
                .mapToObj(i -> new JsonPart(pointer + "/" + i, node.get(i)))
                .toList();
    }

    /** The members of an object whose values are texts; for options numbers and booleans count as texts too. */
    Map<String, String> texts() {
        object();
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

    private String childPointer(String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
