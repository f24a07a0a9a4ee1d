package org.korrigo.shell.internal.repair;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.repair.Repairs;
import org.korrigo.shell.internal.WordCompleter;

/** Completes numbers of repairs that can still be undone. */
@Service
public class RepairNumberCompleter extends WordCompleter {

    @Reference
    private Repairs repairs;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return repairs.list(ACTOR, WordsBefore.id(word(before, 1))).stream()
                .filter(repair -> repair.undoneBy().isEmpty())
                .map(repair -> String.valueOf(repair.sequence()))
                .toList();
    }
}
