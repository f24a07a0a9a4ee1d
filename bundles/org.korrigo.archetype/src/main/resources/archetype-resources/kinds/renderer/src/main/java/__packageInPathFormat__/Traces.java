package ${package};

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** Removes what only tells of the scan's origin, or could act. */
final class Traces {

    private static final List<COSName> REMOVED = List.of(
            COSName.METADATA,
            COSName.getPDFName("PieceInfo"),
            COSName.getPDFName("LastModified"),
            COSName.getPDFName("OPI"),
            COSName.getPDFName("Alternates"),
            COSName.A,
            COSName.AA);

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Traces() {}

    static void remove(COSDictionary object) {
        new Traces().visit(object);
    }

    private void visit(COSBase object) {
        COSBase actual = object instanceof COSObject reference ? reference.getObject() : object;
        if (actual == null || !seen.add(actual)) {
            return;
        }
        if (actual instanceof COSArray array) {
            array.forEach(this::visit);
        } else if (actual instanceof COSDictionary dictionary) {
            REMOVED.forEach(dictionary::removeItem);
            dictionary.getValues().forEach(this::visit);
        }
    }
}
