package org.korrigo.spi.arrival;

import java.util.List;

/**
 * What an arrival was made of.
 *
 * @param documents in order
 * @param remarks on the whole of it: what was left out and why
 */
public record ImportedScans(List<ImportedDocument> documents, List<ImportRemark> remarks) {

    public ImportedScans {
        documents = List.copyOf(documents);
        remarks = List.copyOf(remarks);
    }
}
