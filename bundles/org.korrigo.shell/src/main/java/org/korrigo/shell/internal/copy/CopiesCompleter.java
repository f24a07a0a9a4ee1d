package org.korrigo.shell.internal.copy;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.copy.Copies;
import org.korrigo.application.copy.CopyView;
import org.korrigo.shell.internal.WordCompleter;

/** Completes numbers of copies of the exam, which stands first; several may follow one another. */
@Service
public class CopiesCompleter extends WordCompleter {

    @Reference
    private Copies copies;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        String exam = before.size() > 1 ? before.get(1) : "";
        return copies.list(ACTOR, exam).stream().map(CopyView::number).toList();
    }
}
