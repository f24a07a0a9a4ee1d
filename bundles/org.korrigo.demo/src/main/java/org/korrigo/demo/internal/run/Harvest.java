package org.korrigo.demo.internal.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.korrigo.demo.internal.rest.Exam;
import org.korrigo.demo.internal.rest.Session;

/** Takes the results home: marks as CSV, marks for Pronote, one PDF a graded copy. */
final class Harvest {

    private final Session admin;
    private final Exam exam;
    private final Path folder;

    Harvest(Session admin, Exam exam, Path folder) {
        this.admin = admin;
        this.exam = exam;
        this.folder = folder;
    }

    /** What was taken. @param rows lines of marks.csv below its heading */
    record Taken(int rows, int pronoteRows, int pdfs) {}

    /** Replaces the results of an earlier run. */
    Taken take() throws IOException, InterruptedException {
        Path copies = Files.createDirectories(folder.resolve("copies"));
        for (Path old : pdfs(copies)) {
            Files.delete(old);
        }
        Path marks = folder.resolve("marks.csv");
        Path pronote = folder.resolve("pronote.csv");
        admin.download(path("csv"), marks);
        admin.download(path("pronote"), pronote);
        Path zip = Files.createTempFile("korrigo-copies", ".zip");
        try {
            admin.download(path("pdf-zip"), zip);
            unpack(zip, copies);
        } finally {
            Files.delete(zip);
        }
        return new Taken(rows(marks), rows(pronote), pdfs(copies).size());
    }

    private String path(String format) {
        return "/exams/" + exam.id() + "/exports/" + format;
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Enumeration<? extends ZipEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                Path target = folder.resolve(entry.getName()).normalize();
                if (!folder.equals(target.getParent())) {
                    throw new IOException("The archive would write outside its folder: " + entry.getName());
                }
                try (InputStream bytes = file.getInputStream(entry)) {
                    Files.copy(bytes, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static List<Path> pdfs(Path copies) throws IOException {
        try (Stream<Path> files = Files.list(copies)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).toList();
        }
    }

    private static int rows(Path csv) throws IOException {
        return (int) new String(Files.readAllBytes(csv), StandardCharsets.UTF_8)
                        .lines()
                        .filter(l -> !l.isBlank())
                        .count()
                - 1;
    }
}
