package org.korrigo.reader.pdf.internal.isolated;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.korrigo.reader.pdf.internal.document.Limits;
import org.korrigo.reader.pdf.internal.message.LimitsMessage;
import org.korrigo.reader.pdf.internal.message.Pages;
import org.korrigo.reader.pdf.internal.page.PageViews;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.isolation.IsolatedCode;

/** Looks at some pages of a document: limits, path and pages in, then what the look needs. */
abstract class PageCode implements IsolatedCode {

    static {
        // the image codecs of the class path, looked for once; pixels stay in memory: a child has no use for a disk
        // cache
        ImageIO.scanForPlugins();
        ImageIO.setUseCache(false);
    }

    @Override
    public final void run(DataInputStream request, DataOutputStream answer) throws IOException, PluginException {
        Limits.enforce(LimitsMessage.read(request));
        try (PageViews views = new PageViews(Path.of(request.readUTF()))) {
            look(views, Pages.read(request), request, answer);
        }
    }

    abstract void look(PageViews views, List<PageFacts> pages, DataInputStream request, DataOutputStream answer)
            throws IOException, PluginException;
}
