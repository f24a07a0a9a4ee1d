package org.korrigo.shell.internal.repair;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.copy.Copies;
import org.korrigo.application.copy.CopyView;
import org.korrigo.application.scan.Scans;
import org.korrigo.shell.internal.WordCompleter;

/** Completes numbers of copies of the exam of the batch that stands first. */
@Service
public class BatchCopyCompleter extends WordCompleter {

    @Reference
    private Copies copies;

    @Reference
    private Scans scans;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        if (before.size() < 2) {
            return List.of();
        }
        String exam = scans.show(ACTOR, WordsBefore.id(before.get(1))).exam().toString();
        return copies.list(ACTOR, exam).stream().map(CopyView::number).toList();
    }
}
