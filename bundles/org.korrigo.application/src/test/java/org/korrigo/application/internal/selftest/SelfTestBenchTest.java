package org.korrigo.application.internal.selftest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.application.internal.plugin.KnownPlugins;
import org.korrigo.application.plugin.SelfTestReport;
import org.korrigo.application.plugin.SelfTestReport.SelfTestCheck;
import org.korrigo.domain.Problem;
import org.korrigo.layout.LayoutRegistry;
import org.korrigo.layout.ListedLayout;
import org.korrigo.plugin.PluginOptions;
import org.korrigo.plugin.PluginType;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.export.ExamResults;
import org.korrigo.spi.export.ResultExporter;
import org.korrigo.spi.identity.IdentityCandidate;
import org.korrigo.spi.identity.IdentityMatcher;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;
import org.korrigo.spi.ocr.OcrCandidate;
import org.korrigo.spi.ocr.OcrEngine;
import org.korrigo.spi.ocr.OcrResult;
import org.korrigo.spi.split.PlannedBooklet;
import org.korrigo.spi.split.PlannedPage;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.spi.split.SplitStrategy;
import org.korrigo.spi.storage.BlobRef;
import org.korrigo.spi.storage.BlobStore;

class SelfTestBenchTest {

    private static final Map<String, Object> CSV =
            Map.of(ResultExporter.MEDIA_TYPE, "text/csv", ResultExporter.FILE_EXTENSION, "csv");
    private static final Zone NAME = new Zone(
            "last-name", 1, new Region(0, 0, 1, 0.1), ZoneRole.IDENTITY, WritingKind.HANDWRITTEN_CAPITALS, 0, "");
    private static final BookletLayout LAYOUT = new BookletLayout(
            "a4", "2.0.0", Map.of("fr", "A4"), SheetKind.A4_PAGES, 4, "pages", Options.NONE, List.of(NAME));

    private final KnownPlugins plugins = new KnownPlugins();

    @Test
    void anHonestExporterPasses() {
        SelfTestReport report = tried(PluginType.EXPORT, exporter("a;b"), CSV);
        assertThat(report.checks()).allMatch(SelfTestCheck::passed).hasSize(4);
        assertThat(report.passed()).isTrue();
        assertThat(report.version()).isEqualTo("1.1.0");
    }

    @Test
    void anExporterThatClosesTheStreamOrWritesOtherBytesIsFound() {
        AtomicInteger calls = new AtomicInteger();
        ResultExporter rude = (results, options, out) -> {
            out.write(calls.incrementAndGet());
            out.close();
        };
        assertThat(failed(tried(PluginType.EXPORT, rude, CSV)))
                .containsExactly("writes-and-leaves-the-stream-open", "writes-the-same-bytes-twice");
        ResultExporter random = (results, options, out) -> out.write(calls.incrementAndGet());
        assertThat(failed(tried(PluginType.EXPORT, random, Map.of())))
                .containsExactly("describes-its-file", "writes-the-same-bytes-twice");
        ResultExporter hasty = (results, options, out) -> {
            out.write(1);
            if (results.copies().isEmpty()) {
                throw new PluginException("export-nothing-graded", "Nothing.");
            }
        };
        assertThat(failed(tried(PluginType.EXPORT, hasty, CSV))).containsExactly("writes-nothing-when-it-refuses");
    }

    @Test
    void aPluginThatThrowsIsReportedWithWhatItThrew() {
        ResultExporter broken = (results, options, out) -> {
            throw new NoClassDefFoundError("org/example/Gone");
        };
        assertThat(tried(PluginType.EXPORT, broken, CSV).checks().get(1).detail())
                .contains("org/example/Gone");
        OcrEngine strict = request -> {
            throw new PluginException("model-missing", "Install the model.");
        };
        assertThat(tried(PluginType.OCR, strict, Map.of()).checks())
                .allMatch(check -> !check.passed() && check.detail().contains("model-missing"));
    }

    @Test
    void aPluginThatHangsIsInterruptedAndNotAskedAgain() throws Exception {
        AtomicInteger interrupted = new AtomicInteger();
        OcrEngine stuck = request -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                interrupted.incrementAndGet();
                throw e;
            }
            return OcrResult.NOTHING;
        };
        long start = System.nanoTime();
        SelfTestReport report =
                bench(Duration.ofMillis(200)).tryPlugin(plugins.add(PluginType.OCR, "stuck", stuck, Map.of()));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(report.checks().get(0).detail()).startsWith("No answer within");
        assertThat(report.checks().get(1).detail()).startsWith("Not tried");
        assertThat(report.passed()).isFalse();
        for (int i = 0; i < 100 && interrupted.get() == 0; i++) {
            Thread.sleep(20);
        }
        assertThat(interrupted).hasValue(1);
    }

    @Test
    void anOcrEngineThatInventsIsFound() {
        assertThat(failed(tried(PluginType.OCR, (OcrEngine) request -> OcrResult.NOTHING, Map.of())))
                .isEmpty();
        OcrEngine dreamer = request -> new OcrResult(List.of(new OcrCandidate("7", 0.2), new OcrCandidate("X", 0.9)));
        assertThat(failed(tried(PluginType.OCR, dreamer, Map.of())))
                .containsExactly(
                        "declines-a-zone-with-nothing-to-read",
                        "reads-nothing-on-a-blank-zone",
                        "reads-allowed-characters-best-first");
    }

    @Test
    void aMatcherThatGuessesIsFound() {
        IdentityMatcher guess = (evidence, roster, options) -> List.of(new IdentityCandidate("s1", 0.4, "x"), of("s9"));
        assertThat(failed(tried(PluginType.IDENTITY, guess, Map.of())))
                .containsExactly(
                        "proposes-nobody-without-evidence",
                        "proposes-nobody-from-an-empty-list",
                        "ranks-entries-of-the-list-best-first");
        assertThat(failed(tried(PluginType.IDENTITY, (IdentityMatcher) (e, r, o) -> List.of(), Map.of())))
                .isEmpty();
    }

    private static IdentityCandidate of(String entry) {
        return new IdentityCandidate(entry, 0.9, "");
    }

    @Test
    void aStrategyThatForgetsAPageIsFound() {
        SplitStrategy forgetful = request -> new SplitPlan(
                request.pages().stream()
                        .skip(1)
                        .map(page -> booklet(page.number()))
                        .toList(),
                List.of(),
                List.of());
        assertThat(failed(tried(PluginType.SPLIT, forgetful, Map.of()))).containsExactly("uses-each-page-once");
        SplitStrategy sound = request -> new SplitPlan(
                request.pages().stream().map(page -> booklet(page.number())).toList(), List.of(), List.of());
        assertThat(failed(tried(PluginType.SPLIT, sound, Map.of()))).isEmpty();
        SplitStrategy greedy = request ->
                new SplitPlan(request.pages().stream().map(page -> booklet(1)).toList(), List.of(), List.of());
        assertThat(failed(tried(PluginType.SPLIT, greedy, Map.of())))
                .containsExactly("uses-each-page-once", "uses-no-part-of-a-page-twice");
    }

    @Test
    void aStrategyMayDeclineAPlainLayoutButNotItsOwn() {
        SplitStrategy choosy = request -> {
            throw new PluginException("layout-unsuitable", "Zones are missing.");
        };
        assertThat(failed(tried(PluginType.SPLIT, choosy, Map.of()))).isEmpty();
        var own = bench(Duration.ofSeconds(20)).tryPlugin(plugins.add(PluginType.SPLIT, "pages", choosy, Map.of()));
        assertThat(own.passed()).isFalse();
    }

    private static PlannedBooklet booklet(int page) {
        return new PlannedBooklet(List.of(new PlannedPage(page, Region.WHOLE, Rotation.NONE, 1)), 1, List.of());
    }

    @Test
    void aStoreThatForgetsNothingOrTooMuchIsFound(@TempDir Path folder) {
        assertThat(failed(tried(PluginType.STORAGE, new Folder(folder, true), Map.of())))
                .isEmpty();
        assertThat(folder).isEmptyDirectory();
        assertThat(failed(tried(PluginType.STORAGE, new Folder(folder, false), Map.of())))
                .containsExactly("stores-the-same-bytes-once", "holds-nothing-after-delete");
    }

    @Test
    void aLayoutIsHeldAgainstTheServerItIsOn() {
        assertThat(failed(bench(Duration.ofSeconds(20)).tryLayout("a4")))
                .containsExactly("uses-a-split-strategy-that-is-there", "gives-it-options-it-knows");
        plugins.add(PluginType.SPLIT, "pages", null, Map.of());
        SelfTestReport report = bench(Duration.ofSeconds(20)).tryLayout("a4");
        assertThat(failed(report)).isEmpty();
        assertThat(report.version()).isEqualTo("2.0.0");
        assertThatThrownBy(() -> bench(Duration.ofSeconds(20)).tryLayout("none"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("layout-not-found");
    }

    private static ResultExporter exporter(String text) {
        return (ExamResults results, Options options, java.io.OutputStream out) -> {
            if (results.copies().isEmpty()) {
                throw new PluginException("export-nothing-graded", "Nothing.");
            }
            out.write(text.getBytes());
            out.write(new BigDecimal("1").toString().getBytes());
        };
    }

    private SelfTestReport tried(PluginType type, Object plugin, Map<String, Object> properties) {
        String id = "p" + plugins.entries().size();
        return bench(Duration.ofSeconds(20)).tryPlugin(plugins.add(type, id, plugin, properties));
    }

    private SelfTestBench bench(Duration limit) {
        return new SelfTestBench(plugins, new OneLayout(), (plugin, locale) -> PluginOptions.NONE, limit);
    }

    private static List<String> failed(SelfTestReport report) {
        return report.checks().stream()
                .filter(check -> !check.passed())
                .map(SelfTestCheck::name)
                .toList();
    }

    private record OneLayout() implements LayoutRegistry {

        @Override
        public List<ListedLayout> layouts() {
            return List.of(new ListedLayout("a4", "2.0.0", "test", ListedLayout.State.ACTIVE, ""));
        }

        @Override
        public Optional<BookletLayout> find(String id) {
            return id.equals("a4") ? Optional.of(LAYOUT) : Optional.empty();
        }
    }

    /** @param deletes whether it does what delete promises */
    private record Folder(Path folder, boolean deletes) implements BlobStore {

        @Override
        public BlobRef put(InputStream bytes) throws IOException {
            byte[] all = bytes.readAllBytes();
            BlobRef blob = new BlobRef(HexFormat.of().formatHex(sha256(all)), all.length);
            Files.write(place(blob), all);
            return blob;
        }

        @Override
        public InputStream open(BlobRef blob) throws IOException {
            return new ByteArrayInputStream(Files.readAllBytes(file(blob)));
        }

        @Override
        public Path file(BlobRef blob) throws IOException {
            if (!Files.exists(place(blob))) {
                throw new NoSuchFileException(blob.sha256());
            }
            return place(blob);
        }

        @Override
        public boolean delete(BlobRef blob) throws IOException {
            return !deletes || Files.deleteIfExists(place(blob));
        }

        private Path place(BlobRef blob) {
            return folder.resolve(blob.sha256());
        }

        private static byte[] sha256(byte[] bytes) throws IOException {
            try {
                return MessageDigest.getInstance("SHA-256").digest(bytes);
            } catch (java.security.NoSuchAlgorithmException e) {
                throw new IOException(e);
            }
        }
    }
}
