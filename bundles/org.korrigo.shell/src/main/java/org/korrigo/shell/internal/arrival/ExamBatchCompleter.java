package org.korrigo.shell.internal.arrival;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.scan.Scans;
import org.korrigo.shell.internal.WordCompleter;

/** Completes ids of the batches of an exam, which is the first word behind the command; those that stand there already are left out. */
@Service
public class ExamBatchCompleter extends WordCompleter {

    @Reference
    private Scans scans;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        String exam = before.size() > 1 ? before.get(1) : "";
        return scans.list(ACTOR, exam).stream()
                .map(batch -> batch.id().toString())
                .filter(id -> !before.contains(id))
                .toList();
    }
}
