package org.korrigo.application.internal.bin;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.korrigo.application.internal.bin.ArchiveContents.Entry;
import org.korrigo.domain.Problem;

/** Reads an archive. What it names itself is looked for in it; no name of it ever becomes a path. */
final class ArchiveReader implements AutoCloseable {

    private final ZipFile zip;
    private final ArchiveContents contents;

    ArchiveReader(Path file) {
        try {
            zip = new ZipFile(file.toFile());
            try (InputStream text = open(ArchiveContents.NAME)) {
                contents = new ObjectMapper().readValue(text, ArchiveContents.class);
            }
        } catch (IOException e) {
            throw damaged(file.getFileName().toString());
        }
        if (contents.format() > ArchiveContents.FORMAT) {
            throw damaged(ArchiveContents.NAME);
        }
    }

    List<Entry> exams() {
        return contents.exams();
    }

    /** Every byte. @throws Problem {@code archive-damaged} */
    void verify() {
        for (Entry exam : exams()) {
            check(exam.rows(), exam.rowsSha256());
            exam.files().forEach(file -> check(file.entry(), file.sha256()));
        }
    }

    private void check(String entry, String sha256) {
        MessageDigest digest = ArchiveWriter.digest();
        try (InputStream bytes = new DigestInputStream(open(entry), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw damaged(entry);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw damaged(entry);
        }
    }

    InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(name);
        }
        return zip.getInputStream(entry);
    }

    static Problem damaged(String entry) {
        return Problem.conflict("exam-archive-damaged", Map.of("entry", entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
