package org.korrigo.demo.internal.run;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.korrigo.demo.internal.rest.Batch;
import org.korrigo.demo.internal.rest.Exam;
import org.korrigo.demo.internal.rest.Job;
import org.korrigo.demo.internal.rest.Session;

/** Waits for the jobs of an exam and tells how they come along. */
final class JobWatch {

    private static final List<String> OPEN = List.of("QUEUED", "RUNNING", "PARKED");
    private static final long PAUSE_MILLIS = 400;

    private final Session session;
    private final Exam exam;
    private final Duration patience;
    private final PrintStream out;
    private String told = "";

    JobWatch(Session session, Exam exam, Duration patience, PrintStream out) {
        this.session = session;
        this.exam = exam;
        this.patience = patience;
        this.out = out;
    }

    /**
     * Returns when no job is open and every batch is split, or when a job failed and none is open.
     *
     * @throws TimeoutException naming the jobs that are still open
     */
    List<Job> await() throws IOException, InterruptedException, TimeoutException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            // batches first: a job is queued in the transaction that ends the one before
            boolean split = session.list("/exams/" + exam.id() + "/batches", Batch.class).stream()
                    .allMatch(Batch::isSplit);
            List<Job> open = open();
            List<Job> failed = inState("FAILED");
            tell(open);
            if (open.isEmpty() && (split || !failed.isEmpty())) {
                return failed;
            }
            if (System.nanoTime() > end) {
                throw new TimeoutException("Still open after " + patience.toSeconds() + " s: "
                        + open.stream().map(Job::line).collect(Collectors.joining("; ")));
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** A job may move on between two questions; it counts once. */
    private List<Job> open() throws IOException, InterruptedException {
        Map<String, Job> open = new LinkedHashMap<>();
        for (String state : OPEN) {
            inState(state).forEach(job -> open.put(job.id(), job));
        }
        return List.copyOf(open.values());
    }

    private List<Job> inState(String state) throws IOException, InterruptedException {
        return session.list("/jobs?exam=" + exam.id() + "&state=" + state, Job.class);
    }

    private void tell(List<Job> open) {
        Map<String, Long> byKind =
                open.stream().collect(Collectors.groupingBy(Job::kind, TreeMap::new, Collectors.counting()));
        String now = byKind.toString();
        if (!byKind.isEmpty() && !now.equals(told)) {
            out.println("  jobs to do: " + now);
        }
        told = now;
    }
}
