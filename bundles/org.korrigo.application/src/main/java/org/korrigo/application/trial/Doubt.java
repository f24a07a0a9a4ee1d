package org.korrigo.application.trial;

import java.util.List;

/** What a person would be shown. @param detail one English sentence; @param pages numbers of the scanned pages */
public record Doubt(String code, String detail, List<Integer> pages) {

    public Doubt {
        pages = List.copyOf(pages);
    }
}
