package org.korrigo.layout;

/**
 * What is wrong with a layout document, or worth a look.
 *
 * @param pointer JSON pointer (RFC 6901) to the place, for example {@code /zones/1/region}; empty for the whole document
 * @param line where that place, or what should hold it, begins in the text, from 1; 0 when there is no text
 * @param column in that line, from 1; 0 when there is no text
 */
public record LayoutFault(String pointer, String message, int line, int column) {

    public LayoutFault(String pointer, String message) {
        this(pointer, message, 0, 0);
    }

    /** Pointer and message, for example {@code /zones/1/region: width 1.2 > 1}. */
    @Override
    public String toString() {
        return pointer.isEmpty() ? message : pointer + ": " + message;
    }
}
