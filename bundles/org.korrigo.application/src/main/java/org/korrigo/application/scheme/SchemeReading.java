package org.korrigo.application.scheme;

import java.util.List;
import org.korrigo.spi.scoring.MarkScheme;

/** A barème read from a file: each item has the id that it would have in the exam. */
public record SchemeReading(MarkScheme scheme, List<SchemeRemark> remarks) {

    public SchemeReading {
        remarks = List.copyOf(remarks);
    }
}
