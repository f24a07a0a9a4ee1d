package org.korrigo.render.pdf.internal.message;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.korrigo.spi.render.CopyToRender;
import org.korrigo.spi.render.Cover;
import org.korrigo.spi.render.PlacedPage;

/**
 * What the child gets: where things lie on this machine, and apart from it the copy itself, which alone decides the bytes of the
 * result.
 *
 * @param target the file to write
 * @param scans the source files, each once; pages refer to them by index
 * @param content cover and pages, encoded
 */
public record RenderRequest(Path target, List<Path> scans, byte[] content) {

    public static RenderRequest of(CopyToRender copy, Path target) {
        List<Path> scans = copy.pages().stream()
                .map(page -> page.document().file())
                .distinct()
                .toList();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(content)) {
            CoverCodec.write(out, copy.cover());
            out.writeInt(copy.pages().size());
            for (PlacedPage page : copy.pages()) {
                out.writeInt(scans.indexOf(page.document().file()));
                PageToDraw.of(page).write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail", e);
        }
        return new RenderRequest(target, scans, content.toByteArray());
    }

    /** A page and the index of its scan. */
    public record Placed(int scan, PageToDraw page) {}

    /** The copy, decoded. */
    public record Content(Cover cover, List<Placed> pages) {}

    public Content decode() throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
        Cover cover = CoverCodec.read(in);
        List<Placed> pages = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            pages.add(new Placed(in.readInt(), PageToDraw.read(in)));
        }
        return new Content(cover, pages);
    }

    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            Texts.write(out, target.toString());
            out.writeInt(scans.size());
            for (Path scan : scans) {
                Texts.write(out, scan.toString());
            }
            out.writeInt(content.length);
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    public static RenderRequest read(DataInputStream in) throws IOException {
        Path target = Path.of(Texts.read(in));
        List<Path> scans = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            scans.add(Path.of(Texts.read(in)));
        }
        return new RenderRequest(target, scans, in.readNBytes(in.readInt()));
    }
}
