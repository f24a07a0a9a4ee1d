package ${package};

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.DocumentReader;
import org.korrigo.spi.document.PageCut;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.testkit.DocumentReaderContract;
import org.korrigo.spi.testkit.InProcessIsolation;

class GraymapReaderTest extends DocumentReaderContract {

    private final GraymapReader reader = new GraymapReader(new InProcessIsolation(), Paper.DPI);

    @Override
    protected DocumentReader reader() {
        return reader;
    }

    @Override
    protected Document sample(Path where) throws IOException {
        return document(where.resolve("scan.pgm"), Paper.pages(3));
    }

    @Test
    void takesTheSizeOfThePaperFromTheResolution() throws Exception {
        PageFacts page = index(Paper.pages(1)).get(0);
        assertThat(page.size().widthMm()).isCloseTo(210, within(0.5));
        assertThat(page.size().heightMm()).isCloseTo(297, within(0.5));
    }

    @Test
    void cutsAsPng() throws Exception {
        PageFacts page = index(Paper.pages(1)).get(0);
        PageCut left = new PageCut(Region.LEFT_HALF, Rotation.CLOCKWISE_90, List.of());
        assertThat(reader.cut(latest(), page, left)).satisfies(image -> {
            assertThat(image.mediaType()).isEqualTo("image/png");
            assertThat(image.width()).isEqualTo(Paper.HEIGHT);
            assertThat(image.height()).isEqualTo(Paper.WIDTH / 2);
        });
    }

    @Test
    void givesASmallThumbnail() throws Exception {
        PageFacts page = index(Paper.pages(1)).get(0);
        assertThat(reader.thumbnails(latest(), List.of(page), Cancellation.NEVER).get(0)).satisfies(image -> {
            assertThat(image.width()).isEqualTo((Paper.WIDTH + 7) / 8);
            assertThat(image.height()).isEqualTo((Paper.HEIGHT + 7) / 8);
        });
    }

    @Test
    void readsSamplesOfTwoBytesAndHeadersWithComments() throws Exception {
        byte[] header = Paper.header("# a scanner wrote this\n2 1 # two pixels\n1000\n");
        byte[] file = Arrays.copyOf(header, header.length + 4);
        file[header.length] = 0x03;
        file[header.length + 1] = (byte) 0xE8;
        PageFacts page = index(file).get(0);
        assertThat(reader.luma(latest(), page, Region.WHOLE, Rotation.NONE).luma()).containsExactly(255, 0);
    }

    @Test
    void keepsThePagesBeforeTheOneThatIsCutShort() throws Exception {
        byte[] whole = Paper.pages(3);
        List<PageFacts> pages = index(Arrays.copyOf(whole, whole.length - 1));
        assertThat(pages).extracting(page -> page.defect().isPresent()).containsExactly(false, false, true);
        assertThatThrownBy(() -> reader.luma(latest(), pages.get(2), Region.WHOLE, Rotation.NONE))
                .isInstanceOfSatisfying(
                        PluginException.class, e -> assertThat(e.code()).isEqualTo("image-undecodable"));
    }

    @Test
    void refusesAPageThatNobodyCanHold() {
        assertThatThrownBy(() -> index(Paper.header("90000 90000\n255\n")))
                .isInstanceOfSatisfying(
                        PluginException.class, e -> assertThat(e.code()).isEqualTo("document-too-large"));
    }

    private List<PageFacts> index(byte[] bytes) throws Exception {
        return reader.index(document(directory.resolve("other.pgm"), bytes), Cancellation.NEVER).pages();
    }

    private Document latest() {
        return new Document(directory.resolve("other.pgm"), "image/x-portable-graymap");
    }

    private static Document document(Path file, byte[] bytes) throws IOException {
        return new Document(Files.write(file, bytes), "image/x-portable-graymap");
    }
}
