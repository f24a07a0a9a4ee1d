package org.korrigo.importer.zip.internal.archive;

import java.nio.file.Path;
import org.korrigo.spi.document.Document;

/**
 * An entry that was written into the folder.
 *
 * @param several whether it is an image of more than one page
 */
record Unpacked(EntryName name, FileKind kind, Path file, boolean several) {

    Document document() {
        return new Document(file, kind.mediaType());
    }

    /** Scanners that make an image a page put a document into a folder. */
    boolean isOnePageOfMany() {
        return kind.isImage() && !several;
    }
}
