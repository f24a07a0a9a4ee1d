package org.korrigo.application.copy;

import org.korrigo.spi.document.EncodedImage;

/** A page as a picture. @param version the one {@link PageLink} tells */
public record PagePicture(EncodedImage image, String version) {}
