package org.korrigo.application.internal.selftest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.korrigo.application.internal.Importers;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.arrival.ArrivedScans;
import org.korrigo.spi.arrival.ImportedScans;
import org.korrigo.spi.arrival.ScanImporter;
import org.korrigo.spi.document.Document;

/** What every importer of scans promises. Of media types without a built-in sample only refusals are tried. */
final class ImporterTrials implements SelfTest<ScanImporter> {

    @Override
    public Class<ScanImporter> spi() {
        return ScanImporter.class;
    }

    @Override
    public List<Promise<ScanImporter>> promises(PluginEntry plugin) {
        List<String> types = Importers.mediaTypes(plugin);
        List<Promise<ScanImporter>> promises = new ArrayList<>();
        promises.add(new Promise<>("names-its-media-types", importer -> namesMediaTypes(types)));
        for (String type : types) {
            promises.add(new Promise<>("refuses-noise-with-a-code", importer -> refusesNoise(importer, type)));
            SampleArrival.of(type)
                    .ifPresent(bytes -> promises.add(new Promise<>(
                            "makes-the-same-document-twice", importer -> makesADocument(importer, type, bytes))));
        }
        return promises;
    }

    private static String namesMediaTypes(List<String> types) throws BrokenPromise {
        BrokenPromise.unless(!types.isEmpty(), "The service property " + ScanImporter.MEDIA_TYPES + " is missing.");
        return String.join(", ", types);
    }

    private static String refusesNoise(ScanImporter importer, String type) throws Exception {
        byte[] noise = "neither archive nor image".getBytes(StandardCharsets.UTF_8);
        return Promise.refusal(() -> made(importer, type, noise));
    }

    private static String makesADocument(ScanImporter importer, String type, byte[] bytes) throws Exception {
        byte[] document = made(importer, type, bytes);
        BrokenPromise.unless(document.length > 0, "The document is empty.");
        BrokenPromise.unless(
                Arrays.equals(document, made(importer, type, bytes)), "The second document has other bytes.");
        return document.length + " bytes.";
    }

    /** @return the first file of the first document */
    private static byte[] made(ScanImporter importer, String type, byte[] bytes) throws Exception {
        Path folder = Files.createTempDirectory("korrigo-self-test");
        try (SampleFile file = SampleFile.holding(bytes)) {
            var arrived = new ArrivedScans("sample", List.of(new Document(file.path(), type)));
            ImportedScans made = importer.documents(arrived, folder, Cancellation.NEVER);
            BrokenPromise.unless(!made.documents().isEmpty(), "It makes no document of the sample.");
            return Files.readAllBytes(made.documents().get(0).files().get(0).file());
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
