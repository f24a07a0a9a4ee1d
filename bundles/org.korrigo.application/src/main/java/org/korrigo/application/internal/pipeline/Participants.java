package org.korrigo.application.internal.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** The plug-ins that took part in a match, as one text: the matcher first, then the others, in order. */
public final class Participants {

    /** The options of one may hold spaces. */
    private static final Pattern BETWEEN = Pattern.compile(" (?=[a-z]+:)");

    private Participants() {}

    static String text(String matcher, Collection<String> others) {
        return others.isEmpty() ? matcher : matcher + " " + String.join(" ", others);
    }

    /** Each of them, for example {@code ocr:tesseract@1.0.0}. */
    public static List<String> of(String text) {
        return List.of(BETWEEN.split(text));
    }
}
