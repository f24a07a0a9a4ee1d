package org.korrigo.application.internal.trial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.DocumentIndex;
import org.korrigo.spi.document.DocumentReader;
import org.korrigo.spi.document.EncodedImage;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageCut;
import org.korrigo.spi.document.PageDefect;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

/** Reads a document of so many A4 pages; the one pixel of every view is the number of its page. */
final class PaperReader implements DocumentReader {

    static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, 1, 2, 3};

    int pages = 6;
    final Set<Integer> defective = new HashSet<>();
    final Set<Integer> undecodable = new HashSet<>();
    final List<String> looks = new ArrayList<>();

    List<PageFacts> facts() {
        return IntStream.rangeClosed(1, pages).mapToObj(this::facts).toList();
    }

    private PageFacts facts(int number) {
        Optional<PageDefect> defect = defective.contains(number)
                ? Optional.of(new PageDefect("image-missing", "No image."))
                : Optional.empty();
        return new PageFacts(number, new PageSize(210, 297), Rotation.NONE, Optional.empty(), defect);
    }

    @Override
    public DocumentIndex index(Document document, Cancellation cancellation) {
        return new DocumentIndex(facts(), List.of());
    }

    @Override
    public List<GreyImage> thumbnails(Document document, List<PageFacts> wanted, Cancellation cancellation)
            throws PluginException, InterruptedException {
        List<GreyImage> images = new ArrayList<>();
        for (PageFacts page : wanted) {
            cancellation.check();
            if (undecodable.contains(page.number())) {
                throw new PluginException("image-undecodable", "Not an image.");
            }
            images.add(pixel(page));
        }
        return images;
    }

    @Override
    public GreyImage luma(Document document, PageFacts page, Region region, Rotation rotation) throws PluginException {
        if (undecodable.contains(page.number())) {
            throw new PluginException("image-undecodable", "Not an image.");
        }
        looks.add(page.number() + " " + rotation);
        return pixel(page);
    }

    private static GreyImage pixel(PageFacts page) {
        return new GreyImage(1, 1, 300, new byte[] {(byte) page.number()});
    }

    @Override
    public EncodedImage cut(Document document, PageFacts page, PageCut cut) {
        return new EncodedImage("image/jpeg", 1, 1, JPEG);
    }
}
