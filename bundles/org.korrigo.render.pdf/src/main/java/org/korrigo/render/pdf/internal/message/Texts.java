package org.korrigo.render.pdf.internal.message;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Text of any length; {@code writeUTF} ends at 64 kB. */
final class Texts {

    private Texts() {}

    static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    static void write(DataOutputStream out, BigDecimal number) throws IOException {
        out.writeUTF(number.toString());
    }

    static BigDecimal readNumber(DataInputStream in) throws IOException {
        return new BigDecimal(in.readUTF());
    }
}
