package org.korrigo.spi.layout;

/** What kind of writing a zone holds; an OCR engine declines the kinds it cannot read. */
public enum WritingKind {
    PRINTED,
    HANDWRITTEN,
    HANDWRITTEN_CAPITALS,
    HANDWRITTEN_DIGITS,
    /** Nothing to read. */
    NONE
}
