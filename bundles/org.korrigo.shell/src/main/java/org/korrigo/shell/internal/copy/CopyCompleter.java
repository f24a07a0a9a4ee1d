package org.korrigo.shell.internal.copy;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.copy.Copies;
import org.korrigo.application.copy.CopyView;
import org.korrigo.shell.internal.WordCompleter;

/** Completes numbers of copies behind an exam. */
@Service
public class CopyCompleter extends WordCompleter {

    @Reference
    private Copies copies;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return copies.list(ACTOR, word(before, 1)).stream()
                .map(CopyView::number)
                .toList();
    }
}
