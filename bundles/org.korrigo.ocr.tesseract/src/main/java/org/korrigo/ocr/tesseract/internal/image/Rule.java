package org.korrigo.ocr.tesseract.internal.image;

import java.util.ArrayList;
import java.util.List;

/** A printed line along the rows: rows {@code top} to {@code bottom}, the last one excluded, and the columns it spans. */
record Rule(int top, int bottom, int from, int to) {
    /** Breaks of this many pixels do not end a line. */
    private static final int BREAK = 3;

    /** The printed lines at least so long, from the top. */
    static List<Rule> along(Mask ink, int length) {
        List<Rule> rules = new ArrayList<>();
        for (int y = 0; y < ink.height; y++) {
            Rule row = longestRun(ink, y);
            if (row.to - row.from >= length) {
                join(rules, row);
            }
        }
        return rules;
    }

    private static void join(List<Rule> rules, Rule row) {
        Rule last = rules.isEmpty() ? null : rules.get(rules.size() - 1);
        if (last != null && row.top <= last.bottom + 1) {
            rules.set(
                    rules.size() - 1,
                    new Rule(last.top, row.bottom, Math.min(last.from, row.from), Math.max(last.to, row.to)));
        } else {
            rules.add(row);
        }
    }

    private static Rule longestRun(Mask ink, int y) {
        Rule longest = new Rule(y, y + 1, 0, 0);
        int from = -1;
        int last = -1;
        for (int x = 0; x < ink.width; x++) {
            if (near(ink, x, y)) {
                from = from < 0 || x - last > BREAK ? x : from;
                last = x;
                longest = last + 1 - from > longest.to - longest.from ? new Rule(y, y + 1, from, last + 1) : longest;
            }
        }
        return longest;
    }

    /** A line that is not quite level passes from row to row. */
    private static boolean near(Mask ink, int x, int y) {
        return ink.at(x, y) || y > 0 && ink.at(x, y - 1) || y + 1 < ink.height && ink.at(x, y + 1);
    }
}
