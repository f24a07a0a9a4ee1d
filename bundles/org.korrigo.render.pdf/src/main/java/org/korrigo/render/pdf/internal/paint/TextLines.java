package org.korrigo.render.pdf.internal.paint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.korrigo.render.pdf.internal.document.Lettering;

/** Breaks text into lines that fit, between words where it can and within a word where it must. */
public final class TextLines {

    private final Lettering lettering;
    private final double size;
    private final double width;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    private TextLines(Lettering lettering, double size, double width) {
        this.lettering = lettering;
        this.size = size;
        this.width = width;
    }

    /** @return visible text, see {@link Lettering#visible} */
    public static List<String> of(String text, Lettering lettering, double size, double width) throws IOException {
        TextLines breaking = new TextLines(lettering, size, width);
        for (String paragraph : text.split("\\R", -1)) {
            breaking.add(lettering.visible(paragraph));
        }
        return breaking.lines;
    }

    private void add(String paragraph) throws IOException {
        line = "";
        for (String word : paragraph.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (fits(longer)) {
                line = longer;
            } else {
                endLine();
                line = startOfLine(word);
            }
        }
        lines.add(line);
    }

    /** What is left of a word after the lines that it fills by itself. */
    private String startOfLine(String word) throws IOException {
        String rest = word;
        while (!fits(rest) && rest.codePointCount(0, rest.length()) > 1) {
            int end = rest.offsetByCodePoints(0, 1);
            while (fits(rest.substring(0, rest.offsetByCodePoints(end, 1)))) {
                end = rest.offsetByCodePoints(end, 1);
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private boolean fits(String text) throws IOException {
        return lettering.width(text, size) <= width;
    }
}
