package org.korrigo.spi.arrival;

import java.util.List;
import org.korrigo.spi.document.Document;

/**
 * One document of an arrival: a file that a reader reads, or files that another importer makes one of.
 *
 * @param name for people, with its extension; never a path
 * @param files at least one, in order, written into the folder of the call
 * @param origin where in the arrival it was, for people: {@code lot-2/class-b.pdf}; empty when it is the whole of it
 * @param remarks what was assumed or changed, in this document
 */
public record ImportedDocument(String name, List<Document> files, String origin, List<ImportRemark> remarks) {

    public ImportedDocument {
        files = List.copyOf(files);
        remarks = List.copyOf(remarks);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("No file makes the document " + name);
        }
    }
}
