package org.korrigo.rest.internal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.application.scheme.AsideMarks;
import org.korrigo.application.scheme.ItemChange;
import org.korrigo.application.scheme.MarkSchemes;
import org.korrigo.application.scheme.SchemeEffect;
import org.korrigo.application.scheme.SchemeFile;
import org.korrigo.application.scheme.SchemeOrder;
import org.korrigo.application.scheme.SchemeReading;
import org.korrigo.application.scheme.SchemeRemark;
import org.korrigo.application.scheme.SchemeView;
import org.korrigo.application.scheme.UnfitMark;
import org.korrigo.application.scheme.UnmarkedCopy;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.exam.SchemeRevision;
import org.korrigo.spi.scoring.MarkScheme;

/** The barème of the one exam, with one of everything that a change can do. */
public final class FakeSchemes implements MarkSchemes {

    private static final List<AsideMarks> ASIDE =
            List.of(new AsideMarks("2", "Question 2", 3, 1, List.of("K7QF-3M9X")));
    private static final List<UnfitMark> UNFIT = List.of(new UnfitMark(
            "K7QF-3M9X",
            "1",
            "Exercice 1",
            new BigDecimal("3.00"),
            new BigDecimal("2.50"),
            new BigDecimal("0.25"),
            false));

    private final FakeExams exams;
    SchemeOrder order;
    SchemeFile read;
    String source;

    FakeSchemes(FakeExams exams) {
        this.exams = exams;
    }

    @Override
    public SchemeView show(Actor actor, String exam) {
        return new SchemeView(exam, 1, exams.scheme, Optional.of(new BigDecimal("2.50")), ASIDE, UNFIT, exams.version);
    }

    @Override
    public SchemeReading read(Actor actor, String exam, SchemeFile file) {
        read = file;
        return new SchemeReading(exams.scheme, List.of(new SchemeRemark("unknown-member", "/0/colour", "colour")));
    }

    @Override
    public SchemeEffect preview(Actor actor, String exam, MarkScheme scheme) {
        actor.require(Role.ADMIN);
        return new SchemeEffect(
                scheme,
                new BigDecimal("2.50"),
                List.of(new ItemChange(ItemChange.Kind.POINTS, "1", "Exercice 1", "2", "2.5")),
                FakeChoices.DIFFERENCE,
                ASIDE,
                List.of(),
                UNFIT,
                List.of(new UnmarkedCopy("K7QF-3M9X", List.of("3"))));
    }

    @Override
    public SchemeEffect change(Actor actor, String exam, SchemeOrder wanted) {
        SchemeEffect effect = preview(actor, exam, wanted.scheme());
        raise(wanted.version());
        order = wanted;
        exams.scheme = wanted.scheme();
        return effect;
    }

    @Override
    public SchemeEffect copyFrom(Actor actor, String exam, long version, String from) {
        SchemeEffect effect = preview(actor, exam, exams.scheme);
        raise(version);
        source = from;
        return effect;
    }

    private void raise(long seen) {
        if (seen != exams.version) {
            throw Problem.stale("exam-changed", Map.of("version", exams.version));
        }
        exams.version++;
    }

    @Override
    public SchemeFile write(Actor actor, String exam, String format, Optional<Integer> revision) {
        String name = "bareme-" + exam + revision.map(number -> "-r" + number).orElse("") + "." + format;
        return new SchemeFile(name, "{\"items\":[]}".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<SchemeRevision> history(Actor actor, String exam) {
        var effect = new SchemeRevision.Effect(37, 12, new BigDecimal("0.40"), 4);
        return List.of(new SchemeRevision(FakeExams.ID, 1, Instant.EPOCH, "anne", "bareme.csv", exams.scheme, effect));
    }
}
