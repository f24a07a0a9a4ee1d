package org.korrigo.reader.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.PageDefect;
import org.korrigo.spi.document.PageFacts;

/** Small files that ask for the memory or the time of the world. Each must be told by what its dictionaries say, before anything is decoded. */
class BombsTest {

    private static final PDRectangle A4 = PDRectangle.A4;

    @TempDir
    Path directory;

    private final TestPdf pdf = new TestPdf();
    private final PdfReader reader = new PdfReader(new InProcess());

    @AfterEach
    void close() throws Exception {
        pdf.close();
    }

    @Test
    void a_jpeg_that_announces_four_thousand_million_pixels() throws Exception {
        byte[] jpeg = Scans.jpeg(Scans.grey(64, 48));
        pdf.jpeg(jpeg, A4);
        int frame = indexOf(jpeg, (byte) 0xC0);
        Arrays.fill(jpeg, frame + 4, frame + 8, (byte) 0xFF);
        write(image(), jpeg);

        assertThat(defect()).isEqualTo("image-too-large");
    }

    private static int indexOf(byte[] jpeg, byte marker) {
        int at = 0;
        while (jpeg[at] != (byte) 0xFF || jpeg[at + 1] != marker) {
            at++;
        }
        return at + 1;
    }

    @Test
    void a_fax_of_ten_thousand_million_pixels() throws Exception {
        pdf.fax(Scans.bilevel(64, 48), A4);
        image().setInt(COSName.WIDTH, 100_000);
        image().setInt(COSName.HEIGHT, 100_000);
        image().getCOSDictionary(COSName.DECODE_PARMS).setInt(COSName.COLUMNS, 100_000);

        assertThat(defect()).isEqualTo("image-too-large");
    }

    @Test
    void rows_of_two_thousand_million_columns() throws Exception {
        pdf.lossless(Scans.colour(64, 48), A4);
        image().getCOSDictionary(COSName.DECODE_PARMS).setInt(COSName.COLUMNS, 2_000_000_000);

        assertThat(defect()).isEqualTo("image-undecodable");
    }

    /** Ten times ten times ten … twelve times: nothing but a count of what is drawn ends that. */
    @Test
    void forms_that_draw_forms() throws Exception {
        PDPage page = pdf.jpeg(Scans.jpeg(Scans.grey(64, 48)), A4);
        COSStream inner = form("0 0 1 1 re f", new COSDictionary());
        for (int level = 0; level < 12; level++) {
            COSDictionary forms = new COSDictionary();
            forms.setItem("F", inner);
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.XOBJECT, forms);
            inner = form("/F Do ".repeat(10), resources);
        }
        COSDictionary forms = new COSDictionary();
        forms.setItem("F", inner);
        page.setResources(new PDResources());
        page.getResources().getCOSObject().setItem(COSName.XOBJECT, forms);
        try (OutputStream out = page.getContentStreams().next().createOutputStream()) {
            out.write("/F Do".getBytes(StandardCharsets.US_ASCII));
        }
        Document document = new Document(pdf.save(directory), "application/pdf");
        List<PageFacts> pages = reader.index(document, Cancellation.NEVER).pages();

        PluginException refusal = catchThrowableOfType(
                PluginException.class, () -> reader.thumbnails(document, pages, Cancellation.NEVER));

        assertThat(refusal.code()).isEqualTo("image-undecodable");
        assertThat(refusal).hasMessageContaining("too many forms");
    }

    private COSStream form(String content, COSDictionary resources) throws IOException {
        COSStream form = pdf.document.getDocument().createCOSStream();
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        COSArray box = new COSArray();
        for (int side : new int[] {0, 0, 500, 500}) {
            box.add(COSInteger.get(side));
        }
        form.setItem(COSName.BBOX, box);
        form.setItem(COSName.RESOURCES, resources);
        write(form, content.getBytes(StandardCharsets.US_ASCII));
        return form;
    }

    @Test
    void a_file_that_took_the_way_of_a_text_is_refused_as_a_whole() throws Exception {
        pdf.jpeg(Scans.jpeg(Scans.grey(64, 48)), A4);
        pdf.jpeg(Scans.jpeg(Scans.grey(80, 48)), A4);
        byte[] bytes = pdf.bytes();
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] < 0 ? (byte) '?' : bytes[i];
        }

        assertThat(refusal(bytes).code()).isEqualTo("document-truncated");
    }

    @Test
    void arrays_nested_a_hundred_thousand_deep_are_refused() throws Exception {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        byte[] bytes =
                written(List.of("<</Type/Catalog/Pages 2 0 R/X " + deep + ">>", "<</Type/Pages/Kids[]/Count 0>>"));

        assertThat(refusal(bytes).code()).isIn("document-truncated", "document-empty");
    }

    @Test
    void a_page_tree_that_bites_its_tail_has_no_pages() throws Exception {
        byte[] bytes = written(List.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 2>>"));

        assertThat(refusal(bytes).code()).isEqualTo("document-empty");
    }

    @ParameterizedTest
    @CsvSource({
        "0 0 0 0, page-size-unreadable",
        "0 0 1e9 1e9, page-too-large",
        "0 0 1036800 1036800, page-too-large",
        "595 842 0 0, sound"
    })
    void a_page_of_no_size_of_an_absurd_one_or_with_its_corners_exchanged(String box, String outcome) throws Exception {
        byte[] bytes = written(List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[" + box + "]/Resources<<>>>>"));
        Path file = Files.write(directory.resolve("box.pdf"), bytes);

        assertThat(defectOf(file)).isEqualTo(outcome);
    }

    /** A PDF of these objects, the first its catalog. */
    private static byte[] written(List<String> objects) {
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(file.length()));
            file.append("%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects.get(i)));
        }
        int start = file.length();
        file.append("xref\n0 %d\n%strailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
                .formatted(objects.size() + 1, table, objects.size() + 1, start));
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private COSStream image() {
        COSDictionary images =
                pdf.document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        return images.getCOSStream(images.keySet().iterator().next());
    }

    private static void write(COSStream stream, byte[] bytes) throws IOException {
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes);
        }
    }

    private String defect() throws Exception {
        return defectOf(pdf.save(directory));
    }

    private String defectOf(Path file) throws PluginException, InterruptedException {
        return reader.index(new Document(file, "application/pdf"), Cancellation.NEVER).pages().stream()
                .map(page -> page.defect().map(PageDefect::code).orElse("sound"))
                .collect(Collectors.joining(" "));
    }

    private PluginException refusal(byte[] bytes) throws IOException {
        Path file = Files.write(Files.createTempFile(directory, "bad", ".pdf"), bytes);
        return catchThrowableOfType(
                PluginException.class, () -> reader.index(new Document(file, "application/pdf"), Cancellation.NEVER));
    }
}
