package org.korrigo.application.internal.scheme;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Turns the bytes of a file into text: spreadsheets write UTF-8 with and without mark, UTF-16 and Windows-1252, and say nothing. */
final class SchemeText {

    private static final int LARGEST = 1 << 20;
    private static final Map<String, Charset> MARKS = Map.of(
            "\u00ef\u00bb\u00bf", StandardCharsets.UTF_8,
            "\u00ff\u00fe", StandardCharsets.UTF_16LE,
            "\u00fe\u00ff", StandardCharsets.UTF_16BE);

    private SchemeText() {}

    /** @throws org.korrigo.domain.Problem {@code scheme-unreadable} for what is too large or no text */
    static String of(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw Faults.fatal("too-large", "", "");
        }
        String text = decoded(bytes);
        if (text.indexOf('\0') >= 0 || text.startsWith("PK\u0003\u0004")) {
            throw Faults.fatal("not-text", "", "");
        }
        return text;
    }

    private static String decoded(byte[] bytes) {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, Charset> mark : MARKS.entrySet()) {
            if (raw.startsWith(mark.getKey())) {
                int length = mark.getKey().length();
                return new String(bytes, length, bytes.length - length, mark.getValue());
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
