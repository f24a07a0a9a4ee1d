package org.korrigo.reader.pdf.internal.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.korrigo.spi.PluginException;

/**
 * Walks the page tree itself: the library believes the announced count, and leaves out pages it finds strange. Here every leaf is a
 * page.
 */
final class PageTree {

    private static final int DEEPEST = 100;

    private final Set<COSDictionary> branches = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<COSDictionary> pages = new ArrayList<>();

    private PageTree() {}

    static List<COSDictionary> pagesOf(COSDocument document) throws PluginException {
        COSDictionary catalog =
                document.getTrailer() == null ? null : document.getTrailer().getCOSDictionary(COSName.ROOT);
        COSDictionary root = catalog == null ? null : catalog.getCOSDictionary(COSName.PAGES);
        if (root == null) {
            throw PdfFile.damaged("its list of pages is missing", null);
        }
        PageTree tree = new PageTree();
        tree.collect(root, 0);
        return tree.pages;
    }

    private void collect(COSDictionary node, int depth) throws PluginException {
        COSArray kids = node.getCOSArray(COSName.KIDS);
        boolean isBranch = kids != null || COSName.PAGES.equals(node.getCOSName(COSName.TYPE));
        if (!isBranch) {
            add(node);
        } else if (kids != null && branches.add(node) && depth < DEEPEST) {
            for (int i = 0; i < kids.size(); i++) {
                COSBase kid = kids.getObject(i);
                collect(kid instanceof COSDictionary page ? page : new COSDictionary(), depth + 1);
            }
        }
    }

    private void add(COSDictionary page) throws PluginException {
        pages.add(page);
        if (pages.size() > Limits.inForce().pages()) {
            throw new PluginException(
                    "document-too-large",
                    "The PDF has more than " + Limits.inForce().pages() + " pages: split it.",
                    Map.of("most", Integer.toString(Limits.inForce().pages())));
        }
    }
}
