package org.korrigo.reader.pdf.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.isolation.IsolatedCode;
import org.korrigo.spi.isolation.Isolation;
import org.korrigo.spi.isolation.IsolationLimits;

/** Runs isolated code where it is, for tests that are about the code. */
public final class InProcess implements Isolation {

    @Override
    public byte[] run(
            Class<? extends IsolatedCode> code, byte[] request, IsolationLimits limits, Cancellation cancellation)
            throws PluginException, InterruptedException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            code.getConstructor()
                    .newInstance()
                    .run(new DataInputStream(new ByteArrayInputStream(request)), new DataOutputStream(answer));
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return answer.toByteArray();
    }
}
