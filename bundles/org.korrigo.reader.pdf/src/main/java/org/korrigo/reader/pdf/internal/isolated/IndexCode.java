package org.korrigo.reader.pdf.internal.isolated;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.korrigo.reader.pdf.internal.document.Limits;
import org.korrigo.reader.pdf.internal.document.PdfIndex;
import org.korrigo.reader.pdf.internal.message.LimitsMessage;
import org.korrigo.reader.pdf.internal.message.Pages;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.isolation.IsolatedCode;

/** Lists the pages of a document: limits and path in, index out. */
public final class IndexCode implements IsolatedCode {

    @Override
    public void run(DataInputStream request, DataOutputStream answer) throws IOException, PluginException {
        Limits.enforce(LimitsMessage.read(request));
        Pages.write(answer, PdfIndex.of(Path.of(request.readUTF())));
    }
}
