package org.korrigo.application.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table as spreadsheets and school software write it, which name neither encoding nor separator.
 *
 * @param encoding the one it was read with
 * @param separator the one that cuts the header into most cells
 * @param rows that hold anything, the header first
 */
public record DelimitedText(String encoding, char separator, List<Row> rows) {

    /** @param line in the file, from 1 */
    public record Row(int line, List<String> cells) {

        /** Empty where the row is shorter than the header. */
        public String cell(int index) {
            return index >= 0 && index < cells.size() ? cells.get(index) : "";
        }
    }

    private record Decoded(String encoding, String text) {}

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';

    public static DelimitedText of(byte[] bytes) {
        Decoded decoded = decode(bytes);
        String header = decoded.text()
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
        char separator = Stream.of(';', ',', '\t')
                .max(Comparator.comparingLong(
                        each -> header.chars().filter(c -> c == each).count()))
                .orElseThrow();
        return new DelimitedText(decoded.encoding(), separator, rows(decoded.text(), separator));
    }

    private static Decoded decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
            return new Decoded(marked ? "UTF-8 (BOM)" : "UTF-8", marked ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE) {
                return new Decoded("UTF-16", new String(bytes, StandardCharsets.UTF_16));
            }
            return new Decoded("windows-1252", new String(bytes, WINDOWS));
        }
    }

    private static List<Row> rows(String text, char separator) {
        List<Row> rows = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(new Row(i + 1, cells(lines.get(i), separator)));
            }
        }
        return rows;
    }

    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
