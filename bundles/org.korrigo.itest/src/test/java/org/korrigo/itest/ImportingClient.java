package org.korrigo.itest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** An administrator and a secretary who take one exam after the other from the class list to the exported results. */
final class ImportingClient implements Runnable {

    private static final List<String> EXPORTS =
            List.of("csv", "pronote?coefficient=1", "pdf-zip", "xlsx", "ods", "column");

    private final Staff staff;
    private final Batch batch;
    private final Traffic traffic;
    private final ReadWriteLock absence = new ReentrantReadWriteLock();
    private final Queue<Exam> prepared = new ConcurrentLinkedQueue<>();
    private final Queue<Exam> exams = new ConcurrentLinkedQueue<>();

    ImportingClient(Staff staff, Batch batch, Traffic traffic) {
        this.staff = staff;
        this.batch = batch;
        this.traffic = traffic;
    }

    /** Exams that are about to be sat; more than there is time to import. */
    void prepare(int number) {
        for (int i = 0; i < number; i++) {
            prepared.add(Exam.create(staff));
        }
    }

    @Override
    public void run() {
        while (!traffic.isOver() && !prepared.isEmpty()) {
            try {
                importOnce();
            } catch (RuntimeException | AssertionError failure) {
                traffic.failed(failure);
                return;
            }
        }
    }

    private void importOnce() {
        Exam exam = prepared.remove();
        exams.add(exam);
        askPlugins(() -> exam.importClassList(batch.classList()));
        askPlugins(() -> exam.upload("scan.pdf", batch.scan()));
        exam.awaitJobs();
        exam.decideAll(batch);
        for (JsonNode copy : exam.copies()) {
            Copy desk = Copy.locked(staff.teacher(), copy.path("id").asText());
            desk.marked("5.25", "10.5");
            traffic.ask(desk::finalise);
        }
        exam.awaitJobs();
        EXPORTS.forEach(format -> askPlugins(() -> staff.admin().get(exam.path("/exports/" + format))));
    }

    private void askPlugins(Supplier<Answer> request) {
        absence.readLock().lock();
        try {
            traffic.ask(request);
        } finally {
            absence.readLock().unlock();
        }
    }

    /** Jobs wait for a plug-in that is away, people are told after some seconds: nobody asks for one while this is done. */
    void whileNobodyAsksForPlugins(Runnable deed) {
        absence.writeLock().lock();
        try {
            deed.run();
        } finally {
            absence.writeLock().unlock();
        }
    }

    List<Exam> exams() {
        return List.copyOf(exams);
    }
}
