package ${package};

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.korrigo.spi.render.CopyRenderer;
import org.korrigo.spi.render.CopyToRender;

/** What can be read in a rendered copy. */
final class RenderedText {

    private RenderedText() {}

    static byte[] render(CopyRenderer renderer, CopyToRender copy) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(copy, out);
        return out.toByteArray();
    }

    static List<String> ofPages(byte[] rendered) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(rendered)) {
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document));
            }
        }
        return pages;
    }
}
