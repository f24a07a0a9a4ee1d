package org.korrigo.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.ocr.OcrCandidate;
import org.korrigo.spi.ocr.OcrEngine;
import org.korrigo.spi.ocr.OcrRequest;
import org.korrigo.spi.ocr.OcrResult;

/** What every OCR engine promises. */
public abstract class OcrEngineContract {

    private static final Duration BUDGET = Duration.ofSeconds(20);
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final int WIDTH = 600;
    private static final int HEIGHT = 80;

    /** The same engine for the length of one test. */
    protected abstract OcrEngine engine();

    /** A kind of writing that the engine reads. */
    protected abstract WritingKind writing();

    /** Images that the engine must read right with its first candidate, spaces and case aside; none by default. */
    protected List<OcrSample> samples() {
        return List.of();
    }

    @Test
    void readsNothingOnABlankZone() throws Exception {
        byte[] paper = new byte[WIDTH * HEIGHT];
        Arrays.fill(paper, (byte) 245);
        assertThat(recognise(request(paper, writing(), "", BUDGET)).candidates())
                .allMatch(candidate -> candidate.text().isBlank());
    }

    @Test
    void declinesAZoneWithNothingToRead() throws Exception {
        assertThat(recognise(request(scribble(), WritingKind.NONE, "", BUDGET)).candidates())
                .isEmpty();
    }

    @Test
    void putsTheSurestCandidateFirst() throws Exception {
        for (OcrRequest request : requests()) {
            assertThat(recognise(request).candidates())
                    .extracting(OcrCandidate::confidence)
                    .isSortedAccordingTo(Comparator.reverseOrder());
        }
    }

    @Test
    void readsAllowedCharactersAlone() throws Exception {
        OcrRequest digits = request(scribble(), writing(), "0123456789", BUDGET);
        assertThat(recognise(digits).candidates())
                .allMatch(candidate -> candidate.text().replaceAll("\\s", "").matches("[0-9]*"));
    }

    @Test
    void leavesTheImageUntouched() throws Exception {
        byte[] luma = scribble();
        recognise(request(luma, writing(), "", BUDGET));
        assertThat(luma).isEqualTo(scribble());
    }

    @Test
    void answersAlikeTwice() throws Exception {
        for (OcrRequest request : requests()) {
            assertThat(recognise(request)).isEqualTo(recognise(request));
        }
    }

    @Test
    void servesFourThreadsAtOnce() throws Exception {
        OcrRequest request = requests().get(0);
        assertThat(AtOnce.call(4, () -> recognise(request))).containsOnly(recognise(request));
    }

    @Test
    void stopsSoonAfterAnInterrupt() throws Exception {
        recognise(requests().get(0));
        long start = System.nanoTime();
        Thread.currentThread().interrupt();
        try {
            recognise(requests().get(0));
        } catch (InterruptedException e) {
            assertThat(e).as("an interrupt may end the call").isNotNull();
        } finally {
            Thread.interrupted();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(GRACE);
    }

    @Test
    void respectsItsBudget() throws Exception {
        Duration budget = Duration.ofMillis(200);
        long start = System.nanoTime();
        try {
            recognise(request(scribble(), writing(), "", budget));
        } catch (PluginException e) {
            assertThat(e.code()).isEqualTo("isolation-time-out");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(budget.plus(GRACE));
    }

    @TestFactory
    Stream<DynamicTest> readsTheSamples() {
        return samples().stream()
                .map(sample -> dynamicTest(sample.text(), () -> assertThat(plain(
                                recognise(sample.request()).candidates().get(0).text()))
                        .isEqualTo(plain(sample.text()))));
    }

    private OcrResult recognise(OcrRequest request) throws PluginException, InterruptedException {
        return engine().recognise(request);
    }

    private List<OcrRequest> requests() {
        OcrRequest scribbled = request(scribble(), writing(), "", BUDGET);
        return Stream.concat(Stream.of(scribbled), samples().stream().map(OcrSample::request))
                .toList();
    }

    private static OcrRequest request(byte[] luma, WritingKind writing, String allowed, Duration budget) {
        GreyImage image = new GreyImage(WIDTH, HEIGHT, 200, luma);
        return new OcrRequest(image, writing, 0, allowed, List.of(Locale.FRENCH), budget);
    }

    /** Strokes that mean nothing. */
    private static byte[] scribble() {
        byte[] luma = new byte[WIDTH * HEIGHT];
        Arrays.fill(luma, (byte) 245);
        Random pen = new Random(7);
        for (int x = 20; x < WIDTH - 20; x++) {
            int y = 40 + (int) (20 * Math.sin(x / 9.0)) + pen.nextInt(3);
            for (int thick = 0; thick < 4; thick++) {
                luma[(y + thick) * WIDTH + x] = 30;
            }
        }
        return luma;
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
