package org.korrigo.shell.internal.trial;

import java.util.List;
import java.util.stream.Collectors;

/** Numbers of scanned pages in words. */
final class PageNumbers {

    private PageNumbers() {}

    /** Both halves of a spread are one page. */
    static String of(List<Integer> pages) {
        if (pages.isEmpty()) {
            return "aucune page";
        }
        List<Integer> each = pages.stream().distinct().toList();
        return (each.size() == 1 ? "page " : "pages ")
                + each.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
