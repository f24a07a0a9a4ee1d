package org.korrigo.reader.pdf.internal.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.DocumentIndex;
import org.korrigo.spi.document.PageDefect;
import org.korrigo.spi.document.PageFacts;

/** Lists the pages of a PDF. */
public final class PdfIndex {

    private static final PageDefect REPAIRED = new PageDefect(
            "repaired", "The file was damaged or cut short; what was found in it is listed, pages may be missing.");

    private PdfIndex() {}

    public static DocumentIndex of(Path path) throws IOException, PluginException {
        try (PdfFile file = PdfFile.open(path)) {
            PageInspector inspector = new PageInspector(file);
            List<PageFacts> facts = new ArrayList<>();
            for (COSDictionary page : file.pages()) {
                facts.add(inspector.inspect(facts.size() + 1, page));
            }
            check(facts, file.isWhole());
            return new DocumentIndex(facts, file.isWhole() ? List.of() : List.of(REPAIRED));
        }
    }

    private static void check(List<PageFacts> pages, boolean whole) throws PluginException {
        if (pages.isEmpty() && whole) {
            throw new PluginException("document-empty", "The PDF has no pages.");
        }
        boolean none = pages.stream().allMatch(page -> page.defect().isPresent());
        if (none && (!whole || pages.size() > 1 && pages.stream().allMatch(PdfIndex::isSpoilt))) {
            throw PdfFile.damaged("none of its " + pages.size() + " pages can be used", null);
        }
    }

    /** As by a transfer that took the file for text: its structure is text, and survives. */
    private static boolean isSpoilt(PageFacts page) {
        String code = page.defect().map(PageDefect::code).orElse("");
        return code.equals("image-undecodable") || code.equals("page-unreadable");
    }

    /** The one image of a page, where the page consists of one, whether or not it could be told in {@code PageFacts}. */
    public static Optional<PlacedImage> imageOf(COSDictionary page) throws IOException {
        return PageDrawing.singleImage(page, PageContent.of(page));
    }
}
