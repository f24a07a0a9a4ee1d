package ${package};

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** What a child is asked: the copy, and the file to write it to. */
record CopyMessage(Path target, List<CoverText.Line> cover, List<SheetToDraw> sheets) {

    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            DataOutputStream out = new DataOutputStream(bytes);
            Fields.write(out, target.toString());
            Fields.writeAll(out, cover, Fields::write);
            Fields.writeAll(out, sheets, Fields::write);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    static CopyMessage read(DataInputStream in) throws IOException {
        Path target = Path.of(Fields.readText(in));
        return new CopyMessage(
                target, Fields.readAll(in, Fields::readLine), Fields.readAll(in, Fields::readSheet));
    }
}
