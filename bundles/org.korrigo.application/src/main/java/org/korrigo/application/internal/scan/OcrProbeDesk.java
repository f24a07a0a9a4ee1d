package org.korrigo.application.internal.scan;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.korrigo.application.internal.Documents;
import org.korrigo.application.internal.Importers;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.application.scan.OcrProbe;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.plugin.PluginRegistry;
import org.korrigo.plugin.PluginRegistry.Called;
import org.korrigo.plugin.PluginType;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.arrival.ArrivedScans;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.ocr.OcrCandidate;
import org.korrigo.spi.ocr.OcrEngine;
import org.korrigo.spi.ocr.OcrRequest;
import org.korrigo.spi.ocr.OcrResult;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings a file the way of a scan, as far as the engines, and forgets it. */
@Component
public final class OcrProbeDesk implements OcrProbe {

    private static final Duration BUDGET = Duration.ofSeconds(20);
    private static final List<WritingKind> KINDS =
            List.of(WritingKind.PRINTED, WritingKind.HANDWRITTEN_CAPITALS, WritingKind.HANDWRITTEN_DIGITS);

    private final PluginRegistry registry;
    private final PluginCalls plugins;
    private final Documents documents;
    private final Importers importers;

    @Activate
    public OcrProbeDesk(
            @Reference PluginRegistry registry,
            @Reference PluginCalls plugins,
            @Reference Documents documents,
            @Reference Importers importers) {
        this.registry = registry;
        this.plugins = plugins;
        this.documents = documents;
        this.importers = importers;
    }

    @Override
    public List<Reading> read(Actor actor, String fileName, InputStream bytes, Optional<String> engine)
            throws IOException {
        actor.require(Role.ADMIN);
        Path folder = Files.createTempDirectory(ScanTrial.PREFIX);
        try {
            GreyImage image = firstPage(document(fileName, bytes, folder));
            List<Reading> readings = new ArrayList<>();
            for (String id : engine.map(List::of).orElseGet(this::serving)) {
                for (WritingKind kind : KINDS) {
                    readings.add(read(id, kind, image));
                }
            }
            return readings;
        } catch (InterruptedException e) {
            throw PluginCalls.interrupted();
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

    private List<String> serving() {
        return registry.entries().stream()
                .filter(entry -> entry.type() == PluginType.OCR && entry.serving())
                .map(PluginEntry::id)
                .toList();
    }

    private Document document(String name, InputStream bytes, Path folder) throws IOException, InterruptedException {
        BufferedInputStream buffered = new BufferedInputStream(bytes, 1 << 16);
        String mediaType = FirstBytes.mediaType(name, buffered)
                .orElseThrow(() -> Problem.invalid("scan-not-a-document", Map.of("name", name)));
        Path file = folder.resolve("given");
        Files.copy(buffered, file, StandardCopyOption.REPLACE_EXISTING);
        Document given = new Document(file, mediaType);
        if (importers.isNotNeeded(mediaType)) {
            return given;
        }
        Path made = Files.createDirectory(folder.resolve("made"));
        return importers
                .open(new ArrivedScans(name, List.of(given)), made, Cancellation.NEVER)
                .result()
                .documents()
                .stream()
                .findFirst()
                .map(imported -> imported.files().get(0))
                .orElseThrow(() -> Problem.invalid("scan-not-a-document", Map.of("name", name)));
    }

    private GreyImage firstPage(Document document) throws InterruptedException {
        PageFacts page = documents
                .read(document, reader -> reader.index(document, Cancellation.NEVER))
                .result()
                .pages()
                .get(0);
        return documents
                .read(document, reader -> reader.luma(document, page, Region.WHOLE, Rotation.NONE))
                .result();
    }

    private Reading read(String engine, WritingKind kind, GreyImage image) throws InterruptedException {
        OcrRequest request = new OcrRequest(image, kind, 0, "", List.of(Locale.FRENCH), BUDGET);
        Called<OcrResult> read = plugins.call(OcrEngine.class, engine, ocr -> ocr.recognise(request));
        Optional<OcrCandidate> best = read.result().candidates().stream().findFirst();
        return new Reading(
                read.by(),
                kind.name(),
                best.map(OcrCandidate::text).orElse(""),
                best.map(OcrCandidate::confidence).orElse(0.0));
    }
}
