package org.korrigo.demo;

import java.util.List;

/** Every fact of a generated batch, to score what a program makes of it. */
public record GroundTruth(ExamRecipe recipe, List<TrueBooklet> booklets, List<TruePage> pages) {

    public GroundTruth {
        booklets = List.copyOf(booklets);
        pages = List.copyOf(pages);
    }
}
