package org.korrigo.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.arrival.ArrivedScans;
import org.korrigo.spi.arrival.ImportRemark;
import org.korrigo.spi.arrival.ImportedDocument;
import org.korrigo.spi.arrival.ImportedScans;
import org.korrigo.spi.arrival.ScanImporter;
import org.korrigo.spi.document.Document;

/** What every importer of scans promises. */
public abstract class ScanImporterContract {

    private static final String CODE = "[a-z][a-z0-9-]*";

    @TempDir
    Path kit;

    protected abstract ScanImporter importer();

    /** A sound file of the importer's kind, written into {@code directory}: at least one document comes out of it. */
    protected abstract Document sample(Path directory) throws IOException;

    @Test
    void makesAtLeastOneDocumentOfASoundArrival() throws Exception {
        assertThat(made(arrival()).scans().documents()).isNotEmpty().allSatisfy(document -> assertThat(document.files())
                .allSatisfy(file -> {
                    assertThat(Files.size(file.file())).isPositive();
                    assertThat(file.mediaType()).matches("[a-z]+/[a-z0-9.+-]+");
                }));
    }

    @Test
    void namesDocumentsForPeopleAndNeverByAPath() throws Exception {
        assertThat(made(arrival()).scans().documents())
                .extracting(ImportedDocument::name)
                .allMatch(name -> !name.isBlank() && !name.matches(".*[/\\\\\\p{Cntrl}].*"));
    }

    @Test
    void writesIntoItsFolderAloneAndLeavesTheArrivalAsItIs() throws Exception {
        ArrivedScans arrival = arrival();
        Path arrived = arrival.files().get(0).file();
        byte[] before = Files.readAllBytes(arrived);
        Made made = made(arrival);
        assertThat(Files.readAllBytes(arrived)).isEqualTo(before);
        assertThat(list(arrived.getParent())).containsExactly(arrived);
        assertThat(made.files())
                .allMatch(file -> file.normalize().startsWith(made.folder()))
                .doesNotHaveDuplicates();
    }

    @Test
    void explainsWhatItRemarks() throws Exception {
        ImportedScans scans = made(arrival()).scans();
        List<ImportRemark> remarks = new ArrayList<>(scans.remarks());
        scans.documents().forEach(document -> remarks.addAll(document.remarks()));
        assertThat(remarks).allSatisfy(remark -> {
            assertThat(remark.code()).matches(CODE);
            assertThat(remark.detail()).isNotBlank();
        });
    }

    /** The core knows by their bytes which documents it has already. */
    @Test
    void makesTheSameBytesOfTheSameFileAgain() throws Exception {
        ArrivedScans arrival = arrival();
        assertThat(contents(made(arrival))).isEqualTo(contents(made(arrival)));
    }

    @Test
    void refusesNoiseHalfAFileAndNothingWithACode() throws Exception {
        byte[] sound = Files.readAllBytes(arrival().files().get(0).file());
        byte[] noise = new byte[4096];
        new Random(1).nextBytes(noise);
        for (byte[] bytes : List.of(noise, Arrays.copyOf(sound, sound.length / 2), new byte[0])) {
            ArrivedScans bad = holding(bytes);
            assertThatThrownBy(() -> made(bad)).isInstanceOfSatisfying(PluginException.class, e -> assertThat(e.code())
                    .matches(CODE));
        }
    }

    @Test
    void stopsWhenNobodyWaitsForItAnyMore() throws Exception {
        ArrivedScans arrival = arrival();
        Path folder = folder();
        assertThatThrownBy(() -> importer().documents(arrival, folder, () -> true))
                .isInstanceOf(InterruptedException.class);
    }

    @Test
    void servesFourThreadsAtOnce() throws Exception {
        ArrivedScans arrival = arrival();
        List<Integer> once = contents(made(arrival));
        assertThat(AtOnce.call(4, () -> contents(made(arrival)))).containsOnly(once);
    }

    /** What came of one call, and where. */
    private record Made(ImportedScans scans, Path folder) {

        List<Path> files() {
            return scans.documents().stream()
                    .flatMap(document -> document.files().stream())
                    .map(Document::file)
                    .toList();
        }
    }

    private Made made(ArrivedScans arrival) throws Exception {
        Path folder = folder();
        return new Made(importer().documents(arrival, folder, Cancellation.NEVER), folder);
    }

    private static List<Integer> contents(Made made) {
        return made.files().stream().map(ScanImporterContract::content).toList();
    }

    private static int content(Path file) {
        try {
            return Arrays.hashCode(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ArrivedScans arrival() throws IOException {
        Document sample = sample(folder());
        return new ArrivedScans(sample.file().getFileName().toString(), List.of(sample));
    }

    private ArrivedScans holding(byte[] bytes) throws IOException {
        Document sample = sample(folder());
        Files.write(sample.file(), bytes);
        return new ArrivedScans(sample.file().getFileName().toString(), List.of(sample));
    }

    private Path folder() throws IOException {
        return Files.createTempDirectory(kit, "scans");
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
