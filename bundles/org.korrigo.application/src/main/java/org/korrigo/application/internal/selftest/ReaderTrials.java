package org.korrigo.application.internal.selftest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.korrigo.application.internal.Documents;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.DocumentIndex;
import org.korrigo.spi.document.DocumentReader;
import org.korrigo.spi.document.EncodedImage;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageCut;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

/** What every document reader promises. The built-in sample is a PDF; of other media types only refusals are tried. */
final class ReaderTrials implements SelfTest<DocumentReader> {

    private static final String PDF = "application/pdf";
    private static final double SAME_SHAPE = 0.05;

    @Override
    public Class<DocumentReader> spi() {
        return DocumentReader.class;
    }

    @Override
    public List<Promise<DocumentReader>> promises(PluginEntry plugin) {
        List<String> types = Documents.mediaTypes(plugin);
        List<Promise<DocumentReader>> promises = new ArrayList<>();
        promises.add(new Promise<>("names-its-media-types", reader -> namesMediaTypes(types)));
        for (String type : types) {
            promises.add(new Promise<>("refuses-noise-with-a-code", reader -> refusesNoise(reader, type)));
        }
        if (types.contains(PDF)) {
            promises.add(new Promise<>("lists-the-page", onSample(ReaderTrials::listsThePage)));
            promises.add(new Promise<>("gives-a-thumbnail", onSample(ReaderTrials::givesAThumbnail)));
            promises.add(new Promise<>("gives-the-pixels-of-a-region", onSample(ReaderTrials::givesARegion)));
            promises.add(new Promise<>("cuts-an-image-for-the-browser", onSample(ReaderTrials::cutsAnImage)));
        }
        return promises;
    }

    private static String namesMediaTypes(List<String> types) throws BrokenPromise {
        BrokenPromise.unless(!types.isEmpty(), "The service property " + DocumentReader.MEDIA_TYPES + " is missing.");
        return String.join(", ", types);
    }

    private static String refusesNoise(DocumentReader reader, String type) throws Exception {
        try (SampleFile noise = SampleFile.holding("no document at all".getBytes(StandardCharsets.UTF_8))) {
            return Promise.refusal(() -> reader.index(new Document(noise.path(), type), Cancellation.NEVER));
        }
    }

    /** A trial that needs the sample. */
    @FunctionalInterface
    private interface Reading {
        String of(DocumentReader reader, Document document) throws Exception;
    }

    private static Promise.Trial<DocumentReader> onSample(Reading reading) {
        return reader -> {
            try (SampleFile file = SampleFile.holding(SamplePdf.bytes())) {
                return reading.of(reader, new Document(file.path(), PDF));
            }
        };
    }

    private static String listsThePage(DocumentReader reader, Document document) throws Exception {
        DocumentIndex index = reader.index(document, Cancellation.NEVER);
        BrokenPromise.unless(
                index.pages().size() == 1,
                "Of one page it lists " + index.pages().size() + ".");
        PageFacts page = index.pages().get(0);
        BrokenPromise.unless(page.number() == 1, "The first page has the number " + page.number() + ".");
        BrokenPromise.unless(page.defect().isEmpty(), "A sound page has the defect " + page.defect() + ".");
        BrokenPromise.unless(
                Math.abs(page.size().widthMm() - 210) < 1
                        && Math.abs(page.size().heightMm() - 297) < 1,
                "A4 is " + page.size() + ".");
        BrokenPromise.unless(index.equals(reader.index(document, Cancellation.NEVER)), "The second index differs.");
        return page.size() + page.image().map(image -> ", " + image.codec()).orElse("");
    }

    private static String givesAThumbnail(DocumentReader reader, Document document) throws Exception {
        List<GreyImage> images = reader.thumbnails(document, List.of(page(reader, document)), Cancellation.NEVER);
        BrokenPromise.unless(images.size() == 1, "For one page it gives " + images.size() + " thumbnails.");
        GreyImage image = images.get(0);
        double shape = (double) image.width() / image.height();
        BrokenPromise.unless(Math.abs(shape - 210.0 / 297) < SAME_SHAPE, "The page has lost its shape: " + shape);
        return image.width() + " x " + image.height() + " pixels.";
    }

    private static String givesARegion(DocumentReader reader, Document document) throws Exception {
        GreyImage half = reader.luma(document, page(reader, document), Region.LEFT_HALF, Rotation.NONE);
        BrokenPromise.unless(
                Math.abs(half.width() - SamplePaper.A4.width() / 2) <= 2
                        && Math.abs(half.height() - SamplePaper.A4.height()) <= 2,
                "Half of the page has " + half.width() + " x " + half.height() + " pixels.");
        return half.width() + " x " + half.height() + " pixels.";
    }

    private static String cutsAnImage(DocumentReader reader, Document document) throws Exception {
        PageCut cut = new PageCut(Region.WHOLE, Rotation.NONE, List.of(new Region(0, 0, 1, 0.2)));
        EncodedImage image = reader.cut(document, page(reader, document), cut);
        BrokenPromise.unless(image.mediaType().startsWith("image/"), "It gives " + image.mediaType() + ".");
        BrokenPromise.unless(image.bytes().length > 0, "The image is empty.");
        return image.mediaType() + ", " + image.bytes().length + " bytes.";
    }

    private static PageFacts page(DocumentReader reader, Document document) throws Exception {
        return reader.index(document, Cancellation.NEVER).pages().get(0);
    }
}
