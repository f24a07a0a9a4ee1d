package org.korrigo.demo.internal.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.demo.ExamGenerator;
import org.korrigo.demo.ExamRecipe;
import org.korrigo.demo.Fault;
import org.korrigo.demo.SheetFormat;
import org.korrigo.demo.internal.folder.BatchFolder;
import org.korrigo.demo.internal.rest.Copy;

class UprightScoreTest {

    @TempDir
    static Path folder;

    private static BatchFolder batch;

    /** Pages 1 and 4 are on the recto, right and left; 2 and 3 on the verso, which was scanned upside down. */
    private final Copy copy = new Copy("c", 1, "N", "READY", 4, List.of(1, 2, 2, 1), List.of(), "NONE", null, false, 1);

    @BeforeAll
    static void scan() throws IOException {
        ExamGenerator.generate(ExamRecipe.clean(SheetFormat.A3_FOLDED, 1, 3).with(Fault.UPSIDE_DOWN_VERSO, 1), folder);
        batch = BatchFolder.open(folder);
    }

    private UprightScore score(boolean[] rightHalf, boolean versoTurned) throws Exception {
        return UprightScore.of(
                batch,
                List.of(copy),
                (page, position) -> half(page.scannedPages().get(position - 1), rightHalf[position - 1], versoTurned));
    }

    private static byte[] half(int scan, boolean right, boolean versoTurned) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(batch.scans().get(0).toFile())) {
            BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(scan - 1, 60);
            int width = image.getWidth() / 2;
            BufferedImage half = image.getSubimage(right ? width : 0, 0, width, image.getHeight());
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(scan == 2 && versoTurned ? turned(half) : half, "png", png);
            return png.toByteArray();
        }
    }

    private static BufferedImage turned(BufferedImage image) {
        AffineTransform half =
                AffineTransform.getQuadrantRotateInstance(2, image.getWidth() / 2.0, image.getHeight() / 2.0);
        return new AffineTransformOp(half, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(image, null);
    }

    @Test
    void the_right_halves_upright_are_all_found_right() throws Exception {
        UprightScore score = score(new boolean[] {true, true, false, false}, true);

        assertThat(score.wrong()).isEmpty();
        assertThat(score.upright()).isEqualTo(4);
    }

    @Test
    void a_verso_that_was_not_turned_back_is_found() throws Exception {
        assertThat(score(new boolean[] {true, true, false, false}, false).wrong())
                .containsExactly("copy 1 page 2", "copy 1 page 3");
    }

    @Test
    void a_picture_that_is_turned_by_its_exif_note_alone_counts_as_turned() throws Exception {
        UprightScore score = UprightScore.of(batch, List.of(copy), (page, position) -> {
            byte[] jpeg = jpeg(half(page.scannedPages().get(position - 1), position < 3, false));
            return position == 2 || position == 3 ? noted(jpeg) : jpeg;
        });

        assertThat(score.wrong()).isEmpty();
    }

    private static byte[] jpeg(byte[] png) throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        ImageIO.write(image, "jpeg", jpeg);
        return jpeg.toByteArray();
    }

    /** With a segment that says: turn me by 180 degrees. */
    private static byte[] noted(byte[] jpeg) {
        byte[] segment = HexFormat.of()
                .parseHex("ffe10022" + "457869660000" + "4d4d002a00000008" + "0001" + "011200030000000100030000"
                        + "00000000");
        byte[] noted = new byte[jpeg.length + segment.length];
        System.arraycopy(jpeg, 0, noted, 0, 2);
        System.arraycopy(segment, 0, noted, 2, segment.length);
        System.arraycopy(jpeg, 2, noted, 2 + segment.length, jpeg.length - 2);
        return noted;
    }

    @Test
    void exchanged_halves_are_found() throws Exception {
        assertThat(score(new boolean[] {false, true, false, true}, true).wrong())
                .containsExactly("copy 1 page 1", "copy 1 page 4");
    }
}
