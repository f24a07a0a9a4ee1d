package org.korrigo.layout.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.korrigo.layout.LayoutFormatException;
import org.korrigo.layout.ListedLayout;
import org.korrigo.spi.layout.BookletLayout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The documents of one origin and what came of them. Not safe for threads: its owner sees to that, but for the problems. */
final class PublishedOrigin {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedOrigin.class);

    private final String name;
    private final LayoutService service;
    private List<LayoutDocument> documents = List.of();
    private Map<String, BookletLayout> sound = Map.of();
    private volatile List<ListedLayout> problems = List.of();

    PublishedOrigin(String name, LayoutService service) {
        this.name = name;
        this.service = service;
    }

    void replace(List<LayoutDocument> newDocuments) {
        documents = List.copyOf(newDocuments);
    }

    /** Reads the documents again, for a parent may have come or changed. */
    void resolve(Function<String, Optional<BookletLayout>> parents) {
        Map<String, BookletLayout> nowSound = new LinkedHashMap<>();
        List<ListedLayout> nowProblems = new ArrayList<>();
        LayoutReader reader = new LayoutReader(parents);
        for (LayoutDocument document : documents) {
            try {
                nowSound.put(document.name(), reader.read(document.text()));
            } catch (LayoutFormatException fault) {
                nowProblems.add(rejected(document, fault));
                Optional.ofNullable(sound.get(document.name())).ifPresent(last -> nowSound.put(document.name(), last));
            }
        }
        report(nowProblems);
        sound = nowSound;
        service.offer(List.copyOf(nowSound.values()));
    }

    List<ListedLayout> problems() {
        return problems;
    }

    void withdraw() {
        service.withdraw();
    }

    private ListedLayout rejected(LayoutDocument document, LayoutFormatException fault) {
        String version = Optional.ofNullable(sound.get(document.name()))
                .map(BookletLayout::version)
                .orElse("");
        return new ListedLayout(document.presumedId(), version, name, ListedLayout.State.REJECTED, fault.getMessage());
    }

    private void report(List<ListedLayout> nowProblems) {
        nowProblems.stream()
                .filter(problem -> !problems.contains(problem))
                .forEach(problem -> LOG.warn("Layout {} of {} rejected: {}", problem.id(), name, problem.problem()));
        problems = List.copyOf(nowProblems);
    }
}
