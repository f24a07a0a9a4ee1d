package org.korrigo.ocr.digits.internal;

import java.util.ArrayList;
import java.util.List;

/** Pixels of ink being gathered. */
final class Patch {
    private final List<int[]> pixels = new ArrayList<>();
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right = -1;
    private int bottom = -1;

    void add(int x, int y) {
        pixels.add(new int[] {x, y});
        left = Math.min(left, x);
        top = Math.min(top, y);
        right = Math.max(right, x);
        bottom = Math.max(bottom, y);
    }

    void add(Patch other) {
        other.pixels.forEach(pixel -> add(pixel[0], pixel[1]));
    }

    int area() {
        return pixels.size();
    }

    int width() {
        return right - left + 1;
    }

    int height() {
        return bottom - top + 1;
    }

    double middleX() {
        return (left + right) / 2.0;
    }

    double middleY() {
        return (top + bottom) / 2.0;
    }

    Mask mask() {
        Mask mask = Mask.empty(width(), height());
        for (int[] pixel : pixels) {
            mask.ink()[(pixel[1] - top) * mask.width() + pixel[0] - left] = true;
        }
        return mask;
    }
}
