package org.korrigo.spi.document;

/**
 * The one image of a scanned page.
 *
 * @param width in pixels, as stored (before any rotation)
 * @param height in pixels, as stored
 * @param codec {@code jpeg}, {@code ccitt}, {@code jbig2}, {@code jpx} or {@code flate}
 * @param offset of the encoded bytes in the document, or -1 when they do not lie there as they are (a further filter wraps the codec)
 * @param length of the encoded bytes
 * @param digest SHA-256 of the encoded bytes, in hexadecimal: equal digests mean the same scan twice
 */
public record ImageFacts(int width, int height, String codec, long offset, long length, String digest) {}
