package org.korrigo.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.korrigo.demo.internal.hand.TypefaceCase;
import org.korrigo.demo.internal.paper.BookletPaper;
import org.korrigo.demo.internal.paper.DuplexPaper;
import org.korrigo.demo.internal.paper.FoldedPaper;
import org.korrigo.demo.internal.paper.WrittenBooklet;
import org.korrigo.demo.internal.pupil.BookletWriter;
import org.korrigo.demo.internal.pupil.ClassListCsv;
import org.korrigo.demo.internal.pupil.SchoolRegister;
import org.korrigo.demo.internal.scan.ScanOrder;
import org.korrigo.demo.internal.scan.Scanner;

/** Makes a batch of scanned papers, its class list and its ground truth out of a recipe. Keeps no state. */
public final class ExamGenerator {

    static final String CLASS_LIST = "students.csv";
    static final String CANDIDATES = "candidates.csv";
    static final String TRUTH = "truth.json";

    private ExamGenerator() {}

    /**
     * Writes the files into a folder, which is made if need be; files of the same names are replaced. Takes about half a
     * second a page and 100 MB of memory, whatever the number of booklets.
     *
     * @throws IOException if the folder cannot be written
     */
    public static GeneratedExam generate(ExamRecipe recipe, Path directory) throws IOException {
        Files.createDirectories(directory);
        SchoolRegister register = SchoolRegister.invent(recipe);
        TypefaceCase fonts = new TypefaceCase();
        List<TrueBooklet> booklets = new ArrayList<>();
        List<BookletPaper> papers = new ArrayList<>();
        for (int number = 1; number <= recipe.booklets(); number++) {
            TrueStudent student = register.sitting().get(number - 1);
            WrittenBooklet written = BookletWriter.write(recipe, number, student, fonts);
            boolean listed = !recipe.faultsOf(number).contains(Fault.NOT_IN_LIST);
            List<String> faults = recipe.describeFaults(number);
            booklets.add(new TrueBooklet(
                    number, student, listed, written.written(), written.hand().fontName(), faults));
            papers.add(paper(recipe.format(), written, fonts));
        }
        String pdfName = recipe.format().batchName() + "_scan.pdf";
        Path pdf = directory.resolve(pdfName);
        GroundTruth truth = new GroundTruth(recipe, booklets, new Scanner(ScanOrder.of(recipe), papers).scan(pdf));
        Path truthFile = directory.resolve(TRUTH);
        Files.writeString(truthFile, GroundTruthJson.of(truth, pdfName, Files.size(pdf)));
        Path classList = directory.resolve(CLASS_LIST);
        Files.writeString(classList, ClassListCsv.students(register.listed()));
        return new GeneratedExam(pdf, classList, candidates(recipe, register, directory), truthFile, truth);
    }

    private static BookletPaper paper(SheetFormat format, WrittenBooklet written, TypefaceCase fonts)
            throws IOException {
        return format == SheetFormat.A3_FOLDED ? new FoldedPaper(written, fonts) : new DuplexPaper(written, fonts);
    }

    private static Optional<Path> candidates(ExamRecipe recipe, SchoolRegister register, Path directory)
            throws IOException {
        if (recipe.format() != SheetFormat.A4_DUPLEX) {
            return Optional.empty();
        }
        return Optional.of(
                Files.writeString(directory.resolve(CANDIDATES), ClassListCsv.candidates(register.listed())));
    }
}
