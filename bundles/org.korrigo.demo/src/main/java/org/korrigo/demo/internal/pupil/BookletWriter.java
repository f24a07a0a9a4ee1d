package org.korrigo.demo.internal.pupil;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.korrigo.demo.ExamRecipe;
import org.korrigo.demo.Fault;
import org.korrigo.demo.SheetFormat;
import org.korrigo.demo.TrueStudent;
import org.korrigo.demo.internal.BundledText;
import org.korrigo.demo.internal.Seeds;
import org.korrigo.demo.internal.hand.Hand;
import org.korrigo.demo.internal.hand.TypefaceCase;
import org.korrigo.demo.internal.paper.Question;
import org.korrigo.demo.internal.paper.WrittenBooklet;

/** Decides how a student fills in the head of a paper, and with what hand. */
public final class BookletWriter {

    private static final long STREAM = 2;
    private static final double CAPITALS = 0.85;

    private BookletWriter() {}

    /** The paper of one student, in the student's hand. */
    public static WrittenBooklet write(ExamRecipe recipe, int number, TrueStudent student, TypefaceCase fonts)
            throws IOException {
        Random random = Seeds.random(recipe.seed(), STREAM, number);
        Set<Fault> faults = recipe.faultsOf(number);
        boolean named = !faults.contains(Fault.EMPTY_NAME);
        List<String> identity = recipe.format() == SheetFormat.A3_FOLDED
                ? inBoxes(student, named, random)
                : onLines(student, named, random);
        List<String> texts = new ArrayList<>(identity);
        Question.all().forEach(question -> texts.addAll(question.answers()));
        texts.addAll(BundledText.lines("fillers.txt"));
        Hand hand = Hand.choose(fonts, texts, random);
        int pages = faults.contains(Fault.EXTRA_SHEET) ? 8 : 4;
        return new WrittenBooklet(number, pages, identity, hand, recipe.seed());
    }

    private static List<String> inBoxes(TrueStudent student, boolean named, Random random) {
        String surname = random.nextDouble() < CAPITALS ? student.lastName() : capitalised(student.lastName());
        String className = className(student.className(), random);
        return named
                ? List.of(surname, student.firstName(), student.birthDate(), className)
                : List.of("", "", student.birthDate(), className);
    }

    private static List<String> onLines(TrueStudent student, boolean named, Random random) {
        String name = named ? nameLine(student, random.nextDouble()) : "";
        return List.of(name, student.className(), student.candidateNumber());
    }

    private static String nameLine(TrueStudent student, double choice) {
        if (choice < 0.5) {
            return student.lastName() + " " + student.firstName();
        }
        if (choice < 0.75) {
            return capitalised(student.lastName()) + " " + student.firstName();
        }
        return choice < 0.9
                ? student.firstName() + " " + student.lastName()
                : student.lastName() + " " + student.firstName().toUpperCase(Locale.ROOT);
    }

    /** Le Goff for LE GOFF, Rousseau-Petit for ROUSSEAU-PETIT. */
    private static String capitalised(String surname) {
        return Arrays.stream(surname.split("(?<=[ '-])"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** 2DE4, 2de4 or 2nde 4. */
    private static String className(String name, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> name;
            case 1 -> name.toLowerCase(Locale.ROOT);
            default -> name.replace("DE", "nde ");
        };
    }
}
