package org.korrigo.application.internal.result;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.korrigo.application.internal.copy.PageVersion;
import org.korrigo.application.internal.marking.Scores;
import org.korrigo.application.result.OwnCopy;
import org.korrigo.application.result.OwnResult;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.ExamRepository;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.marking.MarkingRepository;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.render.Annotation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What students see: their own released copies, and no others. */
@Component(service = OwnResults.class)
public final class OwnResults {

    private final UnitOfWork work;
    private final CopyRepository copies;
    private final MarkingRepository markings;
    private final ExamRepository exams;
    private final Scores scores;

    @Activate
    public OwnResults(
            @Reference UnitOfWork work,
            @Reference CopyRepository copies,
            @Reference MarkingRepository markings,
            @Reference ExamRepository exams,
            @Reference Scores scores) {
        this.work = work;
        this.copies = copies;
        this.markings = markings;
        this.exams = exams;
        this.scores = scores;
    }

    private record Rows(List<Copy> copies, Map<UUID, Exam> exams, Map<UUID, Marking> markings) {

        Exam exam(Copy copy) {
            return exams.get(copy.exam());
        }

        Marking marking(Copy copy) {
            return markings.getOrDefault(copy.id(), Marking.NONE);
        }
    }

    List<OwnResult> all(Actor actor) {
        Rows rows = rows(actor, copy -> true);
        return rows.copies().stream().map(copy -> result(copy, rows)).toList();
    }

    OwnCopy one(Actor actor, UUID id) {
        Rows rows = rows(actor, copy -> copy.id().equals(id));
        return rows.copies().stream()
                .findFirst()
                .map(copy -> copy(copy, rows))
                .orElseThrow(() -> Problem.notFound("copy", id));
    }

    private Rows rows(Actor actor, Predicate<Copy> wanted) {
        actor.require(Role.STUDENT);
        return work.read(() -> {
            List<Copy> own = actor.student().map(copies::releasedTo).orElse(List.of()).stream()
                    .filter(wanted)
                    .toList();
            Set<UUID> sat = own.stream().map(Copy::exam).collect(Collectors.toSet());
            Map<UUID, Exam> known = sat.stream()
                    .map(exam -> exams.find(exam).orElseThrow())
                    .collect(Collectors.toMap(Exam::id, Function.identity()));
            return new Rows(
                    own, known, markings.current(own.stream().map(Copy::id).toList()));
        });
    }

    private OwnResult result(Copy copy, Rows rows) {
        Exam exam = rows.exam(copy);
        Marking marking = rows.marking(copy);
        return new OwnResult(
                copy.id(),
                exam.name(),
                exam.subject(),
                exam.date(),
                scores.requiredSheet(exam, copy, marking),
                marking.appreciation(),
                copy.finalPdf().isPresent());
    }

    private OwnCopy copy(Copy copy, Rows rows) {
        Exam exam = rows.exam(copy);
        Marking shown = rows.marking(copy).on(copy.keys());
        return new OwnCopy(
                copy.id(),
                new OwnCopy.ExamName(exam.name(), exam.subject(), exam.date()),
                scores.requiredSheet(exam, copy, rows.marking(copy)),
                notes(copy, shown),
                shown,
                PageVersion.links(copy),
                exam.scheme(),
                copy.finalPdf().isPresent());
    }

    private record Placed(int position, double top, OwnCopy.Note note) {}

    private static List<OwnCopy.Note> notes(Copy copy, Marking marking) {
        Map<Integer, Integer> positions =
                copy.pages().stream().collect(Collectors.toMap(CopyPage::key, CopyPage::position));
        return marking.annotations().values().stream()
                .flatMap(drawn -> placed(drawn, positions.get(drawn.page())))
                .sorted(Comparator.comparingInt(Placed::position).thenComparingDouble(Placed::top))
                .map(Placed::note)
                .toList();
    }

    private static Stream<Placed> placed(Marking.Drawn drawn, int position) {
        if (drawn.drawing() instanceof Annotation.Comment comment) {
            return Stream.of(placed(drawn, position, comment.region(), comment.words(), comment.item()));
        }
        if (drawn.drawing() instanceof Annotation.Text text) {
            return Stream.of(placed(drawn, position, text.region(), text.text(), Optional.empty()));
        }
        return Stream.empty();
    }

    private static Placed placed(Marking.Drawn drawn, int position, Region region, String text, Optional<String> item) {
        return new Placed(position, region.y(), new OwnCopy.Note(drawn.page(), text, item));
    }
}
