package org.korrigo.importer.zip.internal.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.korrigo.spi.arrival.ImportedDocument;

/** What belongs together: each PDF and each image of several pages is a document, the other images of one folder are one. */
final class Grouping {

    private Grouping() {}

    static List<ImportedDocument> of(List<Unpacked> taken, String archiveName) {
        Map<String, List<Unpacked>> groups = new LinkedHashMap<>();
        for (Unpacked part : taken) {
            String key = part.isOnePageOfMany() ? "folder " + part.name().folder() : "file " + part.file();
            groups.computeIfAbsent(key, first -> new ArrayList<>()).add(part);
        }
        return groups.values().stream()
                .map(group -> group.size() == 1 ? single(group.get(0)) : several(group, archiveName))
                .toList();
    }

    private static ImportedDocument single(Unpacked part) {
        return new ImportedDocument(
                part.name().file(), List.of(part.document()), part.name().path(), List.of());
    }

    private static ImportedDocument several(List<Unpacked> images, String archiveName) {
        EntryName first = images.get(0).name();
        String folder = first.folder();
        String name = folder.isEmpty() ? archiveName : EntryName.of(folder).file();
        String origin =
                first.path() + " \u2026 " + images.get(images.size() - 1).name().path();
        return new ImportedDocument(
                name, images.stream().map(Unpacked::document).toList(), origin, List.of());
    }
}
