package org.korrigo.render.pdf.internal.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;

/**
 * Counts pages as the reader of scans does: every leaf of the page tree, in order. The library skips leaves that it finds strange, and
 * the next page would get into somebody else's copy.
 */
final class PageLeaves {

    private static final int DEEPEST = 100;

    private final Set<COSDictionary> branches = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<COSDictionary> leaves = new ArrayList<>();

    private PageLeaves() {}

    static List<COSDictionary> of(COSDocument document) {
        PageLeaves tree = new PageLeaves();
        tree.collect(document.getTrailer().getCOSDictionary(COSName.ROOT).getCOSDictionary(COSName.PAGES), 0);
        return tree.leaves;
    }

    private void collect(COSDictionary node, int depth) {
        COSArray kids = node.getCOSArray(COSName.KIDS);
        if (kids == null && !COSName.PAGES.equals(node.getCOSName(COSName.TYPE))) {
            leaves.add(node);
        } else if (kids != null && branches.add(node) && depth < DEEPEST) {
            for (int i = 0; i < kids.size(); i++) {
                collect(kids.getObject(i) instanceof COSDictionary kid ? kid : new COSDictionary(), depth + 1);
            }
        }
    }
}
