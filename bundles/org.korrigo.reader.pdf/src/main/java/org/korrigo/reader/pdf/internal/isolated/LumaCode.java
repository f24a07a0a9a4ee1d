package org.korrigo.reader.pdf.internal.isolated;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.korrigo.reader.pdf.internal.message.Images;
import org.korrigo.reader.pdf.internal.message.Marks;
import org.korrigo.reader.pdf.internal.message.Regions;
import org.korrigo.reader.pdf.internal.page.PageViews;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

/** Answers the grey pixels of a region. */
public final class LumaCode extends PageCode {

    /** What fits into an answer. */
    private static final int MOST_PIXELS = 60_000_000;

    @Override
    void look(PageViews views, List<PageFacts> pages, DataInputStream request, DataOutputStream answer)
            throws IOException, PluginException {
        Region region = Regions.read(request);
        Rotation rotation = Regions.readRotation(request);
        GreyImage luma = views.luma(pages.get(0), region, rotation, Marks.read(request));
        if (luma.luma().length > MOST_PIXELS) {
            throw new PluginException(
                    "region-too-large",
                    "The region has " + luma.luma().length + " pixels: ask for a smaller one.",
                    Map.of("most", Integer.toString(MOST_PIXELS)));
        }
        Images.write(answer, luma);
    }
}
