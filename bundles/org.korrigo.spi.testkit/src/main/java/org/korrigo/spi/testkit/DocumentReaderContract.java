package org.korrigo.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.DocumentIndex;
import org.korrigo.spi.document.DocumentReader;
import org.korrigo.spi.document.EncodedImage;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageCut;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

/** What every document reader promises. */
public abstract class DocumentReaderContract {

    private static final Region LOWER_LEFT = new Region(0, 0.3, 0.5, 0.5);

    @TempDir
    protected Path directory;

    private Document document;

    /** The same reader for the length of one test. */
    protected abstract DocumentReader reader();

    /** A document of at least three pages that differ, with ink in the top quarter of the first. */
    protected Document sample(Path where) throws IOException {
        return ScannedPdf.a4(3).writeTo(where);
    }

    @BeforeEach
    void writeTheSample() throws IOException {
        document = sample(directory);
    }

    @Test
    void listsThePagesInOrderFromOne() throws Exception {
        List<PageFacts> pages = index().pages();
        assertThat(pages).hasSizeGreaterThanOrEqualTo(3);
        assertThat(pages)
                .extracting(PageFacts::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, pages.size()).boxed().toList());
        assertThat(pages)
                .allMatch(page -> page.size().widthMm() > 0 && page.size().heightMm() > 0);
        assertThat(pages).allMatch(page -> page.defect().isEmpty());
    }

    @Test
    void indexesAlikeTwiceAndLeavesTheFileUntouched() throws Exception {
        byte[] before = Files.readAllBytes(document.file());
        assertThat(index()).isEqualTo(index());
        assertThat(Files.readAllBytes(document.file())).isEqualTo(before);
    }

    @Test
    void givesThumbnailsInTheOrderAsked() throws Exception {
        List<PageFacts> pages = index().pages();
        List<GreyImage> forward = thumbnails(pages.get(0), pages.get(2));
        List<GreyImage> backward = thumbnails(pages.get(2), pages.get(0));
        assertThat(forward.get(0).luma()).isEqualTo(backward.get(1).luma());
        assertThat(forward.get(1).luma()).isEqualTo(backward.get(0).luma());
        assertThat(forward.get(0).luma()).isNotEqualTo(forward.get(1).luma());
    }

    @Test
    void keepsTheShapeOfThePageInThumbnails() throws Exception {
        PageFacts page = index().pages().get(0);
        GreyImage thumbnail = thumbnails(page).get(0);
        double shape = page.size().widthMm() / page.size().heightMm();
        assertThat((double) thumbnail.width() / thumbnail.height()).isCloseTo(shape, within(0.05));
    }

    @Test
    void cutsTheLumaOfARegion() throws Exception {
        PageFacts page = index().pages().get(1);
        GreyImage whole = reader().luma(document, page, Region.WHOLE, Rotation.NONE);
        GreyImage part = reader().luma(document, page, LOWER_LEFT, Rotation.NONE);
        assertThat(part.width()).isCloseTo(whole.width() / 2, within(2));
        assertThat(part.height()).isCloseTo(whole.height() / 2, within(2));
        assertThat(mean(part)).isCloseTo(mean(GreyCrop.of(whole, LOWER_LEFT, Rotation.NONE)), within(4.0));
    }

    @Test
    void turnsLumaClockwise() throws Exception {
        PageFacts page = index().pages().get(0);
        GreyImage lying = reader().luma(document, page, LOWER_LEFT, Rotation.NONE);
        for (Rotation rotation : Rotation.values()) {
            GreyImage turned = reader().luma(document, page, LOWER_LEFT, rotation);
            assertThat(turned.luma())
                    .as(rotation.name())
                    .isEqualTo(GreyCrop.turned(lying, rotation).luma());
        }
    }

    @Test
    void cutsAnImageForTheBrowser() throws Exception {
        PageFacts page = index().pages().get(0);
        EncodedImage image = cut(page, List.of());
        assertThat(image.mediaType()).startsWith("image/");
        BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(image.bytes()));
        assertThat(pixels.getWidth()).isEqualTo(image.width());
        assertThat(pixels.getHeight()).isEqualTo(image.height());
    }

    @Test
    void hidesPixelsFromTheBrowser() throws Exception {
        PageFacts page = index().pages().get(0);
        Region header = new Region(0, 0, 1, 0.25);
        assertThat(contrast(cut(page, List.of()), header)).isGreaterThan(60);
        assertThat(contrast(cut(page, List.of(header)), header)).isLessThan(12);
    }

    @Test
    void refusesNoiseAndEmptyFilesWithACode() throws IOException {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        for (byte[] bytes : List.of(noise, new byte[0])) {
            Files.write(document.file(), bytes);
            assertThatThrownBy(this::index).isInstanceOfSatisfying(PluginException.class, e -> assertThat(e.code())
                    .matches("[a-z][a-z0-9-]*"));
        }
    }

    @Test
    void neverTakesHalfAFileForAWholeOne() throws Exception {
        byte[] bytes = Files.readAllBytes(document.file());
        Files.write(document.file(), Arrays.copyOf(bytes, bytes.length / 2));
        try {
            DocumentIndex index = index();
            boolean doubted =
                    index.pages().stream().anyMatch(page -> page.defect().isPresent());
            assertThat(doubted || !index.remarks().isEmpty()).isTrue();
        } catch (PluginException e) {
            assertThat(e.code()).matches("[a-z][a-z0-9-]*");
        }
    }

    @Test
    void stopsWhenCancelled() {
        assertThatThrownBy(() -> reader().index(document, () -> true)).isInstanceOf(InterruptedException.class);
    }

    @Test
    void servesFourThreadsAtOnce() throws Exception {
        assertThat(AtOnce.call(4, this::index)).containsOnly(index());
    }

    private DocumentIndex index() throws PluginException, InterruptedException {
        return reader().index(document, Cancellation.NEVER);
    }

    private List<GreyImage> thumbnails(PageFacts... pages) throws PluginException, InterruptedException {
        return reader().thumbnails(document, List.of(pages), Cancellation.NEVER);
    }

    private EncodedImage cut(PageFacts page, List<Region> hidden) throws PluginException, InterruptedException {
        return reader().cut(document, page, new PageCut(Region.WHOLE, Rotation.NONE, hidden));
    }

    private static double mean(GreyImage image) {
        return IntStream.range(0, image.luma().length)
                .map(i -> image.luma()[i] & 0xFF)
                .average()
                .orElseThrow();
    }

    /** Difference of the lightest and the darkest grey well inside the region. */
    private static int contrast(EncodedImage image, Region region) throws IOException {
        BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(image.bytes()));
        int[] grey = IntStream.range(0, 10_000)
                .map(i -> pixels.getRGB(
                        (int) ((region.x() + region.width() * (0.05 + 0.009 * (i % 100))) * pixels.getWidth()),
                        (int) ((region.y() + region.height() * (0.05 + 0.009 * (i / 100.0))) * pixels.getHeight())))
                .map(rgb -> rgb >> 8 & 0xFF)
                .toArray();
        return Arrays.stream(grey).max().orElseThrow()
                - Arrays.stream(grey).min().orElseThrow();
    }
}
