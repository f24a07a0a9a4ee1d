package org.korrigo.demo.internal.pupil;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
        Hand hand = hand(identity, fonts, random);
        int pages = faults.contains(Fault.EXTRA_SHEET) ? 8 : 4;
        return new WrittenBooklet(number, pages, identity, hand, recipe.seed());
    }

    /** A hand that writes these texts and all answers. */
    public static Hand hand(Collection<String> identity, TypefaceCase fonts, Random random) throws IOException {
        List<String> texts = new ArrayList<>(identity);
        Question.all().forEach(question -> texts.addAll(question.answers()));
        texts.addAll(BundledText.lines("fillers.txt"));
        return Hand.choose(fonts, texts, random);
    }

    private static List<String> inBoxes(TrueStudent student, boolean named, Random random) {
        String surname = NameStyle.surname(student, random.nextDouble());
        String className = NameStyle.className(student, random);
        return named
                ? List.of(surname, student.firstName(), student.birthDate(), className)
                : List.of("", "", student.birthDate(), className);
    }

    private static List<String> onLines(TrueStudent student, boolean named, Random random) {
        String name = named ? NameStyle.line(student, random.nextDouble()) : "";
        return List.of(name, student.className(), student.candidateNumber());
    }
}
