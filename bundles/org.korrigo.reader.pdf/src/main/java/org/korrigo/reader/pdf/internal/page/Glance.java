package org.korrigo.reader.pdf.internal.page;

import java.util.Optional;
import org.korrigo.reader.pdf.internal.jpeg.RowMarks;
import org.korrigo.spi.document.GreyImage;

/**
 * What the first look at a page gives.
 *
 * @param marks where later looks may begin; only for a page that is a JPEG
 */
public record Glance(GreyImage thumbnail, Optional<RowMarks> marks) {}
