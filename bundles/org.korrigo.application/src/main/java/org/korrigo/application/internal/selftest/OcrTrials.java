package org.korrigo.application.internal.selftest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.ocr.OcrCandidate;
import org.korrigo.spi.ocr.OcrEngine;
import org.korrigo.spi.ocr.OcrRequest;

/** What every OCR engine promises. Whether it reads well is not for here: that needs real writing. */
final class OcrTrials implements SelfTest<OcrEngine> {

    private static final String DIGITS = "0123456789";
    private static final String SAMPLE = "2764";
    private static final List<WritingKind> KINDS = List.of(
            WritingKind.PRINTED,
            WritingKind.HANDWRITTEN,
            WritingKind.HANDWRITTEN_CAPITALS,
            WritingKind.HANDWRITTEN_DIGITS);

    @Override
    public Class<OcrEngine> spi() {
        return OcrEngine.class;
    }

    @Override
    public List<Promise<OcrEngine>> promises(PluginEntry plugin) {
        return List.of(
                new Promise<>("declines-a-zone-with-nothing-to-read", OcrTrials::declinesNothing),
                new Promise<>("reads-nothing-on-a-blank-zone", OcrTrials::readsNothingOnPaper),
                new Promise<>("reads-allowed-characters-best-first", OcrTrials::readsDigits),
                new Promise<>("answers-alike-twice", OcrTrials::answersAlikeTwice));
    }

    private static String declinesNothing(OcrEngine engine) throws Exception {
        List<OcrCandidate> read = read(engine, SamplePaper.digits(SAMPLE), WritingKind.NONE);
        BrokenPromise.unless(read.isEmpty(), "It read " + read + ".");
        return "";
    }

    private static String readsNothingOnPaper(OcrEngine engine) throws Exception {
        for (WritingKind kind : KINDS) {
            List<OcrCandidate> read = read(engine, SamplePaper.blank(), kind);
            BrokenPromise.unless(
                    read.stream().allMatch(candidate -> candidate.text().isBlank()),
                    "On blank paper it read " + read + " as " + kind + ".");
        }
        return "";
    }

    private static String readsDigits(OcrEngine engine) throws Exception {
        List<String> seen = new ArrayList<>();
        for (WritingKind kind : KINDS) {
            List<OcrCandidate> read = read(engine, SamplePaper.digits(SAMPLE), kind);
            for (int i = 0; i < read.size(); i++) {
                String text = read.get(i).text();
                BrokenPromise.unless(
                        text.replaceAll("\\s", "").matches("[0-9]*"), "It read '" + text + "' among digits.");
                BrokenPromise.unless(
                        i == 0 || read.get(i - 1).confidence() >= read.get(i).confidence(),
                        "The surest candidate does not come first: " + read + ".");
            }
            read.stream().findFirst().ifPresent(best -> seen.add(kind + " '" + best.text() + "'"));
        }
        return "Drawn digits " + SAMPLE + " were read as: " + (seen.isEmpty() ? "nothing" : String.join(", ", seen))
                + ".";
    }

    private static String answersAlikeTwice(OcrEngine engine) throws Exception {
        for (WritingKind kind : KINDS) {
            GreyImage image = SamplePaper.digits(SAMPLE);
            BrokenPromise.unless(
                    read(engine, image, kind).equals(read(engine, image, kind)),
                    "The second answer differs for " + kind + ".");
        }
        return "";
    }

    private static List<OcrCandidate> read(OcrEngine engine, GreyImage image, WritingKind kind) throws Exception {
        int cells = kind == WritingKind.HANDWRITTEN_DIGITS ? SAMPLE.length() : 0;
        OcrRequest request = new OcrRequest(image, kind, cells, DIGITS, List.of(Locale.FRENCH), Duration.ofSeconds(20));
        return engine.recognise(request).candidates();
    }
}
