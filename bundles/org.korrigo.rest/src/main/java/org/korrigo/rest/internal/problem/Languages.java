package org.korrigo.rest.internal.problem;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** French, or English for those who prefer it. */
public final class Languages {

    private static final Set<String> SPOKEN = Set.of("fr", "en");

    private Languages() {}

    /** @param preferred of the reader, best first */
    public static Locale of(List<Locale> preferred) {
        return preferred.stream()
                .map(Locale::getLanguage)
                .filter(SPOKEN::contains)
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.FRENCH);
    }
}
