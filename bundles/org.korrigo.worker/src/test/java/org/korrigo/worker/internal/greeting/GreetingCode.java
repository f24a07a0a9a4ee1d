package org.korrigo.worker.internal.greeting;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.korrigo.spi.isolation.IsolatedCode;
import org.korrigo.worker.internal.outside.Words;

/** The isolated code of a test bundle; what it says comes from three bundles and a nested jar. */
public final class GreetingCode implements IsolatedCode {

    @Override
    public void run(DataInputStream request, DataOutputStream answer) throws IOException {
        String text = Words.in("greeting.txt") + " from " + Words.in("nested.txt") + " and " + Words.in("fragment.txt");
        answer.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
