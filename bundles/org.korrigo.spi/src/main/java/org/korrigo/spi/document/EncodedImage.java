package org.korrigo.spi.document;

/**
 * An image a browser can show.
 *
 * @param width in pixels, upright
 * @param height in pixels, upright
 */
public record EncodedImage(String mediaType, int width, int height, byte[] bytes) {}
