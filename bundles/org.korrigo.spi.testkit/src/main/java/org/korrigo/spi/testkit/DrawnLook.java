package org.korrigo.spi.testkit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.quality.PageLook;

/** A look at a page that a test draws. It remembers the regions that were asked for. */
public final class DrawnLook implements PageLook {

    private static final int PAGE = 1;

    private final ScriptedViews views;
    private final ConcurrentLinkedQueue<Region> regions = new ConcurrentLinkedQueue<>();

    /** @param scan at full resolution, as displayed */
    public DrawnLook(GreyImage scan) {
        views = new ScriptedViews(Map.of(PAGE, scan), (page, place, rotation, zone) -> List.of());
    }

    public List<Region> regions() {
        return List.copyOf(regions);
    }

    @Override
    public GreyImage thumbnail() throws PluginException {
        return views.thumbnail(PAGE);
    }

    @Override
    public GreyImage luma(Region region) throws PluginException {
        regions.add(region);
        return views.luma(PAGE, region, Rotation.NONE);
    }
}
