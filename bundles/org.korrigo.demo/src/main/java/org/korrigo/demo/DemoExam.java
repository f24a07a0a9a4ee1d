package org.korrigo.demo;

import java.io.IOException;
import java.nio.file.Path;
import org.korrigo.demo.internal.BundledText;

/** The exam that shows the product: a mathematics test of twelve papers, with its mark scheme. */
public final class DemoExam {

    private DemoExam() {}

    /** Writes scan, class list and truth into a folder. */
    public static GeneratedExam generate(Path directory) throws IOException {
        return ExamGenerator.generate(ExamRecipe.demo(), directory);
    }

    /**
     * The mark scheme in JSON: {@code {"items":[{"id","label","points","step","bonus","children":[]}]}}; 20 points in steps
     * of a quarter.
     */
    public static String markScheme() throws IOException {
        return BundledText.text("mark-scheme.json");
    }
}
