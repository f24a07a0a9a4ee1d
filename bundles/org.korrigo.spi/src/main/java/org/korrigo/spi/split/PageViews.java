package org.korrigo.spi.split;

import java.util.List;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.ocr.OcrCandidate;
import org.osgi.annotation.versioning.ProviderType;

/** Looks at the pages of the request. Regions and rotations are on the page as displayed; page numbers are the document's. */
@ProviderType
public interface PageViews {

    /** About an eighth of the scan's resolution; kept, so that a second look is free. */
    GreyImage thumbnail(int page) throws PluginException, InterruptedException;

    /** The scan's own resolution, turned upright. */
    GreyImage luma(int page, Region region, Rotation rotation) throws PluginException, InterruptedException;

    /**
     * Reads a zone with the exam's OCR engines.
     *
     * @param place where the booklet page lies on the scanned page
     * @param rotation the clockwise turn that makes that place upright
     * @param zone its region is in fractions of the upright place
     * @return best first, empty when nothing was read
     */
    List<OcrCandidate> read(int page, Region place, Rotation rotation, Zone zone)
            throws PluginException, InterruptedException;
}
