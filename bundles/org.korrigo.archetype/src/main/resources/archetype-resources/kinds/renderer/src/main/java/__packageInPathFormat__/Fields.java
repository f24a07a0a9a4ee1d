package ${package};

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.render.Annotation.Point;

/** How the parts of a message travel between the server and a child. */
final class Fields {

    private Fields() {}

    @FunctionalInterface
    interface Writing<T> {
        void write(DataOutputStream out, T value) throws IOException;
    }

    @FunctionalInterface
    interface Reading<T> {
        T read(DataInputStream in) throws IOException;
    }

    static <T> void writeAll(DataOutputStream out, List<T> values, Writing<? super T> each) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            each.write(out, value);
        }
    }

    static <T> List<T> readAll(DataInputStream in, Reading<? extends T> each) throws IOException {
        List<T> values = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            values.add(each.read(in));
        }
        return values;
    }

    /** Of any length: {@code writeUTF} ends at 64 kB. */
    static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    static void write(DataOutputStream out, CoverText.Line line) throws IOException {
        write(out, line.text());
        out.writeDouble(line.size());
        out.writeDouble(line.indent());
        write(out, line.right());
    }

    static CoverText.Line readLine(DataInputStream in) throws IOException {
        return new CoverText.Line(readText(in), in.readDouble(), in.readDouble(), readText(in));
    }

    static void write(DataOutputStream out, SheetToDraw sheet) throws IOException {
        write(out, sheet.scan());
        out.writeInt(sheet.number());
        write(out, sheet.region());
        out.writeInt(sheet.rotation().degrees());
        out.writeDouble(sheet.width());
        out.writeDouble(sheet.height());
        writeAll(out, sheet.drawings(), Fields::write);
    }

    static SheetToDraw readSheet(DataInputStream in) throws IOException {
        return new SheetToDraw(
                readText(in),
                in.readInt(),
                readRegion(in),
                Rotation.of(in.readInt()),
                in.readDouble(),
                in.readDouble(),
                readAll(in, Fields::readDrawing));
    }

    private static void write(DataOutputStream out, Drawing drawing) throws IOException {
        if (drawing instanceof Drawing.Lines lines) {
            out.writeByte('L');
            writeAll(out, lines.points(), Fields::write);
            out.writeDouble(lines.width());
            write(out, lines.colour());
        } else if (drawing instanceof Drawing.Area area) {
            out.writeByte('A');
            write(out, area.region());
            write(out, area.colour());
        } else if (drawing instanceof Drawing.Words words) {
            out.writeByte('W');
            write(out, words.region());
            write(out, words.text());
            out.writeDouble(words.size());
            write(out, words.colour());
        }
    }

    private static Drawing readDrawing(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case 'L' -> new Drawing.Lines(readAll(in, Fields::readPoint), in.readDouble(), readText(in));
            case 'A' -> new Drawing.Area(readRegion(in), readText(in));
            default -> new Drawing.Words(readRegion(in), readText(in), in.readDouble(), readText(in));
        };
    }

    private static void write(DataOutputStream out, Point point) throws IOException {
        out.writeDouble(point.x());
        out.writeDouble(point.y());
        out.writeDouble(point.pressure());
    }

    private static Point readPoint(DataInputStream in) throws IOException {
        return new Point(in.readDouble(), in.readDouble(), in.readDouble());
    }

    private static void write(DataOutputStream out, Region region) throws IOException {
        out.writeDouble(region.x());
        out.writeDouble(region.y());
        out.writeDouble(region.width());
        out.writeDouble(region.height());
    }

    private static Region readRegion(DataInputStream in) throws IOException {
        return new Region(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
    }
}
