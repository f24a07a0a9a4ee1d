package ${package};

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.korrigo.spi.document.EncodedImage;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.Region;

/** Writes pixels for the browser, without loss. */
final class Png {

    private static final byte PAPER = (byte) 235;

    private Png() {}

    /** @param hidden where paper takes the place of the pixels */
    static EncodedImage of(GreyImage image, List<Region> hidden) {
        byte[] luma = image.luma().clone();
        hidden.forEach(region -> hide(luma, image, region));
        BufferedImage pixels = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_BYTE_GRAY);
        pixels.getRaster().setDataElements(0, 0, image.width(), image.height(), luma);
        return new EncodedImage("image/png", image.width(), image.height(), encoded(pixels));
    }

    /** Outwards to whole pixels: what touches the edge is hidden too. */
    private static void hide(byte[] luma, GreyImage image, Region region) {
        int left = (int) Math.floor(region.x() * image.width());
        int right = Math.min(image.width(), (int) Math.ceil((region.x() + region.width()) * image.width()));
        int top = (int) Math.floor(region.y() * image.height());
        int bottom = Math.min(image.height(), (int) Math.ceil((region.y() + region.height()) * image.height()));
        for (int y = top; y < bottom; y++) {
            Arrays.fill(luma, y * image.width() + left, y * image.width() + right, PAPER);
        }
    }

    private static byte[] encoded(BufferedImage pixels) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(pixels, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail", e);
        }
        return bytes.toByteArray();
    }
}
