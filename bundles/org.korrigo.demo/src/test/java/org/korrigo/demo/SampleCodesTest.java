package org.korrigo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.demo.internal.sample.LayoutSampleScans;
import org.korrigo.domain.trial.SampleBatch;
import org.korrigo.domain.trial.SampleScans;
import org.korrigo.spi.Options;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;

/** Codes are read off the scanned pixels by the library of the split strategies. */
class SampleCodesTest {

    @TempDir
    Path folder;

    @Test
    void every_page_bears_its_booklet_and_its_number() throws IOException {
        assertThat(codes(Layouts.odd(), 2))
                .containsExactly(
                        "KORRIGO-0001-1",
                        "KORRIGO-0001-2",
                        "KORRIGO-0001-3",
                        "KORRIGO-0001-4",
                        "KORRIGO-0001-5",
                        "KORRIGO-0001-6",
                        "KORRIGO-0001-7",
                        "KORRIGO-0001-8",
                        "KORRIGO-0002-1",
                        "KORRIGO-0002-2",
                        "KORRIGO-0002-3",
                        "KORRIGO-0002-4",
                        "KORRIGO-0002-5",
                        "KORRIGO-0002-6",
                        "KORRIGO-0002-7",
                        "KORRIGO-0002-8");
    }

    @Test
    void codes_are_printed_without_a_zone_and_follow_the_pattern_asked_for() throws IOException {
        Options options = new Options(Map.of("pattern", "(?<booklet>[0-9]{6})/P(?<page>[0-9]{2})", "turn", "90"));
        assertThat(codes(Layouts.of(SheetKind.A4_PAGES, 2, "page-code", options), 1))
                .containsExactly("000001/P01", "000001/P02");
    }

    @Test
    void a_cover_code_is_on_covers_alone() throws IOException {
        Options options = new Options(Map.of("on", "cover"));
        assertThat(codes(Layouts.of(SheetKind.A4_PAGES, 2, "page-code", options), 2))
                .containsExactly("KORRIGO-0001", "", "KORRIGO-0002", "");
    }

    @Test
    void separators_lie_between_booklets_and_belong_to_none() throws IOException {
        BookletLayout layout = Layouts.of(SheetKind.A4_PAGES, 2, "separator-sheet", Options.NONE);
        assertThat(codes(layout, 2)).containsExactly("", "", "KORRIGO-SEPARATOR", "", "", "");
        SampleBatch batch = print(layout, 2);
        assertThat(batch.booklets().get(1).pages())
                .extracting(SampleBatch.Page::source)
                .containsExactly(5, 6);
    }

    @Test
    void separators_may_be_blank_and_scanned_on_one_side() throws IOException {
        Options options = new Options(Map.of("kind", "blank", "duplex", "false"));
        BookletLayout layout = Layouts.of(SheetKind.A4_PAGES, 2, "separator-sheet", options);
        assertThat(print(layout, 2).scannedPages()).isEqualTo(5);
        assertThat(new ScannedPdf(scan()).ink(3, 0.1, 0.1, 0.8, 0.8)).isLessThan(0.0001);
    }

    private Path scan() {
        return folder.resolve("scan.pdf");
    }

    private SampleBatch print(BookletLayout layout, int booklets) throws IOException {
        return new LayoutSampleScans().print(new SampleScans.Order(layout, booklets, List.of(), 2), scan());
    }

    /** By scanned page; empty where there is none. */
    private List<String> codes(BookletLayout layout, int booklets) throws IOException {
        print(layout, booklets);
        ScannedPdf scan = new ScannedPdf(scan());
        List<String> codes = new ArrayList<>();
        for (int page = 1; page <= scan.pages(); page++) {
            codes.add(decode(scan.pixels(page)));
        }
        return codes;
    }

    private static String decode(Raster pixels) {
        int width = pixels.getWidth();
        int height = pixels.getHeight();
        byte[] luma = (byte[]) pixels.getDataElements(0, 0, width, height, null);
        PlanarYUVLuminanceSource source = new PlanarYUVLuminanceSource(luma, width, height, 0, 0, width, height, false);
        try {
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
                    .getText();
        } catch (ReaderException none) {
            return "";
        }
    }
}
