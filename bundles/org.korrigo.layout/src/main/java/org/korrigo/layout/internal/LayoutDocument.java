package org.korrigo.layout.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;

/**
 * The text of a layout file.
 *
 * @param name of the file, {@code *.layout.json}
 */
record LayoutDocument(String name, String text) {

    static final String SUFFIX = ".layout.json";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param utf8 a byte order mark, which some Windows editors write, is dropped */
    static LayoutDocument of(String name, byte[] utf8) {
        String text = new String(utf8, StandardCharsets.UTF_8);
        return new LayoutDocument(name, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    /** The id to list it under while it cannot be read: the one it states, else the file's name. */
    String presumedId() {
        try {
            String id = JSON.readTree(text).path("id").asText();
            return id.isEmpty() ? stem() : id;
        } catch (JsonProcessingException unreadable) {
            return stem();
        }
    }

    private String stem() {
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }
}
