package org.korrigo.shell.internal.repair;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.copy.Copies;
import org.korrigo.application.copy.CopyView;
import org.korrigo.shell.internal.WordCompleter;

/** Completes places of pages in the copy just before. */
@Service
public class CopyPlaceCompleter extends WordCompleter {

    @Reference
    private Copies copies;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        if (before.size() < 2) {
            return List.of();
        }
        int pages = copies.list(ACTOR, before.get(1)).stream()
                .filter(copy -> copy.number().equalsIgnoreCase(word(before, 1)))
                .mapToInt(CopyView::pages)
                .findFirst()
                .orElse(0);
        return IntStream.rangeClosed(1, pages).mapToObj(String::valueOf).toList();
    }
}
