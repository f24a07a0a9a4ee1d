package org.korrigo.rest.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.exam.ExamReport;
import org.korrigo.application.exam.ExamView;
import org.korrigo.application.exam.Exams;
import org.korrigo.application.exam.NewExam;
import org.korrigo.application.exam.PipelineCounts;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.exam.ExamDetails;
import org.korrigo.domain.exam.Pipeline;
import org.korrigo.domain.scan.PageAccounts;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;

/** One exam, {@code bac-2026}, version 3; and exams named after the exception they throw. */
public final class FakeExams implements Exams {

    static final UUID ID = UUID.fromString("6d1c3a52-7f58-4c7e-9b3e-0d8f0a5b7c11");

    NewExam created;
    ExamDetails edited;
    MarkScheme scheme = new MarkScheme(
            List.of(new MarkItem("1", "Exercice 1", new BigDecimal("2.50"), new BigDecimal("0.25"), false, List.of())));
    RuntimeException thrown;
    long version = 3;

    @Override
    public ExamView create(Actor actor, NewExam exam) {
        actor.require(Role.ADMIN);
        created = exam;
        return view(0);
    }

    @Override
    public ExamView edit(Actor actor, String exam, long read, ExamDetails details) {
        actor.require(Role.ADMIN);
        if (read != version) {
            throw Problem.stale("exam-changed", Map.of("exam", exam));
        }
        edited = details;
        return view(++version);
    }

    @Override
    public List<ExamView> list(Actor actor) {
        actor.require(Role.ADMIN, Role.TEACHER, Role.SECRETARY);
        return List.of(view(version));
    }

    @Override
    public ExamView show(Actor actor, String exam) {
        if (thrown != null) {
            throw thrown;
        }
        if (!exam.equals("bac-2026")) {
            throw Problem.notFound("exam", exam);
        }
        return view(version);
    }

    @Override
    public ExamReport report(Actor actor, String exam) {
        return new ExamReport(
                exam,
                new PageAccounts(8, 0, 7, 1, 0, 0),
                true,
                2,
                1,
                1,
                0,
                Map.of("READY", 2),
                0,
                Map.of(),
                Map.of("INDEX", 0.5),
                List.of("split:a3-fold@1.0.0"));
    }

    private ExamView view(long shown) {
        var choice = PluginChoice.of("standard");
        var pipeline =
                new Pipeline("copie-a3", Optional.empty(), List.of(choice), choice, choice, choice, Optional.empty());
        var counts = new PipelineCounts(30, 1, 8, 0, 2, 0, 0, 2, 0, 0, 0, 0, 0);
        var day = LocalDate.of(2026, 6, 15);
        var created = Instant.parse("2026-06-01T08:00:00Z");
        return new ExamView(ID, "bac-2026", "Bac blanc", "Maths", day, created, pipeline, scheme, counts, shown);
    }
}
