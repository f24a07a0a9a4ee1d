package org.korrigo.application.internal.exam;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.ExamRepository;
import org.korrigo.domain.marking.MarkingRepository;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.SchemeProblem;
import org.korrigo.spi.scoring.ScoringScheme;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Replaces a barème without ever leaving a mark behind. */
@Component(service = SchemeChange.class)
public final class SchemeChange {

    private final PluginCalls plugins;
    private final ExamRepository exams;
    private final CopyRepository copies;
    private final MarkingRepository markings;

    @Activate
    public SchemeChange(
            @Reference PluginCalls plugins,
            @Reference ExamRepository exams,
            @Reference CopyRepository copies,
            @Reference MarkingRepository markings) {
        this.plugins = plugins;
        this.exams = exams;
        this.copies = copies;
        this.markings = markings;
    }

    /** @throws Problem {@code scheme-invalid} with what the scoring scheme found */
    public void check(Exam exam, MarkScheme scheme) {
        var scoring = exam.pipeline().scoring();
        List<SchemeProblem> problems =
                plugins.ask(ScoringScheme.class, scoring.id(), plugin -> plugin.check(scheme, scoring.options()));
        if (!problems.isEmpty()) {
            throw Problem.invalid(
                    "scheme-invalid",
                    Map.of(
                            "problems",
                            problems.stream()
                                    .map(p -> p.item() + " " + p.code() + ": " + p.detail())
                                    .collect(Collectors.joining("; "))));
        }
    }

    Exam apply(UUID id, long version, MarkScheme scheme) {
        Exam exam = exams.find(id).orElseThrow(() -> Problem.notFound("exam", id));
        if (exam.version() != version) {
            throw Problem.stale("exam-changed", Map.of("version", exam.version()));
        }
        requireMarksKept(exam, scheme);
        return exams.update(exam.withScheme(scheme));
    }

    private void requireMarksKept(Exam exam, MarkScheme scheme) {
        Set<String> leaves = scheme.leaves().map(MarkItem::id).collect(Collectors.toSet());
        List<UUID> ids = copies.ofExam(exam.id()).stream().map(Copy::id).toList();
        Set<String> orphans = markings.current(ids).values().stream()
                .flatMap(marking -> marking.marks().keySet().stream())
                .filter(item -> !leaves.contains(item))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!orphans.isEmpty()) {
            throw Problem.conflict("scheme-in-use", Map.of("items", String.join(", ", orphans)));
        }
    }
}
