package org.korrigo.reader.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.reader.pdf.internal.Truth.Tolerance;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.PageFacts;

/** Each codec shows the picture that was put in: thumbnail, luma and cut are held against it pixel by pixel. */
class CodecPixelsTest {

    private static final PDRectangle PAGE = new PDRectangle(Truth.WIDTH, Truth.HEIGHT);
    private static final Truth.Picture GREY = Truth::grey;
    private static final Truth.Picture COLOUR = (x, y) -> Truth.luminance(Truth.rgb(x, y));
    private static final Truth.Picture BILEVEL = (x, y) -> Truth.black(x, y) ? 0 : 255;

    @TempDir
    Path directory;

    private final TestPdf pdf = new TestPdf();
    private final PdfReader reader = new PdfReader(new InProcess());

    @AfterEach
    void close() throws Exception {
        pdf.close();
    }

    private void assertShown(Truth.Picture truth, Tolerance tolerance) throws Exception {
        Document document = saved();
        PageFacts page = reader.index(document, Cancellation.NEVER).pages().get(0);
        Truth.check(reader, document, page, truth, tolerance);
    }

    private Document saved() throws IOException {
        return new Document(pdf.save(directory), "application/pdf");
    }

    @Test
    void group_4_fax_is_exact() throws Exception {
        pdf.fax(Truth.bilevel(), PAGE);
        assertShown(BILEVEL, Tolerance.EXACT);
    }

    /** One-dimensional group 3, by the TIFF writer of the JDK. */
    @Test
    void group_3_fax_is_exact() throws Exception {
        Path tiff = directory.resolve("fax.tiff");
        Fixtures.writeTiff(Truth.bilevel(), "CCITT T.4", tiff);
        pdf.image(CCITTFactory.createFromFile(pdf.document, tiff.toFile()), PAGE);
        assertShown(BILEVEL, Tolerance.EXACT);
    }

    @Test
    void jbig2_is_exact() throws Exception {
        image("JBIG2Decode", Fixtures.jbig2(Truth.bilevel()), 1, "DeviceGray");
        assertShown(BILEVEL, Tolerance.EXACT);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.9, 0.6, 0.3})
    void a_jbig2_image_cut_short_is_an_error_and_not_noise(double share) throws Exception {
        byte[] whole = Fixtures.jbig2(Truth.bilevel());
        image("JBIG2Decode", Arrays.copyOf(whole, (int) (whole.length * share)), 1, "DeviceGray");
        assertThat(refusal()).isEqualTo("image-undecodable");
    }

    /** Made of the very picture by OpenJPEG, losslessly; without a colour space in the PDF the image's own holds. */
    @ParameterizedTest
    @CsvSource({"grey.jp2,", "grey.jp2,DeviceGray", "colour.jp2,", "colour.jp2,DeviceRGB", "colour.j2k,DeviceRGB"})
    void jpeg_2000_is_exact(String file, String colours) throws Exception {
        image("JPXDecode", Fixtures.shipped(file), 8, colours);
        assertShown(file.startsWith("grey") ? GREY : COLOUR, Tolerance.EXACT);
    }

    @Test
    void jpeg_2000_in_luminance_and_colour_differences_is_shown_in_its_colours() throws Exception {
        image("JPXDecode", Fixtures.shipped("luminance.jp2"), 8, null);
        assertShown(COLOUR, new Tolerance(3, 1));
    }

    @Test
    void a_jpeg_2000_image_cut_short_is_an_error() throws Exception {
        byte[] whole = Fixtures.shipped("colour.jp2");
        image("JPXDecode", Arrays.copyOf(whole, whole.length * 2 / 3), 8, "DeviceRGB");
        assertThat(refusal()).isEqualTo("image-undecodable");
    }

    @Test
    void a_jpeg_2000_image_larger_than_the_pdf_says_is_refused_before_it_is_decoded() throws Exception {
        byte[] lying = Fixtures.shipped("colour.j2k");
        lying[8] = 0x7F;
        image("JPXDecode", lying, 8, "DeviceRGB");
        assertThat(refusal()).isEqualTo("image-undecodable");
    }

    @Test
    void flate_of_one_eight_and_sixteen_bits_is_exact() throws Exception {
        image(null, Fixtures.rows(8, GREY), 8, "DeviceGray");
        assertShown(GREY, Tolerance.EXACT);
        pdf.document.removePage(0);
        image(null, Fixtures.rows(1, BILEVEL), 1, "DeviceGray");
        assertShown(BILEVEL, Tolerance.EXACT);
        pdf.document.removePage(0);
        image(null, Fixtures.rows(16, GREY), 16, "DeviceGray");
        assertShown(GREY, new Tolerance(1, 1));
    }

    @Test
    void flate_with_a_predictor_is_exact() throws Exception {
        PDImageXObject image = LosslessFactory.createFromImage(pdf.document, Truth.colour());
        assertThat(image.getCOSObject().getCOSDictionary(COSName.DECODE_PARMS).getInt(COSName.PREDICTOR))
                .isEqualTo(15);
        pdf.image(image, PAGE);
        assertShown(COLOUR, Tolerance.EXACT);
    }

    @Test
    void a_palette_is_looked_up() throws Exception {
        BufferedImage palette = new BufferedImage(
                Truth.WIDTH,
                Truth.HEIGHT,
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(
                        2, 4, new byte[] {0, -1, 0, 90}, new byte[] {0, 0, -1, 90}, new byte[] {0, 0, 0, 90}));
        for (int i = 0; i < Truth.WIDTH * Truth.HEIGHT; i++) {
            palette.getRaster().setSample(i % Truth.WIDTH, i / Truth.WIDTH, 0, i / 5 % 4);
        }
        ColorModel colours = palette.getColorModel();
        pdf.image(LosslessFactory.createFromImage(pdf.document, palette), PAGE);
        assertShown((x, y) -> Truth.luminance(colours.getRGB(palette.getRaster().getSample(x, y, 0))), Tolerance.EXACT);
    }

    @Test
    void a_progressive_jpeg_is_what_the_decoder_of_the_jdk_makes_of_it() throws Exception {
        byte[] jpeg = Scans.progressiveJpeg(Truth.colour());
        BufferedImage reference = Scans.decode(jpeg);
        pdf.jpeg(jpeg, PAGE);
        assertShown((x, y) -> Truth.luminance(reference.getRGB(x, y)), Tolerance.EXACT);
    }

    @Test
    void the_luminance_of_a_baseline_jpeg_is_what_the_decoder_of_the_jdk_makes_of_it() throws Exception {
        byte[] jpeg = Scans.jpeg(Truth.greys());
        int[] reference = Scans.samples(jpeg)[0];
        pdf.jpeg(jpeg, PAGE);
        assertShown((x, y) -> reference[y * Truth.WIDTH + x], new Tolerance(1, 0.1));
    }

    /** Black ink alone: the profile that turns inks into light makes no pure black of it. */
    @Test
    void a_jpeg_of_four_inks_shows_light_where_there_is_none() throws Exception {
        image("DCTDecode", Fixtures.inksJpeg(BILEVEL), 8, "DeviceCMYK");
        assertShown(BILEVEL, new Tolerance(110, 30));
    }

    @ParameterizedTest
    @EnumSource(FourInks.class)
    void a_jpeg_of_four_inks_shows_the_colours_that_they_mix_to(FourInks inks) throws Exception {
        PDImageXObject image = xobject("DCTDecode", inks.jpeg(), 8, "DeviceCMYK");
        if (inks.isInverted()) {
            image.getCOSObject().setItem(COSName.DECODE, COSArray.ofCOSIntegers(List.of(1, 0, 1, 0, 1, 0, 1, 0)));
        }
        pdf.image(image, PAGE);
        assertShown(FourInks::luminance, new Tolerance(12, 2));
    }

    @Test
    void strips_of_images_make_one_page() throws Exception {
        float scale = 72 / 200f;
        PDPage page = new PDPage(new PDRectangle(Truth.WIDTH * scale, Truth.HEIGHT * scale));
        pdf.document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf.document, page)) {
            for (int top = 0; top < Truth.HEIGHT; top += 40) {
                byte[] rows = Fixtures.rows(8, GREY);
                byte[] strip = Arrays.copyOfRange(rows, top * Truth.WIDTH, (top + 40) * Truth.WIDTH);
                PDImageXObject image = xobject(null, strip, 8, "DeviceGray");
                image.getCOSObject().setInt(COSName.HEIGHT, 40);
                content.drawImage(image, 0, (Truth.HEIGHT - top - 40) * scale, Truth.WIDTH * scale, 40 * scale);
            }
        }
        assertShown(GREY, new Tolerance(1, 0.1));
    }

    private void image(String filter, byte[] bytes, int depth, String colours) throws IOException {
        pdf.image(xobject(filter, bytes, depth, colours), PAGE);
    }

    private PDImageXObject xobject(String filter, byte[] bytes, int depth, String colours) throws IOException {
        COSStream stream = pdf.document.getDocument().createCOSStream();
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, Truth.WIDTH);
        stream.setInt(COSName.HEIGHT, Truth.HEIGHT);
        stream.setInt(COSName.BITS_PER_COMPONENT, depth);
        if (colours != null) {
            stream.setName(COSName.COLORSPACE, colours);
        }
        try (OutputStream out =
                filter == null ? stream.createOutputStream(COSName.FLATE_DECODE) : stream.createRawOutputStream()) {
            out.write(bytes);
        }
        if (filter != null) {
            stream.setName(COSName.FILTER, filter);
        }
        return new PDImageXObject(new PDStream(stream), null);
    }

    private String refusal() throws Exception {
        Document document = saved();
        List<PageFacts> pages = reader.index(document, Cancellation.NEVER).pages();
        return catchThrowableOfType(PluginException.class, () -> reader.thumbnails(document, pages, Cancellation.NEVER))
                .code();
    }
}
