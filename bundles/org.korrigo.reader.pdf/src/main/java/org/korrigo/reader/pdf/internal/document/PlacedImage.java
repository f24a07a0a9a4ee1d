package org.korrigo.reader.pdf.internal.document;

import org.apache.pdfbox.cos.COSStream;
import org.korrigo.spi.document.Rotation;

/**
 * The one image that makes up a page.
 *
 * @param turn how the page turns the image, clockwise, before the rotation the page asks of its viewer
 */
public record PlacedImage(COSStream image, Rotation turn) {}
