package org.korrigo.spi.render;

import java.util.List;
import org.korrigo.spi.Options;

/** A finished copy. @param pages in reading order */
public record CopyToRender(Cover cover, List<PlacedPage> pages, Options options) {

    public CopyToRender {
        pages = List.copyOf(pages);
    }
}
