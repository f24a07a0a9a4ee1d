package org.korrigo.ocr.tesseract.internal.image;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A connected patch of ink: its box, {@code right} and {@code bottom} excluded, and its pixels as {@code y * width + x}. */
record Blob(int left, int top, int right, int bottom, int[] pixels) {
    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    double middleX() {
        return (left + right) / 2.0;
    }

    double middleY() {
        return (top + bottom) / 2.0;
    }

    static List<Blob> of(Mask ink) {
        boolean[] seen = new boolean[ink.width * ink.height];
        List<Blob> blobs = new ArrayList<>();
        for (int start = 0; start < seen.length; start++) {
            if (!seen[start] && ink.at(start % ink.width, start / ink.width)) {
                blobs.add(flood(ink, seen, start));
            }
        }
        return blobs;
    }

    private static Blob flood(Mask ink, boolean[] seen, int start) {
        List<Integer> found = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        seen[start] = true;
        open.push(start);
        while (!open.isEmpty()) {
            int pixel = open.pop();
            found.add(pixel);
            spread(ink, seen, pixel, open);
        }
        return boxed(found.stream().mapToInt(Integer::intValue).toArray(), ink.width);
    }

    private static void spread(Mask ink, boolean[] seen, int pixel, Deque<Integer> open) {
        int x = pixel % ink.width;
        int y = pixel / ink.width;
        for (int ny = Math.max(0, y - 1); ny <= Math.min(ink.height - 1, y + 1); ny++) {
            for (int nx = Math.max(0, x - 1); nx <= Math.min(ink.width - 1, x + 1); nx++) {
                int next = ny * ink.width + nx;
                if (!seen[next] && ink.at(nx, ny)) {
                    seen[next] = true;
                    open.push(next);
                }
            }
        }
    }

    private static Blob boxed(int[] pixels, int width) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = 0;
        int bottom = 0;
        for (int pixel : pixels) {
            left = Math.min(left, pixel % width);
            right = Math.max(right, pixel % width + 1);
            top = Math.min(top, pixel / width);
            bottom = Math.max(bottom, pixel / width + 1);
        }
        return new Blob(left, top, right, bottom, pixels);
    }
}
