package ${package};

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.korrigo.spi.document.Region;

/** Where the scan comes to lie on a page of the copy. */
final class Placement {

    private Placement() {}

    /** From the scanned page's own space to the upright page's, in points from its lower left corner. */
    static AffineTransform of(SheetToDraw sheet, Scans.ScannedPage scanned) {
        PDRectangle box = scanned.box();
        Region region = sheet.region();
        AffineTransform place = AffineTransform.getScaleInstance(sheet.width(), sheet.height());
        place.concatenate(turn(sheet.rotation().degrees()));
        place.scale(1 / region.width(), 1 / region.height());
        place.translate(-region.x(), region.y() + region.height() - 1);
        place.concatenate(turn(scanned.declaredRotation()));
        place.scale(1.0 / box.getWidth(), 1.0 / box.getHeight());
        place.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
        return place;
    }

    /** Turns the unit square clockwise on to itself. */
    private static AffineTransform turn(int degrees) {
        AffineTransform turn = new AffineTransform();
        for (int quarter = 0; quarter < degrees / 90; quarter++) {
            turn.preConcatenate(new AffineTransform(0, -1, 1, 0, 0, 1));
        }
        return turn;
    }
}
