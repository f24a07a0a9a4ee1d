package org.korrigo.application.internal.selftest;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.spi.Options;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.render.Annotation;
import org.korrigo.spi.render.CopyRenderer;
import org.korrigo.spi.render.CopyToRender;
import org.korrigo.spi.render.Cover;
import org.korrigo.spi.render.PlacedPage;

/** What every copy renderer promises. */
final class RendererTrials implements SelfTest<CopyRenderer> {

    private static final String RED = "#d32f2f";

    private static final List<Annotation> FIRST_KINDS = List.of(
            new Annotation.Ink(
                    List.of(new Annotation.Point(0.1, 0.5, 0.5), new Annotation.Point(0.4, 0.6, 0.5)), 0.004, RED),
            new Annotation.Text(new Region(0.6, 0.1, 0.3, 0.1), "Vu", 0.016, RED),
            new Annotation.Stamp(new Region(0.8, 0.5, 0.05, 0.035), Annotation.Sign.TICK, RED));

    private static final List<Annotation> ALL_KINDS = Stream.concat(
                    FIRST_KINDS.stream(),
                    Stream.of(
                            new Annotation.Box(new Region(0.1, 0.7, 0.3, 0.1), RED),
                            new Annotation.Comment(
                                    new Region(0.5, 0.7, 0.3, 0.05),
                                    "Bien",
                                    0.016,
                                    RED,
                                    Optional.empty(),
                                    Optional.of(new BigDecimal("0.5")))))
            .toList();

    @Override
    public Class<CopyRenderer> spi() {
        return CopyRenderer.class;
    }

    @Override
    public List<Promise<CopyRenderer>> promises(PluginEntry plugin) {
        return List.of(
                new Promise<>("writes-and-leaves-the-stream-open", RendererTrials::writes),
                new Promise<>("writes-the-same-bytes-twice", RendererTrials::writesTheSameBytesTwice),
                new Promise<>("refuses-a-scan-that-is-no-document", RendererTrials::refusesNoise));
    }

    private static String writes(CopyRenderer renderer) throws Exception {
        return render(renderer, SamplePdf.bytes()).length + " bytes for a cover and one page.";
    }

    private static String writesTheSameBytesTwice(CopyRenderer renderer) throws Exception {
        try (SampleFile scan = SampleFile.holding(SamplePdf.bytes())) {
            BrokenPromise.unless(
                    Arrays.equals(render(renderer, scan), render(renderer, scan)), "The second copy differs.");
        }
        return "";
    }

    private static String refusesNoise(CopyRenderer renderer) throws Exception {
        byte[] noise = "no document at all".getBytes(StandardCharsets.UTF_8);
        return Promise.refusal(() -> render(renderer, noise));
    }

    private static byte[] render(CopyRenderer renderer, byte[] bytes) throws Exception {
        try (SampleFile scan = SampleFile.holding(bytes)) {
            return render(renderer, scan);
        }
    }

    private static byte[] render(CopyRenderer renderer, SampleFile scan) throws Exception {
        OwnedStream out = new OwnedStream();
        List<Annotation> drawn = renderer.drawsBoxesAndComments() ? ALL_KINDS : FIRST_KINDS;
        renderer.render(new CopyToRender(cover(), List.of(page(scan, drawn)), Options.NONE), out);
        return out.written();
    }

    private static Cover cover() {
        return new Cover("Korrigo", List.of(new Cover.Line("N\u00b0", "TEST-0001")), SampleMarks.sheet(), Map.of(), "");
    }

    private static PlacedPage page(SampleFile scan, List<Annotation> drawn) {
        Document document = new Document(scan.path(), "application/pdf");
        return new PlacedPage(document, SamplePdf.facts(), Region.WHOLE, Rotation.NONE, drawn);
    }
}
