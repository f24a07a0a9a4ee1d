package org.korrigo.demo.internal;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes maps, lists, texts, numbers and null as JSON with one space of indentation a level. */
public final class JsonText {

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    public static String of(Object value) {
        JsonText json = new JsonText();
        json.write(value, 0);
        return json.out.append('\n').toString();
    }

    private void write(Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            members(map.entrySet().iterator(), '{', '}', depth);
        } else if (value instanceof List<?> list) {
            members(list.iterator(), '[', ']', depth);
        } else if (value instanceof Map.Entry<?, ?> entry) {
            quote(entry.getKey().toString());
            out.append(": ");
            write(entry.getValue(), depth);
        } else if (value == null || value instanceof Number) {
            out.append(value);
        } else {
            quote(value.toString());
        }
    }

    private void members(Iterator<?> members, char open, char close, int depth) {
        out.append(open);
        boolean empty = !members.hasNext();
        while (members.hasNext()) {
            newLine(depth + 1);
            write(members.next(), depth + 1);
            out.append(members.hasNext() ? "," : "");
        }
        if (!empty) {
            newLine(depth);
        }
        out.append(close);
    }

    private void newLine(int depth) {
        out.append('\n').append(" ".repeat(depth));
    }

    private void quote(String text) {
        out.append('"');
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
