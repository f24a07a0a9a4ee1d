package org.korrigo.split.standard.internal.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korrigo.spi.PluginException;
import org.korrigo.split.standard.internal.manual.PlanPart.Use;

/**
 * Reads a plan as a person writes it: {@code 1R 2L 2R 1L; 3-6; 7@180 8; blank 9; discard 10}. Booklets stand between semicolons
 * or on lines of their own; {@code blank} and {@code discard} say what becomes of pages that belong to none.
 */
final class PlanText {

    private static final Pattern WORD = Pattern.compile("[^\\s,;]+|[;\\n]");

    private final List<PlanPart> parts = new ArrayList<>();
    private final List<PlanItem> items = new ArrayList<>();
    private Use use = Use.BOOKLET;

    private PlanText() {}

    /** @throws PluginException {@code plan-syntax} */
    static List<PlanPart> parse(String plan) throws PluginException {
        PlanText text = new PlanText();
        Matcher words = WORD.matcher(plan);
        while (words.find()) {
            text.take(words.group(), words.start() + 1);
        }
        text.close("", plan.length() + 1);
        return text.parts;
    }

    private void take(String word, int position) throws PluginException {
        if (word.equals(";") || word.equals("\n")) {
            close(word.strip(), position);
        } else if (items.isEmpty() && use == Use.BOOKLET && isUse(word)) {
            use = word.equalsIgnoreCase(Use.BLANK.word()) ? Use.BLANK : Use.DISCARD;
        } else {
            items.addAll(PlanItem.parse(word, position));
        }
    }

    private void close(String found, int position) throws PluginException {
        if (items.isEmpty() && use != Use.BOOKLET) {
            throw PlanFault.syntax(position, found, "a page behind " + use.word());
        }
        if (!items.isEmpty()) {
            parts.add(new PlanPart(use, items));
        }
        items.clear();
        use = Use.BOOKLET;
    }

    private static boolean isUse(String word) {
        return word.equalsIgnoreCase(Use.BLANK.word()) || word.equalsIgnoreCase(Use.DISCARD.word());
    }
}
