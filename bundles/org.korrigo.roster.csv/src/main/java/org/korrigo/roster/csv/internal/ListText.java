package org.korrigo.roster.csv.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.korrigo.spi.PluginException;

/** Turns the bytes of a list into text. School software writes three encodings and names none of them. */
record ListText(String text, Charset charset) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");
    /** Letters in ISO-8859-15 (Š š ž Œ œ Ÿ), signs that no name holds in windows-1252. */
    private static final String LETTERS_OF_LATIN_9 = "\u00a6\u00a8\u00b8\u00bc\u00bd\u00be";

    private static final Map<String, Charset> MARKS = Map.of(
            "\u00ef\u00bb\u00bf", StandardCharsets.UTF_8,
            "\u00ff\u00fe", StandardCharsets.UTF_16LE,
            "\u00fe\u00ff", StandardCharsets.UTF_16BE);

    /** @throws PluginException {@code class-list-not-text} for spreadsheets and other binary files */
    static ListText of(byte[] bytes) throws PluginException {
        ListText read = decode(bytes);
        String text = read.text();
        if (text.indexOf('\0') >= 0 || text.startsWith("PK\u0003\u0004")) {
            throw new PluginException(
                    "class-list-not-text", "The file is not a text file: save the spreadsheet as CSV first.");
        }
        return read;
    }

    private static ListText decode(byte[] bytes) {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, Charset> mark : MARKS.entrySet()) {
            if (raw.startsWith(mark.getKey())) {
                int length = mark.getKey().length();
                return new ListText(new String(bytes, length, bytes.length - length, mark.getValue()), mark.getValue());
            }
        }
        try {
            var strict = StandardCharsets.UTF_8.newDecoder();
            return new ListText(strict.decode(ByteBuffer.wrap(bytes)).toString(), StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            Charset charset = singleByte(raw);
            return new ListText(new String(bytes, charset), charset);
        }
    }

    private static Charset singleByte(String raw) {
        boolean windowsOnly = raw.chars().anyMatch(c -> c >= 0x80 && c <= 0x9f);
        boolean latin9Only = raw.chars().anyMatch(c -> LETTERS_OF_LATIN_9.indexOf(c) >= 0);
        return latin9Only && !windowsOnly ? LATIN_9 : WINDOWS;
    }
}
