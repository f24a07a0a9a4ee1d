package org.korrigo.application.internal.scan;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.Blobs;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.application.scan.BatchView;
import org.korrigo.application.scan.PageView;
import org.korrigo.application.scan.ScanFile;
import org.korrigo.application.scan.Scans;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.job.JobQueue;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.ScanRepository;
import org.korrigo.layout.LayoutRegistry;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.storage.BlobRef;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes scans in: the bytes first, durably, then the batch and its first job in one unit of work. */
@Component
public final class ScanDesk implements Scans {

    static final String PDF = "application/pdf";
    /** Readers of PDF allow bytes before the header, within the first kilobyte. */
    private static final int HEADER_WITHIN = 1024;

    private final UnitOfWork work;
    private final ExamLookup exams;
    private final ScanRepository scans;
    private final ScanViews views;
    private final Blobs blobs;
    private final LayoutRegistry layouts;
    private final PluginCalls plugins;
    private final JobQueue jobs;
    private final Auditing audit;

    @Activate
    public ScanDesk(
            @Reference UnitOfWork work,
            @Reference ExamLookup exams,
            @Reference ScanRepository scans,
            @Reference ScanViews views,
            @Reference Blobs blobs,
            @Reference LayoutRegistry layouts,
            @Reference PluginCalls plugins,
            @Reference JobQueue jobs,
            @Reference Auditing audit) {
        this.work = work;
        this.exams = exams;
        this.scans = scans;
        this.views = views;
        this.blobs = blobs;
        this.layouts = layouts;
        this.plugins = plugins;
        this.jobs = jobs;
        this.audit = audit;
    }

    @Override
    public BatchView receive(Actor actor, String examName, ScanFile file, InputStream bytes) throws IOException {
        actor.require(Role.ADMIN);
        Exam exam = exams.find(examName);
        BookletLayout layout = layout(exam, file);
        Cut cut = file.splitConfig()
                .filter(config -> !config.isBlank())
                .map(config -> Cut.byItself(SplitConfig.apply(config, layout)))
                .orElseGet(() -> new Cut(layout, exam.pipeline().splitOf(layout)));
        BufferedInputStream checked = requirePdf(file.name(), bytes);
        BlobRef blob = blobs.put(checked);
        return work.write(() -> open(actor, exam, file.name(), cut, blob));
    }

    /** The exam's own was there when it was chosen and may just be exchanged; another one may be a slip of the pen. */
    private BookletLayout layout(Exam exam, ScanFile file) {
        Optional<String> named = file.layout().filter(id -> !id.isBlank());
        if (named.isPresent()) {
            return layouts.find(named.get()).orElseThrow(() -> Problem.notFound("layout", named.get()));
        }
        String own = "layout:" + exam.pipeline().layout();
        return plugins.await(own, () -> layouts.find(exam.pipeline().layout())
                .orElseThrow(() ->
                        Problem.of(Problem.Kind.PLUGIN_UNAVAILABLE, "plugin-unavailable", Map.of("plugin", own))));
    }

    /** How a batch is cut. */
    private record Cut(BookletLayout layout, PluginChoice split) {

        static Cut byItself(BookletLayout layout) {
            return new Cut(layout, new PluginChoice(layout.splitStrategy(), layout.splitOptions()));
        }
    }

    private BatchView open(Actor actor, Exam exam, String name, Cut cut, BlobRef blob) {
        Batch batch = scans.add(new Batch(
                UUID.randomUUID(),
                exam.id(),
                blob,
                PDF,
                name,
                cut.layout(),
                cut.split(),
                Batch.State.RECEIVED,
                Optional.empty(),
                actor.name(),
                Instant.now(),
                0));
        jobs.enqueue(JobKind.INDEX, exam.id(), batch.id());
        audit.record(actor, "scan.receive", batch.id(), Map.of("exam", exam.reference(), "sha256", blob.sha256()));
        return views.view(batch);
    }

    static BufferedInputStream requirePdf(String name, InputStream bytes) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes, 1 << 16);
        buffered.mark(HEADER_WITHIN);
        byte[] head = buffered.readNBytes(HEADER_WITHIN);
        buffered.reset();
        if (head.length == 0) {
            throw Problem.invalid("scan-empty", Map.of("name", name));
        }
        if (!new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            throw Problem.invalid("scan-not-a-document", Map.of("name", name));
        }
        return buffered;
    }

    @Override
    public List<BatchView> list(Actor actor, String exam) {
        actor.require(Role.ADMIN, Role.SECRETARY, Role.TEACHER);
        return work.read(() ->
                scans.ofExam(exams.find(exam).id()).stream().map(views::view).toList());
    }

    @Override
    public BatchView show(Actor actor, UUID batch) {
        actor.require(Role.ADMIN, Role.SECRETARY, Role.TEACHER);
        return work.read(() -> views.view(find(batch)));
    }

    @Override
    public List<PageView> pages(Actor actor, UUID batch) {
        actor.require(Role.ADMIN, Role.SECRETARY);
        return work.read(() -> views.pages(find(batch)));
    }

    private Batch find(UUID batch) {
        return scans.find(batch).orElseThrow(() -> Problem.notFound("batch", batch));
    }
}
