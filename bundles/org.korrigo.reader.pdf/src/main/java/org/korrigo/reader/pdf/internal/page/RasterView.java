package org.korrigo.reader.pdf.internal.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.korrigo.reader.pdf.internal.jpeg.GreyPixels;
import org.korrigo.reader.pdf.internal.jpeg.PixelBox;
import org.korrigo.spi.document.EncodedImage;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageCut;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

/** A page that had to be decoded. */
final class RasterView implements PageView {

    private static final Color HIDDEN = new Color(235, 235, 235);

    private final BufferedImage image;
    private final Placement placement;

    /** @param turn clockwise, from the image to the page as displayed */
    RasterView(BufferedImage image, Rotation turn, PageSize size) {
        this.image = image;
        this.placement = new Placement(image.getWidth(), image.getHeight(), turn, size);
    }

    @Override
    public Glance glance() {
        GreyPixels all = Grey.of(image, new PixelBox(0, 0, image.getWidth(), image.getHeight()));
        GreyPixels upright = Turn.of(Grey.eighth(all), placement.turn());
        GreyImage thumbnail = new GreyImage(upright.width(), upright.height(), placement.dpi() / 8, upright.luma());
        return new Glance(thumbnail, Optional.empty());
    }

    @Override
    public GreyImage luma(Region region, Rotation rotation) {
        return placement.upright(Grey.of(image, placement.pixels(region)), rotation);
    }

    @Override
    public EncodedImage cut(PageCut cut) throws IOException {
        PixelBox box = placement.pixels(cut.region());
        BufferedImage part = copy(box);
        Graphics2D graphics = part.createGraphics();
        graphics.setColor(HIDDEN);
        for (PixelBox hidden : placement.hiddenPixels(cut)) {
            graphics.fillRect(hidden.left() - box.left(), hidden.top() - box.top(), hidden.width(), hidden.height());
        }
        graphics.dispose();
        return Encoder.encode(Turn.of(part, placement.toUpright(cut.rotation())));
    }

    private BufferedImage copy(PixelBox box) {
        BufferedImage part = new BufferedImage(
                image.getColorModel(),
                image.getRaster().createCompatibleWritableRaster(box.width(), box.height()),
                image.isAlphaPremultiplied(),
                null);
        part.getRaster()
                .setRect(image.getRaster().createChild(box.left(), box.top(), box.width(), box.height(), 0, 0, null));
        return part;
    }
}
