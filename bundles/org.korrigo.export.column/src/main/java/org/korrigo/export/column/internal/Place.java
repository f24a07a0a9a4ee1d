package org.korrigo.export.column.internal;

import java.util.Optional;
import org.korrigo.spi.export.CopyResult;
import org.korrigo.spi.identity.RosterEntry;

/** A line of the column. @param student empty for a copy in the order of anonymous numbers; @param copy empty for an absent student */
record Place(Optional<RosterEntry> student, Optional<CopyResult> copy) {

    static Place of(CopyResult copy) {
        return new Place(copy.student(), Optional.of(copy));
    }

    String className() {
        return student.map(RosterEntry::className).orElse("");
    }
}
