package org.korrigo.application.internal.bin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.domain.Problem;

class ArchiveReaderTest {

    private static final String ROWS = "rows";
    private static final String PDF = "pdf";

    @TempDir
    Path directory;

    private Path archive(int format, Map<String, String> entries) throws Exception {
        var pdf = new ArchiveContents.File(ArchiveWriter.sha256(PDF.getBytes()), PDF.length(), "bac/copies/K1.pdf");
        var exam = new ArchiveContents.Entry(
                "00000000-0000-0000-0000-000000000001",
                "bac",
                "Bac",
                1,
                "bac/rows.zip",
                ArchiveWriter.sha256(ROWS.getBytes()),
                List.of(pdf));
        Path file = directory.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes());
            }
            zip.putNextEntry(new ZipEntry(ArchiveContents.NAME));
            zip.write(new ObjectMapper().writeValueAsBytes(new ArchiveContents(format, 2025, List.of(exam))));
        }
        return file;
    }

    private static void read(Path file) throws Exception {
        try (ArchiveReader reader = new ArchiveReader(file)) {
            reader.verify();
            assertThat(reader.exams()).hasSize(1);
        }
    }

    private static void refused(Path file) {
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo("exam-archive-damaged"));
    }

    @Test
    void anArchiveThatIsWholeIsRead() throws Exception {
        read(archive(1, Map.of("bac/rows.zip", ROWS, "bac/copies/K1.pdf", PDF)));
    }

    @Test
    void whatIsMissingSpoiltCutOffOrOfALaterVersionIsRefused() throws Exception {
        refused(archive(1, Map.of("bac/rows.zip", ROWS)));
        refused(archive(1, Map.of("bac/rows.zip", ROWS, "bac/copies/K1.pdf", "other")));
        refused(archive(1, Map.of("bac/rows.zip", "other", "bac/copies/K1.pdf", PDF)));
        refused(archive(2, Map.of("bac/rows.zip", ROWS, "bac/copies/K1.pdf", PDF)));
        Path cut = archive(1, Map.of("bac/rows.zip", ROWS, "bac/copies/K1.pdf", PDF));
        byte[] bytes = Files.readAllBytes(cut);
        Files.write(cut, Arrays.copyOf(bytes, bytes.length - 30));
        refused(cut);
    }
}
