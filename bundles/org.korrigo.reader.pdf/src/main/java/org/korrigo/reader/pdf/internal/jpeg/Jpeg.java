package org.korrigo.reader.pdf.internal.jpeg;

import java.io.IOException;
import java.util.List;
import org.korrigo.spi.document.Rotation;

/**
 * A baseline JPEG of one or three components, seen without being decoded as a whole. Coordinates are those of the stored picture,
 * before any turn.
 */
public final class Jpeg {

    private final byte[] bytes;
    private final JpegHeader header;

    /**
     * @throws JpegUnsupportedException when the picture has to be decoded by other means
     * @throws JpegDamagedException when it cannot be right
     */
    public Jpeg(byte[] bytes) throws IOException {
        this.bytes = bytes;
        this.header = new JpegHeaderParser(bytes).parse();
        if (!header.isFirstComponentFull() || !header.luminance()) {
            throw new JpegUnsupportedException("The first component of the JPEG is not a full luminance");
        }
    }

    public int width() {
        return header.width();
    }

    public int height() {
        return header.height();
    }

    /** All that one walk gives. Damage anywhere in the picture is found. */
    public Walked walk() throws IOException {
        ThumbnailVisitor visitor = new ThumbnailVisitor(header);
        EntropyData data = data();
        RowMarks.Notes notes = new RowMarks.Notes(header, data);
        new McuWalk(header, data).noting(notes).rows(header.mcuRows(), visitor);
        return new Walked(visitor.pixels(), notes.marks());
    }

    /** One pixel for 8 by 8. Damage anywhere in the picture is found. */
    public GreyPixels thumbnail() throws IOException {
        return walk().thumbnail();
    }

    /** The luminance of a box, to the pixel. Damage below the box is not looked for. */
    public GreyPixels luma(PixelBox box) throws IOException {
        EntropyData data = data();
        LumaVisitor visitor = new LumaVisitor(header, data, box);
        new McuWalk(header, data).rows(visitor.rows(), visitor);
        return visitor.pixels();
    }

    /**
     * A JPEG of a box with the very pixels of this one. Its left and top edges move inwards to the next MCU, so that it holds nothing
     * of what lies beyond them; its right and bottom edges are exact.
     *
     * @param hidden boxes whose MCUs become flat
     * @param turn how a viewer is to turn the picture
     * @throws JpegUnsupportedException when the file's own Huffman tables cannot say what is needed
     */
    public Crop crop(PixelBox box, List<PixelBox> hidden, Rotation turn) throws IOException {
        int mcuWidth = header.mcuWidth();
        int mcuHeight = header.mcuHeight();
        PixelBox touched = box.cells(mcuWidth, mcuHeight);
        int left = inward(box.left(), mcuWidth, box.right());
        int top = inward(box.top(), mcuHeight, box.bottom());
        PixelBox mcus = new PixelBox(left, top, touched.right(), touched.bottom());
        List<PixelBox> hiddenMcus =
                hidden.stream().map(each -> each.cells(mcuWidth, mcuHeight)).toList();
        EntropyData data = data();
        CropVisitor visitor = new CropVisitor(header, data, mcus, hiddenMcus);
        new McuWalk(header, data).rows(mcus.bottom(), visitor);
        int width = box.right() - left * mcuWidth;
        int height = box.bottom() - top * mcuHeight;
        byte[] file = new JpegFileWriter(bytes, header).write(width, height, turn, visitor.entropyData());
        return new Crop(new PixelBox(left * mcuWidth, top * mcuHeight, box.right(), box.bottom()), file);
    }

    /** A box narrower than an MCU would vanish: then the edge moves outwards after all. */
    private static int inward(int edge, int cell, int opposite) {
        int next = (edge + cell - 1) / cell;
        return next * cell < opposite ? next : edge / cell;
    }

    private EntropyData data() {
        return new EntropyData(bytes, header.scanStart());
    }

    /** A small view of the picture, and where later looks at it may begin. */
    public record Walked(GreyPixels thumbnail, RowMarks marks) {}

    /**
     * A part of a picture.
     *
     * @param box where it lies in the whole
     */
    public record Crop(PixelBox box, byte[] file) {}
}
