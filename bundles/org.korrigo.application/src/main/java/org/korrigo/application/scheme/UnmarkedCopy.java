package org.korrigo.application.scheme;

import java.util.List;

/** A copy whose marks are final and that lacks marks for these items, which count as nothing. @param copy anonymous number */
public record UnmarkedCopy(String copy, List<String> items) {

    public UnmarkedCopy {
        items = List.copyOf(items);
    }
}
