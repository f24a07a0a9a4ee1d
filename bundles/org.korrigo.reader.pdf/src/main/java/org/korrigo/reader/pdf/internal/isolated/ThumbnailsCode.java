package org.korrigo.reader.pdf.internal.isolated;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.korrigo.reader.pdf.internal.message.Images;
import org.korrigo.reader.pdf.internal.page.PageView;
import org.korrigo.reader.pdf.internal.page.PageViews;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.PageFacts;

/** Answers one thumbnail a page. */
public final class ThumbnailsCode extends PageCode {

    @Override
    void look(PageViews views, List<PageFacts> pages, DataInputStream request, DataOutputStream answer)
            throws IOException, PluginException {
        for (PageFacts page : pages) {
            Images.write(answer, views.look(page, PageView::thumbnail));
        }
    }
}
