package org.korrigo.reader.pdf.internal.page;

import java.util.List;
import org.korrigo.reader.pdf.internal.jpeg.GreyPixels;
import org.korrigo.reader.pdf.internal.jpeg.PixelBox;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageCut;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

/**
 * How a stored picture becomes a displayed page.
 *
 * @param width of the stored picture, in pixels
 * @param height of the stored picture, in pixels
 * @param turn clockwise, from the picture to the page
 * @param size of the page as displayed
 */
record Placement(int width, int height, Rotation turn, PageSize size) {

    private static final double MM_PER_INCH = 25.4;

    /** The pixels of the picture that a region of the page touches. */
    PixelBox pixels(Region displayed) {
        return PixelBox.covering(displayed.turned(turn.inverse()), width, height);
    }

    /** The hidden parts of a cut, in pixels of the picture. */
    List<PixelBox> hiddenPixels(PageCut cut) {
        return cut.hidden().stream()
                .map(hidden -> hidden.turned(cut.rotation().inverse()).within(cut.region()))
                .map(this::pixels)
                .toList();
    }

    Rotation toUpright(Rotation asked) {
        return turn.then(asked);
    }

    /** Pixels of the picture as they are seen on the page that was turned further. */
    GreyImage upright(GreyPixels stored, Rotation asked) {
        GreyPixels turned = Turn.of(stored, toUpright(asked));
        return new GreyImage(turned.width(), turned.height(), dpi(), turned.luma());
    }

    double dpi() {
        int across = isSideways(turn) ? height : width;
        return size.widthMm() > 0 ? across / size.widthMm() * MM_PER_INCH : 0;
    }

    static boolean isSideways(Rotation rotation) {
        return rotation == Rotation.CLOCKWISE_90 || rotation == Rotation.CLOCKWISE_270;
    }
}
