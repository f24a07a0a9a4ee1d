package org.korrigo.application.internal.bin;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.korrigo.application.internal.Blobs;
import org.korrigo.application.internal.bin.ArchiveContents.Entry;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.bin.ExamBin;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.exam.Exam;
import org.korrigo.spi.storage.BlobRef;

/** Writes exams into one ZIP. Scans and PDFs are packed tightly already: they are hardly compressed. */
final class ArchiveWriter implements AutoCloseable {

    private static final int FAST = 1;

    private final UnitOfWork work;
    private final ExamBin bin;
    private final CopyRepository copies;
    private final Blobs blobs;
    private final ZipOutputStream zip;
    private final List<Entry> entries = new ArrayList<>();

    ArchiveWriter(UnitOfWork work, ExamBin bin, CopyRepository copies, Blobs blobs, Path file) throws IOException {
        this.work = work;
        this.bin = bin;
        this.copies = copies;
        this.blobs = blobs;
        this.zip = new ZipOutputStream(Files.newOutputStream(file));
        zip.setLevel(FAST);
    }

    /** @param documents for people, by name */
    void add(Exam exam, Map<String, byte[]> documents) throws IOException {
        String folder = exam.reference() + "/";
        byte[] rows = work.read(() -> packed(exam));
        write(folder + "rows.zip", rows);
        List<Copy> all = work.read(() -> copies.ofExam(exam.id()));
        List<BlobRef> named = work.read(() -> bin.files(exam.id()));
        Map<String, String> names = names(all);
        List<ArchiveContents.File> files = new ArrayList<>();
        for (BlobRef blob : named) {
            String entry = folder + names.getOrDefault(blob.sha256(), "files/" + blob.sha256());
            zip.putNextEntry(new ZipEntry(entry));
            Files.copy(blobs.file(blob), zip);
            zip.closeEntry();
            files.add(new ArchiveContents.File(blob.sha256(), blob.size(), entry));
        }
        for (Map.Entry<String, byte[]> document : documents.entrySet()) {
            write(folder + document.getKey(), document.getValue());
        }
        entries.add(new Entry(
                exam.id().toString(),
                exam.reference(),
                exam.name(),
                all.size(),
                folder + "rows.zip",
                sha256(rows),
                files));
    }

    /** Final PDFs by the number of their copy; two copies never have the same bytes. */
    private static Map<String, String> names(List<Copy> copies) {
        Map<String, String> names = new HashMap<>();
        copies.forEach(copy ->
                copy.finalPdf().ifPresent(pdf -> names.put(pdf.blob().sha256(), "copies/" + copy.number() + ".pdf")));
        return names;
    }

    private byte[] packed(Exam exam) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            bin.pack(exam.id(), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the archive with the list of what is in it. */
    void finish(int year) throws IOException {
        ArchiveContents contents = new ArchiveContents(ArchiveContents.FORMAT, year, entries);
        write(ArchiveContents.NAME, new ObjectMapper().writeValueAsBytes(contents));
        zip.finish();
    }

    private void write(String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
