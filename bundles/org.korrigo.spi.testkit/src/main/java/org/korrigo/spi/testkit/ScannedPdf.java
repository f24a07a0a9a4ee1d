package org.korrigo.spi.testkit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.ImageFacts;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Rotation;

/**
 * A PDF as a scanner makes it: each page is one grey JPEG of 75 dpi that fills it. Page n shows n dark bars in its top quarter,
 * each sheet's left and right half differ. Its information dictionary holds {@link #TRACE}.
 *
 * @param facts what a reader should find out
 */
public record ScannedPdf(byte[] bytes, List<PageFacts> facts) {

    /** What a scanner tells of itself; it must not get into final copies. */
    public static final String TRACE = "Scanner-of-room-12";

    private static final double DPI = 75;
    private static final double MM_PER_INCH = 25.4;

    public static ScannedPdf a4(int pages) {
        return of(pages, new PageSize(210, 297));
    }

    /** Unfolded A3 sheets. */
    public static ScannedPdf a3(int pages) {
        return of(pages, new PageSize(420, 297));
    }

    public Document writeTo(Path directory) throws IOException {
        return new Document(Files.write(directory.resolve("scan.pdf"), bytes), "application/pdf");
    }

    private static ScannedPdf of(int pages, PageSize size) {
        PdfFile file = new PdfFile();
        file.object("<< /Type /Catalog /Pages 2 0 R >>");
        file.object("<< /Type /Pages /Count " + pages + " /Kids [" + kids(pages) + "] >>");
        file.object("<< /Author (" + TRACE + ") >>");
        List<PageFacts> facts = new ArrayList<>();
        for (int number = 1; number <= pages; number++) {
            facts.add(page(file, number, size));
        }
        return new ScannedPdf(file.end("/Root 1 0 R /Info 3 0 R"), List.copyOf(facts));
    }

    private static String kids(int pages) {
        StringBuilder kids = new StringBuilder();
        for (int number = 1; number <= pages; number++) {
            kids.append(3 * number + 1).append(" 0 R ");
        }
        return kids.toString();
    }

    private static PageFacts page(PdfFile file, int number, PageSize size) {
        int self = 3 * number + 1;
        String box = String.format(Locale.ROOT, "%.3f %.3f", points(size.widthMm()), points(size.heightMm()));
        file.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + box + "] /Contents " + (self + 1)
                + " 0 R /Resources << /XObject << /Im0 " + (self + 2) + " 0 R >> >> >>");
        file.stream("", ("q " + box.replace(" ", " 0 0 ") + " 0 0 cm /Im0 Do Q").getBytes());
        ImageFacts image = image(file, ScanPixels.of(number, pixels(size.widthMm()), pixels(size.heightMm())));
        return new PageFacts(number, size, Rotation.NONE, Optional.of(image), Optional.empty());
    }

    private static ImageFacts image(PdfFile file, BufferedImage pixels) {
        byte[] jpeg = jpeg(pixels);
        int offset = file.stream(
                "/Type /XObject /Subtype /Image /Filter /DCTDecode /ColorSpace /DeviceGray /BitsPerComponent 8 /Width "
                        + pixels.getWidth() + " /Height " + pixels.getHeight(),
                jpeg);
        return new ImageFacts(pixels.getWidth(), pixels.getHeight(), "jpeg", offset, jpeg.length, digest(jpeg));
    }

    private static byte[] jpeg(BufferedImage pixels) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(pixels, "jpg", bytes);
        } catch (IOException e) {
            throw new IllegalStateException("The JDK could not write a JPEG", e);
        }
        return bytes.toByteArray();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static double points(double mm) {
        return mm * 72 / MM_PER_INCH;
    }

    private static int pixels(double mm) {
        return (int) Math.round(mm * DPI / MM_PER_INCH);
    }
}
