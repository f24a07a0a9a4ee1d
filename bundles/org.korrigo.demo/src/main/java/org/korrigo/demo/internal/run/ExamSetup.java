package org.korrigo.demo.internal.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.korrigo.demo.DemoExam;
import org.korrigo.demo.internal.rest.Batch;
import org.korrigo.demo.internal.rest.Exam;
import org.korrigo.demo.internal.rest.Session;

/** What an administrator does before and with the scans: exam, mark scheme, class list, upload. */
final class ExamSetup {

    private final Session admin;
    private final PrintStream out;

    ExamSetup(Session admin, PrintStream out) {
        this.admin = admin;
        this.out = out;
    }

    List<Exam> exams() throws IOException, InterruptedException {
        return admin.list("/exams", Exam.class);
    }

    /** @param reference short name, not yet used */
    Exam create(String name, String reference, String layout) throws IOException, InterruptedException {
        Map<String, Object> wanted = Map.of(
                "name", name,
                "reference", reference,
                "subject", "Mathématiques",
                "date", LocalDate.now().toString(),
                "layout", layout);
        Exam created = admin.post("/exams", wanted, Exam.class);
        JsonNode scheme = DecimalTexts.of(DemoExam.markScheme());
        return admin.put("/exams/" + created.id() + "/scheme", created.version(), scheme, Exam.class);
    }

    /** @return how many students the list has */
    int importClassList(Exam exam, Path list) throws IOException, InterruptedException {
        JsonNode done = admin.upload(
                "/exams/" + exam.id() + "/students?name=" + encoded(list.getFileName()), list, JsonNode.class);
        out.printf(
                "Class list %s: %d students, %d updated, %d problems%n",
                list.getFileName(),
                done.path("added").asInt(),
                done.path("updated").asInt(),
                done.path("problems").size());
        return done.path("added").asInt() + done.path("updated").asInt();
    }

    Batch upload(Exam exam, Path scan, String layout) throws IOException, InterruptedException {
        String query = "?name=" + encoded(scan.getFileName()) + "&layout=" + encoded(layout);
        return admin.upload("/exams/" + exam.id() + "/batches" + query, scan, Batch.class);
    }

    private static String encoded(Object text) {
        return URLEncoder.encode(text.toString(), StandardCharsets.UTF_8);
    }
}
