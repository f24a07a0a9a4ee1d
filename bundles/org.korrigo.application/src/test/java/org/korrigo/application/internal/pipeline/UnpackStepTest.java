package org.korrigo.application.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.Blobs;
import org.korrigo.application.internal.DirectUnitOfWork;
import org.korrigo.application.internal.Importers;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.application.internal.ScanKinds;
import org.korrigo.application.internal.arrival.DiskRoom;
import org.korrigo.application.internal.scan.BatchOpening;
import org.korrigo.application.internal.trial.FakeRegistry;
import org.korrigo.application.internal.trial.ReadOnly;
import org.korrigo.application.internal.trial.TrialWorld;
import org.korrigo.domain.Problem;
import org.korrigo.domain.arrival.Arrival;
import org.korrigo.domain.arrival.ArrivalRepository;
import org.korrigo.domain.audit.AuditTrail;
import org.korrigo.domain.exam.ExamRepository;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobHandler.Run;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.job.JobQueue;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.ScanRepository;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.arrival.ArrivedScans;
import org.korrigo.spi.arrival.ImportedDocument;
import org.korrigo.spi.arrival.ImportedScans;
import org.korrigo.spi.arrival.ScanImporter;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.storage.BlobRef;
import org.korrigo.spi.storage.BlobStore;

/** A server may die at any moment of the job and the job is run again: each document becomes one batch all the same. */
class UnpackStepTest implements DirectUnitOfWork {

    private static final PluginChoice SPLIT = PluginChoice.of("fixed-pages");
    private static final BookletLayout LAYOUT = new BookletLayout(
            "two", "1.0.0", Map.of("fr", "Deux"), SheetKind.A4_PAGES, 2, "fixed-pages", Options.NONE, List.of());

    @TempDir
    private Path folder;

    private final UUID exam = UUID.randomUUID();
    private final FakeRegistry registry = new FakeRegistry();
    private final Map<String, Batch> batches = new LinkedHashMap<>();
    private final List<JobKind> enqueued = new ArrayList<>();
    private final List<Path> used = new ArrayList<>();
    private long usable = Long.MAX_VALUE;
    private boolean diesAtTheEnd;
    private Arrival arrival;
    private UnpackStep step;

    @BeforeEach
    void begin() {
        ScanImporter importer = this::unpack;
        registry.add(ScanImporter.class, "zip", importer, Map.of(ScanImporter.MEDIA_TYPES, "application/zip"));
        registry.add(BlobStore.class, "files", new Shelf(folder), Map.of());
        PluginCalls calls = new PluginCalls(registry, TrialWorld.settings());
        Blobs blobs = new Blobs(calls, TrialWorld.settings());
        arrival = new Arrival(
                UUID.randomUUID(),
                exam,
                blobs.put(bytes("an archive")),
                "application/zip",
                "lot.zip",
                LAYOUT,
                SPLIT,
                Arrival.State.RECEIVED,
                Optional.empty(),
                Arrival.Content.NOTHING,
                "chef",
                Instant.EPOCH,
                0);
        Auditing audit = new Auditing(ReadOnly.of(AuditTrail.class, Map.of("add", given -> null)));
        ScanRepository scans = ReadOnly.of(ScanRepository.class, scans());
        BatchOpening opening = new BatchOpening(scans, ReadOnly.of(JobQueue.class, jobs()), audit);
        ArrivalRepository arrivals = ReadOnly.of(ArrivalRepository.class, arrivals());
        ExamRepository exams =
                ReadOnly.of(ExamRepository.class, Map.of("find", given -> Optional.of(TrialWorld.exam(exam))));
        step = new UnpackStep(
                this,
                arrivals,
                new Importers(registry, calls, new ScanKinds(registry)),
                blobs,
                new ArrivalBatches(arrivals, exams, scans, opening, audit),
                audit,
                new DiskRoom(() -> usable, 100));
    }

    @Test
    void each_document_becomes_a_batch() throws Exception {
        run();
        assertUnpackedOnce();
    }

    @Test
    void a_server_that_died_before_the_batches_were_written_leaves_nothing_that_the_next_run_doubles()
            throws Exception {
        diesAtTheEnd = true;
        assertThatThrownBy(this::run).isInstanceOf(ServerDied.class);
        assertThat(batches).isEmpty();
        assertThat(arrival.state()).isEqualTo(Arrival.State.RECEIVED);

        diesAtTheEnd = false;
        run();
        assertUnpackedOnce();
    }

    @Test
    void a_server_that_died_before_the_job_was_over_does_nothing_when_it_is_run_again() throws Exception {
        run();
        run();
        assertUnpackedOnce();
    }

    @Test
    void a_disk_that_fills_up_stops_the_importer_and_room_lets_the_job_be_run_again() throws Exception {
        usable = 99;
        assertThatThrownBy(this::run).isInstanceOfSatisfying(Problem.class, full -> assertThat(full.kind())
                .isEqualTo(Problem.Kind.STORAGE_FULL));
        assertThat(batches).isEmpty();
        assertThat(used).noneMatch(Files::exists);

        usable = 100;
        run();
        assertUnpackedOnce();
    }

    @Test
    void a_run_that_is_cancelled_is_no_want_of_room() {
        assertThatThrownBy(() -> step.run(job(), new QuietRun(true))).isInstanceOf(InterruptedException.class);
    }

    private void assertUnpackedOnce() {
        assertThat(arrival.state()).isEqualTo(Arrival.State.UNPACKED);
        assertThat(arrival.content().parts())
                .extracting(Arrival.Part::name, Arrival.Part::known)
                .containsExactly(tuple("a.pdf", false), tuple("b.pdf", false));
        assertThat(batches.values())
                .extracting(Batch::fileName, Batch::mediaType)
                .containsExactly(tuple("a.pdf", "application/pdf"), tuple("b.pdf", "application/pdf"));
        assertThat(enqueued).containsExactly(JobKind.INDEX, JobKind.INDEX);
        assertThat(used).as("folders for what is unpacked").isNotEmpty().noneMatch(Files::exists);
    }

    private void run() throws Exception {
        step.run(job(), new QuietRun(false));
    }

    private Job job() {
        return new Job(
                UUID.randomUUID(),
                JobKind.UNPACK,
                exam,
                arrival.id(),
                Job.State.RUNNING,
                0,
                0,
                0,
                1,
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty());
    }

    private ImportedScans unpack(ArrivedScans arrived, Path into, Cancellation cancellation)
            throws IOException, InterruptedException {
        used.add(into);
        List<ImportedDocument> documents = new ArrayList<>();
        for (String name : List.of("a.pdf", "b.pdf")) {
            cancellation.check();
            Path file = Files.writeString(into.resolve(name), "%PDF " + name);
            documents.add(new ImportedDocument(name, List.of(new Document(file, "application/pdf")), name, List.of()));
        }
        return new ImportedScans(documents, List.of());
    }

    /** As a server that dies: what the unit of work did is undone. */
    @Override
    public <T> T write(Supplier<T> work) {
        if (diesAtTheEnd) {
            throw new ServerDied();
        }
        return work.get();
    }

    private Map<String, Function<Object[], Object>> arrivals() {
        return Map.of(
                "find", given -> Optional.of(arrival),
                "findLocked", given -> Optional.of(arrival),
                "update", given -> arrival = (Arrival) given[0]);
    }

    private Map<String, Function<Object[], Object>> scans() {
        return Map.of("addIssues", given -> null, "add", given -> {
            Batch batch = (Batch) given[0];
            Batch same = batches.putIfAbsent(batch.blob().sha256(), batch);
            if (same != null) {
                throw Problem.conflict("scan-duplicate", Map.of("batch", same.id()));
            }
            return batch;
        });
    }

    private Map<String, Function<Object[], Object>> jobs() {
        return Map.of("enqueue", given -> {
            enqueued.add((JobKind) given[0]);
            return UUID.randomUUID();
        });
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static final class ServerDied extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private record QuietRun(boolean requested) implements Run {
        @Override
        public void progress(int done, int total) {}
    }

    /** Keeps blobs by what they say. */
    private record Shelf(Path folder) implements BlobStore {

        @Override
        public BlobRef put(InputStream bytes) throws IOException {
            byte[] all = bytes.readAllBytes();
            BlobRef blob = new BlobRef(String.format("%064x", new BigInteger(1, all)), all.length);
            Files.write(folder.resolve(blob.sha256()), all);
            return blob;
        }

        @Override
        public InputStream open(BlobRef blob) throws IOException {
            return Files.newInputStream(file(blob));
        }

        @Override
        public Path file(BlobRef blob) {
            return folder.resolve(blob.sha256());
        }

        @Override
        public boolean delete(BlobRef blob) {
            try {
                return Files.deleteIfExists(file(blob));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
