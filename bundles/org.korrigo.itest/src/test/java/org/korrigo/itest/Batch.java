package org.korrigo.itest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.korrigo.demo.ExamGenerator;
import org.korrigo.demo.ExamRecipe;
import org.korrigo.demo.GeneratedExam;
import org.korrigo.demo.PageKind;
import org.korrigo.demo.TrueBooklet;
import org.korrigo.demo.TruePage;

/** A generated batch: its files, and what is true of it. */
record Batch(GeneratedExam files) {

    private static final Map<ExamRecipe, Batch> GENERATED = new ConcurrentHashMap<>();

    /** Drawn once for the suite. */
    static Batch of(ExamRecipe recipe) {
        return GENERATED.computeIfAbsent(recipe, Batch::generated);
    }

    private static Batch generated(ExamRecipe recipe) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "batches"));
            return new Batch(ExamGenerator.generate(recipe, Files.createTempDirectory(folder, "batch")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] scan() {
        return bytes(files.pdf());
    }

    byte[] classList() {
        return bytes(files.classList());
    }

    List<TrueBooklet> booklets() {
        return files.truth().booklets();
    }

    /** Numbers of the PDF's pages on which the booklet's printed pages lie, first to last; a folded sheet's come twice. */
    List<Integer> readingOrder(TrueBooklet booklet) {
        Map<Integer, Integer> byLogical = new TreeMap<>();
        for (TruePage page : files.truth().pages()) {
            boolean needed = page.kind() == PageKind.EXAM || page.kind() == PageKind.EXTRA_SHEET;
            if (needed && page.booklet().orElse(0) == booklet.number()) {
                page.logical().forEach(logical -> byLogical.put(logical, page.pdfPage()));
            }
        }
        return List.copyOf(byLogical.values());
    }

    /** Whose paper begins on one of these pages. */
    TrueBooklet bookletOn(Collection<Integer> pages) {
        return booklets().stream()
                .filter(booklet -> pages.contains(readingOrder(booklet).get(0)))
                .findFirst()
                .orElseThrow();
    }

    /** Words that would tell whose copy it is. */
    List<String> names() {
        return booklets().stream()
                .map(TrueBooklet::student)
                .flatMap(student -> List.of(student.lastName(), student.ine(), student.email()).stream())
                .toList();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
