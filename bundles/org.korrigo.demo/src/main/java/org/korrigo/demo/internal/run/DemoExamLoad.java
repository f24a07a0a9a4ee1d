package org.korrigo.demo.internal.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.korrigo.demo.internal.folder.BatchFolder;
import org.korrigo.demo.internal.rest.Accounts;
import org.korrigo.demo.internal.rest.Exam;
import org.korrigo.demo.internal.rest.ExamReport;
import org.korrigo.demo.internal.rest.Job;
import org.korrigo.demo.internal.rest.Session;

/** Loads a batch into an exam of its own. */
public final class DemoExamLoad {

    private final RunOptions options;
    private final ExamSetup setup;
    private final Session admin;
    private final PrintStream out;

    DemoExamLoad(RunOptions options, Session admin, PrintStream out) {
        this.options = options;
        this.admin = admin;
        this.setup = new ExamSetup(admin, out);
        this.out = out;
    }

    /** Loads the exam, waits for its jobs and prints its counts; does nothing if an earlier run has loaded it. */
    public static boolean run(RunOptions options, PrintStream out) throws Exception {
        Accounts accounts = Accounts.in(options.accounts());
        Session admin = Session.open(options.server(), accounts.with("ADMIN"));
        DemoExamLoad load = new DemoExamLoad(options, admin, out);
        if (load.references().contains(options.reference())) {
            out.println("The exam " + options.reference() + " is there already.");
            return true;
        }
        Exam exam = load.load(BatchFolder.open(options.batch()), new Stopwatch());
        List<Job> failed = new JobWatch(admin, exam, options.patience(), out).await();
        failed.forEach(job -> out.println("Failed: " + job.line()));
        load.printCounts(exam);
        return failed.isEmpty();
    }

    /** Creates an exam under a name that is still free, and uploads everything. */
    Exam load(BatchFolder batch, Stopwatch watch) throws Exception {
        String layout = options.layout().orElse(batch.layout());
        String reference = freeReference();
        Exam exam = watch.time("exam", () -> setup.create("Contrôle de mathématiques", reference, layout));
        List<Path> lists = options.classLists().isEmpty() ? batch.classLists() : options.classLists();
        for (Path list : lists) {
            watch.time("classList", () -> setup.importClassList(exam, list));
        }
        for (Path scan : batch.scans()) {
            out.println("Upload " + scan.getFileName() + " to exam " + reference + ", layout " + layout);
            watch.time("upload", () -> setup.upload(exam, scan, layout));
        }
        return exam;
    }

    private Set<String> references() throws IOException, InterruptedException {
        return setup.exams().stream().map(Exam::reference).collect(Collectors.toSet());
    }

    private String freeReference() throws IOException, InterruptedException {
        Set<String> taken = references();
        String wanted = options.reference();
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? wanted : wanted + "-" + number)
                .filter(reference -> !taken.contains(reference))
                .findFirst()
                .orElseThrow();
    }

    private void printCounts(Exam exam) throws IOException, InterruptedException {
        ExamReport report = admin.get("/exams/" + exam.id() + "/report", ExamReport.class);
        ExamReport.Pages pages = report.pages();
        out.printf(
                "%d pages: %d in booklets, %d blank, %d discarded, %d quarantined%n",
                pages.scanned(), pages.placed(), pages.blank(), pages.discarded(), pages.quarantined());
        out.printf(
                "%d copies: %d identified by the machine, %d for a person%n",
                report.booklets(), report.automatic(), report.unidentified());
    }
}
