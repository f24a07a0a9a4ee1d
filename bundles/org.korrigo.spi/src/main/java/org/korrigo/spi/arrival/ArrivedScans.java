package org.korrigo.spi.arrival;

import java.util.List;
import org.korrigo.spi.document.Document;

/**
 * One file as it arrived, or several images that belong together.
 *
 * @param name for people: the name of the file or of the folder it came in; never a path
 * @param files at least one, in order; read-only, opened in a worker only
 */
public record ArrivedScans(String name, List<Document> files) {

    public ArrivedScans {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("Nothing arrived as " + name);
        }
    }
}
