package org.korrigo.render.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.testkit.SampleCopy;
import org.korrigo.spi.testkit.ScannedPdf;

/** What a strict reader demands of a file, where a lenient one looks for what it misses. */
class SoundFileTest {

    private static final Pattern STREAM_END = Pattern.compile("\\r?\\n?endstream");

    @TempDir
    Path directory;

    private byte[] bytes;
    private String file;

    @BeforeEach
    void render() throws Exception {
        bytes = RenderedCopy.of(SampleCopy.of(ScannedPdf.a3(2), directory)).bytes();
        file = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void aStrictParserReadsEveryObjectAndEveryPage() throws IOException {
        try (PDDocument document = new PDFParser(new RandomAccessReadBuffer(bytes)).parse(false)) {
            assertThat(document.getNumberOfPages()).isEqualTo(5);
            COSDocument objects = document.getDocument();
            for (COSObjectKey key : objects.getXrefTable().keySet()) {
                COSBase object = objects.getObjectFromPool(key).getObject();
                assertThat(object).as("object %s", key).isNotNull();
                if (object instanceof COSStream stream && stream.getItem(COSName.FILTER) == COSName.FLATE_DECODE) {
                    assertThat(stream.createInputStream().readAllBytes())
                            .as("stream %s", key)
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void everyEntryOfTheTableLeadsToItsObjectAndTheTrailerCountsThem() throws IOException {
        assertThat(file.substring(0, 7)).isEqualTo("%PDF-1.");
        assertThat(file.substring(file.length() - 10)).endsWith("%%EOF\n");
        int table = Integer.parseInt(after("startxref"));
        assertThat(file.substring(table, table + 6)).matches("xref\\s0");
        try (PDDocument document = new PDFParser(new RandomAccessReadBuffer(bytes)).parse(false)) {
            Map<COSObjectKey, Long> entries = document.getDocument().getXrefTable();
            assertThat(document.getDocument().getTrailer().getInt(COSName.SIZE)).isEqualTo(entries.size() + 1);
            Set<Long> offsets = new HashSet<>();
            entries.forEach((key, offset) -> {
                String object = key.getNumber() + " " + key.getGeneration() + " obj";
                assertThat(file.startsWith(object, offset.intValue()))
                        .as(object)
                        .isTrue();
                offsets.add(offset);
            });
            assertThat(offsets).hasSize(entries.size());
        }
    }

    @Test
    void everyStreamIsAsLongAsItSays() throws IOException {
        try (PDDocument document = new PDFParser(new RandomAccessReadBuffer(bytes)).parse(false)) {
            document.getDocument().getXrefTable().forEach((key, offset) -> {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSStream stream) {
                    int start = file.indexOf("stream", offset.intValue());
                    int data = file.indexOf('\n', start) + 1;
                    Matcher end = STREAM_END.matcher(file).region(data + (int) stream.getLength(), file.length());
                    assertThat(end.lookingAt()).as("stream %s", key).isTrue();
                }
            });
        }
    }

    private String after(String word) {
        return file.substring(file.lastIndexOf(word) + word.length()).strip().split("\\s")[0];
    }
}
