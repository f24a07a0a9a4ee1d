package org.korrigo.spi.testkit;

import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

/** Cuts a region out of a grey image and turns it, pixel by pixel: slow, simple, right. */
public final class GreyCrop {

    private GreyCrop() {}

    public static GreyImage of(GreyImage image, Region region, Rotation rotation) {
        int left = (int) Math.round(region.x() * image.width());
        int top = (int) Math.round(region.y() * image.height());
        int width = Math.max(1, (int) Math.round((region.x() + region.width()) * image.width()) - left);
        int height = Math.max(1, (int) Math.round((region.y() + region.height()) * image.height()) - top);
        byte[] luma = new byte[width * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(image.luma(), (top + y) * image.width() + left, luma, y * width, width);
        }
        return turned(new GreyImage(width, height, image.dpi(), luma), rotation);
    }

    /** The image turned clockwise. */
    public static GreyImage turned(GreyImage image, Rotation rotation) {
        GreyImage turned = image;
        for (int quarter = 0; quarter < rotation.degrees() / 90; quarter++) {
            turned = quarterTurn(turned);
        }
        return turned;
    }

    private static GreyImage quarterTurn(GreyImage image) {
        byte[] luma = new byte[image.luma().length];
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                luma[x * image.height() + image.height() - 1 - y] = (byte) image.at(x, y);
            }
        }
        return new GreyImage(image.height(), image.width(), image.dpi(), luma);
    }
}
