package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.Options;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.render.CopyRenderer;
import org.korrigo.spi.render.CopyToRender;
import org.korrigo.spi.render.PlacedPage;
import org.korrigo.spi.testkit.CopyRendererContract;
import org.korrigo.spi.testkit.InProcessIsolation;
import org.korrigo.spi.testkit.SampleCopy;
import org.korrigo.spi.testkit.ScannedPdf;

class PlainRendererTest extends CopyRendererContract {

    private final CopyRenderer renderer = new PlainRenderer(new InProcessIsolation());

    @Override
    protected CopyRenderer renderer() {
        return renderer;
    }

    @Override
    protected List<String> textOfPages(byte[] rendered) throws IOException {
        return RenderedText.ofPages(rendered);
    }

    @Test
    void keepsTheRemarksOffTheCoverWhenAsked() throws Exception {
        CopyToRender copy = SampleCopy.of(ScannedPdf.a3(1), directory);
        assertThat(cover(copy)).contains("non initialisée");
        Options without = new Options(Map.of("remarks", "false"));
        assertThat(cover(new CopyToRender(copy.cover(), copy.pages(), without))).doesNotContain("non initialisée");
    }

    /** The sample has a bar in the top quarter of its first page, and nothing below its writing. */
    @Test
    void putsThePartOfTheScanUpright() throws Exception {
        assertThat(darkest(Region.WHOLE, Rotation.NONE)).isLessThan(0.25);
        assertThat(darkest(Region.WHOLE, Rotation.HALF_TURN)).isGreaterThan(0.75);
        assertThat(darkest(new Region(0, 0.1, 1, 0.1), Rotation.NONE)).isBetween(0.1, 0.9);
    }

    /** Where, from the top, the first page has its darkest row. */
    private double darkest(Region region, Rotation rotation) throws Exception {
        ScannedPdf scan = ScannedPdf.a4(1);
        Document document = scan.writeTo(directory);
        PlacedPage page = new PlacedPage(document, scan.facts().get(0), region, rotation, List.of());
        CopyToRender copy = new CopyToRender(SampleCopy.cover(), List.of(page), Options.NONE);
        try (PDDocument rendered = Loader.loadPDF(RenderedText.render(renderer, copy))) {
            BufferedImage pixels = new PDFRenderer(rendered).renderImageWithDPI(1, 36, ImageType.GRAY);
            int row = IntStream.range(0, pixels.getHeight())
                    .boxed()
                    .min((one, other) -> Long.compare(light(pixels, one), light(pixels, other)))
                    .orElseThrow();
            return (double) row / pixels.getHeight();
        }
    }

    private static long light(BufferedImage pixels, int row) {
        return IntStream.range(0, pixels.getWidth())
                .mapToLong(x -> pixels.getRaster().getSample(x, row, 0))
                .sum();
    }

    private String cover(CopyToRender copy) throws Exception {
        return RenderedText.ofPages(RenderedText.render(renderer, copy)).get(0);
    }
}
