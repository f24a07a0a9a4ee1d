package org.korrigo.itest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDF files as a reader other than the server's sees them, and broken ones. */
final class PdfFile {

    private PdfFile() {}

    static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Digests of the JPEG streams of all pages, byte for byte as they stand in the file. */
    static Set<String> images(byte[] pdf) throws IOException {
        Set<String> digests = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                addImages(page.getResources(), digests);
            }
        }
        return digests;
    }

    /** @param pages numbers from 1 */
    static Set<String> images(byte[] pdf, Collection<Integer> pages) throws IOException {
        Set<String> digests = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page : pages) {
                addImages(document.getPage(page - 1).getResources(), digests);
            }
        }
        return digests;
    }

    private static void addImages(PDResources resources, Set<String> digests) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject image) {
                try (InputStream raw = image.getCOSObject().createRawInputStream()) {
                    digests.add(digest(raw.readAllBytes()));
                }
            } else if (object instanceof PDFormXObject form && form.getResources() != null) {
                addImages(form.getResources(), digests);
            }
        }
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same pages behind a password. */
    static byte[] encrypted(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            return saved(document);
        }
    }

    /** A file in order, but for having no page. */
    static byte[] withoutPages() throws IOException {
        try (PDDocument document = new PDDocument()) {
            return saved(document);
        }
    }

    /** A last page is added whose image keeps every limit and is yet more than a child process may hold. */
    static byte[] withExhaustingPage(byte[] pdf) throws IOException {
        int side = 13_500;
        byte[] row = new byte[3 * side];
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                for (int y = 0; y < side; y++) {
                    out.write(row);
                }
            }
            stream.setItem(COSName.TYPE, COSName.XOBJECT);
            stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
            stream.setInt(COSName.WIDTH, side);
            stream.setInt(COSName.HEIGHT, side);
            stream.setInt(COSName.BITS_PER_COMPONENT, 8);
            stream.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
            PDRectangle size = document.getPage(0).getMediaBox();
            PDPage page = new PDPage(size);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                var image = new PDImageXObject(new PDStream(stream), null);
                content.drawImage(image, 0, 0, size.getWidth(), size.getHeight());
            }
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
