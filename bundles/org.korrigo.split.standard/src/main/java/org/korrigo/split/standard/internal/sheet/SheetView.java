package org.korrigo.split.standard.internal.sheet;

import java.util.List;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.ocr.OcrCandidate;
import org.korrigo.spi.split.PageViews;

/**
 * A scanned page supposed to be one side of a sheet the right way up after a turn. Regions are on that upright side.
 *
 * @param rotation the clockwise turn that is supposed to make it upright
 */
public record SheetView(PageViews views, PageFacts page, Rotation rotation) {

    public PageSize size() {
        boolean quarter = rotation == Rotation.CLOCKWISE_90 || rotation == Rotation.CLOCKWISE_270;
        PageSize size = page.size();
        return quarter ? new PageSize(size.heightMm(), size.widthMm()) : size;
    }

    /** As scanned, not turned. */
    public GreyImage thumbnail() throws PluginException, InterruptedException {
        return views.thumbnail(page.number());
    }

    public GreyImage luma(Region region) throws PluginException, InterruptedException {
        return views.luma(page.number(), onScan(region), rotation);
    }

    public List<OcrCandidate> read(Region place, Zone zone) throws PluginException, InterruptedException {
        return views.read(page.number(), onScan(place), rotation, zone);
    }

    /** Where a region of the upright side lies on the page as it was scanned. */
    public Region onScan(Region region) {
        return region.turned(rotation.inverse());
    }
}
