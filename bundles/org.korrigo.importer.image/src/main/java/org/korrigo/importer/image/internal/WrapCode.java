package org.korrigo.importer.image.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.korrigo.importer.image.internal.document.ImagePdf;
import org.korrigo.importer.image.internal.format.Images;
import org.korrigo.importer.image.internal.format.Pages;
import org.korrigo.importer.image.internal.message.Remarks;
import org.korrigo.importer.image.internal.message.WrapOrder;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.isolation.IsolatedCode;

/** Wraps images into a PDF: order in, remarks out. */
public final class WrapCode implements IsolatedCode {

    /** A child has no use for a disk cache. */
    public WrapCode() {
        ImageIO.setUseCache(false);
    }

    @Override
    public void run(DataInputStream request, DataOutputStream answer) throws IOException, PluginException {
        WrapOrder order = WrapOrder.read(request);
        try (ImagePdf pdf = new ImagePdf(order.pdf())) {
            Pages pages = new Pages(pdf);
            for (Path image : order.images()) {
                Images.open(image).pagesTo(pages);
            }
            Remarks.write(answer, pages.remarks());
        }
    }
}
