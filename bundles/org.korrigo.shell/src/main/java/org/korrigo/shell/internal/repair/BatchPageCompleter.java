package org.korrigo.shell.internal.repair;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.scan.Scans;
import org.korrigo.shell.internal.WordCompleter;

/** Completes numbers of scanned pages of the batch just before. */
@Service
public class BatchPageCompleter extends WordCompleter {

    @Reference
    private Scans scans;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return scans.pages(ACTOR, WordsBefore.id(word(before, 1))).stream()
                .map(page -> String.valueOf(page.number()))
                .toList();
    }
}
