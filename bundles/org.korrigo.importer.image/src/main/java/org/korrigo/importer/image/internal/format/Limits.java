package org.korrigo.importer.image.internal.format;

import org.korrigo.spi.PluginException;

/** What an image may be at most, known before anything is decoded. */
final class Limits {

    /** As the reader of PDFs has it. */
    static final int PAGES = 2500;

    private static final long PIXELS = 200_000_000L;
    private static final long SIDE_RATIO = 50;

    /** Above this many pixels an image must not be compressed more than {@link #RATIO} times. */
    private static final long PIXELS_ABOVE_SUSPICION = 70_000_000L;

    private static final long RATIO = 5000;

    /** What a decoded image may take in the heap of a child. */
    private static final long DECODED_BYTES = 300_000_000L;

    private Limits() {}

    static void check(long width, long height, long encodedBytes) throws PluginException {
        if (width <= 0 || height <= 0) {
            throw Refusal.undecodable("it has no size", null);
        }
        boolean strip = Math.max(width, height) / SIDE_RATIO > Math.min(width, height);
        long pixels = width > PIXELS || height > PIXELS ? Long.MAX_VALUE : width * height;
        boolean suspicious = pixels > PIXELS_ABOVE_SUSPICION && pixels / 8 / RATIO > encodedBytes;
        if (pixels > PIXELS || strip || suspicious) {
            throw Refusal.tooLarge(width, height);
        }
    }

    /** @param bits of a pixel, all its samples together */
    static void checkDecoded(long width, long height, long bits) throws PluginException {
        if (width * height / 8 * bits > DECODED_BYTES) {
            throw Refusal.tooLarge(width, height);
        }
    }
}
