package org.korrigo.application.internal.quality;

import java.util.Optional;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.quality.PageLook;
import org.korrigo.spi.split.PageViews;

/** One page of many. It remembers what went wrong here, so that it is not taken for a fault of who looks. */
final class OnePage implements PageLook {

    private final PageViews views;
    private final int page;
    private volatile Exception failure;

    OnePage(PageViews views, int page) {
        this.views = views;
        this.page = page;
    }

    Optional<Exception> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public GreyImage thumbnail() throws PluginException, InterruptedException {
        try {
            return views.thumbnail(page);
        } catch (PluginException | RuntimeException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public GreyImage luma(Region region) throws PluginException, InterruptedException {
        try {
            return views.luma(page, region, Rotation.NONE);
        } catch (PluginException | RuntimeException e) {
            failure = e;
            throw e;
        }
    }
}
