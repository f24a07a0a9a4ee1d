package org.korrigo.application.internal.trial;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes SVG. Names are ours; every value and text may be anybody's and is escaped. */
final class SvgText {

    private static final int LONGEST = 80;

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    void open(String element, Map<String, String> attributes) {
        start(element, attributes).append(">\n");
    }

    void close(String element) {
        out.append("</").append(element).append(">\n");
    }

    void leaf(String element, Map<String, String> attributes) {
        start(element, attributes).append("/>\n");
    }

    /** An element with a text, which is cut where no label needs more. */
    void text(String element, Map<String, String> attributes, String text) {
        String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
        start(element, attributes).append('>').append(escaped(shown));
        close(element);
    }

    private StringBuilder start(String element, Map<String, String> attributes) {
        out.append('<').append(element);
        new TreeMap<>(attributes).forEach((name, value) -> out.append(' ')
                .append(name)
                .append("=\"")
                .append(escaped(value))
                .append('"'));
        return out;
    }

    /** Characters that XML has no way to write become question marks. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isXml(c) ? c : '?');
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
