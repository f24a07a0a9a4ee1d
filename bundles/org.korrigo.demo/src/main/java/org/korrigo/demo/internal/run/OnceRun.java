package org.korrigo.demo.internal.run;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.korrigo.demo.internal.folder.BatchFolder;
import org.korrigo.demo.internal.rest.Accounts;
import org.korrigo.demo.internal.rest.Batch;
import org.korrigo.demo.internal.rest.Exam;
import org.korrigo.demo.internal.rest.ExamReport;
import org.korrigo.demo.internal.rest.Job;
import org.korrigo.demo.internal.rest.Json;
import org.korrigo.demo.internal.rest.RequestFailed;
import org.korrigo.demo.internal.rest.Session;
import org.korrigo.demo.internal.score.MachineWork;
import org.korrigo.demo.internal.score.Score;
import org.korrigo.demo.internal.score.UprightScore;

/** The whole main job without a person: from scans to graded PDFs, judged against the truth. */
public final class OnceRun {

    private final RunOptions options;
    private final PrintStream out;
    private final Stopwatch watch = new Stopwatch();
    private final List<String> troubles = new ArrayList<>();
    private final Set<String> noted = new HashSet<>();

    public OnceRun(RunOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** @return whether the accounts balance, no automatic match was wrong and no job failed */
    public boolean run() throws Exception {
        long start = System.nanoTime();
        Accounts accounts = Accounts.in(options.accounts());
        BatchFolder batch = BatchFolder.open(options.batch());
        Session admin = Session.open(options.server(), accounts.with("ADMIN"));
        Exam exam = new DemoExamLoad(options, admin, out).load(batch, watch);
        JobWatch jobs = new JobWatch(admin, exam, options.patience(), out);
        note(watch.time("ingest", jobs::await));

        SecretaryWork secretary = new SecretaryWork(Session.open(options.server(), accounts.with("SECRETARY")), exam);
        Score score = judge(batch, admin, exam, secretary);
        decide(secretary, batch);
        TeacherWork teacher = new TeacherWork(Session.open(options.server(), accounts.with("TEACHER")), exam);
        mark(teacher);
        note(watch.time("rendering", jobs::await));
        Harvest.Taken taken = harvest(admin, exam);
        watch.put("total", (System.nanoTime() - start) / 1e9);

        ExamReport report = admin.get("/exams/" + exam.id() + "/report", ExamReport.class);
        RunReport result = new RunReport(batch.truth(), report, taken, score, troubles);
        Path file = options.out().resolve("report.json");
        Files.writeString(file, Json.pretty(result.json(watch.seconds(), teacher.slowest())));
        result.print(out, file);
        return result.ok();
    }

    /** Before any person touches what the machine made. */
    private Score judge(BatchFolder batch, Session admin, Exam exam, SecretaryWork secretary) throws Exception {
        MachineWork machine = new MachineWork(
                batch.truth(),
                secretary.students(),
                admin.list("/exams/" + exam.id() + "/batches", Batch.class),
                secretary.copies(),
                secretary.undecided());
        UprightScore pictures = options.looksAtPages()
                ? watch.time(
                        "look",
                        () -> UprightScore.of(
                                batch,
                                machine.copies(),
                                (copy, position) ->
                                        admin.bytes("/copies/" + copy.id() + "/pages/" + position + "/image")))
                : new UprightScore(0, 0, List.of());
        return Score.of(machine, pictures);
    }

    private void decide(SecretaryWork secretary, BatchFolder batch) throws Exception {
        int accepted = watch.time("acceptance", secretary::acceptQuarantined);
        int identified = watch.time("identification", () -> secretary.identify(batch.truth()));
        out.println("Secretary: accepted " + accepted + ", identified " + identified);
    }

    private void mark(TeacherWork teacher) throws Exception {
        int marked = watch.time("marking", teacher::markAll);
        out.println("Teacher: marked " + marked + ", longest waits in ms " + teacher.slowest());
    }

    private void note(List<Job> failed) {
        failed.stream().filter(job -> noted.add(job.id())).forEach(job -> troubles.add("job " + job.line()));
    }

    private Harvest.Taken harvest(Session admin, Exam exam) throws Exception {
        Files.createDirectories(options.out());
        Harvest harvest = new Harvest(admin, exam, options.out());
        try {
            return watch.time("export", harvest::take);
        } catch (RequestFailed e) {
            troubles.add(e.getMessage());
            return new Harvest.Taken(0, 0, 0);
        }
    }
}
