package org.korrigo.application.internal.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.korrigo.application.internal.Documents;
import org.korrigo.application.internal.marking.Scores;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.domain.copy.Score;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.ExamRepository;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.marking.MarkingRepository;
import org.korrigo.domain.roster.Student;
import org.korrigo.domain.roster.StudentRepository;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.ScanRepository;
import org.korrigo.domain.scan.ScannedPage;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.render.Annotation;
import org.korrigo.spi.render.CopyToRender;
import org.korrigo.spi.render.Cover;
import org.korrigo.spi.render.PlacedPage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gathers what the renderer needs for one copy. */
@Component(service = CopyAssembly.class)
public final class CopyAssembly {

    private final UnitOfWork work;
    private final ExamRepository exams;
    private final ScanRepository scans;
    private final MarkingRepository markings;
    private final StudentRepository students;
    private final Documents documents;
    private final Scores scores;

    @Activate
    public CopyAssembly(
            @Reference UnitOfWork work,
            @Reference ExamRepository exams,
            @Reference ScanRepository scans,
            @Reference MarkingRepository markings,
            @Reference StudentRepository students,
            @Reference Documents documents,
            @Reference Scores scores) {
        this.work = work;
        this.exams = exams;
        this.scans = scans;
        this.markings = markings;
        this.students = students;
        this.documents = documents;
        this.scores = scores;
    }

    /** A copy ready to render, the pages, the revision of the marking and the score it shows, and the renderer the exam has pinned. */
    record Assembled(
            CopyToRender copy, List<CopyPage> pages, long revision, Optional<Score> score, PluginChoice renderer) {}

    private record Rows(
            Copy source,
            Exam exam,
            Map<UUID, ScannedPage> pages,
            Map<UUID, Batch> batches,
            Marking marking,
            List<Cover.Line> identity) {}

    Assembled assemble(Copy copy) {
        Rows rows = work.read(() -> rows(copy));
        List<PlacedPage> pages = new ArrayList<>();
        for (CopyPage page : copy.pages()) {
            ScannedPage scanned = rows.pages().get(page.scannedPage());
            pages.add(new PlacedPage(
                    documents.of(rows.batches().get(scanned.batch())),
                    scanned.facts(),
                    page.region(),
                    page.rotation(),
                    drawnOn(page.key(), rows.marking())));
        }
        var renderer = rows.exam().pipeline().renderer();
        return new Assembled(
                new CopyToRender(cover(rows), pages, renderer.options()),
                copy.pages(),
                rows.marking().revision(),
                copy.score(),
                renderer);
    }

    private Rows rows(Copy copy) {
        Exam exam = exams.find(copy.exam()).orElseThrow();
        Map<UUID, ScannedPage> pages = copy.pages().stream()
                .map(CopyPage::scannedPage)
                .distinct()
                .map(page -> scans.page(page).orElseThrow())
                .collect(Collectors.toMap(ScannedPage::id, Function.identity()));
        Map<UUID, Batch> batches = pages.values().stream()
                .map(ScannedPage::batch)
                .distinct()
                .map(batch -> scans.find(batch).orElseThrow())
                .collect(Collectors.toMap(Batch::id, Function.identity()));
        return new Rows(copy, exam, pages, batches, markings.current(copy.id()), identity(copy));
    }

    private List<Cover.Line> identity(Copy copy) {
        List<Cover.Line> lines = new ArrayList<>();
        copy.identity()
                .student()
                .flatMap(student -> students.find(copy.exam(), student))
                .ifPresent(student -> lines.addAll(identity(student)));
        lines.add(new Cover.Line("Copie n°", copy.number()));
        return lines;
    }

    private static List<Cover.Line> identity(Student student) {
        return List.of(
                new Cover.Line("Nom", student.lastName()),
                new Cover.Line("Prénom", student.firstName()),
                new Cover.Line("Classe", student.className()));
    }

    private Cover cover(Rows rows) {
        Exam exam = rows.exam();
        String title = exam.subject().isBlank() ? exam.name() : exam.name() + " – " + exam.subject();
        return new Cover(
                title,
                rows.identity(),
                scores.requiredSheet(exam, rows.source(), rows.marking()),
                rows.marking().remarks(),
                rows.marking().appreciation());
    }

    private static List<Annotation> drawnOn(int key, Marking marking) {
        return marking.annotations().values().stream()
                .filter(drawn -> drawn.page() == key)
                .map(Marking.Drawn::drawing)
                .toList();
    }
}
