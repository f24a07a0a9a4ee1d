package org.korrigo.shell.internal.trial;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.exam.Exams;
import org.korrigo.application.scan.Scans;
import org.korrigo.shell.internal.WordCompleter;

/** Completes ids of batches, of every exam. */
@Service
public class BatchCompleter extends WordCompleter {

    @Reference
    private Exams exams;

    @Reference
    private Scans scans;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return exams.list(ACTOR).stream()
                .flatMap(exam -> scans.list(ACTOR, exam.reference()).stream())
                .map(batch -> batch.id().toString())
                .toList();
    }
}
