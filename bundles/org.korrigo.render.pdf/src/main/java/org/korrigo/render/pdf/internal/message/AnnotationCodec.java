package org.korrigo.render.pdf.internal.message;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.render.Annotation;

/** Encodes annotations; the points of strokes, of which there are many, as single-precision numbers. */
final class AnnotationCodec {

    private static final byte INK = 1;
    private static final byte HIGHLIGHT = 2;
    private static final byte TEXT = 3;
    private static final byte STAMP = 4;
    private static final byte BOX = 5;
    private static final byte COMMENT = 6;

    private AnnotationCodec() {}

    static void write(DataOutputStream out, Annotation annotation) throws IOException {
        if (annotation instanceof Annotation.Ink ink) {
            out.writeByte(INK);
            writeStroke(out, ink);
        } else if (annotation instanceof Annotation.Highlight highlight) {
            out.writeByte(HIGHLIGHT);
            write(out, highlight.region());
        } else if (annotation instanceof Annotation.Text text) {
            out.writeByte(TEXT);
            write(out, text.region());
            Texts.write(out, text.text());
            out.writeDouble(text.size());
        } else if (annotation instanceof Annotation.Stamp stamp) {
            out.writeByte(STAMP);
            write(out, stamp.region());
            out.writeByte(stamp.sign().ordinal());
        } else if (annotation instanceof Annotation.Box box) {
            out.writeByte(BOX);
            write(out, box.region());
        } else if (annotation instanceof Annotation.Comment comment) {
            out.writeByte(COMMENT);
            write(out, comment.region());
            Texts.write(out, comment.words());
            out.writeDouble(comment.size());
        }
        out.writeUTF(annotation.colour());
    }

    static Annotation read(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case INK -> readStroke(in);
            case HIGHLIGHT -> new Annotation.Highlight(readRegion(in), in.readUTF());
            case TEXT -> new Annotation.Text(readRegion(in), Texts.read(in), in.readDouble(), in.readUTF());
            case STAMP -> new Annotation.Stamp(readRegion(in), Annotation.Sign.values()[in.readByte()], in.readUTF());
            case BOX -> new Annotation.Box(readRegion(in), in.readUTF());
            case COMMENT -> readComment(in);
            default -> throw new IOException("Unknown annotation " + kind);
        };
    }

    /** Its points are among its words already. */
    private static Annotation readComment(DataInputStream in) throws IOException {
        return new Annotation.Comment(
                readRegion(in), Texts.read(in), in.readDouble(), in.readUTF(), Optional.empty(), Optional.empty());
    }

    static void write(DataOutputStream out, Region region) throws IOException {
        out.writeDouble(region.x());
        out.writeDouble(region.y());
        out.writeDouble(region.width());
        out.writeDouble(region.height());
    }

    static Region readRegion(DataInputStream in) throws IOException {
        return new Region(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
    }

    private static void writeStroke(DataOutputStream out, Annotation.Ink ink) throws IOException {
        out.writeDouble(ink.width());
        out.writeInt(ink.points().size());
        for (Annotation.Point point : ink.points()) {
            out.writeFloat((float) point.x());
            out.writeFloat((float) point.y());
            out.writeFloat((float) point.pressure());
        }
    }

    private static Annotation readStroke(DataInputStream in) throws IOException {
        double width = in.readDouble();
        List<Annotation.Point> points = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            points.add(new Annotation.Point(in.readFloat(), in.readFloat(), in.readFloat()));
        }
        return new Annotation.Ink(points, width, in.readUTF());
    }
}
