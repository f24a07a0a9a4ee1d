package org.korrigo.spi.identity;

import java.util.List;

/** The students who may have sat the exam. */
public record ClassRoster(List<RosterEntry> entries) {

    public ClassRoster {
        entries = List.copyOf(entries);
    }
}
