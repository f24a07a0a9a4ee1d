package org.korrigo.demo.internal.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.korrigo.demo.internal.rest.Copy;
import org.korrigo.demo.internal.rest.Exam;
import org.korrigo.demo.internal.rest.Lock;
import org.korrigo.demo.internal.rest.MarkingSheet;
import org.korrigo.demo.internal.rest.Session;

/** What a marker does: opens each copy, looks at its pages, draws, marks and makes the marks final. */
final class TeacherWork {

    private final Session teacher;
    private final Exam exam;
    private double slowestPage;
    private double slowestSave;

    TeacherWork(Session teacher, Exam exam) {
        this.teacher = teacher;
        this.exam = exam;
    }

    /** @return how many copies were marked */
    int markAll() throws IOException, InterruptedException {
        int marked = 0;
        for (Copy copy : teacher.list("/exams/" + exam.id() + "/copies", Copy.class)) {
            if (copy.state().equals("READY")) {
                mark(copy);
                marked++;
            }
        }
        return marked;
    }

    private void mark(Copy copy) throws IOException, InterruptedException {
        String path = "/copies/" + copy.id();
        Lock lock = teacher.post(path + "/lock", null, Lock.class);
        for (int page = 1; page <= copy.pages(); page++) {
            long start = System.nanoTime();
            teacher.bytes(path + "/pages/" + page + "/image");
            slowestPage = Math.max(slowestPage, millisSince(start));
        }
        MarkingSheet sheet = teacher.get(path + "/marking", MarkingSheet.class);
        var operations = new SeededMarking(copy.id(), copy.ordinal(), copy.pages(), sheet.leaves()).operations();
        save(path, lock, sheet.marking().revision(), operations);
        teacher.post(path + "/finalisation", Map.of("fence", lock.fence()), MarkingSheet.class);
    }

    private void save(String path, Lock lock, long revision, List<Map<String, Object>> operations)
            throws IOException, InterruptedException {
        Map<String, Object> body = Map.of("fence", lock.fence(), "operations", operations);
        long start = System.nanoTime();
        teacher.post(path + "/marking/operations", revision, body, JsonNode.class);
        slowestSave = Math.max(slowestSave, millisSince(start));
    }

    private static double millisSince(long start) {
        return Math.round((System.nanoTime() - start) / 1e5) / 10.0;
    }

    /** Longest waits in milliseconds. */
    Map<String, Double> slowest() {
        return Map.of("page", slowestPage, "save", slowestSave);
    }
}
