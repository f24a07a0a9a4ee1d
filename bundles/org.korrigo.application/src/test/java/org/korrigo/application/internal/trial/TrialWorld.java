package org.korrigo.application.internal.trial;

import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.internal.ApplicationSettings;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.Blobs;
import org.korrigo.application.internal.DirectUnitOfWork;
import org.korrigo.application.internal.Documents;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.application.internal.pipeline.AutomaticThresholds;
import org.korrigo.application.internal.pipeline.BookletPlanner;
import org.korrigo.application.internal.pipeline.IdentityReading;
import org.korrigo.application.internal.pipeline.ZoneReader;
import org.korrigo.application.internal.quality.QualityGate;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.audit.AuditTrail;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.ExamRepository;
import org.korrigo.domain.exam.Pipeline;
import org.korrigo.domain.roster.StudentRepository;
import org.korrigo.domain.scan.ScanRepository;
import org.korrigo.identity.roster.internal.RosterMatcher;
import org.korrigo.layout.LayoutRegistry;
import org.korrigo.layout.ListedLayout;
import org.korrigo.layout.OcrProfile;
import org.korrigo.layout.OcrProfiles;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.document.DocumentReader;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.identity.IdentityMatcher;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;
import org.korrigo.spi.ocr.OcrCandidate;
import org.korrigo.spi.ocr.OcrEngine;
import org.korrigo.spi.ocr.OcrRequest;
import org.korrigo.spi.ocr.OcrResult;
import org.korrigo.spi.quality.QualityCheck;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.split.SplitStrategy;
import org.korrigo.spi.storage.BlobRef;
import org.korrigo.spi.storage.BlobStore;
import org.korrigo.split.standard.internal.FixedPages;

/** A server without a database: the real steps, the real strategy and matcher, paper and reading made up. */
public final class TrialWorld implements DirectUnitOfWork, AuditTrail, LayoutRegistry, OcrEngine, BlobStore {

    static final Actor ADMIN = Actor.console("test");

    final FakeRegistry registry = new FakeRegistry();
    QualityCheck check = request -> List.of();
    final PaperReader paper = new PaperReader();
    final Map<String, BookletLayout> layouts = new HashMap<>();
    /** By number of the page. */
    final Map<Integer, String> writing = new HashMap<>();

    final List<OcrRequest> asked = new ArrayList<>();
    final List<AuditEntry> audited = new ArrayList<>();
    final SamplePrinter printer = new SamplePrinter();
    final TrialBook book = new TrialBook();
    final PastExam past = new PastExam(this);

    public TrialWorld() {
        registry.add(
                DocumentReader.class, "pdf", paper, Map.of(DocumentReader.MEDIA_TYPES, new String[] {"application/pdf"
                }));
        registry.add(QualityCheck.class, "standard", request -> check.check(request), Map.of());
        registry.add(SplitStrategy.class, "fixed-pages", new FixedPages(), Map.of());
        registry.add(IdentityMatcher.class, "roster", new RosterMatcher(), Map.of());
        registry.add(OcrEngine.class, "tesseract", this, Map.of());
        registry.add(OcrEngine.class, "digits", request -> OcrResult.NOTHING, Map.of());
        registry.add(BlobStore.class, "files", this, Map.of());
        addLayout("two-pages", 2);
        addLayout("three-pages", 3);
    }

    BookletLayout addLayout(String id, int pages) {
        Zone name = new Zone(
                "full-name", 1, new Region(0.1, 0.1, 0.5, 0.05), ZoneRole.IDENTITY, WritingKind.HANDWRITTEN, 0, "");
        var layout = new BookletLayout(
                id,
                "1.0.0",
                Map.of("fr", id),
                SheetKind.A4_PAGES,
                pages,
                "fixed-pages",
                new Options(Map.of("from", id)),
                List.of(name));
        layouts.put(id, layout);
        return layout;
    }

    private static final OcrProfiles NO_PROFILES = new OcrProfiles() {
        @Override
        public Optional<OcrProfile> find(String name) {
            return Optional.empty();
        }

        @Override
        public List<OcrProfile> all() {
            return List.of();
        }
    };

    public static Exam exam(UUID id) {
        var ocr = List.of(new PluginChoice("tesseract", new Options(Map.of("psm", "7"))), PluginChoice.of("digits"));
        var pipeline = new Pipeline(
                "two-pages",
                Optional.empty(),
                ocr,
                PluginChoice.of("roster"),
                PluginChoice.of("points"),
                PluginChoice.of("pdf"),
                Optional.empty());
        return new Exam(id, "bac", "Bac", "Maths", LocalDate.EPOCH, pipeline, MarkScheme.EMPTY, Instant.EPOCH, 0);
    }

    TrialDesk desk() {
        return new TrialDesk(
                new Replay(this, batches(), this, documents(), dryRun(), new Auditing(this)),
                new Simulation(this, printer, documents(), dryRun(), settings()),
                printer,
                book);
    }

    ZonePreviewDesk previews() {
        return new ZonePreviewDesk(
                this,
                ReadOnly.of(ScanRepository.class, past.scans()),
                ReadOnly.of(CopyRepository.class, past.copies()),
                this,
                documents(),
                book);
    }

    private PastBatches batches() {
        return new PastBatches(
                ReadOnly.of(ScanRepository.class, past.scans()),
                ReadOnly.of(ExamRepository.class, past.exams()),
                ReadOnly.of(CopyRepository.class, past.copies()),
                ReadOnly.of(StudentRepository.class, past.students()));
    }

    DryRun dryRun() {
        return new DryRun(planner(), reading(), new AutomaticThresholds(settings()));
    }

    QualityGate gate() {
        return new QualityGate(calls(), settings());
    }

    BookletPlanner planner() {
        return new BookletPlanner(documents(), new ZoneReader(documents(), calls(), NO_PROFILES), calls());
    }

    IdentityReading reading() {
        return new IdentityReading(new ZoneReader(documents(), calls(), NO_PROFILES), calls());
    }

    Documents documents() {
        return new Documents(registry, calls(), new Blobs(calls(), settings()));
    }

    private PluginCalls calls() {
        return new PluginCalls(registry, settings());
    }

    /** Every key at its default, and no patience with what is absent. */
    public static ApplicationSettings settings() {
        return settings(0);
    }

    /** @param patience in seconds, with what is absent */
    public static ApplicationSettings settings(int patience) {
        Class<?> values = ApplicationSettings.Values.class;
        return new ApplicationSettings((ApplicationSettings.Values) Proxy.newProxyInstance(
                values.getClassLoader(),
                new Class<?>[] {values},
                (proxy, key, none) ->
                        key.getName().equals("absence_patience") ? (Object) patience : key.getDefaultValue()));
    }

    @Override
    public void afterCommit(Runnable action) {
        throw new AssertionError("a trial waits for no commit");
    }

    @Override
    public void add(AuditEntry entry) {
        audited.add(entry);
    }

    @Override
    public List<AuditEntry> since(Instant from, int limit) {
        return audited;
    }

    @Override
    public List<ListedLayout> layouts() {
        return List.of();
    }

    @Override
    public Optional<BookletLayout> find(String id) {
        return Optional.ofNullable(layouts.get(id));
    }

    /** Reads what is written on the page, for sure. */
    @Override
    public OcrResult recognise(OcrRequest request) {
        asked.add(request);
        String text = writing.get(request.image().at(0, 0));
        return text == null ? OcrResult.NOTHING : new OcrResult(List.of(new OcrCandidate(text, 1)));
    }

    @Override
    public BlobRef put(InputStream bytes) {
        throw new AssertionError("a trial keeps no bytes");
    }

    @Override
    public InputStream open(BlobRef blob) {
        throw new AssertionError("a trial opens no blob itself");
    }

    @Override
    public Path file(BlobRef blob) {
        return Path.of("scan.pdf");
    }

    @Override
    public boolean delete(BlobRef blob) {
        throw new AssertionError("a trial deletes no bytes");
    }
}
