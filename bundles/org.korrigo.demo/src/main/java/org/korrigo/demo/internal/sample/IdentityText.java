package org.korrigo.demo.internal.sample;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.korrigo.demo.TrueStudent;
import org.korrigo.demo.internal.BundledText;
import org.korrigo.demo.internal.pupil.NameStyle;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.layout.Zone;

/** What one student writes in the identity zones of a layout. */
final class IdentityText {

    static final String CANDIDATE = "candidate-number";
    private static final String CLASS = "class-name";
    private static final int SHORT_DATE = 6;
    private static final int CODE_LENGTH = 6;
    private static final String DIGITS = "0123456789";

    private final TrueStudent student;
    private final boolean named;
    private final Random random;

    /** @param named false when the student forgets the name */
    IdentityText(TrueStudent student, boolean named, Random random) {
        this.student = student;
        this.named = named;
        this.random = random;
    }

    /** Reserved ids, and free ones that say that they are names. */
    static boolean isName(String zone) {
        return zone.endsWith("-name") && !zone.equals(CLASS);
    }

    /** By zone id; zones of one id hold the same. */
    Map<String, String> in(List<Zone> zones) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Zone zone : zones) {
            if (!texts.containsKey(zone.id())) {
                texts.put(zone.id(), FittedText.in(zone, text(zone)));
            }
        }
        return texts;
    }

    private String text(Zone zone) throws IOException {
        double choice = random.nextDouble();
        if (isName(zone.id()) && !named) {
            return "";
        }
        return switch (zone.id()) {
            case "last-name" -> NameStyle.surname(student, choice);
            case "first-name" -> student.firstName();
            case "birth-date" -> birthDate(zone);
            case CLASS -> isFree(zone) ? NameStyle.className(student, random) : student.className();
            case CANDIDATE -> student.candidateNumber();
            default -> isName(zone.id()) ? NameStyle.line(student, choice) : invented(zone);
        };
    }

    private static boolean isFree(Zone zone) {
        return zone.writing() == WritingKind.HANDWRITTEN
                && zone.cells() == 0
                && zone.allowed().isEmpty();
    }

    private String birthDate(Zone zone) {
        String date = student.birthDate();
        boolean shortened = zone.cells() == SHORT_DATE;
        return shortened ? date.substring(0, SHORT_DATE) + date.substring(date.length() - 2) : date;
    }

    private String invented(Zone zone) throws IOException {
        boolean digits = zone.writing() == WritingKind.HANDWRITTEN_DIGITS;
        String alphabet =
                zone.allowed().isEmpty() && digits ? DIGITS : zone.allowed().replaceAll("\\s", "");
        if (alphabet.isEmpty()) {
            List<String> fillers = BundledText.lines("fillers.txt");
            String[] words = fillers.get(random.nextInt(fillers.size())).split(" ");
            return words[0] + " " + words[1];
        }
        int[] characters = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        int length = zone.cells() > 0 ? zone.cells() : CODE_LENGTH;
        random.ints(length, 0, characters.length).forEach(i -> text.appendCodePoint(characters[i]));
        return text.toString();
    }
}
