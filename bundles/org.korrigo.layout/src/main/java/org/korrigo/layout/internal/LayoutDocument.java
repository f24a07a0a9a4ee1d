package org.korrigo.layout.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.korrigo.layout.LayoutFormatException;

/**
 * The text of a layout file.
 *
 * @param name of the file, {@code *.layout.json}
 * @param stated what the text says of itself, as far as it can be told
 */
record LayoutDocument(String name, String text, Stated stated) {

    static final String SUFFIX = ".layout.json";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** @param text a byte order mark, which some Windows editors write, is dropped */
    LayoutDocument(String name, String text) {
        this(name, withoutMark(text), Stated.in(withoutMark(text)));
    }

    static LayoutDocument of(String name, byte[] utf8) {
        return new LayoutDocument(name, new String(utf8, StandardCharsets.UTF_8));
    }

    /** The id to list it under while it cannot be read: the one it states, else the file's name. */
    String presumedId() {
        return stated.id().isEmpty() ? stem() : stated.id();
    }

    private String stem() {
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** Empty texts where nothing is said, or nothing that can be read. */
    record Stated(String id, String version, String parent) {

        static Stated in(String text) {
            try {
                JsonNode root = DocumentParser.parse(text);
                return new Stated(text(root, "id"), text(root, "version"), text(root, "extends"));
            } catch (LayoutFormatException unreadable) {
                return new Stated("", "", "");
            }
        }

        private static String text(JsonNode root, String key) {
            JsonNode value = root.path(key);
            return value.isTextual() ? value.textValue() : "";
        }
    }
}
