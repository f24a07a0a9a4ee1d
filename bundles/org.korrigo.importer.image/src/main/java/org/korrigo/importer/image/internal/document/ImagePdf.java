package org.korrigo.importer.image.internal.document;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a PDF of images, one a page, as they come. It is written by hand because the same images must give the same bytes, which
 * libraries do not promise: they date and number their files.
 */
public final class ImagePdf implements AutoCloseable {

    private static final int CATALOG = 1;
    private static final int PAGES = 2;

    private final Counted out;
    private final List<Long> offsets = new ArrayList<>(List.of(0L, 0L));
    private final List<Integer> pages = new ArrayList<>();

    public ImagePdf(Path file) throws IOException {
        out = new Counted(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        // what follows the version tells programs that the file is binary
        text("%PDF-1.5\n%\u00e2\u00e3\u00cf\u00d3\n");
    }

    public int pages() {
        return pages.size();
    }

    public void add(PageImage image, PagePlace place) throws IOException {
        int picture = stream(
                "/Type /XObject /Subtype /Image /Width " + image.width() + " /Height " + image.height() + " "
                        + image.entries(),
                image.data());
        byte[] content = place.content().getBytes(StandardCharsets.US_ASCII);
        int drawing = stream("", stream -> stream.write(content));
        pages.add(object("<< /Type /Page /Parent " + PAGES + " 0 R " + place.page() + " /Resources << /XObject << /I "
                + picture + " 0 R >> >> /Contents " + drawing + " 0 R >>"));
    }

    private int object(String body) throws IOException {
        offsets.add(out.count);
        place(offsets.size(), body);
        return offsets.size();
    }

    private void place(int number, String body) throws IOException {
        offsets.set(number - 1, out.count);
        text(number + " 0 obj\n" + body + "\nendobj\n");
    }

    /** Its length is known when it is written: it is an object of its own, behind it. */
    private int stream(String entries, PageImage.Data data) throws IOException {
        offsets.add(out.count);
        int number = offsets.size();
        text(number + " 0 obj\n<< " + entries + " /Length " + (number + 1) + " 0 R >>\nstream\n");
        long start = out.count;
        data.writeTo(out);
        long length = out.count - start;
        text("\nendstream\nendobj\n");
        object(Long.toString(length));
        return number;
    }

    private void text(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() throws IOException {
        try (out) {
            place(CATALOG, "<< /Type /Catalog /Pages " + PAGES + " 0 R >>");
            StringBuilder kids = new StringBuilder();
            pages.forEach(page -> kids.append(page).append(" 0 R "));
            place(PAGES, "<< /Type /Pages /Count " + pages.size() + " /Kids [" + kids + "] >>");
            long table = out.count;
            text("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
            for (long offset : offsets) {
                text(String.format(Locale.ROOT, "%010d 00000 n \n", offset));
            }
            text("trailer\n<< /Size " + (offsets.size() + 1) + " /Root " + CATALOG + " 0 R >>\nstartxref\n" + table
                    + "\n%%EOF\n");
        }
    }

    /** Knows where in the file it is. */
    private static final class Counted extends FilterOutputStream {

        private long count;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            count += length;
        }
    }
}
