package org.korrigo.ocr.tesseract.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.isolation.IsolatedCode;
import org.korrigo.spi.isolation.Isolation;
import org.korrigo.spi.isolation.IsolationLimits;

/** Runs the code here, warm between requests as a pooled child would be, and remembers what it was asked. */
final class InProcess implements Isolation {
    final List<IsolationLimits> asked = new ArrayList<>();
    private IsolatedCode warm;

    @Override
    public byte[] run(
            Class<? extends IsolatedCode> code, byte[] request, IsolationLimits limits, Cancellation cancellation)
            throws PluginException, InterruptedException {
        asked.add(limits);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            warm = warm == null ? code.getConstructor().newInstance() : warm;
            warm.run(new DataInputStream(new ByteArrayInputStream(request)), new DataOutputStream(answer));
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException(e);
        }
        return answer.toByteArray();
    }
}
