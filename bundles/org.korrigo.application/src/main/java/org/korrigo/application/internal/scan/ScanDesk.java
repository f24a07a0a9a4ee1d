package org.korrigo.application.internal.scan;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.Blobs;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.application.internal.copy.CopyViews;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.application.scan.ArrivalView;
import org.korrigo.application.scan.BatchView;
import org.korrigo.application.scan.PageView;
import org.korrigo.application.scan.ReceivedScan;
import org.korrigo.application.scan.ScanFile;
import org.korrigo.application.scan.Scans;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.ScanRepository;
import org.korrigo.layout.LayoutRegistry;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.storage.BlobRef;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes scans in: the bytes first, durably, then the batch and its first job in one unit of work. */
@Component(service = {Scans.class, ScanDesk.class})
public final class ScanDesk implements Scans {

    private final UnitOfWork work;
    private final ExamLookup exams;
    private final ScanRepository scans;
    private final ScanViews views;
    private final Blobs blobs;
    private final LayoutRegistry layouts;
    private final PluginCalls plugins;
    private final BatchOpening opening;
    private final ArrivalShelf arrivals;
    private final Auditing audit;
    private final ScanSizes sizes;
    private final FileKinds kinds;

    @Activate
    public ScanDesk(
            @Reference UnitOfWork work,
            @Reference ExamLookup exams,
            @Reference ScanRepository scans,
            @Reference ScanViews views,
            @Reference Blobs blobs,
            @Reference LayoutRegistry layouts,
            @Reference PluginCalls plugins,
            @Reference BatchOpening opening,
            @Reference ArrivalShelf arrivals,
            @Reference Auditing audit,
            @Reference ScanSizes sizes,
            @Reference FileKinds kinds) {
        this.work = work;
        this.exams = exams;
        this.scans = scans;
        this.views = views;
        this.blobs = blobs;
        this.layouts = layouts;
        this.plugins = plugins;
        this.opening = opening;
        this.arrivals = arrivals;
        this.audit = audit;
        this.sizes = sizes;
        this.kinds = kinds;
    }

    @Override
    public ReceivedScan receive(Actor actor, String examName, ScanFile file, InputStream bytes) throws IOException {
        actor.require(Role.ADMIN);
        Exam exam = exams.find(examName);
        Cut cut = cut(exam, file);
        BufferedInputStream buffered = new BufferedInputStream(sizes.limited(file.name(), bytes), 1 << 16);
        String mediaType = kinds.mediaType(file.name(), buffered);
        BlobRef blob = blobs.put(buffered);
        return open(actor, exam, cut, new ArrivedFile(file.name(), blob, mediaType), received -> {});
    }

    /** A whole file on this machine. @param content its hash and length */
    public record StoredFile(Path path, BlobRef content) {}

    /**
     * As {@link Scans#receive}, of a file that need not be copied; it may be removed afterwards, and not be written to.
     *
     * @param alongside done in the unit of work that opens the batch or keeps the arrival
     */
    public ReceivedScan receive(
            Actor actor, String examName, ScanFile file, StoredFile stored, Consumer<ReceivedScan> alongside)
            throws IOException {
        actor.require(Role.ADMIN);
        Exam exam = exams.find(examName);
        Cut cut = cut(exam, file);
        sizes.require(file.name(), stored.content().size());
        String mediaType;
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(stored.path()))) {
            mediaType = kinds.mediaType(file.name(), bytes);
        }
        BlobRef blob = blobs.keep(stored.path(), stored.content());
        return open(actor, exam, cut, new ArrivedFile(file.name(), blob, mediaType), alongside);
    }

    private ReceivedScan open(Actor actor, Exam exam, Cut cut, ArrivedFile file, Consumer<ReceivedScan> alongside) {
        return work.write(() -> {
            ReceivedScan received = kinds.isReadAsItIs(file.mediaType())
                    ? views.view(opening.open(actor, exam, cut, file))
                    : arrivals.keep(actor, exam, cut, file);
            alongside.accept(received);
            return received;
        });
    }

    /** @throws Problem when the file could not be cut as it is wanted */
    public void requireCut(Exam exam, ScanFile file) {
        cut(exam, file);
    }

    /** @throws Problem {@code scan-too-large} */
    public void requireSize(String name, long bytes) {
        sizes.require(name, bytes);
    }

    /** Needs a unit of work. @throws Problem {@code scan-duplicate} when the exam has a file with this hash */
    public void requireNew(Exam exam, String name, String sha256) {
        arrivals.requireNew(exam, name, sha256);
        scans.withContent(exam.id(), sha256).ifPresent(same -> {
            throw Problem.conflict(
                    "scan-duplicate",
                    Map.of("fileName", name, "sha256", sha256, "batch", same.id(), "batchFile", same.fileName()));
        });
    }

    private Cut cut(Exam exam, ScanFile file) {
        BookletLayout layout = layout(exam, file);
        return file.splitConfig()
                .filter(config -> !config.isBlank())
                .map(config -> Cut.byItself(SplitConfig.apply(config, layout)))
                .orElseGet(() -> new Cut(layout, exam.pipeline().splitOf(layout)));
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

    @Override
    public List<BatchView> list(Actor actor, String exam) {
        actor.require(Role.ADMIN, Role.SECRETARY, Role.TEACHER);
        return work.read(() -> scans.ofExam(exams.find(exam).id()).stream()
                .map(batch -> shown(actor, views.view(batch)))
                .toList());
    }

    @Override
    public List<BatchView> arrange(Actor actor, String examName, List<UUID> first) {
        actor.require(Role.ADMIN);
        UUID exam = exams.find(examName).id();
        return work.write(() -> {
            List<UUID> order =
                    BatchOrder.of(scans.ofExam(exam).stream().map(Batch::id).toList(), first);
            scans.arrange(exam, order);
            audit.record(actor, "scan.arrange", exam, Map.of("batches", String.valueOf(order.size())));
            return list(actor, examName);
        });
    }

    @Override
    public BatchView show(Actor actor, UUID batch) {
        actor.require(Role.ADMIN, Role.SECRETARY, Role.TEACHER);
        return work.read(() -> shown(actor, views.view(find(batch))));
    }

    /** People call files by the names of students: markers get none. */
    private static BatchView shown(Actor actor, BatchView batch) {
        return CopyViews.mayKnowNames(actor) ? batch : batch.withoutNames();
    }

    private static ArrivalView shown(Actor actor, ArrivalView arrival) {
        return CopyViews.mayKnowNames(actor) ? arrival : arrival.withoutNames();
    }

    @Override
    public List<PageView> pages(Actor actor, UUID batch) {
        actor.require(Role.ADMIN, Role.SECRETARY);
        return work.read(() -> views.pages(find(batch)));
    }

    @Override
    public List<ArrivalView> arrivals(Actor actor, String exam) {
        actor.require(Role.ADMIN, Role.SECRETARY, Role.TEACHER);
        return work.read(() -> arrivals.ofExam(exams.find(exam).id())).stream()
                .map(arrival -> shown(actor, arrival))
                .toList();
    }

    @Override
    public ArrivalView arrival(Actor actor, UUID arrival) {
        actor.require(Role.ADMIN, Role.SECRETARY, Role.TEACHER);
        return shown(actor, work.read(() -> arrivals.show(arrival)));
    }

    private Batch find(UUID batch) {
        return scans.find(batch).orElseThrow(() -> Problem.notFound("batch", batch));
    }
}
