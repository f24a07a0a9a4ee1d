package ${package};

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.isolation.IsolatedCode;

/** Writes one copy, in a child. The answer is empty: the copy is in the file of the request. */
public final class RenderCode implements IsolatedCode {

    @Override
    public void run(DataInputStream request, DataOutputStream answer) throws IOException, PluginException {
        CopyMessage message = CopyMessage.read(request);
        try (PDDocument copy = new PDDocument();
                Scans scans = new Scans(copy)) {
            Typeface typeface = new Typeface(copy);
            new CoverPages(copy, typeface).write(message.cover());
            for (SheetToDraw sheet : message.sheets()) {
                new CopyPage(copy, typeface, sheet).write(scans);
            }
            copy.setDocumentId(id(message));
            try (OutputStream out = Files.newOutputStream(message.target())) {
                copy.save(out, CompressParameters.NO_COMPRESSION);
            }
        }
    }

    /** PDFBox would take the time, and no two copies would be the same. Where things lie on this machine says nothing. */
    private static long id(CopyMessage message) {
        CRC32 sum = new CRC32();
        sum.update(message.cover().toString().getBytes());
        message.sheets().forEach(sheet -> sum.update(sheet.drawings().toString().getBytes()));
        return sum.getValue();
    }
}
