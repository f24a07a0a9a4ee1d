package org.korrigo.reader.pdf.internal.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.korrigo.spi.PluginException;

/** An open PDF, read piece by piece: its size does not matter to the heap. */
public final class PdfFile implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(PdfFile.class.getName());

    private final Path path;
    private final PDDocument document;
    private final boolean whole;
    private List<COSDictionary> pages;

    private PdfFile(Path path, PDDocument document, boolean whole) {
        this.path = path;
        this.document = document;
        this.whole = whole;
    }

    /** @throws PluginException as {@code DocumentReader.index} */
    public static PdfFile open(Path path) throws IOException, PluginException {
        PdfEnds ends = new PdfEnds(path);
        ends.checkIsPdf();
        try {
            PDDocument document = Loader.loadPDF(new RandomAccessReadBufferedFile(path));
            return new PdfFile(path, document, ends.isWhole() && needsNoRepair(path));
        } catch (InvalidPasswordException e) {
            throw new PluginException(
                    "document-encrypted", "The PDF needs a password: send it without one.", Map.of(), e);
        } catch (StackOverflowError e) {
            throw damaged("its parts are nested too deep", e);
        } catch (IOException | RuntimeException e) {
            throw damaged("nothing in it can be read", e);
        }
    }

    /** The library repairs without a word; only its strict mode tells. */
    private static boolean needsNoRepair(Path path) throws IOException {
        try (RandomAccessReadBufferedFile source = new RandomAccessReadBufferedFile(path);
                PDDocument strict = new PDFParser(source).parse(false)) {
            return strict.getDocument().getTrailer() != null;
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "{0} needs repair: {1}", path, e);
            return false;
        }
    }

    static PluginException damaged(String why, Throwable cause) {
        return new PluginException(
                "document-truncated", "The PDF is damaged or cut short, " + why + ": send it again.", Map.of(), cause);
    }

    Path path() {
        return path;
    }

    /** For drawing; pages are found by {@link #page}, not through it. */
    public PDDocument document() {
        return document;
    }

    /** Whether the file showed no sign of damage. */
    boolean isWhole() {
        return whole;
    }

    boolean isEncrypted() {
        return document.isEncrypted();
    }

    /** All pages in order; one that is announced but missing is an empty dictionary. */
    List<COSDictionary> pages() throws PluginException {
        if (pages == null) {
            pages = PageTree.pagesOf(document.getDocument());
        }
        return pages;
    }

    /** @param number from 1 */
    public COSDictionary page(int number) throws PluginException {
        if (number < 1 || number > pages().size()) {
            throw new PluginException(
                    "document-truncated",
                    "The PDF has no page " + number + ".",
                    Map.of("page", Integer.toString(number)));
        }
        return pages().get(number - 1);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
