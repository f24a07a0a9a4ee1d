package org.korrigo.render.pdf.internal.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** The PDF being written. Scans beyond a budget of memory wait in a temporary file. */
public final class CopyFile implements AutoCloseable {

    private static final long SCANS_IN_MEMORY = 64L << 20;
    private static final int DEFLATE_LEVEL = 2;
    private static final float VERSION = 1.7f;

    private final PDDocument document = new PDDocument(MemoryUsageSetting.setupMixed(SCANS_IN_MEMORY).streamCache);
    private final Lettering regular;
    private final Lettering bold;

    CopyFile(Typefaces typefaces) throws IOException {
        regular = new Lettering(document, typefaces.regular(), "F1");
        bold = new Lettering(document, typefaces.bold(), "F2");
    }

    Lettering regular() {
        return regular;
    }

    Lettering bold() {
        return bold;
    }

    /** Where copies of scanned objects are made. */
    public COSDocument objects() {
        return document.getDocument();
    }

    /** Lightly: strokes are many numbers, and pressing the last tenth out of them takes longer than all the rest. */
    public COSStream compressed(byte[] bytes) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        Deflater deflater = new Deflater(DEFLATE_LEVEL);
        try (OutputStream raw = stream.createRawOutputStream();
                OutputStream out = new DeflaterOutputStream(raw, deflater)) {
            out.write(bytes);
        } finally {
            deflater.end();
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    /** @param width in points @param height in points */
    public Sheet sheet(double width, double height) {
        return new Sheet(this, width, height);
    }

    public void add(Sheet sheet) throws IOException {
        document.addPage(sheet.toPage());
    }

    /** Says what the document is, in the place of the date and the program that would make two runs differ. */
    void describe(String title, byte[] id) {
        document.setVersion(VERSION);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage("fr-FR");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        COSArray ids = new COSArray();
        ids.add(new COSString(id));
        ids.add(new COSString(id));
        document.getDocument().getTrailer().setItem(COSName.ID, ids);
    }

    void save(Path target) throws IOException {
        regular.embed();
        bold.embed();
        try (OutputStream out = Files.newOutputStream(target)) {
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
