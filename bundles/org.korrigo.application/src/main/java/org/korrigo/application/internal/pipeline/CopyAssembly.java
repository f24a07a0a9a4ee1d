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
import org.korrigo.domain.Problem;
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
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
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

    /**
     * A copy ready to render, the pages, the revision of the marking and the score it shows, and the renderer the exam has pinned.
     *
     * @param scans digests of what its pages were scanned as, in the order of the pages
     */
    record Assembled(
            CopyToRender copy,
            List<CopyPage> pages,
            List<String> scans,
            long revision,
            Optional<Score> score,
            PluginChoice renderer) {}

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
        List<String> digests = new ArrayList<>();
        for (CopyPage page : copy.pages()) {
            ScannedPage scanned = rows.pages().get(page.scannedPage());
            digests.add(rows.batches().get(scanned.batch()).blob().sha256());
            pages.add(new PlacedPage(
                    documents.of(rows.batches().get(scanned.batch())),
                    scanned.facts(),
                    page.region(),
                    page.rotation(),
                    drawnOn(page.key(), rows.marking())));
        }
        var renderer = rows.exam().pipeline().renderer();
        return new Assembled(
                new CopyToRender(cover(rows, rows.identity()), pages, renderer.options()),
                copy.pages(),
                digests,
                rows.marking().revision(),
                copy.score(),
                renderer);
    }

    /**
     * The copy without a name: the number on the cover, and pictures without identity zones as its pages.
     *
     * @throws Problem {@code plugin-unavailable}, {@code scoring-refuses}
     */
    Assembled assembleAnonymous(Copy copy, MarkerPages pages) {
        Rows rows = work.read(() -> rows(copy));
        List<PlacedPage> placed = new ArrayList<>();
        for (int i = 0; i < copy.pages().size(); i++) {
            CopyPage page = copy.pages().get(i);
            PageFacts facts = sized(pages.facts().get(i), size(page, rows));
            placed.add(new PlacedPage(
                    pages.document(), facts, Region.WHOLE, Rotation.NONE, drawnOn(page.key(), rows.marking())));
        }
        var renderer = rows.exam().pipeline().renderer();
        return new Assembled(
                new CopyToRender(cover(rows, List.of(number(copy))), placed, renderer.options()),
                copy.pages(),
                pages.digests(),
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
        lines.add(number(copy));
        return lines;
    }

    private static Cover.Line number(Copy copy) {
        return new Cover.Line("Copie n°", copy.number());
    }

    private static List<Cover.Line> identity(Student student) {
        return List.of(
                new Cover.Line("Nom", student.lastName()),
                new Cover.Line("Prénom", student.firstName()),
                new Cover.Line("Classe", student.className()));
    }

    private Cover cover(Rows rows, List<Cover.Line> identity) {
        Exam exam = rows.exam();
        String title = exam.subject().isBlank() ? exam.name() : exam.name() + " – " + exam.subject();
        return new Cover(
                title,
                identity,
                scores.requiredSheet(exam, rows.source(), rows.marking()),
                rows.marking().remarks(),
                rows.marking().appreciation());
    }

    /** The picture is as large as the paper that it shows, whatever it says of its resolution. */
    private static PageFacts sized(PageFacts picture, PageSize paper) {
        return new PageFacts(picture.number(), paper, picture.declaredRotation(), picture.image(), picture.defect());
    }

    private static PageSize size(CopyPage page, Rows rows) {
        PageSize sheet = rows.pages().get(page.scannedPage()).facts().size();
        double across = sheet.widthMm() * page.region().width();
        double down = sheet.heightMm() * page.region().height();
        boolean side = page.rotation() == Rotation.CLOCKWISE_90 || page.rotation() == Rotation.CLOCKWISE_270;
        return side ? new PageSize(down, across) : new PageSize(across, down);
    }

    private static List<Annotation> drawnOn(int key, Marking marking) {
        return marking.annotations().values().stream()
                .filter(drawn -> drawn.page() == key)
                .map(Marking.Drawn::drawing)
                .toList();
    }
}
