package org.korrigo.demo.internal.pupil;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.korrigo.demo.ExamRecipe;
import org.korrigo.demo.Fault;
import org.korrigo.demo.SheetFormat;
import org.korrigo.demo.TrueStudent;
import org.korrigo.demo.internal.Seeds;
import org.korrigo.demo.internal.scan.ScanOrder;

/**
 * The students of an exam.
 *
 * @param listed those of the class list, by name
 * @param sitting whose paper each booklet is, in the order of the scan
 */
public record SchoolRegister(List<TrueStudent> listed, List<TrueStudent> sitting) {

    private static final long STREAM = 1;
    private static final Comparator<TrueStudent> BY_NAME = Comparator.comparing(
                    (TrueStudent student) -> sortKey(student.lastName()))
            .thenComparing(student -> sortKey(student.firstName()));

    public SchoolRegister {
        listed = List.copyOf(listed);
        sitting = List.copyOf(sitting);
    }

    public static SchoolRegister invent(ExamRecipe recipe) throws IOException {
        CandidateNumbers numbers =
                recipe.format() == SheetFormat.A4_DUPLEX ? CandidateNumbers.USUAL : CandidateNumbers.NONE;
        return invent(ScanOrder.of(recipe), recipe.listed(), numbers);
    }

    /** @param listed students of the class list, at least the number of booklets */
    public static SchoolRegister invent(ScanOrder order, int listed, CandidateNumbers numbers) throws IOException {
        Random random = Seeds.random(order.seed(), STREAM);
        List<TrueStudent> everyone = new ArrayList<>();
        UnusedNumbers unused = new UnusedNumbers(random);
        for (NameStock.Name name : new NameStock().draw(listed + order.booklets(), random)) {
            everyone.add(student(name, order.format(), numbers, unused, random));
        }
        List<TrueStudent> known = everyone.subList(0, listed);
        List<TrueStudent> strangers = everyone.subList(listed, everyone.size());
        List<TrueStudent> shuffled = new ArrayList<>(known);
        Collections.shuffle(shuffled, random);
        List<TrueStudent> sitting = new ArrayList<>();
        for (int booklet = 1; booklet <= order.booklets(); booklet++) {
            boolean stranger = order.faultsOf(booklet).contains(Fault.NOT_IN_LIST);
            sitting.add((stranger ? strangers : shuffled).get(booklet - 1));
        }
        return new SchoolRegister(known.stream().sorted(BY_NAME).toList(), sitting);
    }

    private static TrueStudent student(
            NameStock.Name name, SheetFormat format, CandidateNumbers numbers, UnusedNumbers unused, Random random) {
        String ine = unused.draw(CandidateNumbers.DIGITS, random.nextInt(5) == 0 ? 10 : 9);
        ine = ine + letters(11 - ine.length(), random);
        String birthDate =
                String.format(Locale.ROOT, "%02d/%02d/%d", day(random), day(random) % 12 + 1, 2009 + random.nextInt(2));
        String candidate = numbers.length() > 0 ? unused.draw(numbers.alphabet(), numbers.length()) : "";
        String className = format.className(random.nextInt(2));
        return new TrueStudent(ine, name.last(), name.first(), className, birthDate, candidate);
    }

    private static int day(Random random) {
        return 1 + random.nextInt(28);
    }

    private static String letters(int count, Random random) {
        StringBuilder text = new StringBuilder();
        random.ints(count, 0, 26).forEach(letter -> text.append((char) ('A' + letter)));
        return text.toString();
    }

    private static String sortKey(String name) {
        return Normalizer.normalize(name.replace("Œ", "OE"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
    }
}
