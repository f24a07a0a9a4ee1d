package org.korrigo.application.internal.bin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.korrigo.application.bin.ArchivedExam;
import org.korrigo.application.bin.DeletedExams;
import org.korrigo.application.bin.ExamArchives;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.Blobs;
import org.korrigo.application.internal.bin.ArchiveContents.Entry;
import org.korrigo.application.result.PreparedFile;
import org.korrigo.application.result.Results;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.bin.ExamBin;
import org.korrigo.domain.bin.ExamRemains;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.ExamRepository;
import org.korrigo.spi.Options;
import org.korrigo.spi.storage.BlobRef;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Archives exams of a year, and restores them. */
@Component
public final class ArchiveDesk implements ExamArchives {

    private static final String NOTHING = "";

    private final UnitOfWork work;
    private final ExamBin bin;
    private final ExamRepository exams;
    private final CopyRepository copies;
    private final Blobs blobs;
    private final Results results;
    private final DeletedExams deleted;
    private final Auditing audit;

    /** What the desk works with. */
    @Activate
    public ArchiveDesk(
            @Reference UnitOfWork work,
            @Reference ExamBin bin,
            @Reference ExamRepository exams,
            @Reference CopyRepository copies,
            @Reference Blobs blobs,
            @Reference Results results,
            @Reference DeletedExams deleted,
            @Reference Auditing audit) {
        this.work = work;
        this.bin = bin;
        this.exams = exams;
        this.copies = copies;
        this.blobs = blobs;
        this.results = results;
        this.deleted = deleted;
        this.audit = audit;
    }

    @Override
    public List<ArchivedExam> plan(Actor actor, int year) {
        actor.require(Role.ADMIN);
        return work.read(() -> of(year).stream().map(this::planned).toList());
    }

    private List<Exam> of(int year) {
        return exams.all().stream()
                .filter(exam -> exam.date().getYear() == year)
                .toList();
    }

    private ArchivedExam planned(Exam exam) {
        ExamRemains remains = bin.remains(exam.id());
        boolean busy = remains.runningJobs() > 0 || remains.heldCopies() > 0;
        int copies = remains.rows().getOrDefault("copy", 0L).intValue();
        return new ArchivedExam(
                exam.id(),
                exam.reference(),
                exam.name(),
                copies,
                remains.files(),
                remains.bytes(),
                busy ? "exam-busy" : NOTHING);
    }

    @Override
    public List<ArchivedExam> archive(Actor actor, int year, Path file) throws IOException {
        actor.require(Role.ADMIN);
        if (Files.exists(file)) {
            throw Problem.conflict("exam-archive-exists", Map.of("file", file.toString()));
        }
        List<Exam> found = work.read(() -> of(year));
        if (found.isEmpty()) {
            throw Problem.conflict("exam-archive-empty", Map.of("year", year));
        }
        List<ArchivedExam> plan = new ArrayList<>();
        for (Exam exam : found) {
            work.read(() -> {
                BinDesk.requireIdle(exam, bin.remains(exam.id()));
                return plan.add(planned(exam));
            });
        }
        write(actor, year, found, file);
        for (Exam exam : found) {
            deleted.delete(actor, exam.reference(), "archive " + file.getFileName());
        }
        return plan;
    }

    /** The file gets its name once every byte of it has been read again. */
    private void write(Actor actor, int year, List<Exam> found, Path file) throws IOException {
        Path arriving = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (ArchiveWriter writer = new ArchiveWriter(work, bin, copies, blobs, arriving)) {
                for (Exam exam : found) {
                    writer.add(exam, documents(actor, exam));
                }
                writer.finish(year);
            }
            try (ArchiveReader reader = new ArchiveReader(arriving)) {
                reader.verify();
            }
            Files.move(arriving, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(arriving);
        }
        work.run(() -> audit.record(
                actor,
                "exam.archive",
                file.getFileName(),
                Map.of("year", Integer.toString(year), "exams", Integer.toString(found.size()))));
    }

    /** What people read who have no Korrigo. An exam without a final mark has no results. */
    private Map<String, byte[]> documents(Actor actor, Exam exam) throws IOException {
        Map<String, byte[]> documents = new TreeMap<>();
        documents.put("exam.json", json(work.read(() -> bin.remains(exam.id()).rows())));
        try (PreparedFile csv = results.export(actor, exam.reference(), "csv", Options.NONE);
                InputStream bytes = csv.open()) {
            documents.put("results.csv", bytes.readAllBytes());
        } catch (Problem none) {
            documents.put("results.txt", none.code().getBytes(UTF_8));
        }
        return documents;
    }

    private static byte[] json(Object value) {
        try {
            return new ObjectMapper().writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<ArchivedExam> look(Actor actor, Path file) throws IOException {
        actor.require(Role.ADMIN);
        try (ArchiveReader reader = new ArchiveReader(file)) {
            reader.verify();
            return reader.exams().stream().map(this::found).toList();
        }
    }

    private ArchivedExam found(Entry exam) {
        boolean there = work.read(() -> exams.findByReference(exam.reference()).isPresent()
                || exams.find(UUID.fromString(exam.id())).isPresent());
        long bytes = exam.files().stream().mapToLong(ArchiveContents.File::size).sum();
        return new ArchivedExam(
                UUID.fromString(exam.id()),
                exam.reference(),
                exam.name(),
                exam.copies(),
                exam.files().size(),
                bytes,
                there ? "exam-exists" : NOTHING);
    }

    @Override
    public List<ArchivedExam> restore(Actor actor, Path file) throws IOException {
        actor.require(Role.ADMIN);
        List<ArchivedExam> back = new ArrayList<>();
        try (ArchiveReader reader = new ArchiveReader(file)) {
            reader.verify();
            for (Entry entry : reader.exams()) {
                ArchivedExam exam = found(entry);
                if (exam.obstacle().isEmpty()) {
                    restore(actor, reader, entry);
                    back.add(exam);
                }
            }
        }
        return back;
    }

    private void restore(Actor actor, ArchiveReader reader, Entry entry) throws IOException {
        for (ArchiveContents.File file : entry.files()) {
            try (InputStream bytes = reader.open(file.entry())) {
                BlobRef kept = blobs.put(bytes);
                if (!kept.sha256().equals(file.sha256())) {
                    throw ArchiveReader.damaged(file.entry());
                }
            }
        }
        work.run(() -> {
            try (InputStream rows = reader.open(entry.rows())) {
                UUID exam = bin.unpack(rows);
                audit.record(actor, "exam.restore", exam, Map.of("reference", entry.reference()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
