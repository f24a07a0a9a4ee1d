package org.korrigo.export.spreadsheet.internal.ods;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text as OpenDocument keeps it: one paragraph a line, every space where it was, nothing that XML forbids. */
final class Markup {

    private static final int REPLACEMENT = 0xfffd;
    private static final Pattern SPACES = Pattern.compile("^ +| +$|  +");

    private Markup() {}

    static String attribute(String text) {
        return escaped(text).replace("\"", "&quot;");
    }

    static String paragraphs(String text) {
        return text.lines()
                .map(line -> "<text:p>" + spaced(escaped(line)) + "</text:p>")
                .collect(Collectors.joining());
    }

    /** Readers fold spaces into one and drop those at the edge, unless they are elements. */
    private static String spaced(String line) {
        return SPACES.matcher(line)
                .replaceAll(run -> "<text:s text:c=\"" + run.group().length() + "\"/>")
                .replace("\t", "<text:tab/>");
    }

    private static String escaped(String text) {
        StringBuilder legal = new StringBuilder();
        text.codePoints().map(c -> isLegal(c) ? c : REPLACEMENT).forEach(legal::appendCodePoint);
        return legal.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static boolean isLegal(int c) {
        return c >= 0x20 && c <= 0xd7ff || c == '\t' || c == '\n' || c >= 0xe000 && c <= 0xfffd || c >= 0x10000;
    }
}
