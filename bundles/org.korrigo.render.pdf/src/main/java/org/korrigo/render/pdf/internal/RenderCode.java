package org.korrigo.render.pdf.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.korrigo.render.pdf.internal.document.FinalCopy;
import org.korrigo.render.pdf.internal.document.Typefaces;
import org.korrigo.render.pdf.internal.message.RenderRequest;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.isolation.IsolatedCode;

/** Renders in the child; parsed fonts stay warm between copies. The answer is empty: the copy is in the request's file. */
public final class RenderCode implements IsolatedCode {

    private Typefaces typefaces;

    @Override
    public void run(DataInputStream in, DataOutputStream answer) throws IOException, PluginException {
        RenderRequest request = RenderRequest.read(in);
        if (typefaces == null) {
            typefaces = Typefaces.load();
        }
        FinalCopy.write(request, typefaces);
    }
}
