package org.korrigo.spi.quality;

import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.Region;
import org.osgi.annotation.versioning.ProviderType;

/** Looks at one page. Regions are on the page as displayed. */
@ProviderType
public interface PageLook {

    /** About an eighth of the scan's resolution; free. */
    GreyImage thumbnail() throws PluginException, InterruptedException;

    /** The scan's own resolution, as displayed. */
    GreyImage luma(Region region) throws PluginException, InterruptedException;
}
