package org.korrigo.application.plugin;

/**
 * What is wrong with a layout document, or worth a look.
 *
 * @param pointer JSON pointer to the place, for example {@code /zones/1/region}; empty for the whole document
 * @param line where it is in the text, from 1; 0 when unknown
 * @param column in that line, from 1; 0 when unknown
 */
public record LayoutRemark(String pointer, String message, int line, int column) {

    /** Pointer and message, for example {@code /zones/1/region: width 1.2 > 1}. */
    @Override
    public String toString() {
        return pointer.isEmpty() ? message : pointer + ": " + message;
    }
}
