package ${package};

import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.Rotation;

/** Turns pixels clockwise. */
final class Turn {

    private Turn() {}

    static GreyImage of(GreyImage image, Rotation rotation) {
        boolean sideways = rotation == Rotation.CLOCKWISE_90 || rotation == Rotation.CLOCKWISE_270;
        int width = sideways ? image.height() : image.width();
        int height = sideways ? image.width() : image.height();
        byte[] luma = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                luma[y * width + x] = (byte) switch (rotation) {
                    case NONE -> image.at(x, y);
                    case CLOCKWISE_90 -> image.at(y, width - 1 - x);
                    case HALF_TURN -> image.at(width - 1 - x, height - 1 - y);
                    case CLOCKWISE_270 -> image.at(height - 1 - y, x);
                };
            }
        }
        return new GreyImage(width, height, image.dpi(), luma);
    }
}
