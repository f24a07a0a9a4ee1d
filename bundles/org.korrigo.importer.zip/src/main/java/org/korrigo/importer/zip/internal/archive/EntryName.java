package org.korrigo.importer.zip.internal.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The name of an entry as the archive says it: for order, grouping and for people, never a path on this machine.
 *
 * @param parts folders and file, as far as they say something
 */
record EntryName(List<String> parts) {

    private static final Set<String> OF_COMPUTERS = Set.of("__MACOSX", "Thumbs.db", "desktop.ini");
    private static final int LONGEST = 200;

    static EntryName of(String raw) {
        return new EntryName(Arrays.stream(raw.split("[/\\\\]"))
                .map(part -> part.replaceAll("\\p{Cntrl}", "").strip())
                .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                .map(part -> part.length() > LONGEST ? part.substring(part.length() - LONGEST) : part)
                .toList());
    }

    /** What computers put into archives for themselves. */
    boolean isOfComputers() {
        return parts.stream().anyMatch(part -> part.startsWith(".") || OF_COMPUTERS.contains(part));
    }

    String path() {
        return String.join("/", parts);
    }

    String file() {
        return parts.isEmpty() ? "document" : parts.get(parts.size() - 1);
    }

    /** Empty at the top. */
    String folder() {
        return parts.size() < 2 ? "" : String.join("/", parts.subList(0, parts.size() - 1));
    }
}
