package org.korrigo.spi.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.ocr.OcrCandidate;
import org.korrigo.spi.split.PageViews;

/** Views of pages that a test draws and whose zones it answers for itself. It remembers every look. */
public final class ScriptedViews implements PageViews {

    /** What stands in the zones. */
    @FunctionalInterface
    public interface Writing {
        List<OcrCandidate> read(int page, Region place, Rotation rotation, Zone zone);
    }

    /** A look at a page; the region is empty for a thumbnail. */
    public record Look(int page, Optional<Region> region) {}

    private static final int REDUCTION = 8;

    private final Map<Integer, GreyImage> pages;
    private final Writing writing;
    private final ConcurrentLinkedQueue<Look> looks = new ConcurrentLinkedQueue<>();

    /** @param pages the scans by page number, at full resolution */
    public ScriptedViews(Map<Integer, GreyImage> pages, Writing writing) {
        this.pages = Map.copyOf(pages);
        this.writing = writing;
    }

    public List<Look> looks() {
        return List.copyOf(looks);
    }

    @Override
    public GreyImage thumbnail(int page) throws PluginException {
        looks.add(new Look(page, Optional.empty()));
        return reduced(scan(page));
    }

    @Override
    public GreyImage luma(int page, Region region, Rotation rotation) throws PluginException {
        looks.add(new Look(page, Optional.of(region)));
        return GreyCrop.of(scan(page), region, rotation);
    }

    @Override
    public List<OcrCandidate> read(int page, Region place, Rotation rotation, Zone zone) throws PluginException {
        scan(page);
        looks.add(new Look(page, Optional.of(zone.region().within(place))));
        return writing.read(page, place, rotation, zone);
    }

    private GreyImage scan(int page) throws PluginException {
        GreyImage scan = pages.get(page);
        if (scan == null) {
            throw new PluginException("page-missing", "The batch has no page " + page + ".");
        }
        return scan;
    }

    private static GreyImage reduced(GreyImage scan) {
        int width = Math.max(1, scan.width() / REDUCTION);
        int height = Math.max(1, scan.height() / REDUCTION);
        byte[] luma = new byte[width * height];
        for (int i = 0; i < luma.length; i++) {
            luma[i] = (byte) meanOfCell(scan, i % width * REDUCTION, i / width * REDUCTION);
        }
        return new GreyImage(width, height, scan.dpi() / REDUCTION, luma);
    }

    private static int meanOfCell(GreyImage scan, int left, int top) {
        int right = Math.min(scan.width(), left + REDUCTION);
        int bottom = Math.min(scan.height(), top + REDUCTION);
        int sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += scan.at(x, y);
            }
        }
        return sum / ((right - left) * (bottom - top));
    }
}
