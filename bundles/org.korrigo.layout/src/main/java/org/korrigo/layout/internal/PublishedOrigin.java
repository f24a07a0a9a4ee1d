package org.korrigo.layout.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.layout.LayoutFormatException;
import org.korrigo.layout.ListedLayout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The documents of one origin and what came of them. Not safe for threads: its owner sees to that, but for the problems. */
final class PublishedOrigin {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedOrigin.class);

    private final String name;
    private final LayoutService service;
    private List<LayoutDocument> documents = List.of();
    private Map<String, SoundDocument> sound;
    private volatile List<ListedLayout> problems = List.of();

    PublishedOrigin(String name, LayoutService service, Map<String, SoundDocument> lastSound) {
        this.name = name;
        this.service = service;
        this.sound = Map.copyOf(lastSound);
    }

    String name() {
        return name;
    }

    void replace(List<LayoutDocument> newDocuments) {
        documents = List.copyOf(newDocuments);
    }

    /** Reads the documents again, for a parent may have come, changed or gone. */
    void resolve(ParentFinder parents) {
        Map<String, SoundDocument> nowSound = new LinkedHashMap<>();
        List<ListedLayout> nowProblems = new ArrayList<>();
        for (LayoutDocument document : documents) {
            LayoutReader reader = new LayoutReader(id -> parents.parent(document, id));
            try {
                nowSound.put(document.name(), new SoundDocument(document, reader.read(document.text())));
            } catch (LayoutFormatException fault) {
                nowProblems.add(rejected(document, fault));
                Optional.ofNullable(sound.get(document.name())).ifPresent(last -> nowSound.put(document.name(), last));
            }
        }
        report(nowProblems);
        sound = nowSound;
        service.offer(nowSound.values().stream().map(SoundDocument::layout).toList());
    }

    List<ListedLayout> problems() {
        return problems;
    }

    /** The document behind a layout that this origin offers. */
    Optional<LayoutDocument> behind(String id) {
        return sound.values().stream()
                .filter(reading -> reading.layout().id().equals(id))
                .map(SoundDocument::document)
                .findFirst();
    }

    /** The document that would offer a layout of this id, were it sound. */
    Optional<LayoutDocument> stating(String id) {
        return documents.stream()
                .filter(document -> !sound.containsKey(document.name()))
                .filter(document -> document.stated().id().equals(id))
                .findFirst();
    }

    Map<String, SoundDocument> withdraw() {
        service.withdraw();
        return sound;
    }

    private ListedLayout rejected(LayoutDocument document, LayoutFormatException fault) {
        return new ListedLayout(
                document.presumedId(),
                document.stated().version(),
                name,
                ListedLayout.State.REJECTED,
                fault.getMessage());
    }

    private void report(List<ListedLayout> nowProblems) {
        nowProblems.stream()
                .filter(problem -> !problems.contains(problem))
                .forEach(problem -> LOG.warn("Layout {} of {} rejected: {}", problem.id(), name, problem.problem()));
        problems = List.copyOf(nowProblems);
    }
}
