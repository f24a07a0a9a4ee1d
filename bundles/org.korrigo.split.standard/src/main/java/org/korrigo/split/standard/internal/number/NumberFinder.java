package org.korrigo.split.standard.internal.number;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.ocr.OcrCandidate;
import org.korrigo.split.standard.internal.sheet.SheetView;

/** Finds the printed page number near its place and has it read; where no ink of its size stands, nothing is read. */
public final class NumberFinder {

    /** Room that OCR engines want around a word. */
    private static final double MARGIN_MM = 1.2;
    /** The words nearest to the middle of the zone that are worth reading. */
    private static final int WORDS = 2;

    private final int pagesPerBooklet;

    public NumberFinder(int pagesPerBooklet) {
        this.pagesPerBooklet = pagesPerBooklet;
    }

    /**
     * @param place where a booklet page lies on the sheet
     * @param searched the part of the sheet, its middle where the number is expected
     */
    public Optional<PrintedNumber> find(SheetView view, Region place, Zone zone, Region searched)
            throws PluginException, InterruptedException {
        GreyImage image = view.luma(searched);
        PageSize sheet = view.size();
        double pixelsPerMm = image.width() / (searched.width() * sheet.widthMm());
        double widest = zone.region().width() * place.width() * sheet.widthMm() * pixelsPerMm;
        List<Box> words = InkWords.in(new Ink(image, pixelsPerMm), pixelsPerMm).stream()
                .filter(word -> word.width() <= widest)
                .sorted(Comparator.comparingDouble(word -> offCentre(word, image)))
                .limit(WORDS)
                .toList();
        for (Box word : words) {
            Region tight = onPlace(word, image, searched, place)
                    .grown(
                            MARGIN_MM / (place.width() * sheet.widthMm()),
                            MARGIN_MM / (place.height() * sheet.heightMm()));
            Optional<PrintedNumber> number = best(view.read(place, moved(zone, tight)));
            if (number.isPresent()) {
                return number;
            }
        }
        return Optional.empty();
    }

    private Optional<PrintedNumber> best(List<OcrCandidate> candidates) {
        return candidates.stream()
                .flatMap(candidate -> PrintedNumber.parse(candidate, pagesPerBooklet).stream())
                .max(Comparator.comparingDouble(PrintedNumber::confidence));
    }

    private static double offCentre(Box word, GreyImage image) {
        return Math.hypot(word.centreX() - image.width() / 2.0, word.centreY() - image.height() / 2.0);
    }

    /** From pixels of the image to fractions of the booklet page. */
    private static Region onPlace(Box word, GreyImage image, Region searched, Region place) {
        double left = searched.x() + searched.width() * word.left() / image.width();
        double top = searched.y() + searched.height() * word.top() / image.height();
        double width = searched.width() * word.width() / image.width();
        double height = searched.height() * word.height() / image.height();
        double x = Math.max(0, (left - place.x()) / place.width());
        double y = Math.max(0, (top - place.y()) / place.height());
        return new Region(x, y, Math.min(1 - x, width / place.width()), Math.min(1 - y, height / place.height()));
    }

    private static Zone moved(Zone zone, Region region) {
        return zone.at(region);
    }
}
