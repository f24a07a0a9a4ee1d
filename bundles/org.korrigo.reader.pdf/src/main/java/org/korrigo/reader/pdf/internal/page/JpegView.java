package org.korrigo.reader.pdf.internal.page;

import java.io.IOException;
import java.util.Optional;
import org.korrigo.reader.pdf.internal.jpeg.GreyPixels;
import org.korrigo.reader.pdf.internal.jpeg.Jpeg;
import org.korrigo.reader.pdf.internal.jpeg.JpegUnsupportedException;
import org.korrigo.reader.pdf.internal.jpeg.PixelBox;
import org.korrigo.spi.document.EncodedImage;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageCut;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

/** A page that is a baseline JPEG: cut and turned without touching a pixel. */
final class JpegView implements PageView {

    private final byte[] bytes;
    private final Jpeg jpeg;
    private final Placement placement;

    /** @throws JpegUnsupportedException when the JPEG has to be decoded */
    JpegView(byte[] bytes, Rotation turn, PageSize size) throws IOException {
        this.bytes = bytes;
        this.jpeg = new Jpeg(bytes);
        this.placement = new Placement(jpeg.width(), jpeg.height(), turn, size);
    }

    @Override
    public Glance glance() throws IOException {
        Jpeg.Walked walked = jpeg.walk();
        GreyPixels upright = Turn.of(walked.thumbnail(), placement.turn());
        GreyImage thumbnail = new GreyImage(upright.width(), upright.height(), placement.dpi() / 8, upright.luma());
        return new Glance(thumbnail, Optional.of(walked.marks()));
    }

    @Override
    public GreyImage luma(Region region, Rotation rotation) throws IOException {
        return placement.upright(jpeg.luma(placement.pixels(region)), rotation);
    }

    @Override
    public EncodedImage cut(PageCut cut) throws IOException {
        Rotation turn = placement.toUpright(cut.rotation());
        PixelBox box = placement.pixels(cut.region());
        Jpeg.Crop crop;
        try {
            crop = jpeg.crop(box, placement.hiddenPixels(cut), turn);
        } catch (JpegUnsupportedException e) {
            return new RasterView(JpegDecoder.decode(bytes), placement.turn(), placement.size()).cut(cut);
        }
        boolean sideways = Placement.isSideways(turn);
        int width = crop.box().width();
        int height = crop.box().height();
        return new EncodedImage("image/jpeg", sideways ? height : width, sideways ? width : height, crop.file());
    }
}
