package org.korrigo.export.pdfzip.internal;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.korrigo.spi.export.CopyResult;
import org.korrigo.spi.identity.RosterEntry;

/** Gives each copy a file name that every system can store and no other copy has. */
final class FileNames {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_PORTABLE = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");
    private static final int LONGEST_PART = 60;

    /** Letters that are no letter with an accent. */
    private static final Map<String, String> LIGATURES = Map.ofEntries(
            Map.entry("œ", "oe"),
            Map.entry("Œ", "OE"),
            Map.entry("æ", "ae"),
            Map.entry("Æ", "AE"),
            Map.entry("ß", "ss"),
            Map.entry("ø", "o"),
            Map.entry("Ø", "O"),
            Map.entry("đ", "d"),
            Map.entry("Đ", "D"),
            Map.entry("ł", "l"),
            Map.entry("Ł", "L"),
            Map.entry("ı", "i"));

    /** In lower case: some systems do not tell capitals apart. */
    private final Set<String> given = new HashSet<>();

    String of(CopyResult copy) {
        String stem = copy.student().map(FileNames::stem).orElse("");
        String name = stem.isEmpty() ? portable(copy.anonymousNumber()) : stem;
        return unique(name.isEmpty() ? "copie" : name) + ".pdf";
    }

    /** Empty when the name has no letter that can be written in ASCII. */
    private static String stem(RosterEntry student) {
        String last = portable(student.lastName().toUpperCase(Locale.FRENCH));
        String first = portable(student.firstName());
        String place = (last + first).isEmpty() ? "" : portable(student.className());
        return Stream.of(last, first, place).filter(part -> !part.isEmpty()).collect(Collectors.joining("_"));
    }

    private static String portable(String text) {
        String latin = text;
        for (Map.Entry<String, String> ligature : LIGATURES.entrySet()) {
            latin = latin.replace(ligature.getKey(), ligature.getValue());
        }
        String letters = ACCENTS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD))
                .replaceAll("");
        String ascii =
                EDGES.matcher(NOT_PORTABLE.matcher(letters).replaceAll("-")).replaceAll("");
        return ascii.substring(0, Math.min(ascii.length(), LONGEST_PART));
    }

    private String unique(String name) {
        String candidate = name;
        for (int number = 2; !given.add(candidate.toLowerCase(Locale.ROOT)); number++) {
            candidate = name + "_" + number;
        }
        return candidate;
    }
}
