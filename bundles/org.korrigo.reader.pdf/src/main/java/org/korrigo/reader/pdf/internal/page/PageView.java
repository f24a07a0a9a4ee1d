package org.korrigo.reader.pdf.internal.page;

import java.io.IOException;
import org.korrigo.spi.document.EncodedImage;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageCut;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

/** What can be seen of one page. Regions are on the page as displayed. */
public interface PageView {

    /** The page as displayed, an eighth of its resolution. */
    Glance glance() throws IOException;

    GreyImage luma(Region region, Rotation rotation) throws IOException;

    EncodedImage cut(PageCut cut) throws IOException;
}
