package org.korrigo.render.pdf.internal.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/**
 * Copies objects of a scan into the copy's file, shared ones once, streams as they are, never decoded. What only tells of the scan's
 * origin, leads out of the page or could act stays behind.
 */
final class ObjectCopies {

    private static final int DEEPEST = 100;

    private static final Set<COSName> LEFT_BEHIND = Stream.of(
                    "Metadata",
                    "PieceInfo",
                    "LastModified",
                    "StructParent",
                    "StructParents",
                    "Parent",
                    "P",
                    "Annots",
                    "AA",
                    "A",
                    "JS",
                    "AF",
                    "EF",
                    "OPI",
                    "Alternates",
                    "OC",
                    "Thumb",
                    "Measure",
                    "PtData")
            .map(COSName::getPDFName)
            .collect(Collectors.toUnmodifiableSet());

    private final COSDocument target;
    private final Map<COSBase, COSBase> copies = new IdentityHashMap<>();

    ObjectCopies(COSDocument target) {
        this.target = target;
    }

    COSBase of(COSBase source) throws IOException {
        return of(source, 0);
    }

    private COSBase of(COSBase source, int depth) throws IOException {
        COSBase actual = source instanceof COSObject reference ? reference.getObject() : source;
        if (actual == null) {
            return COSNull.NULL;
        }
        if (!(actual instanceof COSDictionary) && !(actual instanceof COSArray)) {
            return actual;
        }
        if (depth > DEEPEST) {
            throw new IOException("The page's objects nest more than " + DEEPEST + " levels deep");
        }
        COSBase known = copies.get(actual);
        return known == null ? fresh(actual, depth) : known;
    }

    private COSBase fresh(COSBase source, int depth) throws IOException {
        if (source instanceof COSArray array) {
            COSArray copy = new COSArray();
            copies.put(source, copy);
            for (int i = 0; i < array.size(); i++) {
                copy.add(of(array.get(i), depth + 1));
            }
            return copy;
        }
        COSDictionary copy = source instanceof COSStream stream ? raw(stream) : new COSDictionary();
        copies.put(source, copy);
        copyEntries((COSDictionary) source, copy, depth);
        return copy;
    }

    private void copyEntries(COSDictionary source, COSDictionary copy, int depth) throws IOException {
        for (COSName key : source.keySet()) {
            if (!LEFT_BEHIND.contains(key) && !COSName.LENGTH.equals(key)) {
                copy.setItem(key, of(source.getItem(key), depth + 1));
            }
        }
    }

    private COSStream raw(COSStream source) throws IOException {
        COSStream copy = target.createCOSStream();
        try (InputStream in = source.createRawInputStream();
                OutputStream out = copy.createRawOutputStream()) {
            in.transferTo(out);
        }
        return copy;
    }
}
