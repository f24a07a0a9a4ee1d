package org.korrigo.reader.pdf.internal.isolated;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.korrigo.reader.pdf.internal.message.Images;
import org.korrigo.reader.pdf.internal.message.Regions;
import org.korrigo.reader.pdf.internal.page.PageViews;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.EncodedImage;
import org.korrigo.spi.document.PageCut;
import org.korrigo.spi.document.PageFacts;

/** Answers an image of a part of a page. */
public final class CutCode extends PageCode {

    /** What fits into an answer. */
    private static final int MOST_BYTES = 60 << 20;

    @Override
    void look(PageViews views, List<PageFacts> pages, DataInputStream request, DataOutputStream answer)
            throws IOException, PluginException {
        PageCut cut = Regions.readCut(request);
        EncodedImage image = views.look(pages.get(0), view -> view.cut(cut));
        if (image.bytes().length > MOST_BYTES) {
            throw new PluginException(
                    "region-too-large",
                    "The image of the region takes " + image.bytes().length + " bytes: ask for a smaller one.",
                    Map.of("most", Integer.toString(MOST_BYTES)));
        }
        Images.write(answer, image);
    }
}
