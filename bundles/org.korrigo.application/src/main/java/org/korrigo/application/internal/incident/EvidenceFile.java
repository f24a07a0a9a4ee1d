package org.korrigo.application.internal.incident;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.korrigo.application.incident.EvidenceView;
import org.korrigo.domain.Problem;

/** A ZIP that only the server's user can read. */
final class EvidenceFile implements AutoCloseable {

    private final Path file;
    private final MessageDigest digest;
    private final ZipOutputStream zip;
    private final List<String> parts = new ArrayList<>();

    /** Makes a text when it is its turn. */
    @FunctionalInterface
    interface Text {
        String get() throws IOException;
    }

    private EvidenceFile(Path file, MessageDigest digest, OutputStream out) {
        this.file = file;
        this.digest = digest;
        this.zip = new ZipOutputStream(new DigestOutputStream(out, digest), StandardCharsets.UTF_8);
    }

    static EvidenceFile create(Path file) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)
                    .close();
            return new EvidenceFile(file, digest, Files.newOutputStream(file));
        } catch (FileAlreadyExistsException e) {
            throw Problem.conflict("file-exists", Map.of("file", file.toString()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** A part that fails says so in its place. */
    void text(String name, Text text) throws IOException {
        String content;
        try {
            content = text.get();
        } catch (IOException | RuntimeException e) {
            content = "could not be read: " + e + "\n";
        }
        begin(name);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    void file(String name, Path source) throws IOException {
        try (InputStream in = Files.newInputStream(source)) {
            begin(name);
            in.transferTo(zip);
            zip.closeEntry();
        } catch (NoSuchFileException rotated) {
            text(name + ".missing", () -> "was rotated away while it was collected\n");
        }
    }

    private void begin(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        parts.add(name);
    }

    EvidenceView finish() throws IOException {
        zip.close();
        return new EvidenceView(file, Files.size(file), HexFormat.of().formatHex(digest.digest()), List.copyOf(parts));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
