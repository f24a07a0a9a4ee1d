package org.korrigo.reader.pdf.internal.isolated;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.korrigo.reader.pdf.internal.message.Images;
import org.korrigo.reader.pdf.internal.message.Marks;
import org.korrigo.reader.pdf.internal.page.Glance;
import org.korrigo.reader.pdf.internal.page.PageViews;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.PageFacts;

/** Answers one thumbnail a page, with the marks for later looks. */
public final class ThumbnailsCode extends PageCode {

    @Override
    void look(PageViews views, List<PageFacts> pages, DataInputStream request, DataOutputStream answer)
            throws IOException, PluginException {
        for (PageFacts page : pages) {
            Glance glance = views.glance(page);
            Images.write(answer, glance.thumbnail());
            Marks.write(answer, glance.marks());
        }
    }
}
