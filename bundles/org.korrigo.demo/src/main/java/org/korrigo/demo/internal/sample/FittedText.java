package org.korrigo.demo.internal.sample;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.layout.Zone;

/** A text as people put it in a zone that does not take every character. */
final class FittedText {

    private FittedText() {}

    /** Without what is not allowed there, in capitals or digits where these are asked for, no longer than the boxes. */
    static String in(Zone zone, String text) {
        boolean capitals = zone.writing() == WritingKind.HANDWRITTEN_CAPITALS;
        StringBuilder fitted = new StringBuilder();
        (capitals ? text.toUpperCase(Locale.ROOT) : text)
                .codePoints()
                .mapToObj(Character::toString)
                .map(character -> allowed(zone, character))
                .forEach(fitted::append);
        int[] characters = fitted.codePoints().toArray();
        int length = zone.cells() > 0 ? Math.min(zone.cells(), characters.length) : characters.length;
        return new String(characters, 0, length).strip();
    }

    private static String allowed(Zone zone, String character) {
        IntPredicate stands = character(zone);
        String plain = Normalizer.normalize(character, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Stream.of(character, plain, plain.toUpperCase(Locale.ROOT), plain.toLowerCase(Locale.ROOT))
                .filter(form -> form.codePoints().allMatch(stands))
                .findFirst()
                .orElse("");
    }

    private static IntPredicate character(Zone zone) {
        if (!zone.allowed().isEmpty()) {
            return c -> zone.allowed().indexOf(c) >= 0;
        }
        boolean digits = zone.writing() == WritingKind.HANDWRITTEN_DIGITS;
        return digits ? Character::isDigit : c -> true;
    }
}
