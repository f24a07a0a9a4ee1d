package ${package};

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.korrigo.spi.PluginException;

/** The files that a copy comes from. A page's images are taken over as they are, and once, whatever part of it is shown. */
final class Scans implements Closeable {

    /** @param box the part of it that is displayed, in its own space @param declaredRotation clockwise, in degrees */
    record ScannedPage(PDFormXObject form, PDRectangle box, int declaredRotation) {}

    private final LayerUtility copies;
    private final Map<String, PDDocument> files = new HashMap<>();
    private final Map<String, ScannedPage> pages = new HashMap<>();

    Scans(PDDocument copy) {
        copies = new LayerUtility(copy);
    }

    ScannedPage page(SheetToDraw sheet) throws PluginException {
        try {
            String key = sheet.number() + " " + sheet.scan();
            if (!pages.containsKey(key)) {
                pages.put(key, take(file(sheet.scan()), sheet.number()));
            }
            return pages.get(key);
        } catch (IOException | RuntimeException e) {
            throw new PluginException(
                    "page-unreadable",
                    "Page " + sheet.number() + " of the scan cannot be taken over: scan it again.",
                    Map.of("page", Integer.toString(sheet.number())),
                    e);
        }
    }

    @Override
    public void close() throws IOException {
        for (PDDocument file : files.values()) {
            file.close();
        }
    }

    private PDDocument file(String path) throws IOException {
        if (!files.containsKey(path)) {
            files.put(path, Loader.loadPDF(new File(path)));
        }
        return files.get(path);
    }

    private ScannedPage take(PDDocument file, int number) throws IOException {
        PDPage page = file.getPage(number - 1);
        PDFormXObject form = copies.importPageAsForm(file, page);
        form.setBBox(page.getCropBox());
        form.setMatrix(new Matrix().createAffineTransform());
        Traces.remove(form.getCOSObject());
        return new ScannedPage(form, page.getCropBox(), page.getRotation());
    }
}
