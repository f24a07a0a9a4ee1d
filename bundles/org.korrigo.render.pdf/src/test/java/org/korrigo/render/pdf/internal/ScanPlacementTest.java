package org.korrigo.render.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.ImageFacts;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.render.PlacedPage;
import org.korrigo.spi.testkit.GreyCrop;
import org.korrigo.spi.testkit.ScannedPdf;

class ScanPlacementTest {

    private static final float DPI = 75;
    /** A line a pixel off changes a cell by that much. */
    private static final double SMALL = 12;

    @TempDir
    Path directory;

    private final ScannedPdf scan = ScannedPdf.a3(2);
    private Document document;
    private GreyImage pixels;

    @BeforeEach
    void write() throws IOException {
        document = scan.writeTo(directory);
        try (PDDocument source = Loader.loadPDF(scan.bytes())) {
            pixels = RenderedCopy.pixels(source, 0, DPI);
        }
    }

    @Test
    void showsTheRegionUprightInItsRealSize() throws Exception {
        for (Region region : List.of(Region.LEFT_HALF, Region.RIGHT_HALF, new Region(0.1, 0.2, 0.3, 0.4))) {
            for (Rotation rotation : Rotation.values()) {
                GreyImage shown = RenderedCopy.of(placed(region, rotation)).pixels(1, DPI);
                assertThat(RenderedCopy.difference(shown, GreyCrop.of(pixels, region, rotation)))
                        .as(region + " " + rotation)
                        .isLessThan(SMALL);
            }
        }
    }

    @Test
    void appliesTheTurnThatTheScanDeclares() throws Exception {
        Region region = new Region(0.25, 0, 0.5, 0.5);
        for (Rotation declared : Rotation.values()) {
            boolean sideways = declared.degrees() % 180 != 0;
            PageSize size = sideways ? new PageSize(297, 420) : new PageSize(420, 297);
            PageFacts first = scan.facts().get(0);
            PageFacts turned = new PageFacts(1, size, declared, first.image(), Optional.empty());
            PlacedPage page = new PlacedPage(document, turned, region, Rotation.CLOCKWISE_90, List.of());
            GreyImage displayed = GreyCrop.turned(pixels, declared);
            assertThat(RenderedCopy.difference(
                            RenderedCopy.of(page).pixels(1, DPI),
                            GreyCrop.of(displayed, region, Rotation.CLOCKWISE_90)))
                    .as(declared.name())
                    .isLessThan(SMALL);
        }
    }

    @Test
    void copiesTheScannersBytesOnceForBothHalvesOfASheet() throws Exception {
        RenderedCopy copy =
                RenderedCopy.of(placed(Region.LEFT_HALF, Rotation.NONE), placed(Region.RIGHT_HALF, Rotation.NONE));
        try (PDDocument result = copy.open()) {
            COSStream left = image(result.getPage(1));
            assertThat(image(result.getPage(2))).isSameAs(left);
            ImageFacts facts = scan.facts().get(0).image().orElseThrow();
            int start = (int) facts.offset();
            try (InputStream raw = left.createRawInputStream()) {
                assertThat(raw.readAllBytes())
                        .isEqualTo(Arrays.copyOfRange(scan.bytes(), start, start + (int) facts.length()));
            }
        }
    }

    @Test
    void refusesAScanWhosePageIsNotTheOneThatWasReadIn() {
        PageFacts first = scan.facts().get(0);
        PageFacts second = scan.facts().get(1);
        PageFacts swapped = new PageFacts(1, first.size(), Rotation.NONE, second.image(), Optional.empty());
        PageFacts beyond = new PageFacts(9, first.size(), Rotation.NONE, first.image(), Optional.empty());
        for (PageFacts wrong : List.of(swapped, beyond)) {
            PlacedPage page = new PlacedPage(document, wrong, Region.WHOLE, Rotation.NONE, List.of());
            assertThatThrownBy(() -> RenderedCopy.of(page))
                    .isInstanceOfSatisfying(
                            PluginException.class, e -> assertThat(e.code()).isEqualTo("page-unreadable"));
        }
    }

    private PlacedPage placed(Region region, Rotation rotation) {
        return new PlacedPage(document, scan.facts().get(0), region, rotation, List.of());
    }

    private static COSStream image(PDPage page) throws IOException {
        return page.getResources()
                .getXObject(page.getResources().getXObjectNames().iterator().next())
                .getCOSObject();
    }
}
