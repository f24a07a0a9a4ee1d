package org.korrigo.shell.internal.distribution;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.distribution.Distributions;
import org.korrigo.application.distribution.MarkerView;
import org.korrigo.shell.internal.WordCompleter;

/** Completes markers of the exam that stands before. */
@Service
public class MarkerCompleter extends WordCompleter {

    @Reference
    private Distributions distributions;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return distributions.markers(ACTOR, word(before, 1)).stream()
                .map(MarkerView::username)
                .toList();
    }
}
