package org.korrigo.shell.internal.repair;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.copy.Copies;
import org.korrigo.application.copy.CopyView;
import org.korrigo.shell.internal.WordCompleter;

/** Completes numbers of copies of the exam that stands first. */
@Service
public class ExamCopyCompleter extends WordCompleter {

    @Reference
    private Copies copies;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return before.size() < 2
                ? List.of()
                : copies.list(ACTOR, before.get(1)).stream()
                        .map(CopyView::number)
                        .toList();
    }
}
