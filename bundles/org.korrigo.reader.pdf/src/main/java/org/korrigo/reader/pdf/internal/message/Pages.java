package org.korrigo.reader.pdf.internal.message;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.korrigo.spi.document.DocumentIndex;
import org.korrigo.spi.document.ImageFacts;
import org.korrigo.spi.document.PageDefect;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.PageSize;

/** How pages travel between server and child. */
public final class Pages {

    /** What a modified UTF text can hold for certain. */
    private static final int LONGEST_DETAIL = 2000;

    private Pages() {}

    public static void write(DataOutputStream out, DocumentIndex index) throws IOException {
        write(out, index.pages());
        out.writeInt(index.remarks().size());
        for (PageDefect remark : index.remarks()) {
            write(out, remark);
        }
    }

    public static DocumentIndex readIndex(DataInputStream in) throws IOException {
        List<PageFacts> pages = read(in);
        List<PageDefect> remarks = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            remarks.add(readDefect(in));
        }
        return new DocumentIndex(pages, remarks);
    }

    public static void write(DataOutputStream out, List<PageFacts> pages) throws IOException {
        out.writeInt(pages.size());
        for (PageFacts page : pages) {
            write(out, page);
        }
    }

    public static List<PageFacts> read(DataInputStream in) throws IOException {
        List<PageFacts> pages = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            pages.add(readPage(in));
        }
        return pages;
    }

    private static void write(DataOutputStream out, PageFacts page) throws IOException {
        out.writeInt(page.number());
        out.writeDouble(page.size().widthMm());
        out.writeDouble(page.size().heightMm());
        Regions.write(out, page.declaredRotation());
        out.writeBoolean(page.image().isPresent());
        if (page.image().isPresent()) {
            write(out, page.image().get());
        }
        out.writeBoolean(page.defect().isPresent());
        if (page.defect().isPresent()) {
            write(out, page.defect().get());
        }
    }

    private static PageFacts readPage(DataInputStream in) throws IOException {
        return new PageFacts(
                in.readInt(),
                new PageSize(in.readDouble(), in.readDouble()),
                Regions.readRotation(in),
                in.readBoolean() ? Optional.of(readImage(in)) : Optional.empty(),
                in.readBoolean() ? Optional.of(readDefect(in)) : Optional.empty());
    }

    private static void write(DataOutputStream out, ImageFacts image) throws IOException {
        out.writeInt(image.width());
        out.writeInt(image.height());
        out.writeUTF(image.codec());
        out.writeLong(image.offset());
        out.writeLong(image.length());
        out.writeUTF(image.digest());
    }

    private static ImageFacts readImage(DataInputStream in) throws IOException {
        return new ImageFacts(in.readInt(), in.readInt(), in.readUTF(), in.readLong(), in.readLong(), in.readUTF());
    }

    private static void write(DataOutputStream out, PageDefect defect) throws IOException {
        String detail = defect.detail();
        out.writeUTF(defect.code());
        out.writeUTF(detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL)));
    }

    private static PageDefect readDefect(DataInputStream in) throws IOException {
        return new PageDefect(in.readUTF(), in.readUTF());
    }
}
