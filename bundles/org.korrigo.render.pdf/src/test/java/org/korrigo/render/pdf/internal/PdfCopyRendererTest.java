package org.korrigo.render.pdf.internal;

import java.io.IOException;
import java.util.List;
import org.korrigo.spi.render.CopyRenderer;
import org.korrigo.spi.testkit.CopyRendererContract;
import org.korrigo.spi.testkit.InProcessIsolation;

class PdfCopyRendererTest extends CopyRendererContract {

    private final CopyRenderer renderer = new PdfCopyRenderer(new InProcessIsolation());

    @Override
    protected CopyRenderer renderer() {
        return renderer;
    }

    @Override
    protected List<String> textOfPages(byte[] rendered) throws IOException {
        return new RenderedCopy(rendered).text();
    }
}
